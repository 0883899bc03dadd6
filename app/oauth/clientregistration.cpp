// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/clientregistration.h"

#include "oauth/authorizationurl.h"
#include "oauth/httpexchange.h"
#include "oauth/metadatareader.h"
#include "oauth/registrationanswer.h"
#include "oauth/strictnetwork.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

// A secret that ends while the person is still at the login page would be useless (CR-4).
constexpr auto SecretMargin = std::chrono::minutes(10);

} // namespace

bool RegisteredClient::isUsable(const QString &atIssuer, const QDateTime &now) const
{
    if (clientId.isEmpty() || issuer != atIssuer)
        return false;
    return !secretExpiresAt.isValid() || now.addDuration(SecretMargin) < secretExpiresAt;
}

QStringList registrableRedirects(const RedirectConfig &redirect, const QString &issuer)
{
    const QString path = redirect.path.isEmpty() ? redirectPathFor(issuer) : redirect.path;
    const QStringList hosts = redirect.host.isEmpty() ? QStringList{u"127.0.0.1"_s, u"[::1]"_s}
                                                      : QStringList{redirect.host};
    QStringList uris;
    for (const QString &host : hosts) {
        if (redirect.ports.isEmpty())
            uris.append(u"http://%1%2"_s.arg(host, path));
        for (const quint16 port : redirect.ports)
            uris.append(u"http://%1:%2%3"_s.arg(host).arg(port).arg(path));
    }
    return uris;
}

ClientRegistration::ClientRegistration(const ServerMetadata &server, const RedirectConfig &redirect,
                                       const QStringList &scopes, StrictNetwork &network,
                                       const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_redirectUris(registrableRedirects(redirect, server.issuer))
    , m_scopes(wellFormedScopes(scopes))
    , m_request(new HttpExchange(server.registrationEndpoint, network, clock, this))
{
    connect(m_request, &HttpExchange::finished, this, [this](const Result<HttpAnswer> &result) {
        if (!std::exchange(m_isFinished, true))
            Q_EMIT finished(judged(result));
    });
}

void ClientRegistration::start()
{
    if (const auto allowed =
            checkEndpoint(m_server.registrationEndpoint, u"registration_endpoint"_s);
        !allowed)
        return fail(allowed.error());
    m_request->setJson(document());
    if (m_initialToken)
        m_request->setAuthorization(Secret("Bearer " + m_initialToken->reveal()));
    m_request->start();
}

void ClientRegistration::cancel()
{
    m_request->cancel();
}

Secret ClientRegistration::document() const
{
    const auto knows = [this](const QString &grant) {
        return !m_server.saysGrantTypes || m_server.grantTypes.contains(grant);
    };
    QJsonArray grants{u"authorization_code"_s};
    if (knows(u"refresh_token"_s))
        grants.append(u"refresh_token"_s);
    const QString deviceGrant = u"urn:ietf:params:oauth:grant-type:device_code"_s;
    if (!m_server.deviceAuthorizationEndpoint.isEmpty() && knows(deviceGrant))
        grants.append(deviceGrant);
    QJsonObject wish{
        {"client_name"_L1, u"Lanyard"_s},
        {"application_type"_L1, u"native"_s}, // OpenID Registration, 2: else http is not allowed
        {"redirect_uris"_L1, QJsonArray::fromStringList(m_redirectUris)},
        {"grant_types"_L1, grants},
        {"response_types"_L1, QJsonArray{u"code"_s}},
        {"token_endpoint_auth_method"_L1, u"none"_s}};
    if (!m_scopes.isEmpty())
        wish.insert("scope"_L1, m_scopes.join(u' '));
    return Secret(QJsonDocument(wish).toJson(QJsonDocument::Compact));
}

Result<RegisteredClient> ClientRegistration::judged(const Result<HttpAnswer> &result) const
{
    if (!result)
        return result.error();
    return readRegistrationAnswer(result.value(), m_server.issuer, m_redirectUris);
}

void ClientRegistration::fail(const Error &error)
{
    QMetaObject::invokeMethod(
        this,
        [this, error] {
            if (!std::exchange(m_isFinished, true))
                Q_EMIT finished(error);
        },
        Qt::QueuedConnection);
}

Result<ClientConfig> clientConfigFor(const ServerMetadata &server,
                                     const RegisteredClient &registration,
                                     const QStringList &scopes, const RedirectConfig &redirect)
{
    // A client id that another server gave is nobody's here, and its secret none of its business.
    if (registration.issuer != server.issuer)
        return Error{.kind = ErrorKind::ConfigurationInvalid,
                     .detail = u"clientId was registered at another issuer"_s,
                     .host = QUrl(server.issuer).host()};
    Result<ClientConfig> config =
        clientConfigFor(server, registration.clientId, std::nullopt, scopes, redirect);
    if (!config || registration.authentication == ClientAuthentication::None)
        return config;
    ClientConfig client = config.takeValue();
    client.clientSecret = registration.clientSecret;
    client.authentication = registration.authentication;
    return client;
}

} // namespace Lanyard
