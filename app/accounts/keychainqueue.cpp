// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/keychainqueue.h"

#include "core/logging.h"

using namespace Qt::StringLiterals;

namespace Lanyard {

SecretStore::ReadHandler withoutValue(SecretStore::DoneHandler handler)
{
    return [handler = std::move(handler)](const Result<Secret> &result) {
        handler(result ? Result<void>() : Result<void>(result.error()));
    };
}

KeychainQueue::KeychainQueue(const QString &service, std::unique_ptr<KeychainBackend> backend,
                             std::chrono::milliseconds timeout)
    : m_service(service)
    , m_backend(std::move(backend))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(timeout);
    connect(&m_timer, &QTimer::timeout, this, &KeychainQueue::timeOut);
    connect(&m_secretService, &SecretService::becameAvailable, this,
            &KeychainQueue::becameAvailable);
}

KeychainQueue::~KeychainQueue() = default;

void KeychainQueue::add(KeychainRequest request)
{
    m_waiting.push_back(std::move(request));
    QMetaObject::invokeMethod(this, &KeychainQueue::next, Qt::QueuedConnection);
}

void KeychainQueue::look(QObject *context, SecretStore::DoneHandler handler)
{
    m_secretService.look(context, std::move(handler));
}

void KeychainQueue::unlock(QObject *context, SecretStore::DoneHandler handler)
{
    m_secretService.unlock(context, std::move(handler));
}

void KeychainQueue::next()
{
    if (m_current || m_waiting.empty())
        return;
    m_current = std::move(m_waiting.front());
    m_waiting.pop_front();
    // Nobody is left to read for. A write or a removal is wanted all the same.
    if (m_current->kind == KeychainRequest::Kind::Read && !m_current->context)
        return finish(Error{.kind = ErrorKind::Cancelled});
    if (m_isCallStuck)
        return finish(Error{.kind = ErrorKind::KeychainTimedOut,
                            .detail = u"an earlier request is not answered yet"_s});
    m_timer.start();
    const Turn turn = ++m_turn;
    m_secretService.look(this, [this, turn](const Result<void> &seen) {
        if (turn != m_turn)
            return;
        if (!seen)
            return finish(seen.error());
        begin(turn);
    });
}

void KeychainQueue::begin(Turn turn)
{
    m_isCallOut = true;
    switch (m_current->kind) {
    case KeychainRequest::Kind::Read:
        return read(turn);
    case KeychainRequest::Kind::Write:
        return write(turn);
    case KeychainRequest::Kind::Remove:
        return remove(turn);
    }
}

void KeychainQueue::read(Turn turn)
{
    m_backend->read(m_current->key, this, [this, turn](const Result<Secret> &result) {
        if (!returned(turn))
            return;
        if (!result && result.error().kind == ErrorKind::KeychainEntryMissing)
            return explainMissing(turn, result); // or only behind a lock (K-1)
        if (!result)
            return explain(turn, result.error());
        finish(result);
    });
}

void KeychainQueue::write(Turn turn)
{
    m_backend->write(m_current->key, m_current->secret, this,
                     [this, turn](const Result<void> &result) {
                         if (!returned(turn))
                             return;
                         if (!result)
                             return explain(turn, result.error());
                         verifyWritten(turn);
                     });
}

void KeychainQueue::verifyWritten(Turn turn)
{
    m_isCallOut = true;
    m_backend->read(m_current->key, this, [this, turn](const Result<Secret> &result) {
        if (!returned(turn))
            return;
        if (result && m_current->secret.matches(result.value().reveal()))
            return finish(Secret());
        finish(Error{.kind = ErrorKind::KeychainFailed,
                     .detail = u"what was written is not there"_s}); // K-5
    });
}

void KeychainQueue::remove(Turn turn)
{
    m_backend->remove(m_current->key, this, [this, turn](const Result<void> &result) {
        if (!returned(turn))
            return;
        if (!result && result.error().kind != ErrorKind::KeychainEntryMissing)
            return explain(turn, result.error());
        verifyRemoved(turn);
    });
}

void KeychainQueue::verifyRemoved(Turn turn)
{
    m_isCallOut = true;
    m_backend->read(m_current->key, this, [this, turn](const Result<Secret> &result) {
        if (!returned(turn))
            return;
        if (result)
            return finish(Error{.kind = ErrorKind::KeychainFailed,
                                .detail = u"what was removed is still there"_s});
        if (result.error().kind != ErrorKind::KeychainEntryMissing)
            return explain(turn, result.error());
        explainMissing(turn, Secret()); // a locked entry reads as removed, too (K-3)
    });
}

/// The library's words for a failure are poor (K-4): what the service looks like says more.
void KeychainQueue::explain(Turn turn, const Error &error)
{
    m_secretService.look(this, [this, turn, error](const Result<void> &seen) {
        if (turn == m_turn)
            finish(seen ? error : seen.error());
    });
}

void KeychainQueue::explainMissing(Turn turn, const Result<Secret> &otherwise)
{
    m_secretService.lookForLocked(m_service, m_current->key, this,
                                  [this, turn, otherwise](const Result<void> &seen) {
                                      if (turn == m_turn)
                                          finish(seen ? otherwise : seen.error());
                                  });
}

void KeychainQueue::timeOut()
{
    ++m_turn;
    m_isCallStuck = m_isCallOut;
    m_isCallOut = false;
    qCWarning(lcKeychain, "The keychain does not answer.");
    finish(Error{.kind = ErrorKind::KeychainTimedOut});
}

/// Whether the answer that came is the current request's. The late answer of one that was given up
/// sets the queue free again.
bool KeychainQueue::returned(Turn turn)
{
    if (turn == m_turn) {
        m_isCallOut = false;
        return true;
    }
    m_isCallStuck = false;
    Q_EMIT becameAvailable();
    return false;
}

void KeychainQueue::finish(const Result<Secret> &result)
{
    m_timer.stop();
    ++m_turn;
    const KeychainRequest done = std::move(*m_current);
    m_current.reset();
    QMetaObject::invokeMethod(this, &KeychainQueue::next, Qt::QueuedConnection);
    if (done.context && done.handler)
        done.handler(result);
    if (!result && result.error().kind == ErrorKind::KeychainTimedOut)
        giveUpWaiting();
}

/// What was asked for meanwhile would only wait as long again, one after the other.
void KeychainQueue::giveUpWaiting()
{
    for (const KeychainRequest &request : std::exchange(m_waiting, {})) {
        if (request.context && request.handler)
            request.handler(Error{.kind = ErrorKind::KeychainTimedOut,
                                  .detail = u"an earlier request was not answered"_s});
    }
}

} // namespace Lanyard
