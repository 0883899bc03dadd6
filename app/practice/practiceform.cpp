// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practiceform.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <cctype>

namespace Lanyard {
namespace {

constexpr qsizetype mostFields = 64;

bool isHexDigit(char c)
{
    return std::isxdigit(static_cast<unsigned char>(c)) != 0;
}

std::optional<QByteArray> decodedOnce(QByteArray text)
{
    for (qsizetype i = text.indexOf('%'); i >= 0; i = text.indexOf('%', i + 1)) {
        if (i + 2 >= text.size() || !isHexDigit(text.at(i + 1)) || !isHexDigit(text.at(i + 2)))
            return std::nullopt;
    }
    const QByteArray decoded = QByteArray::fromPercentEncoding(text.replace('+', ' '));
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString characters = utf8(decoded);
    if (utf8.hasError() || characters.contains(QChar::Null))
        return std::nullopt;
    return decoded;
}

} // namespace

std::optional<PracticeForm> PracticeForm::parsed(const QByteArray &encoded)
{
    PracticeForm form;
    if (encoded.isEmpty())
        return form;
    const QList<QByteArray> items = encoded.split('&');
    if (items.size() > mostFields)
        return std::nullopt;
    for (const QByteArray &item : items) {
        const qsizetype sign = item.indexOf('=');
        const auto name = decodedOnce(sign < 0 ? item : item.left(sign));
        const auto value = decodedOnce(sign < 0 ? QByteArray() : item.mid(sign + 1));
        if (!name || !value || form.has(*name))
            return std::nullopt;
        form.m_fields.insert(*name, *value);
    }
    return form;
}

std::optional<PracticeForm> PracticeForm::fromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject object = document.object();
    if (!document.isObject() || object.size() > mostFields)
        return std::nullopt;
    PracticeForm form;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (it->isString())
            form.m_fields.insert(it.key().toUtf8(), it->toString().toUtf8());
    }
    return form;
}

} // namespace Lanyard
