// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountsrig.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <time.h>

using namespace Lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRenewal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<AccountsRig>();
        m_ada = m_rig->account("ada");
        m_rig->scripted.server.clear();
    }
    void cleanup() { m_rig.reset(); }

    void RF_1_refreshTokenStaysWhereNoneComes_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::newRow("absent") << QByteArray();
        QTest::newRow("null") << QByteArray(R"(,"refresh_token":null)");
        QTest::newRow("empty") << QByteArray(R"(,"refresh_token":"")");
    }
    void RF_1_refreshTokenStaysWhereNoneComes()
    {
        QFETCH(QByteArray, member);
        m_rig->scripted.renewalAnswer = ScriptedAnswer{
            .body = R"({"access_token":"access-ada-1","token_type":"Bearer","expires_in":3600)" +
                    member + '}'};
        for (int i = 1; i <= 4; ++i) {
            m_rig->pass(1h);
            if (i == 2)
                m_rig->restart();
            QCOMPARE(m_rig->scripted.renewals().size(), i);
            QCOMPARE(lastRefreshToken(), QByteArray("refresh-ada-1"));
        }
        QCOMPARE(m_rig->state(m_ada), SessionState::SignedIn);
        QCOMPARE(m_rig->service->status(m_ada).outlook, SessionOutlook::RenewsByItself);
    }

    void RF_2_replacedRefreshTokenIsNeverSentAgain()
    {
        for (int i = 1; i <= 50; ++i) {
            m_rig->pass(1h);
            QCOMPARE(lastRefreshToken(), "refresh-ada-" + QByteArray::number(i));
            if (i % 10 == 0)
                m_rig->restart();
        }
        QVERIFY(m_rig->scripted.reused.isEmpty());
        QVERIFY(entry("refresh").contains("refresh-ada-51"));
        QVERIFY(entry("access").contains("access-ada-51"));
    }

    void RF_3_newTokenIsHandedOutOnlyWhenItIsStored()
    {
        bool isAskedTooEarly = false;
        const auto answerAsBefore = m_rig->scripted.server.handler();
        m_rig->scripted.server.setHandler([&](const RecordedRequest &request) {
            const QByteArray bearer = ScriptedService::bearer(request);
            isAskedTooEarly |= !bearer.isEmpty() && !entry("access").contains(bearer);
            return answerAsBefore(request);
        });
        m_rig->secrets.delayMs = 150;
        m_rig->clock.advance(1h);
        m_rig->service->refresh(m_ada);
        m_rig->settle();
        QCOMPARE(m_rig->scripted.server.requests("/whoami").size(), 1);
        QVERIFY(!isAskedTooEarly);
        QStringList writes = m_rig->secrets.calls.filter(u"write"_s).mid(2);
        QCOMPARE(writes,
                 (QStringList{u"write %1/refresh"_s.arg(m_ada), u"write %1/access"_s.arg(m_ada)}));
    }

    void RF_3_refusedWriteKeepsTheTokensAndRenewsNoFurther_data()
    {
        QTest::addColumn<QString>("at");
        QTest::newRow("refresh entry") << u"/refresh"_s;
        QTest::newRow("access entry") << u"/access"_s;
    }
    void RF_3_refusedWriteKeepsTheTokensAndRenewsNoFurther()
    {
        QFETCH(QString, at);
        m_rig->secrets.writeFault = [at](const QString &key) {
            return key.endsWith(at) ? std::optional(Error{.kind = ErrorKind::KeychainLocked})
                                    : std::nullopt;
        };
        m_rig->pass(1h);
        QCOMPARE(m_rig->state(m_ada), SessionState::KeychainLocked);
        QCOMPARE(m_rig->service->status(m_ada).error->kind, ErrorKind::KeychainLocked);
        m_rig->service->refresh(m_ada);
        m_rig->pass(10min);
        m_rig->pass(3h);
        QCOMPARE(m_rig->scripted.renewals().size(), 1);
        QVERIFY(m_rig->scripted.server.requests("/whoami").isEmpty());
        m_rig->clock.advance(-3h); // the token is still good
        m_rig->secrets.becomeAvailable();
        m_rig->settle();
        QCOMPARE(m_rig->state(m_ada), SessionState::SignedIn);
        QVERIFY(entry("refresh").contains("refresh-ada-2"));
        QVERIFY(entry("access").contains("access-ada-2"));
        m_rig->pass(2h);
        QCOMPARE(lastRefreshToken(), QByteArray("refresh-ada-2"));
        QVERIFY(m_rig->scripted.reused.isEmpty());
    }

    // What is in the keychain after each write is what a crash there would leave.
    void RF_4_everyStateThatIsStoredCanBeGoneOnFrom()
    {
        QList<QHash<QString, QByteArray>> states{m_rig->secrets.entries};
        m_rig->secrets.writeFault = [&](const QString &) -> std::optional<Error> {
            states.append(m_rig->secrets.entries);
            return std::nullopt;
        };
        m_rig->pass(1h);
        m_rig->secrets.writeFault = nullptr;
        states.append(m_rig->secrets.entries);
        QCOMPARE(states.size(), 4);
        for (qsizetype i = 2; i < states.size(); ++i) { // the answer was stored, in part or whole
            m_rig->secrets.entries = states.at(i);
            m_rig->restart();
            m_rig->settle();
            QCOMPARE(m_rig->state(m_ada), SessionState::SignedIn);
            QVERIFY(m_rig->scripted.reused.isEmpty());
            states.last() = m_rig->secrets.entries; // the chain has gone on
        }
        m_rig->secrets.entries = states.first(); // the answer was lost: one new sign-in
        m_rig->restart();
        m_rig->settle();
        QCOMPARE(m_rig->state(m_ada), SessionState::Ended);
    }

    void RF_5_oneRenewalForAllWhoAsk()
    {
        m_rig->scripted.tokenDelayMs = 300;
        m_rig->clock.advance(1h);
        for (int i = 0; i < 50; ++i) {
            m_rig->service->refresh(m_ada);
            m_rig->service->reconsider();
            m_rig->service->refreshAll();
            QTest::qWait(2);
        }
        QCOMPARE(m_rig->state(m_ada), SessionState::Renewing);
        m_rig->settle();
        QCOMPARE(m_rig->scripted.renewals().size(), 1);
        QCOMPARE(m_rig->state(m_ada), SessionState::SignedIn);
    }

    void RF_6_whatIsTemporaryEndsNoSession_data()
    {
        QTest::addColumn<ScriptedAnswer>("answer");
        QTest::addColumn<ErrorKind>("kind");
        const QByteArray page = "<html><form action=/login></form></html>";
        for (const int status : {500, 502, 503, 504, 511, 408})
            QTest::addRow("%d", status)
                << ScriptedAnswer{.status = status, .contentType = "text/html", .body = page}
                << ErrorKind::ServerError;
        QTest::newRow("429") << ScriptedAnswer{.status = 429} << ErrorKind::TooManyRequests;
        QTest::newRow("404") << ScriptedAnswer{.status = 404} << ErrorKind::NotFound;
        QTest::newRow("captive portal") << ScriptedAnswer{.contentType = "text/html", .body = page}
                                        << ErrorKind::AnswerUnreadable;
        QTest::newRow("redirect") << ScriptedAnswer{.status = 302,
                                                    .headers = {{"Location", "/login"}}}
                                  << ErrorKind::RedirectRefused;
        QTest::newRow("400 with HTML")
            << ScriptedAnswer{.status = 400, .contentType = "text/html", .body = page}
            << ErrorKind::AnswerUnreadable;
        QTest::newRow("400 with {}")
            << ScriptedAnswer{.status = 400} << ErrorKind::AnswerUnreadable;
        QTest::newRow("403 with HTML")
            << ScriptedAnswer{.status = 403, .contentType = "text/html", .body = page}
            << ErrorKind::AnswerUnreadable;
        QTest::newRow("no access token")
            << ScriptedAnswer{.body = R"({"refresh_token":"EVIL","token_type":"Bearer"})"}
            << ErrorKind::AnswerUnreadable;
        QTest::newRow("reset") << ScriptedAnswer{.dropsConnection = true}
                               << ErrorKind::ConnectionLost;
        QTest::newRow("silence") << ScriptedAnswer{.keepsSilent = true}
                                 << ErrorKind::NetworkTimedOut;
        QTest::newRow("temporarily_unavailable")
            << oauthError("temporarily_unavailable") << ErrorKind::ServerError;
    }
    void RF_6_whatIsTemporaryEndsNoSession()
    {
        QFETCH(ScriptedAnswer, answer);
        QFETCH(ErrorKind, kind);
        const auto patience = m_rig->network->timeout();
        if (answer.keepsSilent)
            m_rig->network->setTimeout(300ms);
        m_rig->scripted.renewalAnswer = answer;
        verifyOffline(kind);
        m_rig->scripted.renewalAnswer.reset();
        m_rig->network->setTimeout(patience);
        verifyItRecovers();
    }

    void RF_6_brokenConnectionEndsNoSession_data()
    {
        QTest::addColumn<QUrl>("endpoint");
        QTest::addColumn<ErrorKind>("kind");
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        QTest::newRow("refused") << QUrl(u"http://127.0.0.1:%1/token"_s.arg(closed.serverPort()))
                                 << ErrorKind::ConnectionRefused;
        QTest::newRow("no such name")
            << QUrl(u"https://nowhere.invalid/token"_s) << ErrorKind::NameNotFound;
    }
    void RF_6_brokenConnectionEndsNoSession()
    {
        QFETCH(QUrl, endpoint);
        QFETCH(ErrorKind, kind);
        // A server that was the account's from the start: tokens go to no other (IS-5).
        m_rig = std::make_unique<AccountsRig>();
        Provider provider = m_rig->scripted.provider();
        provider.client.introspectionEndpoint = endpoint;
        m_rig->catalogue.add(provider);
        m_ada = m_rig->account("ada");
        m_rig->scripted.server.clear();
        Provider unreachable = provider;
        unreachable.client.tokenEndpoint = endpoint;
        m_rig->catalogue.add(unreachable);
        verifyOffline(kind);
        m_rig->catalogue.add(provider);
        verifyItRecovers();
    }

    void RF_6_invalidGrantEndsTheSession()
    {
        m_rig->scripted.people["ada"].isRevoked = true;
        m_rig->pass(1h);
        const AccountStatus status = m_rig->service->status(m_ada);
        QCOMPARE(status.state, SessionState::Ended);
        QCOMPARE(status.error->kind, ErrorKind::GrantInvalid);
        QCOMPARE(status.since, m_rig->clock.utcNow());
        QVERIFY(m_rig->service->account(m_ada)->session.wasRejected);
        QVERIFY(m_rig->secrets.entries.isEmpty());
        m_rig->service->refresh(m_ada);
        m_rig->pass(1h);
        m_rig->restart();
        m_rig->settle();
        QCOMPARE(m_rig->scripted.renewals().size(), 1);
        QCOMPARE(m_rig->state(m_ada), SessionState::Ended);
        QCOMPARE(m_rig->service->account(m_ada)->name, u"Name ada"_s);
        QCOMPARE(m_rig->account("ada"), m_ada); // sign in again
        QCOMPARE(m_rig->state(m_ada), SessionState::SignedIn);
        QVERIFY(!m_rig->service->account(m_ada)->session.wasRejected);
    }

    void RF_6_newerTokenInTheKeychainIsTaken()
    {
        m_rig->clock.advance(1h);
        AccountRepository otherList(m_rig->directory.filePath(u"accounts.json"_s));
        AccountService other({m_rig->catalogue, otherList, m_rig->secrets, *m_rig->network,
                              m_rig->pages, m_rig->clock});
        QVERIFY(other.open().isOk());
        other.start();
        QTRY_VERIFY(entry("access").contains("access-ada-2")); // as another process would
        m_rig->pass(0s);
        QCOMPARE(m_rig->scripted.reused, QSet<QByteArray>{"refresh-ada-1"});
        QCOMPARE(m_rig->state(m_ada), SessionState::SignedIn);
        QVERIFY(!m_rig->service->account(m_ada)->session.wasRejected);
        m_rig->pass(1h);
        QCOMPARE(lastRefreshToken(), QByteArray("refresh-ada-2"));
    }

    void RF_7_wrongSettingNeedsAttention_data()
    {
        QTest::addColumn<QByteArray>("code");
        for (const char *code : {"invalid_client", "unauthorized_client", "unsupported_grant_type",
                                 "invalid_scope", "invalid_request", "invalid_target"})
            QTest::newRow(code) << QByteArray(code);
    }
    void RF_7_wrongSettingNeedsAttention()
    {
        QFETCH(QByteArray, code);
        m_rig->scripted.renewalAnswer = oauthError(code, code == "invalid_client" ? 401 : 400);
        m_rig->pass(1h);
        QCOMPARE(m_rig->state(m_ada), SessionState::NeedsAttention);
        QCOMPARE(m_rig->service->status(m_ada).error->oauthCode, QString::fromUtf8(code));
        for (int i = 0; i < 20; ++i)
            m_rig->pass(30s);
        QCOMPARE(m_rig->scripted.renewals().size(), 1);
        QVERIFY(entry("refresh").contains("refresh-ada-1"));
        m_rig->scripted.renewalAnswer.reset();
        m_rig->service->refresh(m_ada);
        m_rig->settle();
        QCOMPARE(m_rig->state(m_ada), SessionState::SignedIn);
        QCOMPARE(m_rig->scripted.renewals().size(), 2);
    }

    void RF_8_retryAfterIsObeyed_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::newRow("429, seconds") << 429 << QByteArray("120");
        QTest::newRow("503, seconds") << 503 << QByteArray("120");
        QTest::newRow("429, date") << 429 << QByteArray("date");
    }
    void RF_8_retryAfterIsObeyed()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, retryAfter);
        m_rig->clock.advance(1h);
        if (retryAfter == "date")
            retryAfter = QLocale::c()
                             .toString(m_rig->clock.utcNow().addSecs(120),
                                       u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
                             .toLatin1();
        m_rig->scripted.renewalAnswer =
            ScriptedAnswer{.status = status, .headers = {{"Retry-After", retryAfter}}};
        m_rig->pass(0s);
        for (int second = 0; second < 115; second += 5) {
            m_rig->service->refresh(m_ada); // not even for a click
            m_rig->pass(5s);
        }
        QCOMPARE(m_rig->scripted.renewals().size(), 1);
        m_rig->pass(20s);
        QCOMPARE(m_rig->scripted.renewals().size(), 2);
    }

    void RF_8_absurdRetryAfterIsCapped_data()
    {
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::newRow("huge") << QByteArray("999999999");
        QTest::newRow("negative") << QByteArray("-1");
        QTest::newRow("nonsense") << QByteArray("soon");
    }
    void RF_8_absurdRetryAfterIsCapped()
    {
        QFETCH(QByteArray, retryAfter);
        m_rig->scripted.renewalAnswer =
            ScriptedAnswer{.status = 429, .headers = {{"Retry-After", retryAfter}}};
        m_rig->pass(1h);
        m_rig->scripted.renewalAnswer.reset();
        m_rig->pass(27h);
        QCOMPARE(m_rig->state(m_ada), SessionState::SignedIn);
    }

    void RF_8_serverThatIsDownSeesATrickle()
    {
        const int accounts = 20;
        QList<QString> ids{m_ada};
        for (int i = 1; i < accounts; ++i)
            ids.append(m_rig->account("p" + QByteArray::number(i)));
        m_rig->scripted.renewalAnswer = ScriptedAnswer{.status = 503};
        m_rig->clock.advance(1h);
        m_rig->scripted.server.clear();
        QHash<QByteArray, int> tries;
        int busiest = 0;
        for (int step = 0; step < 360; ++step) {
            const qsizetype before = m_rig->scripted.server.requests().size();
            m_rig->service->reconsider();
            m_rig->clock.advance(10s);
            QVERIFY(QTest::qWaitFor([&] { return isCalm(ids); }, 5000));
            if (step > 30) // after the first tries, which are all due
                busiest = qMax(busiest, int(m_rig->scripted.server.requests().size() - before));
        }
        for (const RecordedRequest &request : m_rig->scripted.renewals())
            ++tries[request.formField("refresh_token")];
        QCOMPARE(tries.size(), accounts);
        for (const int count : tries)
            QVERIFY2(count >= 3 && count < 12, qPrintable(QString::number(count)));
        QVERIFY2(busiest < accounts / 2, qPrintable(QString::number(busiest)));
        QCOMPARE(m_rig->state(m_ada), SessionState::Offline);
    }

    void RF_9_lostAnswerIsNamed()
    {
        const auto answerAsBefore = m_rig->scripted.server.handler();
        m_rig->scripted.server.setHandler([&](const RecordedRequest &request) {
            ScriptedAnswer answer = answerAsBefore(request);
            answer.dropsConnection = m_rig->scripted.renewals().size() == 1;
            return answer;
        });
        m_rig->pass(1h);
        QCOMPARE(m_rig->state(m_ada), SessionState::Offline);
        m_rig->pass(2min);
        QCOMPARE(m_rig->scripted.renewals().size(), 2);
        QCOMPARE(m_rig->state(m_ada), SessionState::Ended);
        QVERIFY(m_rig->service->status(m_ada).error->detail.contains("lost"_L1));
    }

    void RF_11_renewsALittleEarly()
    {
        m_rig->scripted.expiresIn = 120;
        for (int round = 1; round <= 3; ++round) {
            m_rig->scripted.server.clear();
            QVERIFY(m_rig->signIn("ada").isOk());
            m_rig->settle();
            m_rig->pass(60s);
            QVERIFY(m_rig->scripted.renewals().isEmpty());
            int second = 60;
            for (; second < 130 && m_rig->scripted.renewals().isEmpty(); second += 2)
                m_rig->pass(2s);
            QVERIFY2(second <= 110, qPrintable(QString::number(second)));
        }
    }

    void RF_11_refusedTokenIsRenewedOnceAndThenRejected()
    {
        m_rig->scripted.takesNoToken = true;
        m_rig->service->refresh(m_ada);
        m_rig->settle();
        QCOMPARE(m_rig->scripted.renewals().size(), 1);
        QCOMPARE(m_rig->scripted.server.requests("/whoami").size(), 2);
        QCOMPARE(m_rig->state(m_ada), SessionState::Rejected);
        m_rig->pass(3h);
        m_rig->restart();
        m_rig->settle();
        m_rig->pass(3h);
        QCOMPARE(m_rig->scripted.server.requests().size(), 5); // no loop: 1 renewal, 2 looks of 2
        QCOMPARE(m_rig->state(m_ada), SessionState::Rejected);
        QCOMPARE(m_rig->service->status(m_ada).error->kind, ErrorKind::Unauthorized);
        m_rig->scripted.takesNoToken = false;
        m_rig->service->refresh(m_ada); // asked for by a person
        m_rig->settle();
        QCOMPARE(m_rig->state(m_ada), SessionState::SignedIn);
    }

    void RF_11_refusedTokenThatCannotBeRenewedIsRejected()
    {
        m_rig->scripted.givesRefreshToken = false;
        const QString ben = m_rig->account("ben");
        m_rig->scripted.takesNoToken = true;
        m_rig->service->refresh(ben);
        m_rig->settle();
        QCOMPARE(m_rig->scripted.renewals().size(), 0);
        QCOMPARE(m_rig->state(ben), SessionState::Rejected);
        QVERIFY(m_rig->secrets.entries.contains(ben + u"/access"_s)); // nothing is deleted
    }

    void RF_11_staleTokenIsRenewedAndUsed()
    {
        m_rig->scripted.people["ada"].valid = {99}; // the server forgot the access token
        m_rig->scripted.rotates = false;
        m_rig->service->refresh(m_ada);
        m_rig->settle();
        QCOMPARE(m_rig->scripted.renewals().size(), 1);
        QCOMPARE(m_rig->state(m_ada), SessionState::SignedIn);
        QVERIFY(!m_rig->service->status(m_ada).error);
    }

    void TM_1_expiryCountsFromTheRequest()
    {
        const auto answerAsBefore = m_rig->scripted.server.handler();
        m_rig->scripted.server.setHandler([&](const RecordedRequest &request) {
            if (request.path() == "/token")
                m_rig->clock.advance(20s);
            return answerAsBefore(request);
        });
        m_rig->scripted.expiresIn = 30;
        const QDateTime sentAt = m_rig->clock.utcNow();
        QVERIFY(m_rig->signIn("ada").isOk());
        QCOMPARE(m_rig->service->account(m_ada)->session.accessExpiresAt, sentAt.addSecs(30));
        m_rig->settle();
        m_rig->scripted.server.clear();
        m_rig->clock.advance(9s); // 29 s after the request
        const QByteArray old = entry("access");
        m_rig->service->refresh(m_ada);
        m_rig->settle();
        for (const RecordedRequest &request : m_rig->scripted.server.requests("/whoami"))
            QVERIFY(!old.contains(ScriptedService::bearer(request)));
    }

    void TM_2_clockThatJumpsEndsAndRenewsNothingTwice_data()
    {
        QTest::addColumn<QDateTime>("to");
        QTest::addColumn<int>("renewals");
        const QDateTime now = FakeClock().utcNow();
        QTest::newRow("two days on") << now.addDays(2) << 1;
        QTest::newRow("two days back") << now.addDays(-2) << 0;
        QTest::newRow("1970") << QDateTime::fromMSecsSinceEpoch(0).toUTC() << 0;
    }
    void TM_2_clockThatJumpsEndsAndRenewsNothingTwice()
    {
        QFETCH(QDateTime, to);
        QFETCH(int, renewals);
        m_rig->clock.advance(2min); // or it were too soon after the sign-in
        const QDateTime before = m_rig->clock.utcNow();
        m_rig->clock.setUtcNow(to);
        for (int i = 0; i < 5; ++i)
            m_rig->pass(1s);
        QCOMPARE(m_rig->scripted.renewals().size(), renewals);
        QCOMPARE(m_rig->state(m_ada), SessionState::SignedIn);
        m_rig->clock.setUtcNow(before);
        for (int i = 0; i < 5; ++i)
            m_rig->pass(1s);
        QCOMPARE(m_rig->scripted.renewals().size(), renewals);
        QCOMPARE(m_rig->state(m_ada), SessionState::SignedIn);
        m_rig->pass(1h); // what no clock can hide: an hour has passed
        QCOMPARE(m_rig->scripted.renewals().size(), renewals + 1);
    }

    void TM_2_twentyAccountsBearEveryJump()
    {
        QStringList ids{m_ada};
        for (int i = 1; i < 20; ++i)
            ids.append(m_rig->account("p" + QByteArray::number(i)));
        m_rig->clock.advance(2min);
        const QByteArray zone = qgetenv("TZ");
        const QDateTime before = m_rig->clock.utcNow();
        for (const QDateTime &to : {before.addDays(2), before.addDays(-2),
                                    QDateTime::fromMSecsSinceEpoch(0).toUTC(), before}) {
            m_rig->clock.setUtcNow(to);
            for (const char *elsewhere : {"Asia/Kolkata", "America/New_York"}) {
                qputenv("TZ", elsewhere);
                ::tzset();
                m_rig->pass(2min); // no pause between two renewals hides a storm
            }
            for (const QString &id : std::as_const(ids))
                QCOMPARE(m_rig->state(id), SessionState::SignedIn);
            QCOMPARE(m_rig->scripted.renewals().size(), 20); // one each, at the first jump
        }
        qputenv("TZ", zone);
        ::tzset();
        QVERIFY(m_rig->scripted.reused.isEmpty());
    }

    void TR_6_tokenWithoutTimeIsNotRenewedInALoop_data()
    {
        QTest::addColumn<qint64>("expiresIn");
        QTest::newRow("0") << qint64(0);
        QTest::newRow("-5") << qint64(-5);
    }
    void TR_6_tokenWithoutTimeIsNotRenewedInALoop()
    {
        QFETCH(qint64, expiresIn);
        m_rig->scripted.expiresIn = expiresIn;
        m_rig->pass(1h);
        const qsizetype first = m_rig->scripted.renewals().size();
        for (int second = 0; second < 50; second += 5) {
            m_rig->service->refresh(m_ada);
            m_rig->pass(5s);
        }
        QVERIFY(m_rig->scripted.renewals().size() <= first + 1);
    }

    void TR_6_unknownExpiryIsNotRenewedEarly()
    {
        m_rig->scripted.expiresIn.reset();
        m_rig->pass(1h);
        QCOMPARE(m_rig->scripted.renewals().size(), 1);
        QVERIFY(!m_rig->service->account(m_ada)->session.accessExpiresAt.isValid());
        for (int day = 0; day < 5; ++day)
            m_rig->pass(24h);
        QCOMPARE(m_rig->scripted.renewals().size(), 1);
        QCOMPARE(m_rig->service->status(m_ada).outlook, SessionOutlook::RenewsByItself);
    }

    void AC_2_everyAnswerReachesItsOwnAccount()
    {
        QHash<QString, QByteArray> names{{m_ada, "ada"}};
        for (int i = 0; i < 9; ++i) {
            const QByteArray name = "p" + QByteArray::number(i);
            names.insert(m_rig->account(name), name);
        }
        const auto answerAsBefore = m_rig->scripted.server.handler();
        int turn = 0;
        m_rig->scripted.server.setHandler([&](const RecordedRequest &request) {
            ScriptedAnswer answer = answerAsBefore(request);
            answer.delayMs = (++turn * 37) % 100;
            return answer;
        });
        m_rig->clock.advance(1h);
        m_rig->service->refreshAll();
        m_rig->service->reconsider();
        m_rig->settle();
        for (auto it = names.begin(); it != names.end(); ++it) {
            const QByteArray suffix = '-' + it.value() + "-2";
            QVERIFY(m_rig->secrets.entries.value(it.key() + u"/access"_s)
                        .contains("\"access" + suffix + '"'));
            QVERIFY(m_rig->secrets.entries.value(it.key() + u"/refresh"_s)
                        .contains("\"refresh" + suffix + '"'));
            QCOMPARE(m_rig->service->account(it.key())->name,
                     u"Name "_s + QString::fromUtf8(it.value()));
        }
    }

