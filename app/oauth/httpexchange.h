// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "oauth/formencoding.h"
#include "oauth/httpanswer.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

#include <optional>

class QNetworkReply;

namespace Lanyard {

class StrictNetwork;

/// One GET, or one POST of a form or of JSON, bounded in size (1 MiB) and time. Any status is an
/// answer.
///
/// Start it once; finished() follows exactly once, never from inside start(), also after cancel().
class HttpExchange final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpExchange)

public:
    /// \a network and \a clock must outlive the exchange.
    HttpExchange(const QUrl &url, StrictNetwork &network, const Clock &clock,
                 QObject *parent = nullptr);
    ~HttpExchange() override;

    void setAuthorization(const Secret &header) { m_authorization = header; }
    void setForm(const FormFields &fields); ///< makes it a POST
    void setJson(const Secret &document);   ///< makes it a POST

    /// A redirect is then an answer, which names its target; it is not followed.
    void setRedirectsAccepted(bool accepted) { m_acceptsRedirects = accepted; }

    void start();
    void cancel();

Q_SIGNALS:
    void finished(const Lanyard::Result<Lanyard::HttpAnswer> &result);

private:
    void letGoOfReply();
    void finish(const Result<HttpAnswer> &result);

    QUrl m_url;
    StrictNetwork &m_network;
    const Clock &m_clock;
    std::optional<Secret> m_authorization;
    std::optional<Secret> m_body;
    QByteArray m_bodyType;
    bool m_acceptsRedirects = false;
    QPointer<QNetworkReply> m_reply;
    bool m_isFinished = false;
};

} // namespace Lanyard
