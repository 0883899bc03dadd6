// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountrepository.h"
#include "core/securefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon = QDateTime::fromString(u"2026-11-20T12:00:00.125Z"_s, Qt::ISODateWithMs);

Account account(const QString &id, const QString &providerId = u"context7"_s)
{
    Account made;
    made.id = id;
    made.providerId = providerId;
    made.identity = {.issuer = u"https://issuer.example"_s, .subject = u"subject "_s + id};
    return made;
}

Account fullAccount()
{
    Account full = account(u"full"_s);
    full.identity.tenantId = u"team-1"_s;
    full.name = u"Ada Lindqvist"_s;
    full.email = u"ada@example.org"_s;
    full.tenantName = u"Öresund"_s;
    full.label = u"Work – شكرا"_s;
    full.tierId = u"pro"_s;
    full.tierObservedAt = noon;
    full.quota =
        Quota{.used = 3, .limit = 10, .remaining = 7, .resetsAt = noon, .observedAt = noon};
    full.session = {.isSignedIn = true,
                    .isRenewable = true,
                    .startedAt = noon,
                    .accessRequestedAt = noon,
                    .accessExpiresAt = noon.addSecs(3600),
                    .refreshExpiresAt = noon.addDays(30)};
    full.addedAt = noon;
    full.lastUsedAt = noon;
    return full;
}

} // namespace

class TestAccountRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderThatCannotBeIsFoundBeforehand()
    {
        QTemporaryDir directory;
        QFile obstacle(directory.filePath(u"taken"_s));
        QVERIFY(obstacle.open(QIODevice::WriteOnly));
        AccountRepository repository(directory.filePath(u"taken/lanyard/accounts.json"_s));
        QVERIFY(repository.load().isOk());
        QVERIFY(repository.writeBlock().has_value());
        QCOMPARE(repository.writeBlock()->kind, ErrorKind::FileUnwritable);
        AccountRepository fine(directory.filePath(u"new/folder/accounts.json"_s));
        QVERIFY(fine.load().isOk());
        QVERIFY(!fine.writeBlock());
    }

    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_path = m_directory->filePath(u"lanyard/accounts.json"_s);
    }

    void everythingComesBack_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("full") << 0;
        QTest::newRow("bare") << 1;
        QTest::newRow("rejected") << 2;
        QTest::newRow("unlimited") << 3;
        QTest::newRow("unknown expiry") << 4;
    }
    void everythingComesBack()
    {
        QFETCH(int, which);
        Account stored = which == 1 ? account(u"bare"_s) : fullAccount();
        if (which == 2)
            stored.session = {.wasRejected = true, .endedAt = noon};
        if (which == 3)
            stored.quota = Quota{.isUnlimited = true, .observedAt = noon};
        if (which == 4)
            stored.session = {.isSignedIn = true, .expiryIsUnknown = true};
        AccountRepository before = loaded();
        QVERIFY(before.add(stored).isOk());
        const AccountRepository after = loaded();
        QCOMPARE(after.accounts().size(), 1);
        QVERIFY(after.accounts().first() == stored);
        QCOMPARE(after.activeAccountId(u"context7"_s), stored.id);
    }

    void missingFileIsAnEmptyListAndNothingIsMade()
    {
        QVERIFY(loaded().accounts().isEmpty());
        QVERIFY(!QFileInfo::exists(m_path));
    }

    void fileIsPrivateAndVersioned()
    {
        AccountRepository repository = loaded();
        QVERIFY(repository.add(fullAccount()).isOk());
        struct stat status
        {
        };
        QCOMPARE(::stat(QFile::encodeName(m_path).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777u, 0600u);
        QCOMPARE(document().value("version"_L1).toInt(), 1);
    }

    void changeBeforeLoadIsRefused()
    {
        write("{\"version\":1,\"accounts\":[]}");
        AccountRepository repository(m_path);
        QVERIFY(!repository.add(account(u"a"_s)).isOk());
        QCOMPARE(content(), QByteArray("{\"version\":1,\"accounts\":[]}"));
    }

    void damagedFileIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("detail");
        const QByteArray person = R"({"id":"a","provider":"p","issuer":"i","subject":"s"})";
        QTest::newRow("empty") << QByteArray() << u"byte 0"_s;
        QTest::newRow("truncated") << QByteArray("{\"version\":1,\"acc") << u"byte"_s;
        QTest::newRow("zeros") << QByteArray(512, '\0') << u"byte"_s;
        QTest::newRow("a list") << QByteArray("[]") << u"not an object"_s;
        QTest::newRow("no version") << QByteArray("{\"accounts\":[]}") << u"/version"_s;
        QTest::newRow("version 0")
            << QByteArray("{\"version\":0,\"accounts\":[]}") << u"/version"_s;
        QTest::newRow("version text") << QByteArray("{\"version\":\"1\"}") << u"/version"_s;
        QTest::newRow("no accounts") << QByteArray("{\"version\":1}") << u"/accounts"_s;
        QTest::newRow("odd account")
            << QByteArray("{\"version\":1,\"accounts\":[5]}") << u"/accounts/0"_s;
        QTest::newRow("nobody") << QByteArray("{\"version\":1,\"accounts\":[{\"id\":\"a\"}]}")
                                << u"/accounts/0/provider"_s;
        QTest::newRow("twice") << QByteArray("{\"version\":1,\"accounts\":[" + person + "," +
                                             person + "]}")
                               << u"/accounts/1"_s;
    }
    void damagedFileIsSetAside()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, detail);
        write(text);
        AccountRepository repository(m_path);
        const auto result = repository.load();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::FileDamaged);
        QVERIFY2(result.error().detail.contains(detail), qPrintable(result.error().detail));
        QCOMPARE(result.error().host, m_path + u".damaged-1"_s);
        QCOMPARE(readPrivateFile(result.error().host).value(), text);
        QVERIFY(repository.accounts().isEmpty());
        QVERIFY(repository.add(account(u"new"_s)).isOk());
        QCOMPARE(readPrivateFile(result.error().host).value(), text);
    }

    void newerFileIsLeftAlone()
    {
        const QByteArray text = R"({"version":2,"accounts":{"a":1}})";
        write(text);
        AccountRepository repository(m_path);
        QCOMPARE(repository.load().error().kind, ErrorKind::FileTooNew);
        QCOMPARE(repository.add(account(u"a"_s)).error().kind, ErrorKind::FileTooNew);
        QVERIFY(repository.accounts().isEmpty());
        QCOMPARE(content(), text);
    }

    void unreadableFileIsLeftAlone_data()
    {
        QTest::addColumn<bool>("isDirectory");
        QTest::newRow("a directory stands there") << true;
        QTest::newRow("a link to nowhere") << false;
    }
    void unreadableFileIsLeftAlone()
    {
        QFETCH(bool, isDirectory);
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
        if (isDirectory)
            QVERIFY(QDir().mkpath(m_path));
        else
            QVERIFY(QFile::link(u"/nowhere/at/all"_s, m_path));
        AccountRepository repository(m_path);
        QCOMPARE(repository.load().error().kind, ErrorKind::FileUnreadable);
        QCOMPARE(repository.add(account(u"a"_s)).error().kind, ErrorKind::FileUnreadable);
        QVERIFY(QFileInfo(m_path).isSymLink() != isDirectory);
    }

    void readOnlyDirectoryChangesNothing()
    {
        AccountRepository repository = loaded();
        QVERIFY(repository.add(account(u"a"_s)).isOk());
        const QByteArray before = content();
        const QString folder = QFileInfo(m_path).path();
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner |
                                                  QFile::ReadOther | QFile::ExeOther));
        const bool isRoot = ::geteuid() == 0; // who may write everywhere
        QVERIFY(!isRoot || ::seteuid(65534) == 0);
        const auto added = repository.add(account(u"b"_s));
        QVERIFY(!isRoot || ::seteuid(0) == 0);
        QVERIFY(
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QCOMPARE(added.error().kind, ErrorKind::FileUnwritable);
        QCOMPARE(repository.accounts().size(), 1);
        QCOMPARE(content(), before);
    }

    void diskFullChangesNothing()
    {
        AccountRepository repository = loaded();
        QVERIFY(repository.add(account(u"a"_s)).isOk());
        const QByteArray before = content();
        const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit limit{};
        ::getrlimit(RLIMIT_FSIZE, &limit);
        const rlimit tight{.rlim_cur = 64, .rlim_max = limit.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &tight);
        const auto added = repository.add(account(u"b"_s));
        Account changed = account(u"a"_s);
        changed.label = u"x"_s;
        const auto renamed = repository.update(changed);
        ::setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, oldHandler);
        QCOMPARE(added.error().kind, ErrorKind::FileUnwritable);
        QCOMPARE(renamed.error().kind, ErrorKind::FileUnwritable);
        QCOMPARE(repository.accounts(), QList{account(u"a"_s)});
        QCOMPARE(content(), before);
    }

    void unknownKeysSurvive()
    {
        write(R"({"version":1,"future":[1],"active":{"p":"a"},"accounts":[)"
              R"({"id":"a","provider":"p","issuer":"i","subject":"s","colour":"red",)"
              R"("session":{"signedIn":true,"device":"x"},"quota":{"used":1,"source":"y"}}]})");
        AccountRepository repository = loaded();
        Account changed = repository.accounts().first();
        changed.label = u"mine"_s;
        QVERIFY(repository.update(changed).isOk());
        QVERIFY(repository.add(account(u"b"_s)).isOk());
        const QJsonObject all = document();
        QVERIFY(all.value("future"_L1).isArray());
        const QJsonValue stored = all.value("accounts"_L1)[0];
        QCOMPARE(stored["colour"_L1].toString(), u"red"_s);
        QCOMPARE(stored["label"_L1].toString(), u"mine"_s);
        QCOMPARE(stored["session"_L1]["device"_L1].toString(), u"x"_s);
        QCOMPARE(stored["quota"_L1]["source"_L1].toString(), u"y"_s);
    }

    void oddDetailsAreUnknown()
    {
        write(R"({"version":1,"active":{"p":"gone","q":"a"},"accounts":[)"
              R"({"id":"a","provider":"p","issuer":"i","subject":"s","name":5,"quota":"?",)"
              R"("session":[],"addedAt":"yesterday"}]})");
        const AccountRepository repository = loaded();
        const Account &odd = repository.accounts().first();
        QVERIFY(odd.name.isEmpty() && !odd.quota && !odd.session.isSignedIn);
        QVERIFY(!odd.addedAt.isValid());
        QCOMPARE(repository.activeAccountId(u"p"_s), u"a"_s);
        QCOMPARE(repository.activeAccountId(u"q"_s), QString());
    }

    void sameIdentityIsTheSameAccount()
    {
        AccountRepository repository = loaded();
        QVERIFY(repository.add(account(u"a"_s)).isOk());
        Account again = account(u"b"_s);
        again.identity = account(u"a"_s).identity;
        QVERIFY(!repository.add(again).isOk());
        QCOMPARE(repository.find(u"context7"_s, again.identity)->id, u"a"_s);
        again.identity.tenantId = u"team"_s;
        QVERIFY(repository.add(again).isOk());
        again.identity.tenantId.clear(); // may not become the other one
        QVERIFY(!repository.update(again).isOk());
        Account elsewhere = account(u"c"_s, u"other"_s);
        elsewhere.identity = account(u"a"_s).identity;
        QVERIFY(repository.add(elsewhere).isOk());
    }

    void firstBecomesActiveAndTheNextTakesOver()
    {
        AccountRepository repository = loaded();
        for (const auto &id : {u"a"_s, u"b"_s, u"c"_s})
            QVERIFY(repository.add(account(id)).isOk());
        QVERIFY(repository.add(account(u"x"_s, u"other"_s)).isOk());
        QCOMPARE(repository.activeAccountId(u"context7"_s), u"a"_s);
        QCOMPARE(repository.activeAccountId(u"other"_s), u"x"_s);
        QVERIFY(repository.setActive(u"context7"_s, u"b"_s).isOk());
        QVERIFY(!repository.setActive(u"context7"_s, u"x"_s).isOk());
        QVERIFY(repository.remove(u"b"_s).isOk());
        QCOMPARE(repository.activeAccountId(u"context7"_s), u"c"_s);
        QVERIFY(repository.remove(u"c"_s).isOk()); // the last one: the one before
        QCOMPARE(loaded().activeAccountId(u"context7"_s), u"a"_s);
        QVERIFY(repository.remove(u"a"_s).isOk());
        QCOMPARE(loaded().activeAccountId(u"context7"_s), QString());
        QCOMPARE(loaded().activeAccountId(u"other"_s), u"x"_s);
        QVERIFY(!repository.remove(u"a"_s).isOk());
    }

    void orderIsTheUsers_data()
    {
        QTest::addColumn<QString>("moved");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("order");
        QTest::newRow("down") << u"a"_s << 1 << u"b x a c"_s;
        QTest::newRow("to the end") << u"a"_s << 2 << u"b x c a"_s;
        QTest::newRow("beyond") << u"a"_s << 99 << u"b x c a"_s;
        QTest::newRow("up") << u"c"_s << 0 << u"c a x b"_s;
        QTest::newRow("before the first") << u"c"_s << -5 << u"c a x b"_s;
        QTest::newRow("stays") << u"b"_s << 1 << u"a x b c"_s;
    }
    void orderIsTheUsers()
    {
        QFETCH(QString, moved);
        QFETCH(int, to);
        QFETCH(QString, order);
        AccountRepository repository = loaded();
        for (const auto &id : {u"a"_s, u"x"_s, u"b"_s, u"c"_s})
            QVERIFY(repository.add(account(id, id == u"x"_s ? u"other"_s : u"context7"_s)).isOk());
        QVERIFY(repository.move(moved, to).isOk());
        const AccountRepository after = loaded();
        const auto placesOf = [](const QStringList &ids) {
            QStringList ours = ids;
            ours.removeAll(u"x"_s);
            return ours;
        };
        QStringList ids;
        for (const Account &stored : after.accounts())
            ids.append(stored.id);
        QCOMPARE(placesOf(ids), placesOf(order.split(u' ')));
    }

private:
    AccountRepository loaded() const
    {
        AccountRepository repository(m_path);
        const auto result = repository.load();
        if (!result)
            qFatal("%s", qPrintable(result.error().detail));
        return repository;
    }
    void write(const QByteArray &text) const { QVERIFY(writePrivateFile(m_path, text).isOk()); }
    QByteArray content() const { return readPrivateFile(m_path).value(); }
    QJsonObject document() const { return QJsonDocument::fromJson(content()).object(); }

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestAccountRepository)
#include "tst_accountrepository.moc"
