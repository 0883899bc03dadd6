// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/networksettings.h"

#include "oauth/authorityfile.h"
#include "oauth/grantnetwork.h"
#include "publicinternet.h"
#include "refreshrig.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

ErrorKind kindOf(const Result<TokenSet> &result)
{
    return result ? ErrorKind::Cancelled : result.error().kind;
}

} // namespace

class TestNetworkSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPrivateAuthorityIsTrustedWhereItWasChosen();
    void oneOwnProxyIsUsedForEverything();
    void aBrokenProxyIsNamed();
    void thisComputerIsReachedWithoutAProxy();
    void authorityFiles_data();
    void authorityFiles();
    void theAuthorityIsNamed();

private:
    [[nodiscard]] QString written(const QByteArray &content) const;

    TestAuthority m_authority;
    QTemporaryDir m_directory;
};

QString TestNetworkSettings::written(const QByteArray &content) const
{
    const QString path = m_directory.filePath(u"authority.pem"_s);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return path;
}

void TestNetworkSettings::aPrivateAuthorityIsTrustedWhereItWasChosen()
{
    RecordingServer server;
    server.setTls(m_authority.server());
    RefreshRig rig;
    QCOMPARE(kindOf(rig.refresh(server.url(u"/token"_s))), ErrorKind::TlsFailed);
    QVERIFY(server.requests().isEmpty());

    NetworkSettings settings;
    settings.authorities = {m_authority.root()};
    rig.network.setSettings(settings);
    QVERIFY(kindOf(rig.refresh(server.url(u"/token"_s))) != ErrorKind::TlsFailed);
    QCOMPARE(server.requests().size(), 1);

    const GrantNetwork grant(server.url(u"/token"_s), rig.network, rig.clock);
    QCOMPARE(grant.settings(), settings);

    rig.network.setSettings({});
    QCOMPARE(kindOf(rig.refresh(server.url(u"/token"_s))), ErrorKind::TlsFailed);
}

void TestNetworkSettings::oneOwnProxyIsUsedForEverything()
{
    PublicInternet internet;
    RefreshRig rig;
    NetworkSettings settings;
    settings.proxy = NetworkSettings::Proxy::Http;
    settings.proxyHost = u"127.0.0.1"_s;
    settings.proxyPort = internet.network.proxy().port();
    rig.network.setSettings(settings);
    (void)rig.refresh(QUrl(u"https://as.example/token"_s));
    QVERIFY(internet.connectedTo.contains("as.example"));
    QCOMPARE(internet.server.requests().size(), 1);
    QCOMPARE(internet.server.requests().first().path(), QByteArray("/token"));
}

void TestNetworkSettings::aBrokenProxyIsNamed()
{
    RefreshRig rig;
    NetworkSettings settings;
    settings.proxy = NetworkSettings::Proxy::Http;
    settings.proxyHost = u"127.0.0.1"_s;
    settings.proxyPort = 1;
    rig.network.setSettings(settings);
    const Result<TokenSet> result = rig.refresh(QUrl(u"https://as.example/token"_s));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::ProxyFailed);
    QCOMPARE(result.error().host, u"127.0.0.1"_s);
    QCOMPARE(result.error().port, quint16(1));
}

void TestNetworkSettings::thisComputerIsReachedWithoutAProxy()
{
    RecordingServer server;
    RefreshRig rig;
    NetworkSettings settings;
    settings.proxy = NetworkSettings::Proxy::Socks5;
    settings.proxyHost = u"127.0.0.1"_s;
    settings.proxyPort = 1;
    rig.network.setSettings(settings);
    (void)rig.refresh(server.url(u"/token"_s));
    QCOMPARE(server.requests().size(), 1);
}

void TestNetworkSettings::authorityFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isTaken");
    const QByteArray root = m_authority.root().toPem();
    QTest::newRow("one") << root << true;
    QTest::newRow("two, and words between") << root + "# and again\n" + root << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("no PEM") << QByteArray("hello") << false;
    QTest::newRow("broken off") << root.first(root.size() / 2) << false;
    QTest::newRow("a server's own") << m_authority.server().localCertificate().toPem() << false;
}

void TestNetworkSettings::authorityFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, isTaken);
    const Result<AuthorityFile> file = readAuthorityFile(written(content));
    QCOMPARE(file.isOk(), isTaken);
    if (!isTaken)
        QCOMPARE(file.error().kind, ErrorKind::FileDamaged);
}

void TestNetworkSettings::theAuthorityIsNamed()
{
    const Result<AuthorityFile> file = readAuthorityFile(written(m_authority.root().toPem()));
    QVERIFY(file.isOk());
    QVERIFY(!file.value().name.isEmpty());
    QCOMPARE(file.value().validUntil, m_authority.root().expiryDate().toUTC());
    const Result<AuthorityFile> missing = readAuthorityFile(m_directory.filePath(u"none"_s));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::FileUnreadable);
}

QTEST_GUILESS_MAIN(TestNetworkSettings)
#include "tst_networksettings.moc"
