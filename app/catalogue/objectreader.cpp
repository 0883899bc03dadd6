// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/objectreader.h"

#include "core/jsonpointer.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

constexpr qsizetype longestText = 2000;

QString unknownKeyReason(const QString &key)
{
    return namesSecret(key) ? secretReason() : u"is no key of a provider file"_s;
}

QString pointerReason()
{
    return u"must be a JSON pointer such as /user/name"_s;
}

bool isLanguageName(const QString &name)
{
    static const QRegularExpression syntax(u"^[a-z]{2,3}(?:_[A-Z]{2})?$"_s);
    return syntax.match(name).hasMatch();
}

} // namespace

void FirstFault::add(const QString &pointer, const QString &reason)
{
    if (m_error)
        return;
    m_error = Error{.kind = ErrorKind::FileDamaged,
                    .detail = pointer.isEmpty() ? reason : pointer + ": "_L1 + reason};
}

QString textFault(const QJsonValue &text)
{
    if (!text.isString())
        return u"must be a string"_s;
    const QString string = text.toString();
    if (string.trimmed().isEmpty())
        return u"must not be empty"_s;
    if (string.size() > longestText)
        return u"is longer than %1 characters"_s.arg(longestText);
    const bool isPlain = std::none_of(string.cbegin(), string.cend(),
                                      [](QChar c) { return c.category() == QChar::Other_Control; });
    return isPlain ? QString() : u"has a control character in it"_s;
}

bool namesSecret(const QString &name)
{
    static const QRegularExpression syntax(
        u"secret|passw|assertion|api[_-]?key|(?:access|refresh|bearer|id)[_-]?token"_s,
        QRegularExpression::CaseInsensitiveOption);
    return syntax.match(name).hasMatch();
}

QString secretReason()
{
    return u"secrets are kept in the keychain and never in a provider file"_s;
}

std::optional<int> wholeNumber(const QJsonValue &value, int least, int most)
{
    const double number = value.toDouble(std::nan(""));
    if (!(number >= least && number <= most) || number != std::floor(number))
        return std::nullopt;
    return static_cast<int>(number);
}

ObjectReader::ObjectReader(const QJsonValue &value, const QString &pointer, const QStringList &keys,
                           FirstFault &fault)
    : m_object(value.toObject())
    , m_pointer(pointer)
    , m_fault(fault)
{
    if (!value.isObject())
        m_fault.add(pointer, u"must be an object"_s);
    const QStringList present = m_object.keys();
    for (const QString &key : present) {
        if (!keys.contains(key))
            m_fault.add(childPointer(m_pointer, key), unknownKeyReason(key));
    }
}

QString ObjectReader::pointer(const QString &key) const
{
    return childPointer(m_pointer, key);
}

void ObjectReader::addFault(QLatin1String key, const QString &reason) const
{
    m_fault.add(pointer(key), reason);
}

bool ObjectReader::isAbsent(QLatin1String key, Need need) const
{
    if (has(key))
        return false;
    if (need == Need::Required)
        addFault(key, u"is missing"_s);
    return true;
}

QString ObjectReader::text(QLatin1String key, Need need) const
{
    if (isAbsent(key, need))
        return {};
    if (const QString reason = textFault(value(key)); !reason.isEmpty()) {
        addFault(key, reason);
        return {};
    }
    return value(key).toString();
}

LocalizedText ObjectReader::localizedText(QLatin1String key) const
{
    if (isAbsent(key, Need::Required))
        return {};
    if (!value(key).isObject()) {
        if (!value(key).isString())
            addFault(key, u"must be a string, or an object with one string per language"_s);
        return {text(key, Need::Required), {}};
    }
    const QJsonObject texts = value(key).toObject();
    LocalizedText result;
    for (auto it = texts.constBegin(); it != texts.constEnd(); ++it) {
        const QString place = childPointer(pointer(key), it.key());
        if (!isLanguageName(it.key()))
            m_fault.add(place, u"is no language; write it as in de or pt_BR"_s);
        if (const QString reason = textFault(*it); !reason.isEmpty())
            m_fault.add(place, reason);
        result.byLanguage.insert(it.key(), it->toString());
    }
    if (!texts.contains("en"_L1))
        m_fault.add(childPointer(pointer(key), u"en"_s), u"is missing"_s);
    result.fallback = result.byLanguage.take(u"en"_s);
    return result;
}

bool ObjectReader::boolean(QLatin1String key, bool otherwise) const
{
    if (has(key) && !value(key).isBool())
        addFault(key, u"must be true or false"_s);
    return value(key).toBool(otherwise);
}

std::optional<int> ObjectReader::integer(QLatin1String key, int least, int most) const
{
    if (!has(key))
        return std::nullopt;
    const std::optional<int> number = wholeNumber(value(key), least, most);
    if (!number)
        addFault(key, u"must be a whole number from %1 to %2"_s.arg(least).arg(most));
    return number;
}

QJsonArray ObjectReader::array(QLatin1String key) const
{
    if (has(key) && !value(key).isArray())
        addFault(key, u"must be an array"_s);
    return value(key).toArray();
}

QStringList ObjectReader::texts(QLatin1String key) const
{
    const QJsonArray items = array(key);
    QStringList result;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString place = childPointer(pointer(key), QString::number(i));
        if (const QString reason = textFault(items.at(i)); !reason.isEmpty())
            m_fault.add(place, reason);
        else if (result.contains(items.at(i).toString()))
            m_fault.add(place, u"is there twice"_s);
        result.append(items.at(i).toString());
    }
    return result;
}

QStringList ObjectReader::pointers(QLatin1String key) const
{
    const QStringList given = texts(key);
    for (qsizetype i = 0; i < given.size(); ++i) {
        if (!isJsonPointer(given.at(i)))
            m_fault.add(childPointer(pointer(key), QString::number(i)), pointerReason());
    }
    return given;
}

QList<QPair<QString, QString>> ObjectReader::parameters(QLatin1String key,
                                                        const QStringList &ours) const
{
    if (has(key) && !value(key).isObject())
        addFault(key, u"must be an object"_s);
    const QJsonObject given = value(key).toObject();
    QList<QPair<QString, QString>> result;
    for (auto it = given.constBegin(); it != given.constEnd(); ++it) {
        const QString place = childPointer(pointer(key), it.key());
        if (ours.contains(it.key())) // RFC 6749, 3.1: none twice
            m_fault.add(place, u"is set for every sign-in anew"_s);
        if (namesSecret(it.key()))
            m_fault.add(place, secretReason());
        if (const QString reason = textFault(*it); !reason.isEmpty())
            m_fault.add(place, reason);
        result.append({it.key(), it->toString()});
    }
    return result;
}

QString ObjectReader::memberPointer(QLatin1String key, Need need) const
{
    if (isAbsent(key, need))
        return {};
    const QJsonValue given = value(key);
    // An empty pointer is the whole answer, which is no name, number or date.
    if (!given.isString() || given.toString().isEmpty() || !isJsonPointer(given.toString())) {
        addFault(key, pointerReason());
        return {};
    }
    return given.toString();
}

} // namespace Lanyard
