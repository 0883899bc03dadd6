// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

void put(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (text.isEmpty())
        object.remove(key);
    else
        object.insert(key, text);
}

void put(QJsonObject &object, QLatin1StringView key, const QDateTime &time)
{
    put(object, key, time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString());
}

void put(QJsonObject &object, QLatin1StringView key, bool flag)
{
    if (flag)
        object.insert(key, true);
    else
        object.remove(key);
}

void put(QJsonObject &object, QLatin1StringView key, const std::optional<qint64> &number)
{
    if (number)
        object.insert(key, *number);
    else
        object.remove(key);
}

void put(QJsonObject &object, QLatin1StringView key, const QStringList &list)
{
    if (list.isEmpty())
        object.remove(key);
    else
        object.insert(key, QJsonArray::fromStringList(list));
}

QStringList listOf(const QJsonObject &object, QLatin1StringView key)
{
    QStringList list;
    for (const QJsonValue &value : object.value(key).toArray()) {
        if (const QString text = value.toString(); !text.isEmpty())
            list.append(text);
    }
    return list;
}

QDateTime timeOf(const QJsonObject &object, QLatin1StringView key)
{
    return QDateTime::fromString(object.value(key).toString(), Qt::ISODateWithMs).toUTC();
}

std::optional<qint64> numberOf(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

Quota quotaFromJson(const QJsonObject &object)
{
    Quota quota;
    quota.used = numberOf(object, "used"_L1);
    quota.limit = numberOf(object, "limit"_L1);
    quota.remaining = numberOf(object, "remaining"_L1);
    quota.isUnlimited = object.value("unlimited"_L1).toBool();
    quota.resetsAt = timeOf(object, "resetsAt"_L1);
    quota.observedAt = timeOf(object, "observedAt"_L1);
    return quota;
}

QJsonObject quotaToJson(const Quota &quota, QJsonObject object)
{
    put(object, "used"_L1, quota.used);
    put(object, "limit"_L1, quota.limit);
    put(object, "remaining"_L1, quota.remaining);
    put(object, "unlimited"_L1, quota.isUnlimited);
    put(object, "resetsAt"_L1, quota.resetsAt);
    put(object, "observedAt"_L1, quota.observedAt);
    return object;
}

SessionFacts sessionFromJson(const QJsonObject &object)
{
    SessionFacts facts;
    facts.isSignedIn = object.value("signedIn"_L1).toBool();
    facts.isRenewable = object.value("renewable"_L1).toBool();
    facts.wasRejected = object.value("rejected"_L1).toBool();
    facts.expiryIsUnknown = object.value("expiryUnknown"_L1).toBool();
    facts.startedAt = timeOf(object, "startedAt"_L1);
    facts.endedAt = timeOf(object, "endedAt"_L1);
    facts.accessRequestedAt = timeOf(object, "accessRequestedAt"_L1);
    facts.accessExpiresAt = timeOf(object, "accessExpiresAt"_L1);
    facts.refreshExpiresAt = timeOf(object, "refreshExpiresAt"_L1);
    facts.scopes = listOf(object, "scopes"_L1);
    facts.askedScopes = listOf(object, "askedScopes"_L1);
    return facts;
}

QJsonObject sessionToJson(const SessionFacts &facts, QJsonObject object)
{
    put(object, "signedIn"_L1, facts.isSignedIn);
    put(object, "renewable"_L1, facts.isRenewable);
    put(object, "rejected"_L1, facts.wasRejected);
    put(object, "expiryUnknown"_L1, facts.expiryIsUnknown);
    put(object, "startedAt"_L1, facts.startedAt);
    put(object, "endedAt"_L1, facts.endedAt);
    put(object, "accessRequestedAt"_L1, facts.accessRequestedAt);
    put(object, "accessExpiresAt"_L1, facts.accessExpiresAt);
    put(object, "refreshExpiresAt"_L1, facts.refreshExpiresAt);
    put(object, "scopes"_L1, facts.scopes);
    put(object, "askedScopes"_L1, facts.askedScopes);
    return object;
}

} // namespace

Result<Account> accountFromJson(const QJsonObject &object)
{
    for (const auto key : {"id"_L1, "provider"_L1, "issuer"_L1, "subject"_L1}) {
        if (object.value(key).toString().isEmpty())
            return Error{.kind = ErrorKind::FileDamaged, .detail = key + u": missing or no text"_s};
    }
    Account account;
    account.id = object.value("id"_L1).toString();
    account.providerId = object.value("provider"_L1).toString();
    account.identity = {.issuer = object.value("issuer"_L1).toString(),
                        .subject = object.value("subject"_L1).toString(),
                        .tenantId = object.value("tenant"_L1).toString()};
    account.origins = listOf(object, "origins"_L1);
    account.name = object.value("name"_L1).toString();
    account.email = object.value("email"_L1).toString();
    account.tenantName = object.value("tenantName"_L1).toString();
    account.label = object.value("label"_L1).toString();
    account.tierId = object.value("tier"_L1).toString();
    account.tierObservedAt = timeOf(object, "tierObservedAt"_L1);
    if (const QJsonValue quota = object.value("quota"_L1); quota.isObject())
        account.quota = quotaFromJson(quota.toObject());
    account.session = sessionFromJson(object.value("session"_L1).toObject());
    account.addedAt = timeOf(object, "addedAt"_L1);
    account.lastUsedAt = timeOf(object, "lastUsedAt"_L1);
    return account;
}

QJsonObject accountToJson(const Account &account, const QJsonObject &original)
{
    QJsonObject object = original;
    put(object, "id"_L1, account.id);
    put(object, "provider"_L1, account.providerId);
    put(object, "origins"_L1, account.origins);
    put(object, "issuer"_L1, account.identity.issuer);
    put(object, "subject"_L1, account.identity.subject);
    put(object, "tenant"_L1, account.identity.tenantId);
    put(object, "name"_L1, account.name);
    put(object, "email"_L1, account.email);
    put(object, "tenantName"_L1, account.tenantName);
    put(object, "label"_L1, account.label);
    put(object, "tier"_L1, account.tierId);
    put(object, "tierObservedAt"_L1, account.tierObservedAt);
    if (account.quota)
        object.insert("quota"_L1,
                      quotaToJson(*account.quota, original.value("quota"_L1).toObject()));
    else
        object.remove("quota"_L1);
    object.insert("session"_L1,
                  sessionToJson(account.session, original.value("session"_L1).toObject()));
    put(object, "addedAt"_L1, account.addedAt);
    put(object, "lastUsedAt"_L1, account.lastUsedAt);
    return object;
}

} // namespace Lanyard
