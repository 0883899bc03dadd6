// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QObject>

#include <functional>

namespace Lanyard {

/// Where secrets are kept, by name. Every call returns at once; the handler runs later, in the
/// caller's thread, exactly once, unless \a context was destroyed before.
///
/// Errors: KeychainLocked, KeychainAbsent, KeychainDenied, KeychainTimedOut, KeychainFailed, and
/// for read KeychainEntryMissing.
class SecretStore : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretStore)

public:
    using ReadHandler = std::function<void(const Result<Secret> &)>;
    using DoneHandler = std::function<void(const Result<void> &)>;

    explicit SecretStore(QObject *parent = nullptr)
        : QObject(parent)
    {}

    virtual void read(const QString &key, QObject *context, ReadHandler handler) = 0;

    /// Done only after the entry was read back and is the same.
    virtual void write(const QString &key, const Secret &secret, QObject *context,
                       DoneHandler handler) = 0;

    /// Done only after reading back found nothing, and the store was not locked at that.
    virtual void remove(const QString &key, QObject *context, DoneHandler handler) = 0;

    /// Whether an entry could be read or written now: found out without a prompt, and past what
    /// waits in the queue.
    virtual void look(QObject *context, DoneHandler handler) = 0;

    /// Asks the platform to open the keychain, with its own prompt. Only after a click.
    virtual void unlock(QObject *context, DoneHandler handler) = 0;

Q_SIGNALS:
    /// The store appeared or was unlocked: what failed before may be tried again.
    void becameAvailable();
};

} // namespace Lanyard
