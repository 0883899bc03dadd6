// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountinquiries.h"

#include "accounts/accountrepository.h"
#include "accounts/clientsecrets.h"
#include "accounts/connectiontest.h"
#include "accounts/secretstore.h"
#include "core/jsonpointer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

constexpr qsizetype mostItems = 200;

Error notOffered(const QString &what)
{
    return {.kind = ErrorKind::ConfigurationInvalid, .detail = u"the provider has no "_s + what};
}

/// Later, so that nobody is answered from inside a call.
template<typename Handler, typename Answer>
void answerLater(QObject *context, const Handler &handler, const Answer &answer)
{
    QMetaObject::invokeMethod(
        context, [handler, answer] { handler(answer); }, Qt::QueuedConnection);
}

Result<QStringList> namesIn(const QJsonValue &body, const ListEndpoint &endpoint)
{
    const QJsonValue items = endpoint.items.isEmpty() ? body : valueAt(body, endpoint.items);
    if (!items.isArray())
        return Error{.kind = ErrorKind::AnswerUnreadable,
                     .detail = u"\"%1\" is no list"_s.arg(endpoint.items),
                     .host = endpoint.url.host()};
    QStringList names;
    for (const QJsonValue &item : items.toArray()) {
        const QString name = sanitizedText(valueAt(item, endpoint.name).toString(), 200);
        names.append(name.isEmpty() ? u"?"_s : name);
        if (names.size() == mostItems)
            break;
    }
    return names;
}

Result<Secret> keyIn(const QJsonValue &body, const KeyEndpoint &endpoint)
{
    const QString key = valueAt(body, endpoint.key).toString();
    if (key.isEmpty())
        return Error{.kind = ErrorKind::AnswerUnreadable,
                     .detail = u"no key at \"%1\""_s.arg(endpoint.key),
                     .host = endpoint.url.host()};
    return Secret(key.toUtf8());
}

/// Where no token was there to try.
QList<LegResult> withoutToken(const Error &error)
{
    QList<LegResult> legs;
    for (const auto leg : {LegResult::Leg::Name, LegResult::Leg::Connect, LegResult::Leg::Tls,
                           LegResult::Leg::Answer})
        legs.append({.leg = leg, .outcome = LegResult::Outcome::NotReached});
    legs.append(
        {.leg = LegResult::Leg::Token, .outcome = LegResult::Outcome::Failed, .error = error});
    return legs;
}

} // namespace

