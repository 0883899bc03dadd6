// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scriptedsecretservice.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace Lanyard {

/// (oayays) of the Secret Service API.
struct BusSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

QDBusArgument &operator<<(QDBusArgument &argument, const BusSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, BusSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

namespace {

const QString root = u"/org/freedesktop/secrets"_s;
const QString collectionPath = root + u"/collection/login"_s;
const QString promptPath = root + u"/prompt/p1"_s;

} // namespace
} // namespace Lanyard

using BusSecrets = QMap<QDBusObjectPath, Lanyard::BusSecret>;
using BusAttributes = QMap<QString, QString>;
Q_DECLARE_METATYPE(Lanyard::BusSecret)
Q_DECLARE_METATYPE(BusSecrets)

namespace Lanyard {

ScriptedSecretService::ScriptedSecretService(QObject *parent)
    : QDBusVirtualObject(parent)
    , m_connection(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"scripted"_s))
{
    qDBusRegisterMetaType<BusSecret>();
    qDBusRegisterMetaType<BusSecrets>();
    qDBusRegisterMetaType<BusAttributes>();
    m_connection.registerVirtualObject(root, this, QDBusConnection::SubPath);
    if (!m_connection.registerService(u"org.freedesktop.secrets"_s))
        qFatal("the name is taken");
}

ScriptedSecretService::~ScriptedSecretService()
{
    m_connection.unregisterObject(root, QDBusConnection::UnregisterTree);
    m_connection.unregisterService(u"org.freedesktop.secrets"_s);
    QDBusConnection::disconnectFromBus(u"scripted"_s);
}

void ScriptedSecretService::answerPrompt(bool dismissed)
{
    if (!dismissed) {
        hasCollection = true;
        isCollectionLocked = false;
        areItemsLocked = false;
    }
    QDBusMessage completed =
        QDBusMessage::createSignal(promptPath, u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s);
    QList<QDBusObjectPath> paths;
    for (auto it = items.keyBegin(); it != items.keyEnd(); ++it)
        paths.append(QDBusObjectPath(*it));
    completed << dismissed << QVariant::fromValue(QDBusVariant(QVariant::fromValue(paths)));
    m_connection.send(completed);
}

