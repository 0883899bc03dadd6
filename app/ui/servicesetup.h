// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/userproviders.h"

#include <QObject>

namespace Lanyard {

class AccountService;
class Catalogue;
class Clock;
class StrictNetwork;
struct Provider;

/// What the dialogs about services work with: they describe, check and keep services that nobody
/// can sign in to yet. Whoever shows services looks again after changed().
class ServiceSetup final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServiceSetup)

public:
    struct Parts
    {
        Catalogue &catalogue;
        AccountService &service;
        StrictNetwork &network;
        const Clock &clock;
    };

    /// All \a parts must outlive it.
    explicit ServiceSetup(const Parts &parts, QObject *parent = nullptr);

    [[nodiscard]] const Catalogue &catalogue() const { return m_parts.catalogue; }
    [[nodiscard]] AccountService &service() const { return m_parts.service; }
    [[nodiscard]] StrictNetwork &network() const { return m_parts.network; }
    [[nodiscard]] const Clock &clock() const { return m_parts.clock; }

    /// Whether there is a folder for files of the user's: practice mode has none.
    [[nodiscard]] bool canKeep() const;

    /// As UserProviders has them.
    Result<void> save(const QJsonObject &document);
    Result<QString> addServer(const QString &providerId, const QUrl &baseUrl);
    Result<void> setOwnClient(const QString &providerId, const OwnClient &client);
    Result<QString> importFrom(const QString &path);
    Result<void> exportTo(const QString &path, const QString &providerId) const;
    [[nodiscard]] QString freshId(const QUrl &server) const;

    /// The built-in \a providerId as it would be at \a baseUrl; nothing is kept.
    [[nodiscard]] Result<Provider> serverAt(const QString &providerId, const QUrl &baseUrl) const;

Q_SIGNALS:
    void changed(); ///< the catalogue: every Provider given out before is old

private:
    template<typename T>
    T told(T result);

    Parts m_parts;
    UserProviders m_files;
};

} // namespace Lanyard
