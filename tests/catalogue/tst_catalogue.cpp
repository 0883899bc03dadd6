// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace Lanyard;

class TestCatalogue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(LANYARD_TEST_DIR "/zebra.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_zebra = file.readAll();
    }

    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(m_directory->isValid());
    }

    void loadsWhatIsBuiltIn();
    void CR_1_builtInClientsArePublic();
    void CR_3_secretInAFileIsRefused();
    void listsBuiltInFirstThenByName();
    void userFileOverridesKeyByKey();
    void nullRemovesAKey();
    void twoFilesOfOneIdInOrder();
    void badFiles_data();
    void badFiles();
    void badOverrideLeavesTheBuiltIn();
    void neverWaitsForAPipe();
    void loadsAnew();
    void addReplaces();
    void retargets();
    void retargetIgnoresTheUsersFile();

private:
    void write(const QString &name, const QByteArray &content)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    [[nodiscard]] QString path(const QString &name) const { return m_directory->filePath(name); }
    [[nodiscard]] QStringList ids() const
    {
        QStringList ids;
        for (const Provider &provider : m_catalogue.providers())
            ids.append(provider.id);
        return ids;
    }
    [[nodiscard]] static QStringList builtIn()
    {
        return {u"betterskills"_s, u"context7"_s, u"contextfile"_s};
    }
    void load() { m_catalogue.load(u":/catalogue"_s, m_directory->path()); }

    QByteArray m_zebra; ///< a good file
    std::unique_ptr<QTemporaryDir> m_directory;
    Catalogue m_catalogue;
};

void TestCatalogue::loadsWhatIsBuiltIn()
{
    m_catalogue.load(u":/catalogue"_s, path(u"missing"_s));
    QCOMPARE(ids(), builtIn());
    QVERIFY(m_catalogue.problems().isEmpty());
    QVERIFY(m_catalogue.provider(u"context7"_s));
    QVERIFY(!m_catalogue.provider(u"nothing"_s));
    m_catalogue.load(u":/catalogue"_s, {});
    QCOMPARE(ids(), builtIn());
}

void TestCatalogue::CR_1_builtInClientsArePublic()
{
    m_catalogue.load(u":/catalogue"_s, {});
    QVERIFY(!m_catalogue.providers().isEmpty());
    for (const Provider &provider : m_catalogue.providers()) {
        QCOMPARE(provider.client.clientId.isEmpty(), provider.needsOwnClient);
        QVERIFY(!provider.client.clientSecret);
        QCOMPARE(provider.client.authentication != ClientAuthentication::None,
                 provider.wantsClientSecret); // the person's own, in the keychain
    }
}

void TestCatalogue::CR_3_secretInAFileIsRefused()
{
    for (const char *name : {"secret", "clientSecret", "client_secret", "password"}) {
        write(u"mine.json"_s,
              QByteArray(R"({"id": "context7", "client": {"%1": "CANARY"}})").replace("%1", name));
        load();
        QCOMPARE(m_catalogue.problems().size(), 1);
        QVERIFY2(
            m_catalogue.problems().first().detail.contains(u"/client/"_s + QLatin1String(name)),
            qPrintable(m_catalogue.problems().first().detail));
        QVERIFY(m_catalogue.problems().first().detail.contains(u"keychain"_s));
        QVERIFY(!m_catalogue.problems().first().detail.contains(u"CANARY"_s));
        QVERIFY(!m_catalogue.provider(u"context7"_s)->client.clientSecret);
    }
}

void TestCatalogue::listsBuiltInFirstThenByName()
{
    write(u"1.json"_s, m_zebra);
    write(u"2.json"_s, QByteArray(m_zebra).replace("zebra", "ant").replace("Zebra", "Ant"));
    write(u"notes.txt"_s, "not JSON");
    write(u"3.json~"_s, "a backup");
    load();
    QCOMPARE(ids(), builtIn() + QStringList({u"ant"_s, u"zebra"_s}));
    QVERIFY(m_catalogue.problems().isEmpty());
}

