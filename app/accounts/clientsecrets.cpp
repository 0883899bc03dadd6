// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/clientsecrets.h"

#include "catalogue/provider.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

bool hasControlCharacters(const QByteArray &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return uchar(c) < 0x20 || c == 0x7f; });
}

Error missingSecret(const ClientConfig &client)
{
    return {.kind = ErrorKind::ConfigurationInvalid,
            .detail = u"clientSecret is missing"_s,
            .host = client.tokenEndpoint.host()};
}

} // namespace

QString ClientSecrets::key(const ClientConfig &client)
{
    const QByteArray owner = client.issuer.toUtf8() + '\0' + client.clientId.toUtf8();
    return u"client/"_s +
           QString::fromLatin1(QCryptographicHash::hash(owner, QCryptographicHash::Sha256).toHex());
}

bool ClientSecrets::isWanted(const Provider &provider)
{
    return provider.wantsClientSecret && !provider.client.clientSecret &&
           !provider.client.clientId.isEmpty();
}

void ClientSecrets::complete(const Provider &provider, QObject *context, ClientHandler handler)
{
    const ClientConfig client = provider.client;
    if (!isWanted(provider))
        return handler(client);
    m_store.read(key(client), context, [client, handler](const Result<Secret> &read) {
        if (!read && read.error().kind == ErrorKind::KeychainEntryMissing)
            return handler(missingSecret(client));
        if (!read)
            return handler(read.error());
        ClientConfig complete = client;
        complete.clientSecret = read.value();
        if (complete.authentication == ClientAuthentication::None)
            complete.authentication = ClientAuthentication::ClientSecretPost;
        handler(complete);
    });
}

void ClientSecrets::store(const ClientConfig &client, const Secret &secret, QObject *context,
                          DoneHandler handler)
{
    const bool isSound = !secret.isEmpty() && !hasControlCharacters(secret.reveal()) &&
                         !client.clientId.isEmpty() && !client.issuer.isEmpty();
    if (isSound)
        return m_store.write(key(client), secret, context, std::move(handler));
    const Error error{.kind = ErrorKind::ConfigurationInvalid,
                      .detail = u"clientSecret: empty, or cannot be one"_s};
    QMetaObject::invokeMethod(
        context, [handler, error] { handler(error); }, Qt::QueuedConnection);
}

void ClientSecrets::storeRegistrationToken(const ClientConfig &client, const Secret &token,
                                           QObject *context, DoneHandler handler)
{
    m_store.write(key(client) + "/registration"_L1, token, context, std::move(handler));
}

void ClientSecrets::remove(const ClientConfig &client, QObject *context, DoneHandler handler)
{
    m_store.remove(key(client), context, std::move(handler));
}

void ClientSecrets::exists(const ClientConfig &client, QObject *context,
                           std::function<void(const Result<bool> &)> handler)
{
    m_store.read(key(client), context, [handler](const Result<Secret> &read) {
        if (!read && read.error().kind != ErrorKind::KeychainEntryMissing)
            return handler(read.error());
        handler(read.isOk());
    });
}

} // namespace Lanyard
