// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/storedtokens.h"

#include "catalogue/provider.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

constexpr int entryVersion = 1;

void takeAccess(StoredTokens &tokens, const TokenSet &answer, const Provider &provider)
{
    tokens.accessToken = answer.accessToken;
    tokens.accessRequestedAt = answer.requestedAt;
    tokens.accessExpiresAt = answer.expiresAt.value_or(QDateTime());
    tokens.scopes = answer.scopes;
    // Only a key is known to last; any other token that comes without a time has an unknown one.
    const bool isKey = !provider.keyPrefix.isEmpty() && !tokens.refreshToken &&
                       answer.accessToken.reveal().startsWith(provider.keyPrefix.toUtf8());
    tokens.expiryIsUnknown = !answer.expiresAt && !isKey;
}

void takeRefresh(StoredTokens &tokens, const TokenSet &answer, const Provider &provider)
{
    if (!answer.refreshToken)
        return;
    tokens.refreshToken = answer.refreshToken;
    tokens.refreshExpiresAt = provider.refreshLifetime
                                  ? answer.requestedAt.addSecs(provider.refreshLifetime->count())
                                  : QDateTime();
}

void putTime(QJsonObject &object, QLatin1StringView key, const QDateTime &time)
{
    if (time.isValid())
        object.insert(key, time.toUTC().toString(Qt::ISODateWithMs));
}

QDateTime entryTime(const QJsonObject &object, QLatin1StringView key)
{
    return QDateTime::fromString(object.value(key).toString(), Qt::ISODateWithMs).toUTC();
}

QJsonObject entryObject(const QString &accountId, const StoredTokens &tokens, const Secret &token)
{
    QJsonObject object{{"version"_L1, entryVersion},
                       {"account"_L1, accountId},
                       {"generation"_L1, tokens.generation},
                       {"token"_L1, QString::fromUtf8(token.reveal())},
                       {"scopes"_L1, QJsonArray::fromStringList(tokens.scopes)}};
    putTime(object, "requestedAt"_L1, tokens.accessRequestedAt);
    return object;
}

Secret entryText(const QJsonObject &object)
{
    return Secret(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// The entry, or nothing where it is not one of \a accountId's (KC-7).
std::optional<QJsonObject> readEntry(const QString &accountId, const std::optional<Secret> &entry)
{
    if (!entry)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(entry->reveal()).object();
    const bool isOurs = object.value("version"_L1).toInt() == entryVersion &&
                        object.value("account"_L1).toString() == accountId &&
                        object.value("generation"_L1).toInteger() > 0 &&
                        !object.value("token"_L1).toString().isEmpty();
    return isOurs ? std::optional(object) : std::nullopt;
}

Secret tokenIn(const QJsonObject &entry)
{
    return Secret(entry.value("token"_L1).toString().toUtf8());
}

} // namespace

StoredTokens tokensOfSignIn(const TokenSet &answer, const Provider &provider,
                            qint64 previousGeneration)
{
    StoredTokens tokens;
    // Above any number of an earlier session whose entries could not be read.
    tokens.generation = qMax(previousGeneration + 1, answer.requestedAt.toMSecsSinceEpoch());
    takeRefresh(tokens, answer, provider);
    takeAccess(tokens, answer, provider);
    tokens.askedScopes = provider.client.scopes;
    return tokens;
}

StoredTokens tokensOfRenewal(const StoredTokens &before, const TokenSet &answer,
                             const Provider &provider)
{
    StoredTokens tokens = before;
    ++tokens.generation;
    takeRefresh(tokens, answer, provider);
    takeAccess(tokens, answer, provider);
    return tokens;
}

Secret refreshEntry(const QString &accountId, const StoredTokens &tokens)
{
    QJsonObject object = entryObject(accountId, tokens, *tokens.refreshToken);
    putTime(object, "expiresAt"_L1, tokens.refreshExpiresAt);
    return entryText(object);
}

Secret accessEntry(const QString &accountId, const StoredTokens &tokens)
{
    QJsonObject object = entryObject(accountId, tokens, *tokens.accessToken);
    putTime(object, "expiresAt"_L1, tokens.accessExpiresAt);
    if (tokens.expiryIsUnknown)
        object.insert("expiryUnknown"_L1, true);
    return entryText(object);
}

Result<StoredTokens> tokensOfEntries(const QString &accountId, const std::optional<Secret> &refresh,
                                     const std::optional<Secret> &access)
{
    const auto refreshObject = readEntry(accountId, refresh);
    const auto accessObject = readEntry(accountId, access);
    const auto generationOf = [](const std::optional<QJsonObject> &object) {
        return object ? object->value("generation"_L1).toInteger() : 0;
    };
    StoredTokens tokens;
    tokens.generation = qMax(generationOf(refreshObject), generationOf(accessObject));
    if (tokens.generation == 0)
        return Error{.kind = ErrorKind::KeychainEntryMissing,
                     .detail = refresh || access ? u"the entry is damaged"_s : QString()};
    const QJsonObject newest =
        generationOf(accessObject) == tokens.generation ? *accessObject : *refreshObject;
    tokens.scopes = newest.value("scopes"_L1).toVariant().toStringList();
    tokens.accessRequestedAt = entryTime(newest, "requestedAt"_L1);
    if (generationOf(refreshObject) == tokens.generation) {
        tokens.refreshToken = tokenIn(*refreshObject);
        tokens.refreshExpiresAt = entryTime(*refreshObject, "expiresAt"_L1);
    }
    if (generationOf(accessObject) == tokens.generation) {
        tokens.accessToken = tokenIn(*accessObject);
        tokens.accessExpiresAt = entryTime(*accessObject, "expiresAt"_L1);
        tokens.expiryIsUnknown = accessObject->value("expiryUnknown"_L1).toBool();
    }
    return tokens;
}

SessionFacts factsWithTokens(SessionFacts facts, const StoredTokens &tokens)
{
    facts.isSignedIn = true;
    facts.isRenewable = tokens.refreshToken.has_value();
    facts.refreshExpiresAt = tokens.refreshExpiresAt;
    if (tokens.accessToken) {
        facts.accessRequestedAt = tokens.accessRequestedAt;
        facts.accessExpiresAt = tokens.accessExpiresAt;
        facts.expiryIsUnknown = tokens.expiryIsUnknown;
    }
    facts.scopes = tokens.scopes;
    if (!tokens.askedScopes.isEmpty())
        facts.askedScopes = tokens.askedScopes;
    return facts;
}

} // namespace Lanyard