private:
    QByteArray entry(const char *which) const
    {
        return m_rig->secrets.entries.value(m_ada + u'/' + QString::fromLatin1(which));
    }
    QByteArray lastRefreshToken() const
    {
        const auto renewals = m_rig->scripted.renewals();
        return renewals.isEmpty() ? QByteArray() : renewals.last().formField("refresh_token");
    }
    bool isCalm(const QList<QString> &ids) const
    {
        return std::none_of(ids.begin(), ids.end(), [this](const QString &id) {
            return m_rig->state(id) == SessionState::Renewing;
        });
    }
    void verifyOffline(ErrorKind kind)
    {
        const Quota quota = *m_rig->service->account(m_ada)->quota;
        m_rig->pass(1h);
        const AccountStatus status = m_rig->service->status(m_ada);
        QCOMPARE(status.state, SessionState::Offline);
        QCOMPARE(status.error->kind, kind);
        QCOMPARE(status.since, m_rig->clock.utcNow());
        QVERIFY(entry("refresh").contains("refresh-ada-1"));
        QCOMPARE(*m_rig->service->account(m_ada)->quota, quota); // the last known values stand
    }
    void verifyItRecovers()
    {
        m_rig->pass(2min); // by itself
        QCOMPARE(m_rig->state(m_ada), SessionState::SignedIn);
        QCOMPARE(lastRefreshToken(), QByteArray("refresh-ada-1"));
        QVERIFY(!m_rig->service->status(m_ada).error);
    }

    std::unique_ptr<AccountsRig> m_rig;
    QString m_ada;
};

QTEST_GUILESS_MAIN(TestRenewal)
#include "tst_renewal.moc"
