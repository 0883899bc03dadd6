// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QMap>
#include <QString>

namespace Lanyard {

/// A text from a provider file: one string for everybody, or one per language.
struct LocalizedText
{
    QString fallback;
    QMap<QString, QString> byLanguage; ///< "de", "ar", "pt_BR" → text

    /// The text for \a locale: territory first, then language, then the fallback.
    [[nodiscard]] QString text(const QLocale &locale) const;
    [[nodiscard]] bool isEmpty() const { return fallback.isEmpty() && byLanguage.isEmpty(); }

    friend bool operator==(const LocalizedText &, const LocalizedText &) = default;
};

} // namespace Lanyard
