// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "oauth/clientconfig.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace Lanyard {

class Catalogue;

/// What a person registered with a service whose Provider::needsOwnClient.
struct OwnClient
{
    QString clientId;
    RedirectConfig redirect; ///< the host may also be 127.0.0.1 or [::1]
    QStringList scopes;
    bool hasSecret = true; ///< false: a public client, nothing but the id is sent
};

/// Writes the user's own provider files.
///
/// After every success the catalogue is loaded again: all Provider pointers and references that it
/// gave out are invalid. A file is replaced as a whole or not at all, and never where it cannot be
/// read, belongs to another provider, or is not what the catalogue read (FileUnwritable, "changed
/// since it was read": load the catalogue again and look). Errors name the path as host and "JSON
/// pointer: reason" as detail.
class UserProviders final
{
public:
    /// \a catalogue must outlive this and have been loaded with a user's folder.
    explicit UserProviders(Catalogue &catalogue);

    /// Saves \a document as the file of its id, instead of what is there: FileDamaged where it is
    /// no provider with that which it changes beneath it.
    Result<void> save(const QJsonObject &document);

    /// Another server of the built-in \a providerId at \a baseUrl: its id. One that is there
    /// already is not made twice. \a name empty: the service's, with the host.
    Result<QString> addServer(const QString &providerId, const QUrl &baseUrl,
                              const QString &name = {});

    /// Sets client id, redirect and scopes, and leaves everything else in the user's file alone.
    Result<void> setOwnClient(const QString &providerId, const OwnClient &client);

    /// Removes the user's files about \a providerId; a built-in one is then as it came.
    Result<void> remove(const QString &providerId);

    /// Takes over the provider file at \a path: its id. Not a link, at most 1 MiB, and its id is
    /// nobody's yet.
    Result<QString> importFrom(const QString &path);

    /// Writes the user's file about \a providerId to \a path. It holds no secret, or is not
    /// written.
    Result<void> exportTo(const QString &path, const QString &providerId) const;

    /// An id that is nobody's yet, from the host and port of \a server: "auth-example-org", with
    /// \a basedOn in front of it "betterskills-auth-example-org".
    [[nodiscard]] QString freshId(const QUrl &server, const QString &basedOn = {}) const;

private:
    [[nodiscard]] QString pathFor(const QString &providerId) const;
    [[nodiscard]] Result<void> checkUnchanged(const QString &providerId) const;

    Catalogue &m_catalogue;
};

} // namespace Lanyard
