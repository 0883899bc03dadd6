// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/metadatareader.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lanyard {

QString MetadataReader::text(QLatin1String key)
{
    const QJsonValue value = m_document.value(key);
    if (!value.isString() && !value.isUndefined() && !value.isNull())
        addFault(key, u"is not a string"_s);
    return value.toString();
}

QUrl MetadataReader::address(QLatin1String key)
{
    return QUrl(text(key), QUrl::StrictMode);
}

std::optional<QStringList> MetadataReader::texts(QLatin1String key)
{
    const QJsonValue value = m_document.value(key);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    if (!value.isArray())
        addFault(key, u"is not an array"_s);
    QStringList texts;
    for (const QJsonValue &item : value.toArray()) {
        if (!item.isString())
            addFault(key, u"holds something that is not a string"_s);
        else
            texts.append(item.toString());
    }
    return texts;
}

bool MetadataReader::boolean(QLatin1String key, bool otherwise)
{
    const QJsonValue value = m_document.value(key);
    if (!value.isBool() && !value.isUndefined() && !value.isNull())
        addFault(key, u"is neither true nor false"_s);
    return value.toBool(otherwise);
}

void MetadataReader::addFault(QLatin1String key, const QString &reason)
{
    if (!m_fault)
        m_fault =
            Error{.kind = ErrorKind::AnswerUnreadable, .detail = QString(key) + u' ' + reason};
}

QStringList wellFormedScopes(const QStringList &scopes)
{
    QStringList wellFormed;
    for (const QString &scope : scopes) {
        const bool isToken = std::all_of(scope.begin(), scope.end(), [](QChar c) {
            return c > u' ' && c <= u'~' && c != u'"' && c != u'\\';
        });
        if (isToken && !scope.isEmpty() && !wellFormed.contains(scope))
            wellFormed.append(scope);
    }
    return wellFormed;
}

} // namespace Lanyard
