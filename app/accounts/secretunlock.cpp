// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/secretunlock.h"

#include "accounts/secretbus.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

/// Paths of what a call returned; "/" stands for none (Secret Service API).
QDBusObjectPath pathAt(const QDBusMessage &reply, qsizetype index)
{
    return reply.arguments().value(index).value<QDBusObjectPath>();
}

bool isNone(const QDBusObjectPath &path)
{
    return path.path().isEmpty() || path.path() == "/"_L1;
}

} // namespace

SecretUnlock::SecretUnlock(QObject *parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(std::chrono::minutes(5));
    connect(&m_patience, &QTimer::timeout, this, &SecretUnlock::giveUp);
}

SecretUnlock::~SecretUnlock() = default;

void SecretUnlock::start()
{
    if (!SecretBus::isConnected()) {
        const Error error{.kind = ErrorKind::KeychainAbsent, .detail = u"no session bus"_s};
        QMetaObject::invokeMethod(
            this, [this, error] { finish(error); }, Qt::QueuedConnection);
        return;
    }
    m_patience.start();
    // A service that goes away takes its prompt with it and never says so.
    auto *watcher = new QDBusServiceWatcher(SecretBus::serviceName, QDBusConnection::sessionBus(),
                                            QDBusServiceWatcher::WatchForUnregistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        finish(Error{.kind = ErrorKind::KeychainAbsent, .detail = u"the service ended"_s});
    });
    QDBusMessage alias = SecretBus::serviceCall(u"ReadAlias"_s);
    alias << u"default"_s;
    SecretBus::send(alias, this, [this](const QDBusMessage &reply) {
        if (reply.type() == QDBusMessage::ErrorMessage)
            finish(SecretBus::errorOf(reply));
        else if (isNone(pathAt(reply, 0)))
            makeCollection();
        else
            openCollection(pathAt(reply, 0));
    });
}

void SecretUnlock::openCollection(const QDBusObjectPath &collection)
{
    QDBusMessage unlock = SecretBus::serviceCall(u"Unlock"_s);
    unlock << QVariant::fromValue(QList<QDBusObjectPath>{collection});
    SecretBus::send(unlock, this, [this](const QDBusMessage &reply) {
        if (reply.type() == QDBusMessage::ErrorMessage)
            finish(SecretBus::errorOf(reply));
        else if (isNone(pathAt(reply, 1)))
            finish({});
        else
            showPrompt(pathAt(reply, 1));
    });
}

void SecretUnlock::makeCollection()
{
    QDBusMessage create = SecretBus::serviceCall(u"CreateCollection"_s);
    create << QVariantMap{{u"org.freedesktop.Secret.Collection.Label"_s, u"Default"_s}}
           << u"default"_s;
    SecretBus::send(create, this, [this](const QDBusMessage &reply) {
        if (reply.type() == QDBusMessage::ErrorMessage)
            finish(SecretBus::errorOf(reply));
        else if (isNone(pathAt(reply, 1)))
            finish({});
        else
            showPrompt(pathAt(reply, 1));
    });
}

void SecretUnlock::showPrompt(const QDBusObjectPath &prompt)
{
    m_prompt = prompt;
    QDBusConnection::sessionBus().connect(SecretBus::serviceName, prompt.path(),
                                          SecretBus::promptInterface, u"Completed"_s, this,
                                          SLOT(promptCompleted(bool, QDBusVariant)));
    QDBusMessage show = QDBusMessage::createMethodCall(SecretBus::serviceName, prompt.path(),
                                                       SecretBus::promptInterface, u"Prompt"_s);
    show << QString(); // no window to be placed over: its id means nothing under Wayland
    SecretBus::send(show, this, [this](const QDBusMessage &reply) {
        if (reply.type() == QDBusMessage::ErrorMessage)
            finish(SecretBus::errorOf(reply));
    });
}

void SecretUnlock::promptCompleted(bool dismissed, const QDBusVariant &)
{
    if (dismissed)
        finish(Error{.kind = ErrorKind::KeychainLocked, .detail = u"the prompt was dismissed"_s});
    else
        finish({});
}

void SecretUnlock::giveUp()
{
    if (!isNone(m_prompt)) {
        QDBusConnection::sessionBus().send(QDBusMessage::createMethodCall(
            SecretBus::serviceName, m_prompt.path(), SecretBus::promptInterface, u"Dismiss"_s));
    }
    finish(Error{.kind = ErrorKind::KeychainTimedOut, .detail = u"the prompt was not answered"_s});
}

void SecretUnlock::finish(const Result<void> &result)
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    m_patience.stop();
    Q_EMIT finished(result);
}

} // namespace Lanyard
