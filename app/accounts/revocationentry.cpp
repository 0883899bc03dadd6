// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/revocationentry.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

constexpr int revocationEntryVersion = 1;

void putToken(QJsonObject &object, QLatin1StringView key, const std::optional<Secret> &token)
{
    if (token)
        object.insert(key, QString::fromUtf8(token->reveal()));
}

std::optional<Secret> tokenIn(const QJsonObject &object, QLatin1StringView key)
{
    const QString text = object.value(key).toString();
    return text.isEmpty() ? std::nullopt : std::optional(Secret(text.toUtf8()));
}

} // namespace

QString revocationKey(const QString &id)
{
    return u"revoke/"_s + id;
}

Secret revocationEntry(const RevocationQueue::Item &item)
{
    QJsonObject object{{"version"_L1, revocationEntryVersion},
                       {"provider"_L1, item.providerId},
                       {"issuer"_L1, item.issuer},
                       {"client"_L1, item.clientId}};
    putToken(object, "refresh"_L1, item.tokens.refresh);
    putToken(object, "access"_L1, item.tokens.access);
    if (item.endsAt.isValid())
        object.insert("endsAt"_L1, item.endsAt.toUTC().toString(Qt::ISODateWithMs));
    return Secret(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<RevocationQueue::Item> revocationItem(const Secret &entry)
{
    const QJsonObject object = QJsonDocument::fromJson(entry.reveal()).object();
    if (object.value("version"_L1).toInt() != revocationEntryVersion)
        return std::nullopt;
    const RevocationQueue::Item item{
        .providerId = object.value("provider"_L1).toString(),
        .issuer = object.value("issuer"_L1).toString(),
        .clientId = object.value("client"_L1).toString(),
        .tokens = {.refresh = tokenIn(object, "refresh"_L1),
                   .access = tokenIn(object, "access"_L1)},
        .endsAt =
            QDateTime::fromString(object.value("endsAt"_L1).toString(), Qt::ISODateWithMs).toUTC()};
    const bool hasToken = item.tokens.refresh || item.tokens.access;
    return hasToken && !item.issuer.isEmpty() ? std::optional(item) : std::nullopt;
}

} // namespace Lanyard
