// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/strictjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <vector>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

constexpr size_t deepestLevel = 64;

Error unreadable(const QString &reason)
{
    return Error{.kind = ErrorKind::AnswerUnreadable, .detail = reason};
}

// The end of the string literal that begins at from, behind its closing quote.
qsizetype endOfString(const QByteArray &json, qsizetype from)
{
    qsizetype at = from + 1;
    while (at < json.size() && json.at(at) != '"')
        at += json.at(at) == '\\' ? 2 : 1;
    return qMin(at + 1, json.size());
}

QString unescaped(const QByteArray &literal)
{
    if (!literal.contains('\\'))
        return QString::fromUtf8(literal.mid(1, literal.size() - 2));
    return QJsonDocument::fromJson("[" + literal + "]").array().at(0).toString();
}

bool isKey(const QByteArray &json, qsizetype behindString)
{
    for (qsizetype at = behindString; at < json.size(); ++at) {
        const char c = json.at(at);
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r')
            return c == ':';
    }
    return false;
}

// The grammar has been checked by QJsonDocument; this looks at nesting and keys only.
QString structuralFault(const QByteArray &json)
{
    std::vector<QSet<QString>> levels;
    qsizetype at = 0;
    while (at < json.size()) {
        const char c = json.at(at);
        if (c == '"') {
            const qsizetype end = endOfString(json, at);
            if (isKey(json, end)) {
                const QString key = unescaped(json.mid(at, end - at));
                if (levels.empty() || levels.back().contains(key))
                    return u"JSON has a key twice"_s;
                levels.back().insert(key);
            }
            at = end;
            continue;
        }
        if (c == '{' || c == '[') {
            levels.emplace_back();
            if (levels.size() > deepestLevel)
                return u"JSON is nested too deeply"_s;
        } else if ((c == '}' || c == ']') && !levels.empty()) {
            levels.pop_back();
        }
        ++at;
    }
    return {};
}

} // namespace

Result<QJsonValue> parseStrictJson(const QByteArray &utf8)
{
    if (utf8.trimmed().isEmpty())
        return unreadable(u"the answer is empty"_s);
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(utf8, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return unreadable(
            u"JSON error at byte %1: %2"_s.arg(parseError.offset).arg(parseError.errorString()));
    if (const QString fault = structuralFault(utf8); !fault.isEmpty())
        return unreadable(fault);
    if (document.isArray())
        return QJsonValue(document.array());
    return QJsonValue(document.object());
}

} // namespace Lanyard
