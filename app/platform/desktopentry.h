// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QUrl>

#include <optional>

namespace Lanyard {

/// A program as its desktop file describes it (Desktop Entry Specification 1.5).
struct DesktopEntry
{
    QString id;          ///< "firefox-esr.desktop"
    QString name;        ///< in the language of the system where the file has it
    QString icon;        ///< a name of the icon theme, or a path; may be empty
    QStringList command; ///< Exec as words, with its field codes
    QStringList mimeTypes;

    /// The program and its arguments for \a url: the address stands where the file wants it, else
    /// at the end. \a options go right before it.
    [[nodiscard]] QStringList commandFor(const QUrl &url, const QStringList &options = {}) const;
};

/// Nothing where \a path is no application, or one that is hidden or not installed (TryExec).
[[nodiscard]] std::optional<DesktopEntry> readDesktopEntry(const QString &path, const QString &id);

/// Exec as words; \a text has lost the escapes of its line already. Empty where a quote stays open.
[[nodiscard]] QStringList desktopCommand(const QString &text);

} // namespace Lanyard