void TestCatalogue::userFileOverridesKeyByKey()
{
    write(u"mine.json"_s, R"({"id": "context7", "baseUrl": "https://c7.example.org/app",
                              "redirect": {"ports": [8080, 8081]}})");
    load();
    QVERIFY(m_catalogue.problems().isEmpty());
    const Provider *provider = m_catalogue.provider(u"context7"_s);
    QVERIFY(provider);
    QCOMPARE(ids(), builtIn());
    QCOMPARE(provider->name, u"Context7"_s);
    QCOMPARE(provider->client.tokenEndpoint, QUrl(u"https://c7.example.org/app/api/oauth/token"_s));
    QCOMPARE(provider->quota->url, QUrl(u"https://c7.example.org/app/api/v2/skills/quota"_s));
    QCOMPARE(provider->dashboard, QUrl(u"https://c7.example.org/app/dashboard"_s));
    QCOMPARE(provider->client.issuer, u"https://c7.example.org/app"_s);
    QCOMPARE(provider->client.redirect,
             (RedirectConfig{u"localhost"_s, u"/callback"_s, {8080, 8081}}));
    QVERIFY(!provider->isPractice);
}

void TestCatalogue::nullRemovesAKey()
{
    write(u"mine.json"_s, R"({"id": "context7", "quota": null, "redirect": {"host": null}})");
    load();
    QVERIFY(m_catalogue.problems().isEmpty());
    QVERIFY(!m_catalogue.provider(u"context7"_s)->quota);
    QVERIFY(m_catalogue.provider(u"context7"_s)->client.redirect.host.isEmpty());
    QCOMPARE(m_catalogue.provider(u"context7"_s)->client.redirect.path, u"/callback"_s);
}

void TestCatalogue::twoFilesOfOneIdInOrder()
{
    write(u"2.json"_s, R"({"id": "zebra", "name": "Second"})");
    write(u"1.json"_s, m_zebra);
    load();
    QVERIFY(m_catalogue.problems().isEmpty());
    QCOMPARE(m_catalogue.provider(u"zebra"_s)->name, u"Second"_s);
    QCOMPARE(m_catalogue.provider(u"zebra"_s)->client.clientId, u"z"_s);
}

void TestCatalogue::badFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("detail");
    const auto damaged = ErrorKind::FileDamaged;
    QTest::newRow("empty") << QByteArray() << damaged << u"line 1: illegal value"_s;
    QTest::newRow("broken in line 3") << QByteArray("{\n  \"id\": \"x\",\n  \"name\" \"X\"\n}")
                                      << damaged << u"line 3: missing name separator"_s;
    QTest::newRow("array") << QByteArray("[]") << damaged << u"must be an object"_s;
    QTest::newRow("nothing in it") << QByteArray("{}") << damaged << u"/id: is missing"_s;
    QTest::newRow("typing mistake") << QByteArray(m_zebra).replace("subject", "subjekt") << damaged
                                    << u"/whoami/subjekt: is no key of a provider file"_s;
    QTest::newRow("id is a number")
        << QByteArray(m_zebra).replace("\"zebra\"", "7") << damaged << u"/id: must be a string"_s;
    QTest::newRow("invalid UTF-8") << QByteArray(m_zebra).replace("Zebra", "Z\xff") << damaged
                                   << u"line 2: invalid UTF8 string"_s;
    QTest::newRow("too deep") << QByteArray("{\"id\":").append(QByteArray(5000, '[')) << damaged
                              << u"line 1: too deeply nested document"_s;
    QTest::newRow("too large") << QByteArray(1024 * 1024 + 1, ' ') << ErrorKind::FileUnreadable
                               << u"larger than 1048576 bytes"_s;
}

void TestCatalogue::badFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorKind, kind);
    write(u"a-bad.json"_s, content);
    write(u"b-good.json"_s, QByteArray(m_zebra).replace("zebra", "good"));
    load();
    QCOMPARE(ids(), builtIn() + QStringList({u"good"_s}));
    QCOMPARE(m_catalogue.problems().size(), 1);
    const Error &problem = m_catalogue.problems().constFirst();
    QCOMPARE(problem.kind, kind);
    QCOMPARE(problem.host, path(u"a-bad.json"_s));
    QTEST(problem.detail, "detail");
}

