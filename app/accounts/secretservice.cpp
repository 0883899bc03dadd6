// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/secretservice.h"

#include "accounts/secretbus.h"
#include "accounts/secretunlock.h"

#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QLibrary>
#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

using Attributes = QMap<QString, QString>;

/// The wallet daemon that qtkeychain turns to before the Secret Service, or empty. It does so on
/// KDE desktops only, and Plasma 6 has the Secret Service in its wallet.
QString preferredWallet()
{
    const bool isKde = qgetenv("XDG_CURRENT_DESKTOP") == "KDE" ||
                       qgetenv("DESKTOP_SESSION") == "kde" ||
                       !qgetenv("KDE_FULL_SESSION").isEmpty();
    if (!isKde)
        return {};
    const QByteArray version = qgetenv("KDE_SESSION_VERSION");
    if (version == "5")
        return u"org.kde.kwalletd5"_s;
    return version == "4" ? u"org.kde.kwalletd"_s : QString();
}

/// Elsewhere the platform's own keychain is asked, which tells locked from missing.
constexpr bool hasSecretService =
#if defined(Q_OS_DARWIN) || defined(Q_OS_WIN)
    false;
#else
    true;
#endif

bool isFailed(const QDBusMessage &reply)
{
    return reply.type() == QDBusMessage::ErrorMessage;
}

/// libsecret keeps its session with the service for good, and after a restart of the service every
/// request fails with "The session does not exist". qtkeychain loads the same library by name.
void forgetLibsecretSession()
{
    static QLibrary libsecret(u"secret-1"_s, 0);
    using Disconnect = void (*)();
    if (const auto disconnect =
            reinterpret_cast<Disconnect>(libsecret.resolve("secret_service_disconnect")))
        disconnect();
}

} // namespace

SecretService::SecretService(QObject *parent)
    : QObject(parent)
{
    qDBusRegisterMetaType<Attributes>();
}

SecretService::~SecretService() = default;

void SecretService::look(QObject *context, Handler handler)
{
    const Handler done = guarded(context, std::move(handler));
    if (hasSecretService && SecretBus::isConnected())
        return lookAtWallet(done);
    const Result<void> seen =
        hasSecretService
            ? Result<void>(Error{.kind = ErrorKind::KeychainAbsent, .detail = u"no session bus"_s})
            : Result<void>();
    QMetaObject::invokeMethod(
        this, [done, seen] { done(seen); }, Qt::QueuedConnection);
}

void SecretService::lookAtWallet(const Handler &handler)
{
    const QString wallet = preferredWallet();
    if (wallet.isEmpty())
        return lookAtName(handler);
    QDBusMessage question = SecretBus::busCall(u"ListActivatableNames"_s);
    SecretBus::send(question, this, [this, wallet, handler](const QDBusMessage &reply) {
        if (reply.arguments().value(0).toStringList().contains(wallet))
            handler({}); // it asks by itself, and tells locked from missing
        else
            lookAtName(handler);
    });
}

void SecretService::lookAtName(const Handler &handler)
{
    QDBusMessage question = SecretBus::busCall(u"GetNameOwner"_s);
    question << QString(SecretBus::serviceName);
    SecretBus::send(question, this, [this, handler](const QDBusMessage &reply) {
        const QString owner = isFailed(reply) ? QString() : reply.arguments().value(0).toString();
        if (owner != std::exchange(m_owner, owner))
            forgetLibsecretSession();
        if (!owner.isEmpty())
            return lookAtAlias(handler);
        lookAtActivation(handler);
    });
}

void SecretService::lookAtActivation(const Handler &handler)
{
    SecretBus::send(SecretBus::busCall(u"ListActivatableNames"_s), this,
                    [this, handler](const QDBusMessage &reply) {
                        const QStringList names = reply.arguments().value(0).toStringList();
                        if (names.contains(SecretBus::serviceName))
                            return lookAtAlias(handler); // which starts it
                        handler(Error{.kind = ErrorKind::KeychainAbsent,
                                      .detail = u"org.freedesktop.secrets is not there"_s});
                    });
}

void SecretService::lookAtAlias(const Handler &handler)
{
    QDBusMessage question = SecretBus::serviceCall(u"ReadAlias"_s);
    question << u"default"_s;
    SecretBus::send(question, this, [this, handler](const QDBusMessage &reply) {
        if (isFailed(reply))
            return handler(SecretBus::errorOf(reply));
        const auto collection = reply.arguments().value(0).value<QDBusObjectPath>();
        if (collection.path().size() <= 1)
            return handler(Error{.kind = ErrorKind::KeychainFailed,
                                 .detail = u"there is no default collection"_s});
        lookAtLock(collection, handler);
    });
}

