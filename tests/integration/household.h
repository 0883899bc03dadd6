// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountrepository.h"
#include "accounts/accountservice.h"
#include "accounts/keychainstore.h"
#include "catalogue/catalogue.h"
#include "core/clock.h"
#include "oauth/strictnetwork.h"
#include "support/plainpages.h"

#include <QJsonObject>
#include <QMap>
#include <QTemporaryDir>

#include <memory>

namespace Lanyard {

/// Everything of Lanyard below the window, with real parts, in a folder of its own.
class Household final
{
public:
    /// \a provider is written as the user's own provider file.
    explicit Household(const QJsonObject &provider);

    AccountService &service() { return *m_service; }

    /// As if Lanyard were quit and started again: everything is read anew.
    void restart();

    /// Name → content of everything that the keychain holds, as secret-tool sees it from outside.
    [[nodiscard]] QMap<QString, QByteArray> storedSecrets() const;

    /// The bytes of accounts.json.
    [[nodiscard]] QByteArray accountsFile() const;

private:
    QTemporaryDir m_folder;
    QString m_keychainName; ///< one of its own in the shared keychain
    SystemClock m_clock;
    PlainPages m_pages;
    Catalogue m_catalogue;
    StrictNetwork m_network;
    KeychainStore m_keychain;
    std::unique_ptr<AccountRepository> m_repository;
    std::unique_ptr<AccountService> m_service;
};

} // namespace Lanyard
