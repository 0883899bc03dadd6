// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPair>

#include <chrono>

namespace Lanyard {

/// One whole HTTP/1.1 request.
struct PracticeRequest
{
    QByteArray method;
    QByteArray path;                       ///< as sent
    QByteArray query;                      ///< as sent, without the question mark
    QHash<QByteArray, QByteArray> headers; ///< names in small letters
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &name) const { return headers.value(name); }
    [[nodiscard]] QByteArray cookie(const QByteArray &name) const; ///< empty where missing
    /// The media type without parameters, in small letters.
    [[nodiscard]] QByteArray mediaType() const;
};

/// What is sent back.
struct PracticeResponse
{
    int status = 200;
    QByteArray contentType = "text/html; charset=utf-8";
    QByteArray body{};
    QList<QPair<QByteArray, QByteArray>> headers{};
    std::chrono::milliseconds delay{0}; ///< before the first byte

    void addHeader(const QByteArray &name, const QByteArray &value)
    {
        headers.append(qMakePair(name, value));
    }
};

/// \a response as bytes, with the headers that every answer has.
[[nodiscard]] QByteArray serialized(const PracticeResponse &response, bool withBody);

/// Puts one request together from any fragments, within bounds.
class PracticeRequestParser final
{
public:
    enum class State { NeedsMore, Complete, Refused };

    State feed(const QByteArray &bytes);
    [[nodiscard]] const PracticeRequest &request() const { return m_request; } ///< Complete
    [[nodiscard]] int refusal() const { return m_refusal; } ///< the HTTP status, Refused

private:
    State refuse(int status);
    State parseHead(const QByteArray &head);
    bool parseRequestLine(const QByteArray &line);
    bool parseHeader(const QByteArray &line);

    QByteArray m_buffer;
    PracticeRequest m_request;
    qsizetype m_bodySize = -1; ///< -1: the head is not complete
    int m_refusal = 0;
};

} // namespace Lanyard
