// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dateformat.h"

#include <QDateTime>
#include <QList>
#include <QLocale>

namespace Lanyard {

using namespace Qt::StringLiterals;

namespace {

/// A run of one format letter, or what stands between two of them (quotes included).
struct FormatPart
{
    QString text;
    bool isField = false;
};

QList<FormatPart> formatParts(const QString &format)
{
    QList<FormatPart> parts;
    bool isQuoted = false;
    for (const QChar c : format) {
        const bool isField = !isQuoted && (c == u'd' || c == u'M' || c == u'y');
        if (c == u'\'')
            isQuoted = !isQuoted;
        const bool goesOn = !parts.isEmpty() && parts.last().isField == isField &&
                            (!isField || parts.last().text.back() == c);
        if (goesOn)
            parts.last().text += c;
        else
            parts.append({QString(c), isField});
    }
    return parts;
}

bool isSeparator(const FormatPart &part)
{
    return !part.isField && (part.text.contains(u' ') || part.text.contains(u','));
}

/// Takes a field out together with the separator that joined it to the rest.
void removeField(QList<FormatPart> &parts, QLatin1StringView begin)
{
    qsizetype at = -1;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts[i].isField && parts[i].text.startsWith(begin))
            at = i;
    }
    if (at < 0)
        return;
    const bool hasFieldBefore = at >= 2;
    const bool hasFieldAfter =
        at + 2 < parts.size() || (at + 1 < parts.size() && parts[at + 1].isField);
    if (at + 1 < parts.size() && !parts[at + 1].isField)
        parts.removeAt(at + 1);
    parts.removeAt(at);
    // Last or alone: what stands before it joined it, unless it is a mark that belongs to the field
    // before (the 日 after the day); in the middle it joins the neighbours.
    if (at > 0 && isSeparator(parts[at - 1]) && (!hasFieldAfter || !hasFieldBefore))
        parts.removeAt(at - 1);
}

} // namespace

QString dateFormat(const QLocale &locale, const DateParts &parts)
{
    QList<FormatPart> format = formatParts(locale.dateFormat(QLocale::LongFormat));
    if (!parts.weekday)
        removeField(format, "ddd"_L1);
    if (!parts.year)
        removeField(format, "y"_L1);
    QString text;
    for (const FormatPart &part : std::as_const(format))
        text += parts.shortMonth && part.text == "MMMM"_L1 ? u"MMM"_s : part.text;
    return text.trimmed();
}

bool isSameDay(const QDateTime &one, const QDateTime &other)
{
    return one.toLocalTime().date() == other.toLocalTime().date();
}

} // namespace Lanyard
