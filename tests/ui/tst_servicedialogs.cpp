// SPDX-License-Identifier: GPL-3.0-or-later
#include "setuprig.h"
#include "ui/addaccountdialog.h"
#include "ui/otherserverdialog.h"
#include "ui/ownclientdialog.h"
#include "ui/serverdialog.h"
#include "ui/servicedialogs.h"

#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

template<typename T>
T *openDialog(const QWidget &window)
{
    const auto dialogs = window.findChildren<T *>();
    for (T *dialog : dialogs) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

/// The window, its dialogs, and what they asked for.
struct Front
{
    explicit Front(SetupRig &rig)
        : dialogs(*rig.setup, window)
        , asked(&dialogs, &ServiceDialogs::signInRequested)
        , noticed(&dialogs, &ServiceDialogs::noticed)
    {
        window.show();
    }

    void choose(const QString &button)
    {
        dialogs.addAccount();
        auto *add = openDialog<AddAccountDialog>(window);
        QVERIFY(add);
        auto *wanted = add->findChild<QPushButton *>(button);
        QVERIFY(wanted);
        wanted->click();
        QVERIFY(!add->isVisible());
    }

    QWidget window;
    ServiceDialogs dialogs;
    QSignalSpy asked;
    QSignalSpy noticed;
};

/// JSON with ' for ": easier to read.
QByteArray quoted(QByteArray text)
{
    return text.replace(char(39), char(34));
}

QString fileWith(const SetupRig &rig, const QByteArray &content)
{
    QFile file(rig.directory.filePath(u"given.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
        qFatal("cannot write");
    return file.fileName();
}

} // namespace

class TestServiceDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServiceThatNeedsNothingIsSignedInToAtOnce()
    {
        SetupRig rig;
        Front front(rig);
        front.choose(u"provider-context7"_s);
        QCOMPARE(front.asked.size(), 1);
        QCOMPARE(front.asked.first().first().toString(), u"context7"_s);
    }

    void aServiceWithServersAsksForOne()
    {
        SetupRig rig;
        Front front(rig);
        front.choose(u"provider-betterskills"_s);
        auto *servers = openDialog<ServerDialog>(front.window);
        QVERIFY(servers);
        servers->findChild<QPushButton *>(u"goOn"_s)->click();
        QCOMPARE(front.asked.size(), 1);
    }

    void aServiceThatWantsAClientAsksOnce()
    {
        SetupRig rig;
        Front front(rig);
        front.choose(u"provider-contextfile"_s);
        auto *own = openDialog<OwnClientDialog>(front.window);
        QVERIFY(own);
        QVERIFY(front.asked.isEmpty());
        own->findChild<QLineEdit *>(u"clientId"_s)->setText(u"app-17"_s);
        own->findChild<QPushButton *>(u"save"_s)->click();
        QTRY_COMPARE(front.asked.size(), 1);
        front.choose(u"provider-contextfile"_s);
        QCOMPARE(front.asked.size(), 2);
        front.dialogs.showSettings(u"contextfile"_s);
        QVERIFY(openDialog<OwnClientDialog>(front.window));
    }

    void signingInAgainAsksForWhatIsMissing()
    {
        SetupRig rig;
        Front front(rig);
        front.dialogs.signIn(u"contextfile"_s, u"account"_s);
        auto *own = openDialog<OwnClientDialog>(front.window);
        QVERIFY(own);
        own->findChild<QLineEdit *>(u"clientId"_s)->setText(u"app-17"_s);
        own->findChild<QPushButton *>(u"save"_s)->click();
        QTRY_COMPARE(front.asked.size(), 1);
        QCOMPARE(front.asked.first().last().toString(), u"account"_s);
    }

    void theOtherWaysAreThereInRealModeOnly()
    {
        SetupRig rig;
        Front front(rig);
        front.choose(u"otherServer"_s);
        QVERIFY(openDialog<OtherServerDialog>(front.window));

        rig.catalogue.load(u":/catalogue"_s, {}); // practice has no folder for files
        front.dialogs.addAccount();
        auto *add = openDialog<AddAccountDialog>(front.window);
        QVERIFY(!add->findChild<QPushButton *>(u"otherServer"_s)->isVisible());
        QVERIFY(!add->findChild<QPushButton *>(u"importService"_s)->isVisible());
    }

    void whatIsImportedCanBeExported()
    {
        SetupRig rig;
        Front front(rig);
        const QByteArray content =
            quoted("{'id':'house','name':'House','baseUrl':'https://h.example', "
                   "'client':{'id':'c'},'endpoints':{'authorization':'/a','token':'/t'}, "
                   "'whoami':{'url':'/me','subject':'/sub'}}");
        front.choose(u"importService"_s);
        auto *files = openDialog<QFileDialog>(front.window);
        QVERIFY(files);
        Q_EMIT files->fileSelected(fileWith(rig, content));
        QCOMPARE(front.asked.size(), 1);
        QCOMPARE(front.asked.first().first().toString(), u"house"_s);
        files->close();

        front.dialogs.exportFile(u"house"_s);
        files = openDialog<QFileDialog>(front.window);
        QVERIFY(files);
        const QString path = rig.directory.filePath(u"out.json"_s);
        Q_EMIT files->fileSelected(path);
        QFile exported(path);
        QVERIFY(exported.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(exported.readAll()), QJsonDocument::fromJson(content));
        QCOMPARE(front.noticed.size(), 1);
        QVERIFY(front.noticed.first().at(2).toString().contains(u"out.json"_s));
    }

    void aFaultInAFileIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("place");
        QTest::newRow("unknown key")
            << quoted("{'id':'x','name':'X','baseUrl':'https://x.example','colour':'red'}")
            << u"/colour"_s;
        QTest::newRow("wrong type")
            << quoted("{'id':'x','name':7,'baseUrl':'https://x.example'}") << u"/name"_s;
        QTest::newRow("id in use") << quoted("{'id':'context7','name':'Mine'}") << u"/id"_s;
    }
    void aFaultInAFileIsNamedWithItsPlace()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, place);
        SetupRig rig;
        Front front(rig);
        front.choose(u"importService"_s);
        Q_EMIT openDialog<QFileDialog>(front.window)->fileSelected(fileWith(rig, content));
        QCOMPARE(front.asked.size(), 0);
        QCOMPARE(front.noticed.size(), 1);
        const QString words = front.noticed.first().at(2).toString();
        QVERIFY2(words.contains(place), qPrintable(words));
        QVERIFY2(words.contains(u"given.json"_s), qPrintable(words));
        QCOMPARE(rig.catalogue.providers().size(), 3);
    }
};

QTEST_MAIN(TestServiceDialogs)
#include "tst_servicedialogs.moc"
