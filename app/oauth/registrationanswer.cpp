// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/registrationanswer.h"

#include "oauth/jsonrequest.h"
#include "oauth/metadatareader.h"
#include "oauth/strictnetwork.h"

#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

Error declined(const HttpAnswer &answer, const QJsonObject &body)
{
    return Error{.kind = ErrorKind::TokenRefused,
                 .detail = sanitizedText(body.value("error_description"_L1).toString()),
                 .oauthCode = sanitizedText(body.value("error"_L1).toString(), 60),
                 .httpStatus = answer.status,
                 .host = answer.host};
}

// Seconds since 1970; 0 means never (RFC 7591, 3.2.1).
QDateTime readSecretExpiry(const QJsonObject &body, MetadataReader &reader)
{
    const QJsonValue value = body.value("client_secret_expires_at"_L1);
    if (value.isUndefined() || value.isNull())
        return {};
    constexpr double latest = 253'402'300'799; // the end of year 9999
    const double seconds = value.toDouble(-1);
    if (!std::isfinite(seconds) || seconds < 0 || seconds > latest) {
        reader.addFault("client_secret_expires_at"_L1, u"is no time"_s);
        return {};
    }
    if (seconds == 0)
        return {};
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds)).toUTC();
}

void readProof(MetadataReader &reader, RegisteredClient &client)
{
    const QString secret = reader.text("client_secret"_L1);
    const QString method = reader.text("token_endpoint_auth_method"_L1);
    if (method == u"none"_s || (method.isEmpty() && secret.isEmpty()))
        return;
    const Result<ClientAuthentication> way =
        clientAuthenticationFor({method.isEmpty() ? u"client_secret_basic"_s : method});
    if (!way)
        return reader.addFault("token_endpoint_auth_method"_L1, u"is not one that Lanyard knows"_s);
    if (secret.isEmpty())
        return reader.addFault("client_secret"_L1, u"is missing"_s);
    client.clientSecret = Secret(secret.toUtf8());
    client.authentication = way.value();
}

void readRedirects(MetadataReader &reader, const QStringList &asked, RegisteredClient &client)
{
    client.redirectUris = reader.texts("redirect_uris"_L1).value_or(asked);
    const QStringList &given = client.redirectUris;
    if (QSet<QString>(given.begin(), given.end()) != QSet<QString>(asked.begin(), asked.end()))
        reader.addFault("redirect_uris"_L1, u"was changed by the server to %1"_s.arg(
                                                sanitizedText(given.join(u' '), 160)));
}

} // namespace

Result<RegisteredClient> readRegistrationAnswer(const HttpAnswer &answer, const QString &issuer,
                                                const QStringList &askedRedirectUris)
{
    const Result<JsonAnswer> json = readJsonAnswer(answer, true);
    if (!json)
        return json.error();
    const QJsonObject body = json.value().body.toObject();
    if (answer.status >= 400 || body.contains("error"_L1)) {
        // Without a code of its own the status has the word: 401, 403, 5xx.
        if (const Result<JsonAnswer> plain = readJsonAnswer(answer, false);
            !plain && !body.value("error"_L1).isString())
            return plain.error();
        return declined(answer, body);
    }

    MetadataReader reader(body);
    RegisteredClient client;
    client.issuer = issuer;
    client.clientId = reader.text("client_id"_L1);
    if (client.clientId.isEmpty())
        reader.addFault("client_id"_L1, u"is missing"_s);
    readProof(reader, client);
    if (client.clientSecret)
        client.secretExpiresAt = readSecretExpiry(body, reader);
    readRedirects(reader, askedRedirectUris, client);
    client.scopes = wellFormedScopes(reader.text("scope"_L1).split(u' ', Qt::SkipEmptyParts));
    const QUrl management = reader.address("registration_client_uri"_L1);
    if (checkEndpoint(management, u"registration_client_uri"_s))
        client.managementEndpoint = management;
    if (const QString token = reader.text("registration_access_token"_L1); !token.isEmpty())
        client.registrationToken = Secret(token.toUtf8());
    if (!reader.fault())
        return client;
    Error fault = *reader.fault();
    fault.httpStatus = answer.status;
    fault.host = answer.host;
    return fault;
}

} // namespace Lanyard
