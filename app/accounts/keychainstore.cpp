// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/keychainstore.h"

#include "accounts/keychainqueue.h"
#include "core/logging.h"

#include <qt6keychain/keychain.h>

#include <QPointer>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

std::optional<Error> errorOf(const QKeychain::Job &job)
{
    Error error{.kind = ErrorKind::KeychainFailed, .detail = sanitizedText(job.errorString())};
    switch (job.error()) {
    case QKeychain::NoError:
        return std::nullopt;
    case QKeychain::EntryNotFound:
        error.kind = ErrorKind::KeychainEntryMissing;
        break;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        error.kind = ErrorKind::KeychainDenied;
        break;
    case QKeychain::NoBackendAvailable:
        error.kind = ErrorKind::KeychainAbsent;
        break;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return error;
}

/// qtkeychain, one job at a time.
class QtKeychainBackend final : public KeychainBackend
{
public:
    explicit QtKeychainBackend(const QString &service)
        : m_service(service)
    {}

    void read(const QString &key, QObject *context, ReadHandler handler) override
    {
        auto *job = new QKeychain::ReadPasswordJob(m_service);
        run(job, key, context, [job, handler](const std::optional<Error> &error) {
            handler(error ? Result<Secret>(*error) : Secret(job->binaryData()));
        });
    }

    void write(const QString &key, const Secret &secret, QObject *context,
               DoneHandler handler) override
    {
        auto *job = new QKeychain::WritePasswordJob(m_service);
        job->setBinaryData(secret.reveal());
        run(job, key, context, [handler](const std::optional<Error> &error) {
            handler(error ? Result<void>(*error) : Result<void>());
        });
    }

    void remove(const QString &key, QObject *context, DoneHandler handler) override
    {
        auto *job = new QKeychain::DeletePasswordJob(m_service);
        run(job, key, context, [handler](const std::optional<Error> &error) {
            handler(error ? Result<void>(*error) : Result<void>());
        });
    }

private:
    // The job has no parent and deletes itself: one that libsecret still works on must outlive us
    // (K-6).
    void run(QKeychain::Job *job, const QString &key, QObject *context,
             const std::function<void(const std::optional<Error> &)> &handler)
    {
        job->setKey(key);
        job->setInsecureFallback(false);
        QObject::connect(job, &QKeychain::Job::finished, context,
                         [handler](QKeychain::Job *done) { handler(errorOf(*done)); });
        job->start();
    }

    QString m_service;
};

} // namespace

class KeychainStore::Private
{
public:
    Private(const QString &service, std::chrono::milliseconds timeout)
        : queue(service, std::make_unique<QtKeychainBackend>(service), timeout)
    {}

    KeychainQueue queue;
};

KeychainStore::KeychainStore(const QString &service, std::chrono::milliseconds timeout,
                             QObject *parent)
    : SecretStore(parent)
    , d(std::make_unique<Private>(service, timeout))
{
    connect(&d->queue, &KeychainQueue::becameAvailable, this, &SecretStore::becameAvailable);
}

KeychainStore::~KeychainStore() = default;

void KeychainStore::read(const QString &key, QObject *context, ReadHandler handler)
{
    d->queue.add({.kind = KeychainRequest::Kind::Read,
                  .key = key,
                  .context = context,
                  .handler = std::move(handler)});
}

void KeychainStore::write(const QString &key, const Secret &secret, QObject *context,
                          DoneHandler handler)
{
    d->queue.add({.kind = KeychainRequest::Kind::Write,
                  .key = key,
                  .secret = secret,
                  .context = context,
                  .handler = withoutValue(std::move(handler))});
}

void KeychainStore::remove(const QString &key, QObject *context, DoneHandler handler)
{
    d->queue.add({.kind = KeychainRequest::Kind::Remove,
                  .key = key,
                  .context = context,
                  .handler = withoutValue(std::move(handler))});
}

void KeychainStore::look(QObject *context, DoneHandler handler)
{
    d->queue.look(context, std::move(handler));
}

void KeychainStore::unlock(QObject *context, DoneHandler handler)
{
    d->queue.unlock(context, std::move(handler));
}

} // namespace Lanyard
