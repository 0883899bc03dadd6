// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonpointer.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

QJsonValue childOf(const QJsonValue &parent, QString token)
{
    token.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1); // RFC 6901, 4: in this order
    if (parent.isObject())
        return parent.toObject().value(token);
    if (!parent.isArray() || (token.size() > 1 && token.startsWith(u'0')))
        return QJsonValue(QJsonValue::Undefined);
    bool isIndex = false;
    const uint index = token.toUInt(&isIndex);
    const QJsonArray array = parent.toArray();
    return isIndex && qsizetype(index) < array.size() ? array.at(qsizetype(index))
                                                      : QJsonValue(QJsonValue::Undefined);
}

} // namespace

QJsonValue valueAt(const QJsonValue &document, const QString &pointer)
{
    if (pointer.isEmpty())
        return document;
    if (!isJsonPointer(pointer))
        return QJsonValue(QJsonValue::Undefined);
    QJsonValue value = document;
    const QStringList tokens = pointer.mid(1).split(u'/');
    for (const QString &token : tokens)
        value = childOf(value, token);
    return value;
}

bool isJsonPointer(const QString &pointer)
{
    static const QRegularExpression syntax(uR"(^(?:/(?:[^/~]|~[01])*)*$)"_s);
    return syntax.match(pointer).hasMatch();
}

QString childPointer(const QString &parent, const QString &key)
{
    QString token = key;
    token.replace("~"_L1, "~0"_L1).replace("/"_L1, "~1"_L1);
    return parent + u'/' + token;
}

} // namespace Lanyard
