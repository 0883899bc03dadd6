// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QHash>
#include <QMap>
#include <QStringList>

namespace Lanyard {

/// A Secret Service on the session bus that misbehaves as the test says: only for what
/// gnome-keyring cannot be made to show.
class ScriptedSecretService final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    enum class Prompting { Completes, Dismissed, NeverAnswers };
    enum class Writing { Stores, Forgets, Refuses };
    enum class Deleting { Deletes, Pretends };

    struct Item
    {
        QMap<QString, QString> attributes;
        QByteArray secret;
        QString contentType;
    };

    explicit ScriptedSecretService(QObject *parent = nullptr);
    ~ScriptedSecretService() override;

    bool isSilent = false; ///< no call is answered
    bool hasCollection = true;
    bool isCollectionLocked = false;
    bool areItemsLocked = false; ///< in a collection that is not the default one
    Prompting prompting = Prompting::Completes;
    Writing writing = Writing::Stores;
    Deleting deleting = Deleting::Deletes;
    QString writeError = QStringLiteral("org.freedesktop.Secret.Error.IsLocked");

    QHash<QString, Item> items; ///< by path
    QStringList calls;          ///< methods, in order

    void answerPrompt(bool dismissed);
    void announceUnlocked(); ///< PropertiesChanged of the collection

    QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    void serve(const QDBusMessage &message);
    void search(const QDBusMessage &message);
    void unlock(const QDBusMessage &message);
    void getSecrets(const QDBusMessage &message);
    void createItem(const QDBusMessage &message);
    void deleteItem(const QDBusMessage &message);
    void getProperty(const QDBusMessage &message);
    [[nodiscard]] QVariantMap properties(const QString &path, const QString &interface) const;
    void reply(const QDBusMessage &message, const QVariantList &arguments);

    QDBusConnection m_connection;
    int m_itemCount = 0;
};

} // namespace Lanyard