void SecretService::lookAtLock(const QDBusObjectPath &collection, const Handler &handler)
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        SecretBus::serviceName, collection.path(), SecretBus::propertiesInterface, u"Get"_s);
    question << QString(SecretBus::collectionInterface) << u"Locked"_s;
    SecretBus::send(question, this, [handler](const QDBusMessage &reply) {
        if (isFailed(reply))
            return handler(SecretBus::errorOf(reply));
        if (reply.arguments().value(0).value<QDBusVariant>().variant().toBool())
            return handler(Error{.kind = ErrorKind::KeychainLocked});
        handler({});
    });
}

void SecretService::lookForLocked(const QString &service, const QString &key, QObject *context,
                                  Handler handler)
{
    look(context, [this, service, key, context = QPointer(context),
                   handler = std::move(handler)](const Result<void> &seen) {
        if (!seen || !hasSecretService || !preferredWallet().isEmpty())
            return handler(seen);
        QDBusMessage question = SecretBus::serviceCall(u"SearchItems"_s);
        // As qtkeychain names its entries.
        question << QVariant::fromValue(Attributes{{u"server"_s, service}, {u"user"_s, key}});
        SecretBus::send(question, this, [context, handler](const QDBusMessage &reply) {
            if (!context)
                return;
            if (isFailed(reply))
                return handler(SecretBus::errorOf(reply));
            const auto locked = qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(1));
            handler(locked.isEmpty() ? Result<void>() : Error{.kind = ErrorKind::KeychainLocked});
        });
    });
}

void SecretService::unlock(QObject *context, Handler handler)
{
    look(context, [this, context = QPointer(context),
                   handler = std::move(handler)](const Result<void> &seen) {
        const bool isClosed = !seen && (seen.error().kind == ErrorKind::KeychainLocked ||
                                        seen.error().kind == ErrorKind::KeychainFailed);
        if (isClosed)
            prompt(context, handler);
        else
            handler(seen);
    });
}

/// Several clicks share one prompt.
void SecretService::prompt(QObject *context, const Handler &handler)
{
    if (!m_unlock) {
        m_unlock = new SecretUnlock(this);
        connect(m_unlock, &SecretUnlock::finished, m_unlock, &QObject::deleteLater);
        connect(m_unlock, &SecretUnlock::finished, this, [this] { m_unlock = nullptr; });
        m_unlock->start();
    }
    connect(m_unlock, &SecretUnlock::finished, context,
            [this, context, handler](const Result<void> &result) {
                if (!result)
                    return handler(result);
                look(context, handler); // what the prompt says is not what is
            });
}

void SecretService::note(const Result<void> &result)
{
    const bool recovered = result.isOk() && !m_isAvailable;
    m_isAvailable = result.isOk();
    setWatching(!m_isAvailable);
    if (recovered)
        Q_EMIT becameAvailable();
}

void SecretService::setWatching(bool watching)
{
    // Only while it fails, so that nothing wakes us while all is well.
    if (watching == bool(m_watcher) || !SecretBus::isConnected())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!watching) {
        bus.disconnect(SecretBus::serviceName, QString(), SecretBus::propertiesInterface,
                       u"PropertiesChanged"_s, this, SLOT(lookAgain()));
        bus.disconnect(SecretBus::serviceName, SecretBus::servicePath, SecretBus::serviceInterface,
                       u"CollectionChanged"_s, this, SLOT(lookAgain()));
        m_watcher.release()->deleteLater(); // we may be in one of its slots
        return;
    }
    m_watcher = std::make_unique<QDBusServiceWatcher>(SecretBus::serviceName, bus,
                                                      QDBusServiceWatcher::WatchForRegistration);
    connect(m_watcher.get(), &QDBusServiceWatcher::serviceRegistered, this,
            &SecretService::lookAgain);
    bus.connect(SecretBus::serviceName, QString(), SecretBus::propertiesInterface,
                u"PropertiesChanged"_s, this, SLOT(lookAgain()));
    bus.connect(SecretBus::serviceName, SecretBus::servicePath, SecretBus::serviceInterface,
                u"CollectionChanged"_s, this, SLOT(lookAgain()));
    lookAgain(); // it may have changed before we listened
}

void SecretService::lookAgain()
{
    m_looksOnceMore = m_isLooking;
    if (m_isLooking)
        return;
    m_isLooking = true;
    look(this, [this](const Result<void> &) {
        m_isLooking = false;
        if (m_looksOnceMore) // it changed while we asked
            lookAgain();
    });
}

SecretService::Handler SecretService::guarded(QObject *context, Handler handler)
{
    return [this, context = QPointer(context),
            handler = std::move(handler)](const Result<void> &result) {
        const QPointer<SecretService> alive(this);
        if (context)
            handler(result);
        if (alive)
            note(result);
    };
}

} // namespace Lanyard
