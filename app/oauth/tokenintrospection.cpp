// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/tokenintrospection.h"

#include "oauth/clientproof.h"
#include "oauth/httpexchange.h"
#include "oauth/oauthanswer.h"
#include "oauth/strictnetwork.h"

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

constexpr double lastSecond = 253'402'300'799.0; // of the year 9999
constexpr qsizetype longestLabel = 200;

QDateTime numericDate(const QJsonValue &value)
{
    const double seconds = value.toDouble(-1);
    if (!(seconds >= 0 && seconds <= lastSecond))
        return {};
    return QDateTime::fromMSecsSinceEpoch(qint64(std::floor(seconds)) * 1000).toUTC();
}

QString label(const QJsonObject &members, QLatin1StringView name)
{
    return sanitizedText(members.value(name).toString(), longestLabel);
}

} // namespace

TokenIntrospection::TokenIntrospection(const ClientConfig &client, const Secret &token,
                                       StrictNetwork &network, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_token(token)
    , m_request(new HttpExchange(client.introspectionEndpoint, network, clock, this))
{
    connect(m_request, &HttpExchange::finished, this, [this](const Result<HttpAnswer> &result) {
        if (!std::exchange(m_isFinished, true))
            Q_EMIT finished(judged(result));
    });
}

void TokenIntrospection::start()
{
    const auto allowed = checkEndpoint(m_client.introspectionEndpoint, u"introspectionEndpoint"_s);
    if (!allowed)
        return fail(allowed.error());
    const Result<ClientProof> proof = clientProof(m_client);
    if (!proof)
        return fail(proof.error());
    FormFields fields{{u"token"_s, m_token}};
    fields += proof.value().fields;
    m_request->setForm(fields);
    if (proof.value().authorization)
        m_request->setAuthorization(*proof.value().authorization);
    m_request->start();
}

void TokenIntrospection::cancel()
{
    m_request->cancel();
}

void TokenIntrospection::fail(const Error &error)
{
    QMetaObject::invokeMethod(
        this,
        [this, error] {
            if (!std::exchange(m_isFinished, true))
                Q_EMIT finished(error);
        },
        Qt::QueuedConnection);
}

Result<Introspection> TokenIntrospection::judged(const Result<HttpAnswer> &result) const
{
    if (!result)
        return result.error();
    const Result<QJsonObject> read = readOAuthAnswer(result.value());
    if (!read)
        return read.error();
    const QJsonObject &members = read.value();
    const QJsonValue active = members.value("active"_L1);
    if (!active.isBool())
        return errorOfAnswer(ErrorKind::AnswerUnreadable, u"active is not a boolean"_s,
                             result.value());
    QStringList scopes = members.value("scope"_L1).toString().split(u' ', Qt::SkipEmptyParts);
    scopes.removeDuplicates();
    return Introspection{.isActive = active.toBool(),
                         .scopes = scopes,
                         .subject = members.value("sub"_L1).toString(),
                         .username = label(members, "username"_L1),
                         .clientId = label(members, "client_id"_L1),
                         .tokenType = label(members, "token_type"_L1),
                         .issuedAt = numericDate(members.value("iat"_L1)),
                         .expiresAt = numericDate(members.value("exp"_L1)),
                         .members = members};
}

} // namespace Lanyard
