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
    /// A file of the user's, as it was read.
    struct UserFile
    {
        QString path;
        QByteArray content;
        QJsonObject document;
    };

    /// Reads the provider files in \a builtInDirectory (":/catalogue"), then those in \a
    /// userDirectory (may be missing), by file name. A user's file with a known id overrides that
    /// provider key by key (RFC 7396). A file that is bad is left out and named in problems(); the
    /// others still load, and what it would have overridden stays as it was.
    ///
    /// May be called again at any time: every Provider pointer and reference given out before is
    /// invalid then. Nobody keeps one across a return to the event loop: copy the Provider, or keep
    /// its id and ask again.
    void load(const QString &builtInDirectory, const QString &userDirectory);
    void reload(); ///< from the same places; what add() brought is gone

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

    [[nodiscard]] const QString &userDirectory() const { return m_userDirectory; }
    [[nodiscard]] bool isBuiltIn(const QString &id) const { return m_builtIn.contains(id); }
    /// The user's files about \a id, in the order in which they apply.
    [[nodiscard]] QList<UserFile> userFiles(const QString &id) const;
    /// What a user's file \a document would make, alone over the built-in provider of its id or of
    /// "basedOn". Errors as problems(), without a host.
    [[nodiscard]] Result<Provider> preview(const QJsonObject &document) const;

    /// FileUnreadable or FileDamaged: host is the path, detail "JSON pointer: reason".
    [[nodiscard]] const QList<Error> &problems() const { return m_problems; }

private:
    void loadBuiltIn(const QString &path);
    void loadUsers(const QString &path);
    Result<void> takeBuiltIn(const QJsonObject &document);
    Result<void> takeUsers(const UserFile &file);
    void leaveOut(const QString &path, const Error &reason);
    [[nodiscard]] Result<QJsonObject> baseOf(const QJsonObject &document) const;
    void sortProviders();

    QList<Provider> m_providers;
    QList<Error> m_problems;
    QString m_builtInDirectory;
    QString m_userDirectory;
    QMap<QString, QList<UserFile>> m_userFiles; ///< by id
    QMap<QString, QJsonObject> m_builtIn;       ///< by id, as in the file
    QMap<QString, QJsonObject> m_documents;     ///< by id, with the user's files over them
};

} // namespace Lanyard
