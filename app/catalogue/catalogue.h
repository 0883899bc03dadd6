// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/provider.h"
#include "core/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace Lanyard {

/// Every service that Lanyard knows: the built-in provider files, and the user's own over them.
class Catalogue final
{
public:
    /// Reads the provider files in \a builtInDirectory (":/catalogue"), then those in \a
    /// userDirectory (may be missing), by file name. A user's file with a known id overrides that
    /// provider key by key (RFC 7396 without removal of what it does not name). A file that is bad
    /// is left out and named in problems(); the others still load.
    void load(const QString &builtInDirectory, const QString &userDirectory);

    [[nodiscard]] const QList<Provider> &providers() const
    {
        return m_providers;
    } ///< built-in first, then by name
    [[nodiscard]] const Provider *provider(const QString &id) const; ///< null where unknown
    void add(const Provider &provider); ///< replaces one with the same id (practice mode, tests)

    /// FileUnreadable or FileDamaged: host is the path, detail "JSON pointer: reason".
    [[nodiscard]] const QList<Error> &problems() const { return m_problems; }

private:
    QList<Provider> m_providers;
    QList<Error> m_problems;
};

} // namespace Lanyard
