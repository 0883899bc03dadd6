// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/secret.h"
#include "oauth/formencoding.h"
#include "oauth/httpexchange.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QObject>
#include <QUrl>

namespace Lanyard {

class StrictNetwork;

/// An HTTP answer whose body was JSON.
struct JsonAnswer
{
    int httpStatus = 0;
    QJsonValue body;                     ///< object or array
    QDateTime sentAt;                    ///< UTC
    std::optional<QDateTime> serverTime; ///< Date header, UTC (TM-4)
};

/// \a answer as JSON. A status of 400 or more is an Error, see JsonRequest, unless
/// \a acceptsErrorBodies.
Result<JsonAnswer> readJsonAnswer(const HttpAnswer &answer, bool acceptsErrorBodies);

/// One GET or POST that answers JSON (application/json or …+json), bounded in size (1 MiB) and
/// time.
///
/// Start it once; finished() follows exactly once, never from inside start(), also after cancel().
/// A status of 400 or more is an Error with the kind that fits it at a resource (Unauthorized,
/// Forbidden, NotFound, TooManyRequests, ServerError, else AnswerUnreadable), unless
/// setErrorBodiesAccepted(): then any JSON object is an answer.
class JsonRequest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JsonRequest)

public:
    /// \a network and \a clock must outlive the request.
    JsonRequest(const QUrl &url, StrictNetwork &network, const Clock &clock,
                QObject *parent = nullptr);

    void setBearer(const Secret &accessToken);
    void setForm(const FormFields &fields);                                     ///< makes it a POST
    void setJson(const QJsonObject &document);                                  ///< makes it a POST
    void setBasicAuthentication(const QString &clientId, const Secret &secret); ///< RFC 6749, 2.3.1
    void setErrorBodiesAccepted(bool accepted) { m_errorBodiesAccepted = accepted; }

    void start();
    void cancel();

Q_SIGNALS:
    void finished(const Lanyard::Result<Lanyard::JsonAnswer> &result);

private:
    HttpExchange m_request;
    bool m_errorBodiesAccepted = false;
};

} // namespace Lanyard
