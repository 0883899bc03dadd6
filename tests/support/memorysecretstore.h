// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/secretstore.h"

#include <QHash>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <algorithm>

namespace Lanyard {

/// A secret store that forgets everything, fails as told and is as slow as told.
class MemorySecretStore final : public SecretStore
{
public:
    using Fault = std::function<std::optional<Error>(const QString &key)>;

    QHash<QString, QByteArray> entries;
    Fault readFault;
    Fault writeFault;
    Fault removeFault;
    std::optional<Error> lookError;
    std::optional<Error> unlockError;
    int delayMs = 0;
    bool isSilent = false; ///< no handler is ever called
    QStringList calls;     ///< "write ID/refresh", in order
    int unlockCount = 0;

    [[nodiscard]] static Fault always(ErrorKind kind)
    {
        return [kind](const QString &) {
            return Error{.kind = kind};
        };
    }
    void refuseEverything(ErrorKind kind)
    {
        readFault = writeFault = removeFault = always(kind);
        lookError = Error{.kind = kind};
    }
    void becomeAvailable()
    {
        readFault = writeFault = removeFault = nullptr;
        lookError.reset();
        Q_EMIT becameAvailable();
    }
    [[nodiscard]] qsizetype count(const QString &call) const
    {
        return std::count_if(calls.begin(), calls.end(),
                             [&call](const QString &c) { return c.startsWith(call); });
    }

    void read(const QString &key, QObject *context, ReadHandler handler) override
    {
        later(QStringLiteral("read ") + key, context, [this, key, handler] {
            if (const auto error = readFault ? readFault(key) : std::nullopt)
                return handler(*error);
            if (!entries.contains(key))
                return handler(Error{.kind = ErrorKind::KeychainEntryMissing});
            handler(Secret(entries.value(key)));
        });
    }
    void write(const QString &key, const Secret &secret, QObject *context,
               DoneHandler handler) override
    {
        later(QStringLiteral("write ") + key, context, [this, key, secret, handler] {
            if (const auto error = writeFault ? writeFault(key) : std::nullopt)
                return handler(*error);
            entries.insert(key, secret.reveal());
            handler({});
        });
    }
    void remove(const QString &key, QObject *context, DoneHandler handler) override
    {
        later(QStringLiteral("remove ") + key, context, [this, key, handler] {
            if (const auto error = removeFault ? removeFault(key) : std::nullopt)
                return handler(*error);
            entries.remove(key);
            handler({});
        });
    }
    void look(QObject *context, DoneHandler handler) override
    {
        if (isSilent)
            return;
        QTimer::singleShot(0, this, [this, context = QPointer(context), handler] {
            if (context)
                handler(lookError ? Result<void>(*lookError) : Result<void>());
        });
    }
    void unlock(QObject *context, DoneHandler handler) override
    {
        ++unlockCount;
        later(QStringLiteral("unlock"), context, [this, handler] {
            if (unlockError)
                return handler(*unlockError);
            becomeAvailable();
            handler({});
        });
    }

private:
    void later(const QString &call, QObject *context, const std::function<void()> &action)
    {
        calls.append(call);
        if (!isSilent)
            QTimer::singleShot(delayMs, this, [context = QPointer(context), action] {
                if (context)
                    action();
            });
    }
};

} // namespace Lanyard
