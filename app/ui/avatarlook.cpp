// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/avatarlook.h"

#include <QFont>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <array>

namespace Lanyard {

using namespace Qt::StringLiterals;

namespace {

// White stands out from each by at least 4.5 : 1, and they can be told apart side by side.
constexpr std::array<QRgb, 10> AvatarColors{0xff3b6fd8, 0xff8a4fd0, 0xff1f806d, 0xffb8552c,
                                            0xffb03a67, 0xff52677f, 0xff9b4a9f, 0xff20759a,
                                            0xff5a5bcf, 0xff2c7f43};

/// FNV-1a: qHash() is salted anew at every start.
quint32 stableHash(const QByteArray &bytes)
{
    quint32 hash = 2166136261U;
    for (const char byte : bytes)
        hash = (hash ^ static_cast<quint8>(byte)) * 16777619U;
    return hash ^ (hash >> 16);
}

QString firstLetter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? QLocale().toUpper(word.left(end)) : QString();
}

bool isAlphabetic(const QString &letter)
{
    // Han, kana and Hangul write a name's parts without a space: one sign is enough.
    const QChar::Script script = letter.isEmpty() ? QChar::Script_Common : letter.front().script();
    return script != QChar::Script_Han && script != QChar::Script_Hiragana &&
           script != QChar::Script_Katakana && script != QChar::Script_Hangul;
}

} // namespace

QString initialsOf(const QString &name)
{
    static const QRegularExpression separators(u"[\\s._+-]+"_s);
    const QStringList words = name.section(u'@', 0, 0).split(separators, Qt::SkipEmptyParts);
    if (words.isEmpty())
        return u"?"_s;
    const QString first = firstLetter(words.first());
    if (words.size() == 1 || !isAlphabetic(first))
        return first;
    return first + firstLetter(words.last());
}

AvatarLook avatarLook(const Account &account)
{
    const QString name = !account.name.isEmpty() ? account.name : account.displayName();
    const QByteArray identity = (account.identity.issuer + u'\n' + account.identity.subject +
                                 u'\n' + account.identity.tenantId)
                                    .toUtf8();
    return {initialsOf(name), QColor(AvatarColors[stableHash(identity) % AvatarColors.size()])};
}

void paintAvatar(QPainter &painter, const QRectF &area, const AvatarLook &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.color);
    painter.drawEllipse(area);
    QFont font = painter.font();
    font.setWeight(QFont::DemiBold);
    // At the usual sizes these are the fonts of captions and of the name beside it: every further
    // one costs the first picture a millisecond.
    font.setPixelSize(qMax(8, qRound(area.height() * 0.36)));
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(area, Qt::AlignCenter, look.initials);
    painter.restore();
}

} // namespace Lanyard
