// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/singleinstance.h"

#include "core/logging.h"
#include "platform/kernellock.h"

#include <QDeadlineTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QThread>
#include <QTimer>

#include <array>
#include <optional>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Lanyard {

namespace {

constexpr auto AnswerTimeout = 3s;
constexpr auto PeerTimeout = 2s;
constexpr auto RetryInterval = 25ms;
constexpr int MaximumConnections = 16;
constexpr qint64 MaximumLine = 32;

struct Word
{
    SingleInstance::Request request;
    QByteArrayView text;
};

constexpr std::array<Word, 3> Words = {{
    {SingleInstance::Request::Raise, "raise"},
    {SingleInstance::Request::Practice, "practice"},
    {SingleInstance::Request::Quit, "quit"},
}};
constexpr QByteArrayView Accepted = "ok\n";

std::optional<SingleInstance::Request> requestFrom(QByteArrayView line)
{
    for (const Word &word : Words) {
        if (word.text == line)
            return word.request;
    }
    return std::nullopt;
}

QByteArray lineFor(SingleInstance::Request request)
{
    for (const Word &word : Words) {
        if (word.request == request)
            return word.text.toByteArray() + '\n';
    }
    return {};
}

// A private directory keeps others out already; this holds where it was opened up later.
bool isOwnPeer(const QLocalSocket &socket)
{
    ucred peer = {};
    socklen_t length = sizeof(peer);
    return getsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer,
                      &length) == 0 &&
           peer.uid == geteuid();
}

} // namespace

class SingleInstance::Private
{
public:
    explicit Private(const QString &directory)
        : lockPath(directory + "/lanyard.lock"_L1)
        , socketPath(directory + "/lanyard.socket"_L1)
    {}

    void listen(SingleInstance *q);
    void accept(SingleInstance *q);
    static void readFrom(QLocalSocket *peer, SingleInstance *q);
    bool ask(Request request, QDeadlineTimer deadline) const;

    const QString lockPath;
    const QString socketPath;
    KernelLock lock;
    std::unique_ptr<QLocalServer> server;
};

void SingleInstance::Private::listen(SingleInstance *q)
{
    server = std::make_unique<QLocalServer>();
    server->setSocketOptions(QLocalServer::UserAccessOption);
    server->setMaxPendingConnections(MaximumConnections);
    QObject::connect(server.get(), &QLocalServer::newConnection, q, [this, q] { accept(q); });
    QLocalServer::removeServer(socketPath); // we hold the lock: whoever left it is gone
    if (!server->listen(socketPath))
        qCWarning(lcPlatform) << "Later starts cannot reach this one:" << server->errorString();
}

void SingleInstance::Private::accept(SingleInstance *q)
{
    while (QLocalSocket *peer = server->nextPendingConnection()) {
        QObject::connect(peer, &QLocalSocket::disconnected, peer, &QObject::deleteLater);
        const auto open = server->findChildren<QLocalSocket *>().size();
        if (!isOwnPeer(*peer) || open > MaximumConnections) {
            peer->abort();
            continue;
        }
        QTimer::singleShot(PeerTimeout, peer, &QLocalSocket::abort);
        QObject::connect(peer, &QLocalSocket::readyRead, q, [peer, q] { readFrom(peer, q); });
        if (peer->bytesAvailable() > 0)
            readFrom(peer, q);
    }
}

void SingleInstance::Private::readFrom(QLocalSocket *peer, SingleInstance *q)
{
    if (!peer->canReadLine()) {
        if (peer->bytesAvailable() > MaximumLine)
            peer->abort();
        return;
    }
    const auto request = requestFrom(QByteArrayView(peer->readLine(MaximumLine + 1)).trimmed());
    QObject::disconnect(peer, &QLocalSocket::readyRead, q, nullptr); // one word a connection
    if (!request) {
        peer->abort();
        return;
    }
    peer->write(Accepted.data(), Accepted.size());
    peer->flush(); // what follows may end this process
    peer->disconnectFromServer();
    Q_EMIT q->requested(*request);
}

bool SingleInstance::Private::ask(Request request, QDeadlineTimer deadline) const
{
    const auto left = [&deadline] {
        return static_cast<int>(deadline.remainingTime());
    };
    QLocalSocket socket;
    socket.connectToServer(socketPath);
    if (!socket.waitForConnected(left()) || !isOwnPeer(socket))
        return false;
    socket.write(lineFor(request));
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(left()))
            return false;
    }
    return socket.readLine(MaximumLine) == Accepted;
}

SingleInstance::SingleInstance(const QString &runtimeDirectory, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(runtimeDirectory))
{}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::claim()
{
    if (!d->lock.take(d->lockPath))
        return false;
    if (!d->server)
        d->listen(this);
    return true;
}

bool SingleInstance::send(Request request)
{
    // The first one may hold the lock and not listen yet: ask again until the time is over.
    const QDeadlineTimer deadline(AnswerTimeout);
    do {
        if (d->ask(request, deadline))
            return true;
        QThread::usleep(std::chrono::microseconds(RetryInterval).count());
    } while (!deadline.hasExpired());
    return false;
}

bool SingleInstance::waitUntilGone(std::chrono::milliseconds timeout) const
{
    const QDeadlineTimer deadline(timeout);
    for (;;) {
        KernelLock probe;
        if (probe.take(d->lockPath))
            return true;
        if (deadline.hasExpired())
            return false;
        QThread::usleep(std::chrono::microseconds(RetryInterval).count());
    }
}

} // namespace Lanyard