void ScriptedSecretService::announceUnlocked()
{
    isCollectionLocked = false;
    QDBusMessage changed = QDBusMessage::createSignal(
        collectionPath, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
    changed << u"org.freedesktop.Secret.Collection"_s << QVariantMap{{u"Locked"_s, false}}
            << QStringList();
    m_connection.send(changed);
}

QString ScriptedSecretService::introspect(const QString &) const
{
    return {};
}

bool ScriptedSecretService::handleMessage(const QDBusMessage &message, const QDBusConnection &)
{
    calls.append(message.member());
    message.setDelayedReply(true);
    if (!isSilent)
        serve(message);
    return true;
}

void ScriptedSecretService::serve(const QDBusMessage &message)
{
    const QString member = message.member();
    const QVariant none = QVariant::fromValue(QDBusObjectPath(u"/"_s));
    const QVariant collection =
        hasCollection ? QVariant::fromValue(QDBusObjectPath(collectionPath)) : none;
    const QVariant prompt = QVariant::fromValue(QDBusObjectPath(promptPath));
    if (member == u"OpenSession"_s && message.arguments().value(0).toString() == u"plain"_s)
        reply(message, {QVariant::fromValue(QDBusVariant(QString())),
                        QVariant::fromValue(QDBusObjectPath(root + u"/session/s1"_s))});
    else if (member == u"OpenSession"_s)
        m_connection.send(
            message.createErrorReply(u"org.freedesktop.DBus.Error.NotSupported"_s, u"plain"_s));
    else if (member == u"ReadAlias"_s)
        reply(message, {collection});
    else if (member == u"SearchItems"_s)
        search(message);
    else if (member == u"Unlock"_s)
        unlock(message);
    else if (member == u"GetSecrets"_s)
        getSecrets(message);
    else if (member == u"CreateCollection"_s)
        reply(message, {none, prompt});
    else if (member == u"CreateItem"_s)
        createItem(message);
    else if (member == u"Delete"_s)
        deleteItem(message);
    else if (member == u"Get"_s || member == u"GetAll"_s)
        getProperty(message);
    else if (member == u"Prompt"_s) {
        reply(message, {});
        if (prompting != Prompting::NeverAnswers)
            answerPrompt(prompting == Prompting::Dismissed);
    } else
        reply(message, {});
}

void ScriptedSecretService::search(const QDBusMessage &message)
{
    const auto wanted = qdbus_cast<BusAttributes>(message.arguments().value(0));
    QList<QDBusObjectPath> found;
    for (auto it = items.begin(); it != items.end(); ++it) {
        bool matches = true;
        for (auto attribute = wanted.begin(); attribute != wanted.end(); ++attribute)
            matches = matches && it->attributes.value(attribute.key()) == attribute.value();
        if (matches)
            found.append(QDBusObjectPath(it.key()));
    }
    const QVariant paths = QVariant::fromValue(found);
    const QVariant nothing = QVariant::fromValue(QList<QDBusObjectPath>());
    const bool locked = areItemsLocked || isCollectionLocked;
    reply(message, {locked ? nothing : paths, locked ? paths : nothing});
}

void ScriptedSecretService::unlock(const QDBusMessage &message)
{
    const QVariant asked = message.arguments().value(0);
    if (isCollectionLocked || areItemsLocked)
        reply(message, {QVariant::fromValue(QList<QDBusObjectPath>()),
                        QVariant::fromValue(QDBusObjectPath(promptPath))});
    else
        reply(message, {QVariant::fromValue(qdbus_cast<QList<QDBusObjectPath>>(asked)),
                        QVariant::fromValue(QDBusObjectPath(u"/"_s))});
}

void ScriptedSecretService::getSecrets(const QDBusMessage &message)
{
    const auto paths = qdbus_cast<QList<QDBusObjectPath>>(message.arguments().value(0));
    const auto session = message.arguments().value(1).value<QDBusObjectPath>();
    BusSecrets secrets;
    for (const QDBusObjectPath &path : paths) {
        const Item item = items.value(path.path());
        if (!areItemsLocked)
            secrets.insert(path, {session, {}, item.secret, item.contentType});
    }
    reply(message, {QVariant::fromValue(secrets)});
}

void ScriptedSecretService::createItem(const QDBusMessage &message)
{
    if (writing == Writing::Refuses) {
        m_connection.send(message.createErrorReply(writeError, u"refused"_s));
        return;
    }
    const auto given = qdbus_cast<QVariantMap>(message.arguments().value(0));
    const auto secret = qdbus_cast<BusSecret>(message.arguments().value(1));
    const auto attributes =
        qdbus_cast<BusAttributes>(given.value(u"org.freedesktop.Secret.Item.Attributes"_s));
    const QString path = collectionPath + u"/%1"_s.arg(++m_itemCount);
    if (writing == Writing::Stores) {
        items.removeIf([&attributes](const auto &it) { return it->attributes == attributes; });
        items.insert(path, {attributes, secret.value, secret.contentType});
    }
    reply(message, {QVariant::fromValue(QDBusObjectPath(path)),
                    QVariant::fromValue(QDBusObjectPath(u"/"_s))});
}

void ScriptedSecretService::deleteItem(const QDBusMessage &message)
{
    if (deleting == Deleting::Deletes)
        items.remove(message.path());
    reply(message, {QVariant::fromValue(QDBusObjectPath(u"/"_s))});
}

void ScriptedSecretService::getProperty(const QDBusMessage &message)
{
    const QVariantMap all = properties(message.path(), message.arguments().value(0).toString());
    if (message.member() == u"GetAll"_s)
        reply(message, {all});
    else
        reply(message, {QVariant::fromValue(
                           QDBusVariant(all.value(message.arguments().value(1).toString())))});
}

QVariantMap ScriptedSecretService::properties(const QString &path, const QString &interface) const
{
    if (interface.endsWith(u".Service"_s))
        return {{u"Collections"_s, QVariant::fromValue(QList{QDBusObjectPath(collectionPath)})}};
    QVariantMap all{{u"Label"_s, u"scripted"_s},
                    {u"Created"_s, quint64(0)},
                    {u"Modified"_s, quint64(0)},
                    {u"Locked"_s, isCollectionLocked}};
    if (interface.endsWith(u".Item"_s)) {
        all.insert(u"Attributes"_s, QVariant::fromValue(items.value(path).attributes));
        all.insert(u"Locked"_s, isCollectionLocked || areItemsLocked);
    }
    return all;
}

void ScriptedSecretService::reply(const QDBusMessage &message, const QVariantList &arguments)
{
    m_connection.send(message.createReply(arguments));
}

} // namespace Lanyard
