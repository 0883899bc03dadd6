// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/keychainstore.h"

namespace Lanyard {

class KeychainStore::Private
{
};

KeychainStore::KeychainStore(const QString &, std::chrono::milliseconds, QObject *parent)
    : SecretStore(parent)
    , d(std::make_unique<Private>())
{}

KeychainStore::~KeychainStore() = default;

void KeychainStore::read(const QString &, QObject *, ReadHandler) {}
void KeychainStore::write(const QString &, const Secret &, QObject *, DoneHandler) {}
void KeychainStore::remove(const QString &, QObject *, DoneHandler) {}
void KeychainStore::unlock(QObject *, DoneHandler) {}

} // namespace Lanyard
