// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/desktopentry.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMap>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

constexpr qint64 MostEntryBytes = 256 * 1024;

/// Desktop Entry Specification, 4: the escapes of a value.
QString unescaped(const QString &value)
{
    static const QMap<QChar, QChar> escapes{
        {u's', u' '}, {u'n', u'\n'}, {u't', u'\t'}, {u'r', u'\r'}, {u'\\', u'\\'}};
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const bool isEscape =
            value.at(i) == u'\\' && i + 1 < value.size() && escapes.contains(value.at(i + 1));
        text += isEscape ? escapes.value(value.at(++i)) : value.at(i);
    }
    return text;
}

QMap<QString, QString> mainGroup(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    QMap<QString, QString> values;
    bool isMain = false;
    const QStringList lines = QString::fromUtf8(file.read(MostEntryBytes)).split(u'\n');
    for (const QString &line : lines) {
        const QString text = line.trimmed();
        const qsizetype equals = text.indexOf(u'=');
        if (text.startsWith(u'['))
            isMain = text == "[Desktop Entry]"_L1;
        else if (isMain && !text.startsWith(u'#') && equals > 0)
            values.insert(text.left(equals).trimmed(), text.mid(equals + 1).trimmed());
    }
    return values;
}

QString localized(const QMap<QString, QString> &values, const QString &key)
{
    const QString locale = QLocale().name();
    for (const QString &suffix : {u'[' + locale + u']', u'[' + locale.section(u'_', 0, 0) + u']'}) {
        if (values.contains(key + suffix))
            return unescaped(values.value(key + suffix));
    }
    return unescaped(values.value(key));
}

bool isInstalled(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

bool isUrlCode(const QString &word)
{
    return word == "%u"_L1 || word == "%U"_L1 || word == "%f"_L1 || word == "%F"_L1;
}

/// Field codes that stand for nothing here, and Flatpak's marks around forwarded files.
bool isEmptyWord(const QString &word)
{
    static const QStringList none{u"%i"_s, u"%c"_s, u"%k"_s, u"@@u"_s, u"@@"_s};
    return none.contains(word);
}

} // namespace

QStringList desktopCommand(const QString &text)
{
    QStringList words;
    QString word;
    bool isInWord = false;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text.at(i);
        if (isQuoted && sign == u'\\' && i + 1 < text.size()) {
            word += text.at(++i);
        } else if (sign == u'"') {
            isQuoted = !isQuoted;
            isInWord = true;
        } else if (!isQuoted && sign.isSpace()) {
            if (isInWord)
                words.append(word);
            word.clear();
            isInWord = false;
        } else {
            word += sign;
            isInWord = true;
        }
    }
    if (isQuoted)
        return {};
    if (isInWord)
        words.append(word);
    return words;
}

QStringList DesktopEntry::commandFor(const QUrl &url, const QStringList &options) const
{
    QStringList words;
    bool isPlaced = false;
    for (const QString &word : command) {
        if (isUrlCode(word)) {
            if (!isPlaced)
                words << options << QString::fromLatin1(url.toEncoded());
            isPlaced = true;
        } else if (!isEmptyWord(word)) {
            words.append(QString(word).replace("%%"_L1, "%"_L1));
        }
    }
    if (!isPlaced)
        words << options << QString::fromLatin1(url.toEncoded());
    return words;
}

std::optional<DesktopEntry> readDesktopEntry(const QString &path, const QString &id)
{
    const QMap<QString, QString> values = mainGroup(path);
    DesktopEntry entry{.id = id,
                       .name = localized(values, u"Name"_s),
                       .icon = unescaped(values.value(u"Icon"_s)),
                       .command = desktopCommand(unescaped(values.value(u"Exec"_s))),
                       .mimeTypes = values.value(u"MimeType"_s).split(u';', Qt::SkipEmptyParts)};
    const auto isTrue = [&](const QString &key) {
        return values.value(key) == "true"_L1;
    };
    const QString probe = unescaped(values.value(u"TryExec"_s));
    if (values.value(u"Type"_s) != "Application"_L1 || isTrue(u"Hidden"_s) ||
        isTrue(u"NoDisplay"_s) || isTrue(u"Terminal"_s) || entry.name.isEmpty() ||
        entry.command.isEmpty() || !isInstalled(entry.command.first()) ||
        (!probe.isEmpty() && !isInstalled(probe))) {
        return std::nullopt;
    }
    return entry;
}

} // namespace Lanyard
