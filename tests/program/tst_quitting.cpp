// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program is asked to end while a renewed token is on its way into the keychain. To be run in a
// session without a Secret Service: this test is one, and is slow by not looking at its bus.
#include "accounts/accountrepository.h"
#include "accounts/storedtokens.h"
#include "support/recordingserver.h"
#include "support/scriptedsecretservice.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <memory>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr auto AccountId = "a1"_L1;

QString dataFolder()
{
    return QDir::homePath() + u"/.local/share/lanyard"_s;
}

// Signed in at the server, and due to be renewed.
Account account(const QUrl &server)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Account account;
    account.id = AccountId;
    account.providerId = u"context7"_s;
    account.identity = {server.toString(QUrl::RemovePath), u"ada@example.org"_s, {}};
    account.name = u"Ada"_s;
    account.session.isSignedIn = true;
    account.session.isRenewable = true;
    account.session.startedAt = now.addSecs(-7200);
    account.session.accessRequestedAt = now.addSecs(-3700);
    account.session.accessExpiresAt = now.addSecs(-100);
    account.addedAt = now.addSecs(-7200);
    return account;
}

ScriptedAnswer renewed(const RecordedRequest &request)
{
    if (request.path() == "/api/oauth/token")
        return {.body = R"({"access_token":"new-access","refresh_token":"new-refresh",)"
                        R"("token_type":"Bearer","expires_in":3600})"};
    return {.status = 503};
}

} // namespace

class TestQuitting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void PR_4_aTokenOnItsWayIsStoredBeforeTheEnd_data();
    void PR_4_aTokenOnItsWayIsStoredBeforeTheEnd();
    void KC_4_aKeychainThatHangsDoesNotHoldTheEnd();

private:
    void storeTokens();
    [[nodiscard]] bool holds(const QByteArray &token) const;
    [[nodiscard]] bool isAlive() const
    {
        return m_program->processId() > 0 && ::kill(pid_t(m_program->processId()), 0) == 0;
    }

    std::unique_ptr<ScriptedSecretService> m_keychain;
    std::unique_ptr<RecordingServer> m_server;
    std::unique_ptr<QProcess> m_program;
};

void TestQuitting::init()
{
    QDir(dataFolder()).removeRecursively();
    m_keychain = std::make_unique<ScriptedSecretService>();
    m_server = std::make_unique<RecordingServer>(renewed);
    QVERIFY(QDir().mkpath(dataFolder() + u"/catalogue"_s));
    QFile service(dataFolder() + u"/catalogue/here.json"_s);
    QVERIFY(service.open(QIODevice::WriteOnly));
    const QByteArray base = m_server->url().toEncoded(QUrl::StripTrailingSlash);
    service.write(R"({"id":"context7","baseUrl":")" + base + "\"}");
    service.close();
    AccountRepository repository(dataFolder() + u"/accounts.json"_s);
    QVERIFY(repository.load().isOk());
    QVERIFY(repository.add(account(m_server->url())).isOk());
    storeTokens();

    m_program = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    m_program->setProcessEnvironment(environment);
    m_program->setProcessChannelMode(QProcess::ForwardedChannels);
    m_program->start(QStringLiteral(LANYARD_EXECUTABLE), QStringList());
    // Left at once, so that nothing is answered before the test wants it.
    QEventLoop untilRenewal;
    connect(m_server.get(), &RecordingServer::requestReceived, &untilRenewal, [&] {
        if (!m_server->requests("/api/oauth/token").isEmpty())
            untilRenewal.quit();
    });
    QTimer::singleShot(20'000, &untilRenewal, &QEventLoop::quit);
    untilRenewal.exec();
    QCOMPARE(m_server->requests("/api/oauth/token").size(), 1);
}

void TestQuitting::cleanup()
{
    m_program->kill();
    m_program->waitForFinished();
    m_program.reset();
    m_server.reset();
    m_keychain.reset();
}

void TestQuitting::storeTokens()
{
    StoredTokens tokens;
    tokens.generation = 1;
    tokens.refreshToken = Secret("old-refresh");
    tokens.accessToken = Secret("old-access");
    tokens.accessRequestedAt = QDateTime::currentDateTimeUtc().addSecs(-3700);
    tokens.accessExpiresAt = QDateTime::currentDateTimeUtc().addSecs(-100);
    const auto put = [this](const QString &key, const Secret &secret) {
        m_keychain->items.insert(u"/org/freedesktop/secrets/collection/login/"_s +
                                     QString(key).replace(u'/', u'_'),
                                 {.attributes = {{u"user"_s, key},
                                                 {u"server"_s, u"lanyard"_s},
                                                 {u"type"_s, u"base64"_s},
                                                 {u"xdg:schema"_s, u"org.qt.keychain"_s}},
                                  .secret = secret.reveal().toBase64(),
                                  .contentType = u"text/plain"_s});
    };
    put(AccountId + u"/refresh"_s, refreshEntry(AccountId, tokens));
    put(AccountId + u"/access"_s, accessEntry(AccountId, tokens));
}

bool TestQuitting::holds(const QByteArray &token) const
{
    return std::any_of(
        m_keychain->items.cbegin(), m_keychain->items.cend(),
        [&token](const auto &item) { return QByteArray::fromBase64(item.secret).contains(token); });
}

void TestQuitting::PR_4_aTokenOnItsWayIsStoredBeforeTheEnd_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestQuitting::PR_4_aTokenOnItsWayIsStoredBeforeTheEnd()
{
    QFETCH(const int, signal);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!holds("new-refresh"));
    QVERIFY(isAlive()); // or 0 would be everybody
    ::kill(pid_t(m_program->processId()), signal);
    QTest::qSleep(1000);
    QVERIFY2(isAlive(), "it went without its tokens");

    QTRY_COMPARE(m_program->state(), QProcess::NotRunning);
    QVERIFY2(timer.elapsed() < 5000, QByteArray::number(timer.elapsed()).constData());
    QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program->exitCode(), 0);
    QVERIFY(holds("new-refresh"));
    QVERIFY(holds("new-access"));
    QVERIFY(!holds("old-refresh"));
}

void TestQuitting::KC_4_aKeychainThatHangsDoesNotHoldTheEnd()
{
    QVERIFY(isAlive()); // or 0 would be everybody
    m_keychain->isSilent = true;
    QElapsedTimer timer;
    timer.start();
    ::kill(pid_t(m_program->processId()), SIGTERM);
    QTRY_COMPARE(m_program->state(), QProcess::NotRunning);
    QVERIFY2(timer.elapsed() < 3500, QByteArray::number(timer.elapsed()).constData());
    QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
}

QTEST_GUILESS_MAIN(TestQuitting)
#include "tst_quitting.moc"
