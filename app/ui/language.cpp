// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace Lanyard {

QString bestLanguage(const QStringList &wanted, const QStringList &spoken)
{
    for (const QString &tag : wanted) {
        const QString code = QString(tag).replace(u'_', u'-').section(u'-', 0, 0).toLower();
        if (spoken.contains(code))
            return code;
    }
    return u"en"_s;
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qtTexts);
}

QStringList Language::available()
{
    QStringList codes;
    const QStringList files =
        QDir(u":/i18n"_s).entryList({u"lanyard_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        codes << file.section(u'_', 1).section(u'.', 0, 0);
    if (!codes.contains("en"_L1))
        codes << u"en"_s; // what the sources are written in
    return codes;
}

QString Language::nativeName(const QString &code)
{
    const QLocale locale(code);
    QString name = locale.nativeLanguageName();
    if (locale.language() == QLocale::English)
        return u"English"_s; // not "American English"
    if (!name.isEmpty())
        name.front() = name.front().toUpper();
    return name;
}

void Language::apply(const QString &preferred)
{
    const QLocale system = QLocale::system();
    const QString code = available().contains(preferred)
                             ? preferred
                             : bestLanguage(system.uiLanguages(), available());
    // The system's own formats of dates and numbers, unless they would be in another language than
    // the words around them.
    const QLocale language(code);
    const QLocale locale = system.language() == language.language() ? system : language;
    QLocale::setDefault(locale);
    load(code);
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        QGuiApplication::setLayoutDirection(language.textDirection());
}

void Language::load(const QString &code)
{
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qtTexts);
    // English too: its plural forms are a translation.
    if (m_texts.load(u":/i18n/lanyard_%1.qm"_s.arg(code)))
        QCoreApplication::installTranslator(&m_texts);
    if (code != "en"_L1 &&
        m_qtTexts.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTexts);
}

} // namespace Lanyard
