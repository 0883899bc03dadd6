// SPDX-License-Identifier: GPL-3.0-or-later
#include "setuprig.h"
#include "support/recordingserver.h"
#include "ui/messagecard.h"
#include "ui/serverchoices.h"
#include "ui/serverdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

QPushButton *button(QWidget &window, const char *name)
{
    auto *found = window.findChild<QPushButton *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no button %s", name);
    return found;
}

void type(QWidget &window, const QString &text)
{
    auto *field = window.findChild<QLineEdit *>(u"typedAddress"_s);
    field->clear();
    QTest::keyClicks(field, text);
}

QStringList urls(const ServerChoices &choices)
{
    QStringList list;
    for (const ServerChoice &choice : choices.servers)
        list.append(choice.url.toString());
    return list;
}

} // namespace

class TestServerDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qunsetenv("SERVER_URL"); }

    void serversAreKnownFromWhereTheToolLooks()
    {
        SetupRig rig;
        const Provider provider = rig.provider("betterskills");
        const QString folder = rig.directory.path();
        ServerChoices choices = serverChoices(provider, rig.catalogue, {folder});
        QCOMPARE(urls(choices),
                 (QStringList{u"http://localhost:3000"_s, u"https://api.betterskills.ai"_s}));
        QCOMPARE(choices.servers.first().origin, ServerChoice::Origin::Usual);

        QFile env(rig.directory.filePath(u".env"_s));
        QVERIFY(env.open(QIODevice::WriteOnly));
        env.write("SERVER_URL=https://skills.example\n");
        env.close();
        QVERIFY(env.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        choices = serverChoices(provider, rig.catalogue, {folder});
        QCOMPARE(choices.servers.first().url, QUrl(u"https://skills.example"_s));
        QCOMPARE(choices.servers.first().origin, ServerChoice::Origin::EnvFile);
        QCOMPARE(choices.servers.first().file, env.fileName());

        qputenv("SERVER_URL", "https://env.example/");
        choices = serverChoices(provider, rig.catalogue, {folder});
        QCOMPARE(choices.servers.first().url, QUrl(u"https://env.example"_s));
        QCOMPARE(choices.servers.first().origin, ServerChoice::Origin::Environment);

        qputenv("SERVER_URL", "http://env.example/"); // not protected
        choices = serverChoices(provider, rig.catalogue, {folder});
        QVERIFY(choices.wrongAddress);
        QCOMPARE(choices.servers.first().url, provider.baseUrl);
    }

    void severalServersSideBySide()
    {
        SetupRig rig;
        const Provider provider = rig.provider("betterskills");
        for (const QString &address : {u"https://one.example"_s, u"two.example"_s}) {
            ServerDialog dialog(*rig.setup, provider, serverChoices(provider, rig.catalogue, {}));
            QSignalSpy chosen(&dialog, &ServerDialog::chosen);
            dialog.show();
            type(dialog, address);
            QVERIFY(dialog.findChild<QRadioButton *>(u"otherAddress"_s)->isChecked());
            button(dialog, "goOn")->click();
            QCOMPARE(chosen.size(), 1);
            const Provider added = rig.provider(chosen.first().first().toString().toLatin1());
            QCOMPARE(added.basedOn, u"betterskills"_s);
            QVERIFY(added.baseUrl.host().endsWith(u".example"_s));
            QVERIFY(added.name.contains(added.baseUrl.host()));
        }
        const ServerChoices later = serverChoices(provider, rig.catalogue, {});
        QCOMPARE(later.servers.size(), 4);
        QCOMPARE(later.servers.last().origin, ServerChoice::Origin::Added);

        ServerDialog dialog(*rig.setup, provider, later);
        QSignalSpy chosen(&dialog, &ServerDialog::chosen);
        dialog.show();
        button(dialog, "goOn")->click(); // the first one: no other server
        QCOMPARE(chosen.first().first().toString(), u"betterskills"_s);
    }

    void anAddressThatIsNoneIsSaidInWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << QString();
        QTest::newRow("not protected") << u"http://skills.example"_s;
        QTest::newRow("no scheme of ours") << u"ftp://skills.example"_s;
        QTest::newRow("password") << u"https://me:pw@skills.example"_s;
        QTest::newRow("query") << u"https://skills.example?x=y"_s;
    }
    void anAddressThatIsNoneIsSaidInWords()
    {
        QFETCH(QString, typed);
        SetupRig rig;
        const Provider provider = rig.provider("betterskills");
        ServerDialog dialog(*rig.setup, provider, serverChoices(provider, rig.catalogue, {}));
        QSignalSpy chosen(&dialog, &ServerDialog::chosen);
        dialog.show();
        dialog.findChild<QRadioButton *>(u"otherAddress"_s)->click();
        type(dialog, typed);
        button(dialog, "goOn")->click();
        const auto *card = dialog.findChild<MessageCard *>(u"health"_s);
        QVERIFY(card->isVisible());
        QVERIFY(card->message().heading.contains(u"address"_s));
        QVERIFY(card->message().explanation.contains(u"https://"_s)); // the next step
        QCOMPARE(chosen.size(), 0);
        QCOMPARE(rig.catalogue.providers().size(), 3);
    }

    void theCheckSaysWhetherItAnswers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("explanation");
        QTest::newRow("well") << 200 << QByteArray(R"({"result":{"data":"OK"}})")
                              << u"The server answers"_s << u"says that it is well"_s;
        QTest::newRow("unwell") << 200 << QByteArray(R"({"result":{"data":"BAD"}})") << QString()
                                << u"does not say that it is well"_s;
        QTest::newRow("something else")
            << 404 << QByteArray("{}") << QString() << u"does not say that it is well"_s;
        QTest::newRow("fault") << 500 << QByteArray("{}") << QString()
                               << u"The connection stands"_s;
    }
    void theCheckSaysWhetherItAnswers()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, heading);
        QFETCH(QString, explanation);
        RecordingServer server([&](const RecordedRequest &) {
            return ScriptedAnswer{.status = status, .body = body};
        });
        SetupRig rig;
        const Provider provider = rig.provider("betterskills");
        ServerDialog dialog(*rig.setup, provider, serverChoices(provider, rig.catalogue, {}));
        dialog.show();
        type(dialog, server.url().toString());
        button(dialog, "checkServer")->click();
        const auto *card = dialog.findChild<MessageCard *>(u"health"_s);
        QVERIFY(card->message().isWaiting);
        QTRY_VERIFY(!card->message().isWaiting);
        if (!heading.isEmpty())
            QCOMPARE(card->message().heading, heading);
        QVERIFY2(card->message().explanation.contains(explanation),
                 qPrintable(card->message().explanation));
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(server.requests().first().path(), QByteArray("/trpc/healthCheck"));
        QVERIFY(!server.requests().first().headers.contains("authorization"));
        QVERIFY(rig.written().isEmpty()); // looking keeps nothing
    }

    void theCheckNamesTheLegThatFails()
    {
        SetupRig rig;
        const Provider provider = rig.provider("betterskills");
        ServerDialog dialog(*rig.setup, provider, serverChoices(provider, rig.catalogue, {}));
        dialog.show();
        quint16 closed = 0;
        {
            QTcpServer server;
            QVERIFY(server.listen(QHostAddress::LocalHost));
            closed = server.serverPort();
        }
        type(dialog, u"http://127.0.0.1:%1"_s.arg(closed));
        button(dialog, "checkServer")->click();
        const auto *card = dialog.findChild<MessageCard *>(u"health"_s);
        QTRY_VERIFY(!card->message().isWaiting);
        QVERIFY2(card->message().explanation.contains(u"connecting failed"_s),
                 qPrintable(card->message().explanation));
        type(dialog, u"another.example"_s);
        QVERIFY(!card->isVisible()); // it was about another address
    }
};

QTEST_MAIN(TestServerDialog)
#include "tst_serverdialog.moc"
