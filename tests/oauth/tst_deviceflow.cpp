// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicerig.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

using namespace Lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray deviceGrantType = "urn:ietf:params:oauth:grant-type:device_code";

QList<QByteArray> bodyKeys(const RecordedRequest &request)
{
    QList<QByteArray> keys;
    for (const auto &[key, value] : request.formFields())
        keys.append(key);
    std::sort(keys.begin(), keys.end());
    return keys;
}

} // namespace

/// How a device grant asks and polls; \see tst_devicecode for the code itself.
class TestDeviceFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_rig = std::make_unique<DeviceRig>(); }
    void cleanup() { m_rig.reset(); }

    void DF_1_askedOnceAndOnlyWhenStarted();
    void DF_2_interval_data();
    void DF_2_interval();
    void DF_2_pauseCountsFromTheAnswer();
    void DF_3_slowDownAddsUp();
    void DF_4_everyOtherErrorStops_data();
    void DF_4_everyOtherErrorStops();
    void DF_5_troubleSlowsDown();
    void DF_5_retryAfterIsKept();
    void DF_5_backOffIsBounded();
    void Q_41_networkErrorDoesNotEndIt();
    void keyWithoutEndIsTaken();

private:
    std::unique_ptr<DeviceRig> m_rig;
};

void TestDeviceFlow::DF_1_askedOnceAndOnlyWhenStarted()
{
    m_rig->deviceAnswer = DeviceRig::codes("'expires_in':20");
    DeviceAttempt attempt(*m_rig);
    QTest::qWait(20);
    QVERIFY(m_rig->server.requests().isEmpty());
    attempt.start();
    QCOMPARE(m_rig->server.requests().size(), 1);
    const RecordedRequest seen = m_rig->server.requests().first();
    QCOMPARE(seen.method, QByteArray("POST"));
    QCOMPARE(seen.path(), QByteArray("/device"));
    QCOMPARE(seen.headers.value("content-type"), QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(bodyKeys(seen), (QList<QByteArray>{"client_id", "scope"}));
    QCOMPARE(seen.formField("client_id"), QByteArray("client"));
    QCOMPARE(seen.formField("scope"), QByteArray("read write"));
    QCOMPARE(attempt.codes, 1);

    attempt.pass(60s);
    QCOMPARE(attempt.failure().kind, ErrorKind::DeadlinePassed);
    QCOMPARE(m_rig->server.requests("/device").size(), 1); // no new one by itself
    const RecordedRequest poll = m_rig->polls().first();
    QCOMPARE(bodyKeys(poll), (QList<QByteArray>{"client_id", "device_code", "grant_type"}));
    QCOMPARE(poll.formField("grant_type"), deviceGrantType);
    QCOMPARE(poll.formField("device_code"), QByteArray("dev1ce"));
    QVERIFY(!poll.headers.contains("authorization"));
}

void TestDeviceFlow::DF_2_interval_data()
{
    QTest::addColumn<QByteArray>("interval");
    QTest::addColumn<int>("gap");
    QTest::newRow("absent") << QByteArray() << 5;
    QTest::newRow("1") << QByteArray("1") << 1;
    QTest::newRow("7") << QByteArray("7") << 7;
    QTest::newRow("0") << QByteArray("0") << 5;
    QTest::newRow("-3") << QByteArray("-3") << 5;
    QTest::newRow("text 7") << QByteArray("'7'") << 7;
    QTest::newRow("half a second") << QByteArray("0.5") << 1;
    QTest::newRow("no number") << QByteArray("'soon'") << 5;
    QTest::newRow("1e9") << QByteArray("1e9") << 0; // none before the code has run out
}

void TestDeviceFlow::DF_2_interval()
{
    QFETCH(QByteArray, interval);
    QFETCH(int, gap);
    m_rig->deviceAnswer = DeviceRig::codes(
        interval.isEmpty() ? "'expires_in':30" : "'expires_in':30,'interval':" + interval);
    DeviceAttempt attempt(*m_rig);
    attempt.start();
    const auto begin = m_rig->clock.elapsed();
    attempt.pass(29s);
    QCOMPARE(attempt.gaps(begin), QList<int>(gap ? 29 / gap : 0, gap));
    QVERIFY(attempt.results.isEmpty());
    attempt.pass(1s);
    QCOMPARE(attempt.failure().kind, ErrorKind::DeadlinePassed);
}

void TestDeviceFlow::DF_2_pauseCountsFromTheAnswer()
{
    m_rig->answerPoll = [this](int, const QByteArray &) {
        m_rig->clock.advance(4s); // what the server takes
        return DeviceRig::pending();
    };
    DeviceAttempt attempt(*m_rig);
    attempt.start();
    const auto begin = m_rig->clock.elapsed();
    attempt.pass(16s);
    QCOMPARE(attempt.gaps(begin), (QList<int>{5, 9, 9}));

    m_rig->answerPoll = [](int, const QByteArray &) {
        return ScriptedAnswer{.keepsSilent = true};
    };
    m_rig->pollTimes.clear();
    for (int i = 0; i < 60; ++i) { // only one is under way
        m_rig->clock.advance(1s);
        attempt.flow->findChild<QTimer *>()->start(0);
        QTest::qWait(1);
    }
    QVERIFY(QTest::qWaitFor([this] { return !m_rig->pollTimes.isEmpty(); }));
    QCOMPARE(m_rig->pollTimes.size(), 1);
    QVERIFY(attempt.results.isEmpty());
}

void TestDeviceFlow::DF_3_slowDownAddsUp()
{
    m_rig->answerPoll = [](int count, const QByteArray &) {
        return count == 1 || count == 3 ? DeviceRig::error("slow_down") : DeviceRig::pending();
    };
    DeviceAttempt attempt(*m_rig);
    attempt.start();
    const auto begin = m_rig->clock.elapsed();
    attempt.pass(56s);
    QCOMPARE(attempt.gaps(begin), (QList<int>{5, 10, 10, 15, 15}));
    using P = DeviceFlow::Polling;
    QCOMPARE(attempt.pollings, (QList{P::SlowedDown, P::Waiting, P::SlowedDown, P::Waiting}));
}

void TestDeviceFlow::DF_4_everyOtherErrorStops_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    const QList<std::pair<QByteArray, ErrorKind>> codes{
        {"access_denied", ErrorKind::AuthorizationRefused},
        {"expired_token", ErrorKind::DeadlinePassed},
        {"invalid_grant", ErrorKind::GrantInvalid},
        {"invalid_client", ErrorKind::TokenRefused},
        {"zzz", ErrorKind::TokenRefused}};
    for (const auto &[code, kind] : codes) {
        for (const int status : {200, 400, 401, 403, 428})
            QTest::addRow("%s with %d", code.constData(), status) << code << status << kind;
    }
}

