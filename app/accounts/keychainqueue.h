// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/secretservice.h"
#include "accounts/secretstore.h"

#include <QPointer>
#include <QTimer>

#include <chrono>
#include <deque>
#include <memory>

namespace Lanyard {

/// One request after the other, as the platform's library runs them. Handlers run later, unless
/// \a context is gone; a call cannot be taken back.
class KeychainBackend
{
public:
    using ReadHandler = SecretStore::ReadHandler;
    using DoneHandler = SecretStore::DoneHandler;

    virtual ~KeychainBackend() = default;
    virtual void read(const QString &key, QObject *context, ReadHandler handler) = 0;
    virtual void write(const QString &key, const Secret &secret, QObject *context,
                       DoneHandler handler) = 0;
    virtual void remove(const QString &key, QObject *context, DoneHandler handler) = 0;

protected:
    KeychainBackend() = default;
    Q_DISABLE_COPY_MOVE(KeychainBackend)
};

/// What somebody wants of the keychain.
struct KeychainRequest
{
    enum class Kind { Read, Write, Remove };

    Kind kind = Kind::Read;
    QString key;
    Secret secret{};
    QPointer<QObject> context{};
    SecretStore::ReadHandler handler{}; ///< the value is empty unless something was read
};

/// The handler of a request that reads nothing.
[[nodiscard]] SecretStore::ReadHandler withoutValue(SecretStore::DoneHandler handler);

/// The requests of the whole program in their order, each one looked into before and verified
/// after.
///
/// A request that takes longer than the time-out fails with KeychainTimedOut, and with it all that
/// wait behind it: five accounts do not wait five times for a keychain that hangs. Its call is left
/// alone, for it cannot be cancelled; and while it lasts no other is begun, since the library would
/// only queue it and perhaps write an old token over a newer one much later.
class KeychainQueue final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeychainQueue)

public:
    KeychainQueue(const QString &service, std::unique_ptr<KeychainBackend> backend,
                  std::chrono::milliseconds timeout);
    ~KeychainQueue() override;

    void add(KeychainRequest request);
    void look(QObject *context, SecretStore::DoneHandler handler);
    void unlock(QObject *context, SecretStore::DoneHandler handler);

Q_SIGNALS:
    void becameAvailable();

private:
    using Turn = quint64; ///< tells the request at work from those that were given up

    void next();
    void begin(Turn turn);
    void read(Turn turn);
    void write(Turn turn);
    void verifyWritten(Turn turn);
    void remove(Turn turn);
    void verifyRemoved(Turn turn);
    void explain(Turn turn, const Error &error);
    void explainMissing(Turn turn, const Result<Secret> &otherwise);
    void timeOut();
    void finish(const Result<Secret> &result);
    void giveUpWaiting();
    [[nodiscard]] bool returned(Turn turn);

    QString m_service;
    std::unique_ptr<KeychainBackend> m_backend;
    SecretService m_secretService;
    std::deque<KeychainRequest> m_waiting;
    std::optional<KeychainRequest> m_current;
    Turn m_turn = 0;
    bool m_isCallOut = false;   ///< the library is at work for the current request
    bool m_isCallStuck = false; ///< it is still at work for one that was given up
    QTimer m_timer;
};

} // namespace Lanyard
