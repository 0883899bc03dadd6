// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/provider.h"
#include "core/error.h"
#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>

namespace Lanyard {

/// Every service that Lanyard knows: the built-in provider files, and the user's own over them.
class Catalogue final
{
public:
    /// Reads the provider files in \a builtInDirectory (":/catalogue"), then those in \a
    /// userDirectory (may be missing), by file name. A user's file with a known id overrides that
    /// provider key by key (RFC 7396). A file that is bad is left out and named in problems(); the
    /// others still load, and what it would have overridden stays as it was.
    void load(const QString &builtInDirectory, const QString &userDirectory);

    [[nodiscard]] const QList<Provider> &providers() const
    {
        return m_providers;
    } ///< built-in first, then by name
    [[nodiscard]] const Provider *provider(const QString &id) const; ///< null where unknown
    void add(const Provider &provider); ///< replaces one with the same id (practice mode, tests)

    /// The built-in provider \a id with the keys of \a overlay over its file, marked as practice:
    /// practice mode points it at its own server. What the user's files say stays out, so that
    /// nothing made up reaches a real server. Changes nothing here; hand the result to add().
    [[nodiscard]] Result<Provider> retarget(const QString &id, const QJsonObject &overlay) const;

    /// FileUnreadable or FileDamaged: host is the path, detail "JSON pointer: reason".
    [[nodiscard]] const QList<Error> &problems() const { return m_problems; }

private:
    void loadFile(const QString &path, bool isBuiltIn);
    Result<void> takeDocument(const QJsonObject &document, bool isBuiltIn);
    void sortProviders();

    QList<Provider> m_providers;
    QList<Error> m_problems;
    QMap<QString, QJsonObject> m_builtIn;   ///< by id, as in the file
    QMap<QString, QJsonObject> m_documents; ///< by id, with the user's files over them
};

} // namespace Lanyard
