// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDBusObjectPath>
#include <QObject>

#include <functional>
#include <memory>

class QDBusMessage;
class QDBusServiceWatcher;

namespace Lanyard {

class SecretUnlock;

/// What the Secret Service (org.freedesktop.secrets) of this session would do with a request, asked
/// over D-Bus without ever waiting in place.
///
/// qtkeychain cannot tell a locked keychain from an empty one (K-1, K-3), nor an absent one from a
/// broken one (K-4). Handlers run later, unless \a context was destroyed before.
class SecretService final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretService)

public:
    using Handler = std::function<void(const Result<void> &)>;

    explicit SecretService(QObject *parent = nullptr);
    ~SecretService() override;

    /// Done: there is a default collection and it is open, or qtkeychain uses something else here.
    /// Errors: KeychainAbsent, KeychainLocked, KeychainTimedOut, KeychainFailed (no default
    /// collection, or an odd answer).
    void look(QObject *context, Handler handler);

    /// Error KeychainLocked where qtkeychain's entry \a key is there, in a collection that is
    /// locked (not every entry is in the default one).
    void lookForLocked(const QString &service, const QString &key, QObject *context,
                       Handler handler);

    /// Opens the default collection, or makes one where there is none, with the platform's prompt.
    void unlock(QObject *context, Handler handler);

Q_SIGNALS:
    /// It failed at the last look and is good now.
    void becameAvailable();

private:
    void lookAtWallet(const Handler &handler);
    void lookAtName(const Handler &handler);
    void lookAtActivation(const Handler &handler);
    void lookAtAlias(const Handler &handler);
    void lookAtLock(const QDBusObjectPath &collection, const Handler &handler);
    void prompt(QObject *context, const Handler &handler);
    void note(const Result<void> &result);
    void setWatching(bool watching);
    [[nodiscard]] Handler guarded(QObject *context, Handler handler);

    QString m_owner;           ///< the bus name behind the service's
    bool m_isAvailable = true; ///< as far as known
    bool m_isLooking = false;  ///< on our own account, after a hint
    bool m_looksOnceMore = false;
    std::unique_ptr<QDBusServiceWatcher> m_watcher;
    SecretUnlock *m_unlock = nullptr;

private Q_SLOTS:
    void lookAgain();
};

} // namespace Lanyard
