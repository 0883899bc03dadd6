// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/secretstore.h"

#include <chrono>
#include <memory>

namespace Lanyard {

/// The platform keychain through qtkeychain: the only place that includes it.
///
/// qtkeychain runs one job at a time for the whole process, cannot cancel one, and mistakes a
/// locked entry for a missing one; \see the conformance rows KC-1 to KC-7. On Linux the Secret
/// Service is asked over D-Bus, without blocking, whether it is there and whether its default
/// collection is locked, before a job is started.
class KeychainStore final : public SecretStore
{
    Q_OBJECT

public:
    /// \a service is the name that all entries carry: "lanyard", or "lanyard-practice".
    explicit KeychainStore(const QString &service,
                           std::chrono::milliseconds timeout = std::chrono::seconds(30),
                           QObject *parent = nullptr);
    ~KeychainStore() override;

    void read(const QString &key, QObject *context, ReadHandler handler) override;
    void write(const QString &key, const Secret &secret, QObject *context,
               DoneHandler handler) override;
    void remove(const QString &key, QObject *context, DoneHandler handler) override;
    void look(QObject *context, DoneHandler handler) override;
    void unlock(QObject *context, DoneHandler handler) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Lanyard
