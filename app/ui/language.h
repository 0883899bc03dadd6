// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace Lanyard {

/// The language of everything shown: the user's choice, else the first of the system's languages
/// that Lanyard speaks, else English. Owns the translators; direction and formats follow it.
class Language final
{
    Q_DISABLE_COPY_MOVE(Language)

public:
    Language() = default;
    ~Language();

    /// The languages that Lanyard speaks, by code: those compiled in, and English.
    [[nodiscard]] static QStringList available();

    /// A language's name in itself ("Deutsch").
    [[nodiscard]] static QString nativeName(const QString &code);

    /// Takes effect for texts made from now on. \a preferred is a code, or empty for the system's.
    void apply(const QString &preferred);

private:
    void load(const QString &code);

    QTranslator m_texts;
    QTranslator m_qtTexts;
};

/// The first of \a wanted ("de-AT", "ar", …) that is in \a spoken, by language alone; "en" where
/// there is none.
[[nodiscard]] QString bestLanguage(const QStringList &wanted, const QStringList &spoken);

} // namespace Lanyard