void TestDeviceFlow::DF_4_everyOtherErrorStops()
{
    QFETCH(QByteArray, code);
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    m_rig->answerPoll = [=](int count, const QByteArray &) {
        return count == 1 ? DeviceRig::pending() : DeviceRig::error(code, status);
    };
    DeviceAttempt attempt(*m_rig);
    attempt.start().pass(120s, 5s);
    const Error error = attempt.failure();
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.oauthCode, QString::fromLatin1(code));
    QCOMPARE(m_rig->polls().size(), 2);
    QCOMPARE(attempt.settled, 1);
}

void TestDeviceFlow::DF_5_troubleSlowsDown()
{
    m_rig->answerPoll = [](int count, const QByteArray &) {
        if (count <= 3)
            return ScriptedAnswer{.dropsConnection = true};
        if (count <= 5)
            return ScriptedAnswer{.status = 502, .contentType = "text/html", .body = "<h1>"};
        return count == 6 ? DeviceRig::pending() : DeviceRig::tokens();
    };
    DeviceAttempt attempt(*m_rig);
    attempt.start();
    const auto begin = m_rig->clock.elapsed();
    attempt.pass(40s);
    QCOMPARE(attempt.flow->polling(), DeviceFlow::Polling::Unreachable);
    QCOMPARE(attempt.flow->lastFailure()->kind, ErrorKind::ConnectionLost);
    attempt.pass(260s);
    QCOMPARE(attempt.gaps(begin), (QList<int>{5, 10, 20, 40, 60, 60, 5}));
    QVERIFY(attempt.result().isOk());
    QCOMPARE(attempt.result().value().tokens.accessToken.reveal(), QByteArray("at"));
    QCOMPARE(attempt.flow->polling(), DeviceFlow::Polling::Waiting);
    QVERIFY(!attempt.flow->lastFailure());
    QCOMPARE(attempt.codes, 1);
    QCOMPARE(m_rig->server.requests("/device").size(), 1);
}

void TestDeviceFlow::DF_5_retryAfterIsKept()
{
    m_rig->answerPoll = [](int count, const QByteArray &) {
        if (count == 1)
            return ScriptedAnswer{.status = 429, .headers = {{"Retry-After", "90"}}};
        if (count == 2)
            return ScriptedAnswer{.status = 503, .headers = {{"Retry-After", "1"}}};
        return DeviceRig::pending();
    };
    DeviceAttempt attempt(*m_rig);
    attempt.start();
    const auto begin = m_rig->clock.elapsed();
    attempt.pass(121s);
    QCOMPARE(attempt.gaps(begin), (QList<int>{5, 90, 20, 5}));
}

void TestDeviceFlow::DF_5_backOffIsBounded()
{
    m_rig->deviceAnswer = DeviceRig::codes("'expires_in':900,'interval':5");
    m_rig->answerPoll = [](int, const QByteArray &) {
        return ScriptedAnswer{.status = 500};
    };
    DeviceAttempt attempt(*m_rig);
    attempt.start();
    const auto begin = m_rig->clock.elapsed();
    attempt.pass(256s, 1s);
    QCOMPARE(attempt.gaps(begin), (QList<int>{5, 10, 20, 40, 60, 60, 60}));
}

void TestDeviceFlow::Q_41_networkErrorDoesNotEndIt()
{
    // Qt has no device flow before 6.9, and that one stops at the first network error.
    m_rig->answerPoll = [](int count, const QByteArray &) {
        return count == 1 ? ScriptedAnswer{.dropsConnection = true} : DeviceRig::tokens();
    };
    DeviceAttempt attempt(*m_rig);
    attempt.start().pass(16s);
    QVERIFY(attempt.result().isOk());
    QCOMPARE(m_rig->polls().size(), 2);
}

void TestDeviceFlow::keyWithoutEndIsTaken()
{
    m_rig->answerPoll = [](int, const QByteArray &) {
        return ScriptedAnswer{.body = json("{'access_token':'ctx7sk-1','token_type':'bearer'}")};
    };
    DeviceAttempt attempt(*m_rig);
    attempt.start().pass(6s);
    const Result<AuthorizationGrant> result = attempt.result();
    QVERIFY(result.isOk());
    QCOMPARE(result.value().tokens.accessToken.reveal(), QByteArray("ctx7sk-1"));
    QVERIFY(!result.value().tokens.refreshToken);
    QVERIFY(!result.value().tokens.expiresAt);
    QCOMPARE(result.value().tokens.scopes, (QStringList{u"read"_s, u"write"_s}));
}

QTEST_GUILESS_MAIN(TestDeviceFlow)
#include "tst_deviceflow.moc"