void TestCatalogue::badOverrideLeavesTheBuiltIn()
{
    write(u"mine.json"_s, R"({"id": "context7", "name": "Mine", "redirect": {"ports": [0]}})");
    load();
    QCOMPARE(m_catalogue.problems().size(), 1);
    QCOMPARE(m_catalogue.problems().constFirst().detail,
             u"/redirect/ports/0: must be a whole number from 1 to 65535"_s);
    QCOMPARE(m_catalogue.provider(u"context7"_s)->name, u"Context7"_s);
}

void TestCatalogue::neverWaitsForAPipe()
{
    QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe.json"_s)).constData(), 0600), 0);
    QVERIFY(QFile::link(path(u"nowhere"_s), path(u"link.json"_s)));
    load();
    QCOMPARE(ids(), builtIn());
    QCOMPARE(m_catalogue.problems().size(), 2);
    for (const Error &problem : m_catalogue.problems())
        QCOMPARE(problem.kind, ErrorKind::FileUnreadable);
    QCOMPARE(m_catalogue.problems().at(1).detail, u"not a regular file"_s);
}

void TestCatalogue::loadsAnew()
{
    write(u"1.json"_s, m_zebra);
    write(u"2.json"_s, "{");
    load();
    QCOMPARE(ids(), builtIn() + QStringList{u"zebra"_s});
    QVERIFY(QFile::remove(path(u"1.json"_s)));
    QVERIFY(QFile::remove(path(u"2.json"_s)));
    load();
    QCOMPARE(ids(), builtIn());
    QVERIFY(m_catalogue.problems().isEmpty());
}

void TestCatalogue::addReplaces()
{
    load();
    Provider changed = *m_catalogue.provider(u"context7"_s);
    changed.name = u"Changed"_s;
    m_catalogue.add(changed);
    QCOMPARE(ids(), builtIn());
    QCOMPARE(m_catalogue.provider(u"context7"_s)->name, u"Changed"_s);
    changed.id = u"other"_s;
    m_catalogue.add(changed);
    QCOMPARE(ids(), builtIn() + QStringList({u"other"_s}));
}

void TestCatalogue::retargets()
{
    load();
    const QJsonObject overlay{{u"baseUrl"_s, u"http://127.0.0.1:4321"_s},
                              {u"issuer"_s, u"https://practice.invalid"_s},
                              {u"redirect"_s, QJsonObject{{u"ports"_s, QJsonArray()}}}};
    const auto result = m_catalogue.retarget(u"context7"_s, overlay);
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    const Provider &practice = result.value();
    QVERIFY(practice.isPractice);
    QCOMPARE(practice.id, u"context7"_s);
    QCOMPARE(practice.name, u"Context7"_s);
    QCOMPARE(practice.client.issuer, u"https://practice.invalid"_s);
    QCOMPARE(practice.client.redirect, (RedirectConfig{u"localhost"_s, u"/callback"_s, {}}));
    for (const QUrl &url :
         {practice.client.authorizationEndpoint, practice.client.tokenEndpoint,
          practice.whoami->url, practice.quota->url, practice.dashboard, practice.upgrade})
        QCOMPARE(url.authority(), u"127.0.0.1:4321"_s);
    QVERIFY(!m_catalogue.provider(u"context7"_s)->isPractice);

    QCOMPARE(m_catalogue.retarget(u"nothing"_s, overlay).error().kind,
             ErrorKind::ConfigurationInvalid);
    QCOMPARE(m_catalogue.retarget(u"context7"_s, {{u"baseUrl"_s, u"ftp://x"_s}}).error().kind,
             ErrorKind::FileDamaged);
}

void TestCatalogue::retargetIgnoresTheUsersFile()
{
    write(u"mine.json"_s,
          R"({"id": "context7", "endpoints": {"token": "https://real.example.org/token"}})");
    load();
    QCOMPARE(m_catalogue.provider(u"context7"_s)->client.tokenEndpoint.host(),
             u"real.example.org"_s);
    const auto practice =
        m_catalogue.retarget(u"context7"_s, {{u"baseUrl"_s, u"http://127.0.0.1:4321"_s}});
    QCOMPARE(practice.value().client.tokenEndpoint,
             QUrl(u"http://127.0.0.1:4321/api/oauth/token"_s));
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
