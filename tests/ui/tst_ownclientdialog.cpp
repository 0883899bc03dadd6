// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/clientsecrets.h"
#include "setuprig.h"
#include "ui/messagecard.h"
#include "ui/ownclientdialog.h"
#include "ui/secretfield.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Canary = "s3cret-canary"_L1;

QLineEdit *line(QWidget &window, const char *name)
{
    auto *field = window.findChild<QLineEdit *>(QString::fromLatin1(name));
    if (!field)
        qFatal("no field %s", name);
    return field;
}

QPushButton *button(QWidget &window, const char *name)
{
    auto *found = window.findChild<QPushButton *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no button %s", name);
    return found;
}

void type(QWidget &window, const char *name, const QString &text)
{
    QLineEdit *field = line(window, name);
    field->clear();
    QTest::keyClicks(field, text);
}

} // namespace

class TestOwnClientDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedInIsKept()
    {
        SetupRig rig;
        OwnClientDialog dialog(*rig.setup, rig.provider("contextfile"),
                               OwnClientDialog::Purpose::SignIn);
        QSignalSpy saved(&dialog, &OwnClientDialog::saved);
        QSignalSpy changed(rig.setup.get(), &ServiceSetup::changed);
        dialog.show();
        QVERIFY(!button(dialog, "save")->isEnabled()); // no id yet
        type(dialog, "clientId", u" app-17 "_s);
        type(dialog, "clientSecret", Canary);
        type(dialog, "redirectPort", u"8123"_s);
        type(dialog, "redirectPath", u"/back"_s);
        dialog.findChild<QCheckBox *>(u"scope-contexts:read"_s)->click();
        button(dialog, "save")->click();
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!dialog.isVisible());
        const Provider provider = rig.provider("contextfile");
        QCOMPARE(provider.client.clientId, u"app-17"_s);
        QCOMPARE(provider.client.redirect.host, u"localhost"_s);
        QCOMPARE(provider.client.redirect.ports, QList<quint16>{8123});
        QCOMPARE(provider.client.redirect.path, u"/back"_s);
        QCOMPARE(provider.client.scopes, (QStringList{u"profile:read"_s, u"contexts:read"_s}));
        QVERIFY(provider.wantsClientSecret);
        QCOMPARE(rig.secrets.entries.value(ClientSecrets::key(provider.client)),
                 QByteArray(Canary.data(), Canary.size()));
    }

    // CR-3: masked, and in the keychain alone.
    void CR_3_theSecretIsMaskedAndInTheKeychainAlone()
    {
        SetupRig rig;
        QGuiApplication::clipboard()->clear();
        {
            OwnClientDialog dialog(*rig.setup, rig.provider("contextfile"),
                                   OwnClientDialog::Purpose::SignIn);
            QSignalSpy saved(&dialog, &OwnClientDialog::saved);
            dialog.show();
            QLineEdit *field = line(dialog, "clientSecret");
            QCOMPARE(field->echoMode(), QLineEdit::Password);
            QVERIFY(field->inputMethodHints() & Qt::ImhSensitiveData);
            type(dialog, "clientId", u"app-17"_s);
            QTest::keyClicks(field, Canary);
            QVERIFY(!field->displayText().contains(Canary));
            field->selectAll();
            field->copy();
            QVERIFY(!QGuiApplication::clipboard()->text().contains(Canary));
            button(dialog, "save")->click();
            QTRY_COMPARE(saved.size(), 1);
            QVERIFY(field->text().isEmpty());
        }
        QVERIFY(!rig.written().isEmpty());
        QVERIFY(!rig.written().contains(Canary.data()));
        const QString path = rig.directory.filePath(u"export.json"_s);
        QVERIFY(rig.setup->exportTo(path, u"contextfile"_s));
        QFile exported(path);
        QVERIFY(exported.open(QIODevice::ReadOnly));
        QVERIFY(!exported.readAll().contains(Canary.data()));

        OwnClientDialog again(*rig.setup, rig.provider("contextfile"),
                              OwnClientDialog::Purpose::Settings);
        again.show();
        auto *secret = again.findChild<SecretField *>();
        QTRY_VERIFY(secret->isKept());
        QVERIFY(line(again, "clientSecret")->text().isEmpty()); // never shown again
        QVERIFY(!line(again, "clientSecret")->isVisible());
        QVERIFY(button(again, "replace-clientSecret")->isVisible());
    }

    void anotherSecretReplacesTheFirst()
    {
        SetupRig rig;
        ClientConfig client = rig.provider("contextfile").client;
        client.clientId = u"app-17"_s;
        QVERIFY(rig.setup->setOwnClient(u"contextfile"_s, {.clientId = client.clientId,
                                                           .redirect = client.redirect,
                                                           .scopes = {u"profile:read"_s}}));
        rig.secrets.entries.insert(ClientSecrets::key(client), "old");
        OwnClientDialog dialog(*rig.setup, rig.provider("contextfile"),
                               OwnClientDialog::Purpose::Settings);
        QSignalSpy saved(&dialog, &OwnClientDialog::saved);
        dialog.show();
        QTRY_VERIFY(dialog.findChild<SecretField *>()->isKept());
        button(dialog, "replace-clientSecret")->click();
        type(dialog, "clientSecret", u"new"_s);
        button(dialog, "save")->click();
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(rig.secrets.entries.value(ClientSecrets::key(client)), QByteArray("new"));
    }

    // IS-5: a secret belongs to one client id.
    void anotherClientIdNeedsItsOwnSecret()
    {
        SetupRig rig;
        ClientConfig client = rig.provider("contextfile").client;
        client.clientId = u"app-17"_s;
        QVERIFY(rig.setup->setOwnClient(u"contextfile"_s, {.clientId = client.clientId,
                                                           .redirect = client.redirect,
                                                           .scopes = {u"profile:read"_s}}));
        rig.secrets.entries.insert(ClientSecrets::key(client), "old");
        OwnClientDialog dialog(*rig.setup, rig.provider("contextfile"),
                               OwnClientDialog::Purpose::Settings);
        QSignalSpy saved(&dialog, &OwnClientDialog::saved);
        dialog.show();
        auto *secret = dialog.findChild<SecretField *>();
        QTRY_VERIFY(secret->isKept());
        type(dialog, "clientId", u"app-18"_s);
        QVERIFY(!secret->isKept());
        button(dialog, "save")->click();
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(!rig.provider("contextfile").wantsClientSecret); // a public client now
        QTRY_VERIFY(rig.secrets.entries.isEmpty());              // nobody needs the old one
    }

    void aKeychainThatRefusesKeepsTheDialogOpen()
    {
        SetupRig rig;
        rig.secrets.refuseEverything(ErrorKind::KeychainLocked);
        OwnClientDialog dialog(*rig.setup, rig.provider("contextfile"),
                               OwnClientDialog::Purpose::SignIn);
        QSignalSpy saved(&dialog, &OwnClientDialog::saved);
        dialog.show();
        type(dialog, "clientId", u"app-17"_s);
        type(dialog, "clientSecret", Canary);
        button(dialog, "save")->click();
        auto *card = dialog.findChild<MessageCard *>(u"failure"_s);
        QTRY_VERIFY(card->isVisible());
        QVERIFY(!card->message().heading.isEmpty());
        QVERIFY(!card->message().explanation.isEmpty());
        QCOMPARE(saved.size(), 0);
        QVERIFY(rig.provider("contextfile").client.clientId.isEmpty()); // nothing half done
        QVERIFY(button(dialog, "save")->isEnabled());
    }

    void theRedirectAddressIsShownAsItMustBeRegistered_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("port");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("address"); // empty: cannot be
        QTest::newRow("as it comes")
            << u"localhost"_s << u"3000"_s << u"/callback"_s << u"http://localhost:3000/callback"_s;
        QTest::newRow("literal") << u"127.0.0.1"_s << u"8080"_s << u"/cb"_s
                                 << u"http://127.0.0.1:8080/cb"_s;
        QTest::newRow("any port") << u"127.0.0.1"_s << QString() << u"/cb"_s
                                  << u"http://127.0.0.1/cb"_s;
        QTest::newRow("no such port") << u"localhost"_s << u"70000"_s << u"/cb"_s << QString();
        QTest::newRow("port 0") << u"localhost"_s << u"0"_s << u"/cb"_s << QString();
        QTest::newRow("path without slash") << u"localhost"_s << u"3000"_s << u"cb"_s << QString();
        QTest::newRow("path with query")
            << u"localhost"_s << u"3000"_s << u"/cb?a=b"_s << QString();
    }
    void theRedirectAddressIsShownAsItMustBeRegistered()
    {
        QFETCH(QString, host);
        QFETCH(QString, port);
        QFETCH(QString, path);
        QFETCH(QString, address);
        SetupRig rig;
        OwnClientDialog dialog(*rig.setup, rig.provider("contextfile"),
                               OwnClientDialog::Purpose::SignIn);
        dialog.show();
        type(dialog, "clientId", u"app"_s);
        auto *hosts = dialog.findChild<QComboBox *>(u"redirectHost"_s);
        hosts->setCurrentIndex(hosts->findText(host));
        Q_EMIT hosts->activated(hosts->currentIndex());
        type(dialog, "redirectPort", port);
        type(dialog, "redirectPath", path);
        const bool isSound = !address.isEmpty();
        QCOMPARE(button(dialog, "save")->isEnabled(), isSound);
        auto *copy = dialog.findChild<QAbstractButton *>(u"copy-redirectAddress"_s);
        QCOMPARE(copy->isVisible(), isSound);
        if (!isSound)
            return;
        copy->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), address);
    }

    void fewestScopesFirstAndTheOnesThatWriteAreMarked()
    {
        SetupRig rig;
        OwnClientDialog dialog(*rig.setup, rig.provider("contextfile"),
                               OwnClientDialog::Purpose::SignIn);
        dialog.show();
        const auto boxes = dialog.findChildren<QCheckBox *>();
        QCOMPARE(boxes.size(), 8);
        for (const QCheckBox *box : boxes) {
            const QString scope = box->objectName().mid(6);
            QCOMPARE(box->isChecked(), scope == u"profile:read");
            QVERIFY(box->text() != scope); // words
            const bool changes = scope.endsWith(u":write") || scope.endsWith(u":execute");
            QCOMPARE(dialog.findChild<QLabel *>(u"changes-"_s + scope) != nullptr, changes);
            QCOMPARE(box->accessibleName().contains(u"Changes things"_s), changes);
        }
        type(dialog, "clientId", u"app"_s);
        dialog.findChild<QCheckBox *>(u"scope-profile:read"_s)->click();
        QVERIFY(!button(dialog, "save")->isEnabled()); // nothing to ask for
    }
};

QTEST_MAIN(TestOwnClientDialog)
#include "tst_ownclientdialog.moc"