AccountInquiries::AccountInquiries(const AccountService::Parts &parts, TokenSource tokens,
                                   QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_tokens(std::move(tokens))
{}

Result<Provider> AccountInquiries::providerOf(const QString &accountId) const
{
    const Account *account = m_parts.repository.account(accountId);
    const Provider *provider = account ? m_parts.catalogue.provider(account->providerId) : nullptr;
    if (!provider)
        return Error{.kind = ErrorKind::ConfigurationInvalid,
                     .detail = account ? u"no provider %1"_s.arg(account->providerId)
                                       : u"no such account"_s};
    return *provider;
}

void AccountInquiries::inspect(const QString &accountId, QObject *context,
                               AccountService::Handler<Introspection> handler)
{
    const Result<Provider> provider = providerOf(accountId);
    if (!provider)
        return answerLater(context, handler, Result<Introspection>(provider.error()));
    if (provider.value().client.introspectionEndpoint.isEmpty())
        return answerLater(context, handler,
                           Result<Introspection>(notOffered(u"introspection endpoint"_s)));
    m_tokens(accountId, context,
             [this, context, handler, from = provider.value()](const Result<Secret> &token) {
                 if (!token)
                     return handler(token.error());
                 ClientSecrets(m_parts.secrets)
                     .complete(from, context,
                               [this, context, handler,
                                token = token.value()](const Result<ClientConfig> &client) {
                                   if (!client)
                                       return handler(client.error());
                                   introspect(client.value(), token, context, handler);
                               });
             });
}

void AccountInquiries::introspect(const ClientConfig &client, const Secret &token, QObject *context,
                                  const AccountService::Handler<Introspection> &handler)
{
    auto *request = new TokenIntrospection(client, token, m_parts.network, m_parts.clock, this);
    connect(request, &TokenIntrospection::finished, this,
            [request, context = QPointer(context), handler](const auto &result) {
                request->deleteLater();
                if (context)
                    handler(result);
            });
    request->start();
}

void AccountInquiries::ask(std::unique_ptr<JsonRequest> request, QObject *context,
                           const AccountService::Handler<JsonAnswer> &handler)
{
    JsonRequest *asked = request.release();
    asked->setParent(this);
    connect(asked, &JsonRequest::finished, this,
            [asked, context = QPointer(context), handler](const Result<JsonAnswer> &result) {
                asked->deleteLater();
                if (context)
                    handler(result);
            });
    asked->start();
}

void AccountInquiries::fetchList(const QString &accountId, QObject *context,
                                 AccountService::Handler<QStringList> handler)
{
    const Result<Provider> provider = providerOf(accountId);
    if (!provider)
        return answerLater(context, handler, Result<QStringList>(provider.error()));
    if (!provider.value().list)
        return answerLater(context, handler, Result<QStringList>(notOffered(u"list"_s)));
    m_tokens(accountId, context,
             [this, context, handler, list = *provider.value().list](const auto &token) {
                 if (!token)
                     return handler(token.error());
                 auto request =
                     std::make_unique<JsonRequest>(list.url, m_parts.network, m_parts.clock);
                 request->setBearer(token.value());
                 ask(std::move(request), context, [handler, list](const auto &answer) {
                     handler(answer ? namesIn(answer.value().body, list)
                                    : Result<QStringList>(answer.error()));
                 });
             });
}

void AccountInquiries::createKey(const QString &accountId, const QString &name, QObject *context,
                                 AccountService::Handler<Secret> handler)
{
    const Result<Provider> provider = providerOf(accountId);
    if (!provider)
        return answerLater(context, handler, Result<Secret>(provider.error()));
    if (!provider.value().keys)
        return answerLater(context, handler, Result<Secret>(notOffered(u"key endpoint"_s)));
    m_tokens(
        accountId, context,
        [this, context, handler, name, keys = *provider.value().keys](const auto &token) {
            if (!token)
                return handler(token.error());
            auto request = std::make_unique<JsonRequest>(keys.url, m_parts.network, m_parts.clock);
            request->setBearer(token.value());
            request->setJson({{keys.nameMember, sanitizedText(name, 100)}});
            ask(std::move(request), context, [handler, keys](const auto &answer) {
                handler(answer ? keyIn(answer.value().body, keys) : Result<Secret>(answer.error()));
            });
        });
}

void AccountInquiries::testConnection(const QString &accountId, QObject *context,
                                      AccountService::LegHandler handler)
{
    const Result<Provider> provider = providerOf(accountId);
    if (!provider)
        return answerLater(context, handler, withoutToken(provider.error()));
    m_tokens(accountId, context,
             [this, context, handler, from = provider.value()](const Result<Secret> &token) {
                 // Without a token the way to the service can be tried all the same.
                 auto *test = token
                                  ? new ConnectionTest(from, token.value(), m_parts.network,
                                                       m_parts.clock, this)
                                  : new ConnectionTest(from, m_parts.network, m_parts.clock, this);
                 connect(test, &ConnectionTest::finished, this,
                         [test, context = QPointer(context), handler,
                          token](const QList<LegResult> &legs) {
                             test->deleteLater();
                             QList<LegResult> all = legs;
                             if (!token)
                                 all.append({.leg = LegResult::Leg::Token,
                                             .outcome = LegResult::Outcome::Failed,
                                             .error = token.error()});
                             if (context)
                                 handler(all);
                         });
                 test->start();
             });
}

void AccountInquiries::checkHealth(const QString &providerId, QObject *context,
                                   AccountService::LegHandler handler)
{
    const Provider *provider = m_parts.catalogue.provider(providerId);
    if (!provider)
        return answerLater(context, handler, QList<LegResult>());
    auto *test = new ConnectionTest(*provider, m_parts.network, m_parts.clock, this);
    connect(test, &ConnectionTest::finished, this,
            [test, context = QPointer(context), handler](const QList<LegResult> &legs) {
                test->deleteLater();
                if (context)
                    handler(legs);
            });
    test->start();
}

} // namespace Lanyard
