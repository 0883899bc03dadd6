// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/serverkeeping.h"

#include "accounts/accountservice.h"
#include "catalogue/serverdescription.h"
#include "ui/servicesetup.h"

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

constexpr auto OfflineAccess = "offline_access"_L1;

} // namespace

ServerKeeping::ServerKeeping(ServiceSetup &setup, const Wish &wish, QObject *parent)
    : QObject(parent)
    , m_setup(setup)
    , m_wish(wish)
{}

void ServerKeeping::start()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (const QString id = known(); !id.isEmpty())
                finish(id);
            else if (m_wish.registersItself)
                registerClient();
            else
                takeRegistration(RegisteredClient());
        },
        Qt::QueuedConnection);
}

// The same server with the same client: a second registration would be waste, and a second entry.
QString ServerKeeping::known() const
{
    const ServerMetadata &server = m_wish.server.metadata;
    const QStringList resources =
        m_wish.server.resource ? QStringList{m_wish.server.resource->resource} : QStringList();
    for (const Provider &provider : m_setup.catalogue().providers()) {
        const ClientConfig &client = provider.client;
        if (provider.isUserMade && client.issuer == server.issuer &&
            client.resources == resources && !client.clientId.isEmpty() &&
            (m_wish.registersItself || client.clientId == m_wish.clientId))
            return provider.id;
    }
    return {};
}

void ServerKeeping::registerClient()
{
    auto *registration =
        new ClientRegistration(m_wish.server.metadata, m_wish.redirect, m_wish.scopes,
                               m_setup.network(), m_setup.clock(), this);
    connect(registration, &ClientRegistration::finished, this, &ServerKeeping::takeRegistration);
    registration->start();
}

void ServerKeeping::takeRegistration(const Result<RegisteredClient> &registered)
{
    if (!registered) {
        m_hasFailedAtRegistration = true;
        finish(registered.error());
        return;
    }
    m_registered = registered.value();
    const ServerMetadata &server = m_wish.server.metadata;
    const std::optional<Secret> secret =
        m_wish.clientSecret.isEmpty() ? std::nullopt : std::optional(m_wish.clientSecret);
    const Result<ClientConfig> client =
        m_wish.registersItself
            ? clientConfigFor(server, m_registered, m_wish.scopes, m_wish.redirect)
            : clientConfigFor(server, m_wish.clientId, secret, m_wish.scopes, m_wish.redirect);
    if (!client) {
        finish(client.error());
        return;
    }
    m_client = client.value();
    if (m_wish.server.resource)
        m_client = boundToResource(m_client, m_wish.server.resource->resource);
    keepRegistrationToken();
}

void ServerKeeping::keepRegistrationToken()
{
    if (!m_registered.registrationToken) {
        keepSecret();
        return;
    }
    m_setup.service().storeRegistrationToken(m_client, *m_registered.registrationToken, this,
                                             [this](const Result<void> &stored) {
                                                 if (stored)
                                                     keepSecret();
                                                 else
                                                     finish(stored.error());
                                             });
}

void ServerKeeping::keepSecret()
{
    if (!m_client.clientSecret) {
        save();
        return;
    }
    m_setup.service().storeClientSecret(m_client, *m_client.clientSecret, this,
                                        [this](const Result<void> &stored) {
                                            if (stored)
                                                save();
                                            else
                                                finish(stored.error());
                                        });
}

void ServerKeeping::save()
{
    ServerDescription description{.client = m_client, .name = m_wish.name, .userinfo = {}};
    auto &extra = description.client.extraAuthorizationParameters;
    // OIDC Core, 11: without being asked nobody gets a session that renews itself.
    if (m_client.scopes.contains(OfflineAccess))
        extra.append({u"prompt"_s, u"consent"_s});
    // Without "openid" it answers nobody, unless the server leaves open what it knows.
    if (m_client.wantsIdToken() || !m_wish.server.metadata.scopes)
        description.userinfo = m_wish.server.metadata.userinfoEndpoint;
    const QString id = m_setup.freshId(QUrl(m_client.issuer));
    QJsonObject document = providerDocument(description, id);
    if (m_wish.server.report.prompts.contains("select_account"_L1))
        document[u"accountPrompt"_s] = u"select_account"_s;
    const Result<void> saved = m_setup.save(document);
    finish(saved ? Result<QString>(id) : Result<QString>(saved.error()));
}

void ServerKeeping::finish(const Result<QString> &result)
{
    Q_EMIT finished(result);
}

} // namespace Lanyard
