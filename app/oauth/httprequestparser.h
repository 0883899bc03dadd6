// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QPair>

namespace Lanyard {

/// The head of an HTTP/1.x request, as it came; names of headers in lower case.
struct HttpRequest
{
    QByteArray method;
    QByteArray target;
    QList<QPair<QByteArray, QByteArray>> headers;

    [[nodiscard]] QByteArray path() const; ///< the target up to its first "?"
    [[nodiscard]] bool hasQuery() const { return target.contains('?'); }
    [[nodiscard]] QByteArray query() const; ///< what follows the "?"
    [[nodiscard]] QList<QByteArray> values(QByteArrayView headerName) const;
};

/// Reads one request head from pieces of any size (RFC 9112), and holds no more of it than the
/// limits allow. A body is nobody's here: what follows the head is ignored.
class HttpRequestParser final
{
public:
    enum class State { Reading, Complete, Refused };

    static constexpr qsizetype maximumLine = 16'384;
    static constexpr qsizetype maximumHeaders = 32'768; ///< bytes, line ends included
    static constexpr qsizetype maximumHeaderLines = 100;

    State read(QByteArrayView bytes);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int refusal() const { return m_refusal; } ///< HTTP status; 0 unless Refused
    [[nodiscard]] const HttpRequest &request() const { return m_request; }
    [[nodiscard]] qsizetype bytesRead() const { return m_bytesRead; }

private:
    void take(QByteArrayView piece);
    void takeLine();
    void takeRequestLine(QByteArrayView line);
    void takeHeader(QByteArrayView line);
    void refuse(int httpStatus);

    State m_state = State::Reading;
    int m_refusal = 0;
    HttpRequest m_request;
    QByteArray m_line; ///< the line that has not ended yet, with its CR
    qsizetype m_headerBytes = 0;
    int m_blankLines = 0;
    qsizetype m_bytesRead = 0;
};

} // namespace Lanyard
