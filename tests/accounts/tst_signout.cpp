// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/clientsecrets.h"
#include "routesrig.h"

#include <QSignalSpy>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Signing out at the service, and what the receipt says of it.
class TestSignOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_rig = std::make_unique<RoutesRig>(); }
    void cleanup() { m_rig.reset(); }

    void RV_1_refreshTokenFirstThenAccessToken()
    {
        const QString ada = m_rig->rig.account("ada");
        const auto receipts = signOut(ada);
        QCOMPARE(m_rig->revoked(),
                 (QList<QByteArray>{"refresh_token refresh-ada-1", "access_token access-ada-1"}));
        for (const RecordedRequest &request : m_rig->requests("/revoke")) {
            QCOMPARE(request.method, "POST");
            QCOMPARE(request.formField("client_id"), "client");
            QVERIFY(!request.target.contains("ada"));
        }
        QCOMPARE(receipts.size(), 1);
        const SignOutReceipt &receipt = receipts.first();
        QVERIFY(receipt.serverWasTold() && receipt.isDeletedHere && !receipt.isRemoved);
        QCOMPARE(receipt.refreshToken.outcome, TokenEnd::Outcome::Ended);
        QCOMPARE(receipt.accessToken.outcome, TokenEnd::Outcome::Ended);
        QCOMPARE(receipt.dashboard, QUrl(u"https://scripted.example/dashboard"_s));
        QTRY_VERIFY(m_rig->rig.secrets.entries.isEmpty());
        QVERIFY(!m_rig->rig.file().contains("revocations"));
    }

    void RV_1_secretOfTheClientIsSent()
    {
        m_rig->useProvider([](Provider &provider) {
            provider.client.authentication = ClientAuthentication::ClientSecretPost;
            provider.wantsClientSecret = true;
        });
        const ClientConfig client = m_rig->rig.catalogue.provider(u"scripted"_s)->client;
        m_rig->rig.secrets.entries.insert(ClientSecrets::key(client), "s3cret");
        const QString ada = m_rig->rig.account("ada");
        QVERIFY(signOut(ada).first().serverWasTold());
        for (const RecordedRequest &request : m_rig->requests("/revoke"))
            QCOMPARE(request.formField("client_secret"), "s3cret");
    }

    void RV_2_answersOfTheServer_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<TokenEnd::Outcome>("outcome");
        QTest::addColumn<int>("requests");
        QTest::newRow("unknown token") << 200 << QByteArray() << TokenEnd::Outcome::Ended << 2;
        QTest::newRow("unsupported") << 400 << QByteArray(R"({"error":"unsupported_token_type"})")
                                     << TokenEnd::Outcome::NotSupported << 2;
        QTest::newRow("invalid_client")
            << 400 << QByteArray(R"({"error":"invalid_client"})") << TokenEnd::Outcome::Failed << 1;
        QTest::newRow("404") << 404 << QByteArray("{}") << TokenEnd::Outcome::Failed << 1;
    }
    void RV_2_answersOfTheServer()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(TokenEnd::Outcome, outcome);
        QFETCH(int, requests);
        m_rig->answers.insert("/revoke", ScriptedAnswer{.status = status, .body = body});
        const auto receipts = signOut(m_rig->rig.account("ada"));
        QCOMPARE(receipts.size(), 1);
        QCOMPARE(receipts.first().refreshToken.outcome, outcome);
        QCOMPARE(receipts.first().accessToken.outcome, outcome);
        QVERIFY(receipts.first().isDeletedHere);
        QCOMPARE(m_rig->requests("/revoke").size(), requests);
        QCOMPARE(receipts.first().serverError().has_value(), outcome == TokenEnd::Outcome::Failed);
        QTRY_VERIFY(m_rig->rig.secrets.entries.isEmpty());
    }

    void RV_2_busyServerIsAskedOnceMore_data()
    {
        QTest::addColumn<bool>("isBusyForEver");
        QTest::newRow("then it takes it") << false;
        QTest::newRow("for ever") << true;
    }
    void RV_2_busyServerIsAskedOnceMore()
    {
        QFETCH(bool, isBusyForEver);
        m_rig->answers.insert("/revoke",
                              ScriptedAnswer{.status = 503, .headers = {{"Retry-After", "30"}}});
        const QString ada = m_rig->rig.account("ada");
        QList<SignOutReceipt> receipts = signOut(ada);
        QVERIFY(receipts.first().isPending() && receipts.first().isDeletedHere);
        QCOMPARE(receipts.first().serverError()->kind, ErrorKind::ServerError);
        QCOMPARE(m_rig->requests("/revoke").size(), 1);
        m_rig->rig.pass(29s);
        QTest::qWait(50);
        QCOMPARE(m_rig->requests("/revoke").size(), 1);
        if (!isBusyForEver)
            m_rig->answers.clear();
        m_rig->rig.pass(10s);
        QTRY_COMPARE(m_rig->requests("/revoke").size(), isBusyForEver ? 2 : 3);
        QTRY_COMPARE(m_receipts.size(), 2);
        QCOMPARE(m_receipts.last().serverWasTold(), !isBusyForEver);
        QVERIFY(!m_receipts.last().isPending());
        m_rig->rig.pass(1h);
        QTest::qWait(50);
        QCOMPARE(m_rig->requests("/revoke").size(), isBusyForEver ? 2 : 3);
        QTRY_VERIFY(m_rig->rig.secrets.entries.isEmpty());
    }

    void RV_3_offlineItIsQueuedAlsoOverARestart_data()
    {
        QTest::addColumn<bool>("restarts");
        QTest::newRow("in one run") << false;
        QTest::newRow("over a restart") << true;
    }
    void RV_3_offlineItIsQueuedAlsoOverARestart()
    {
        QFETCH(bool, restarts);
        const QString ada = m_rig->rig.account("ada");
        m_rig->answers.insert("/revoke", ScriptedAnswer{.dropsConnection = true});
        const auto receipts = signOut(ada);
        QVERIFY(receipts.first().isDeletedHere && receipts.first().isPending());
        QVERIFY(!receipts.first().serverWasTold());
        QVERIFY(isConnectionFailure(receipts.first().serverError()->kind));
        QCOMPARE(m_rig->rig.state(ada), SessionState::SignedOut);
        const QStringList keys = m_rig->rig.secrets.entries.keys();
        QCOMPARE(keys.size(), 1);
        QVERIFY(keys.first().startsWith(u"revoke/"_s));
        QVERIFY(!m_rig->rig.file().contains("refresh-ada"));

        m_rig->answers.clear();
        m_rig->rig.scripted.server.clear();
        if (restarts)
            m_rig->rig.restart();
        else
            m_rig->rig.pass(1min); // the network is back
        QTRY_COMPARE(m_rig->revoked(), (QList<QByteArray>{"refresh_token refresh-ada-1",
                                                          "access_token access-ada-1"}));
        QTRY_VERIFY(m_rig->rig.secrets.entries.isEmpty());
        QTRY_VERIFY(!m_rig->rig.file().contains("revocations"));
        m_rig->rig.restart();
        QTest::qWait(50);
        QCOMPARE(m_rig->revoked().size(), 2); // once
        QCOMPARE(m_receipts.size(), restarts ? 1 : 2);
    }

    void RV_3_deadTokensAreGivenUp()
    {
        const QString ada = m_rig->rig.account("ada");
        m_rig->answers.insert("/revoke", ScriptedAnswer{.dropsConnection = true});
        (void)signOut(ada);
        m_rig->answers.clear();
        m_rig->rig.scripted.server.clear();
        m_rig->rig.clock.advance(24h * 31); // the refresh token's end
        m_rig->rig.restart();
        QTRY_VERIFY(m_rig->rig.secrets.entries.isEmpty());
        QVERIFY(m_rig->revoked().isEmpty());
    }

    void RV_4_serverWithoutRevocationIsNamed()
    {
        m_rig->useProvider([](Provider &provider) { provider.client.revocationEndpoint.clear(); });
        const QString ada = m_rig->rig.account("ada");
        const auto receipts = signOut(ada);
        QCOMPARE(receipts.first().refreshToken.outcome, TokenEnd::Outcome::NotOffered);
        QVERIFY(!receipts.first().serverWasTold() && !receipts.first().isPending());
        QVERIFY(receipts.first().isDeletedHere);
        QVERIFY(receipts.first().accessExpiresAt.isValid());
        QVERIFY(!receipts.first().dashboard.isEmpty());
        QVERIFY(m_rig->rig.secrets.entries.isEmpty());
    }

    void RV_4_revocationIsNotSentInTheClear()
    {
        m_rig->useProvider([](Provider &provider) {
            provider.client.revocationEndpoint = QUrl(u"http://as.example/revoke"_s);
        });
        const auto receipts = signOut(m_rig->rig.account("ada"));
        QCOMPARE(receipts.first().refreshToken.outcome, TokenEnd::Outcome::Failed);
        QCOMPARE(receipts.first().serverError()->kind, ErrorKind::InsecureEndpoint);
        QVERIFY(receipts.first().isDeletedHere);
    }

    void RV_5_lockedKeychainIsNotCalledDone()
    {
        const QString ada = m_rig->rig.account("ada");
        m_rig->rig.secrets.refuseEverything(ErrorKind::KeychainLocked);
        const auto receipts = signOut(ada);
        QVERIFY(!receipts.first().isDeletedHere);
        QCOMPARE(receipts.first().deletionError->kind, ErrorKind::KeychainLocked);
        QVERIFY(m_rig->rig.secrets.entries.contains(ada + u"/refresh"_s));

        const QObject context;
        std::optional<SignOutReceipt> second;
        connect(m_rig->rig.service.get(), &AccountService::receipt, &context,
                [&second](const QString &, const SignOutReceipt &receipt) { second = receipt; });
        m_rig->rig.secrets.becomeAvailable(); // finishes it without another click
        QTRY_VERIFY(second.has_value());
        QVERIFY(second->isDeletedHere && second->serverWasTold());
        QTRY_VERIFY(m_rig->rig.secrets.entries.isEmpty());
        QVERIFY(!m_rig->rig.service->account(ada)->session.isSignedIn);
    }

    void signOutCallTakesTheBearer_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<TokenEnd::Outcome>("outcome");
        QTest::newRow("done") << 200 << TokenEnd::Outcome::Ended;
        QTest::newRow("over already") << 401 << TokenEnd::Outcome::Ended;
        QTest::newRow("forbidden") << 403 << TokenEnd::Outcome::Failed;
        QTest::newRow("down") << 502 << TokenEnd::Outcome::Queued;
    }
    void signOutCallTakesTheBearer()
    {
        QFETCH(int, status);
        QFETCH(TokenEnd::Outcome, outcome);
        m_rig->rig.scripted.givesRefreshToken = false;
        m_rig->useProvider([this](Provider &provider) {
            provider.client.revocationEndpoint.clear();
            provider.signOutUrl = m_rig->rig.scripted.server.url(u"/sign-out"_s);
        });
        m_rig->answers.insert("/sign-out", ScriptedAnswer{.status = status});
        const QString ada = m_rig->rig.account("ada");
        QCOMPARE(m_rig->rig.service->status(ada).outlook, SessionOutlook::EndsAtTime);
        const auto receipts = signOut(ada);
        QCOMPARE(m_rig->requests("/sign-out").size(), 1);
        QCOMPARE(m_rig->requests("/sign-out").first().method, "POST");
        QCOMPARE(ScriptedService::bearer(m_rig->requests("/sign-out").first()), "access-ada-1");
        QCOMPARE(receipts.first().accessToken.outcome, outcome);
        QCOMPARE(receipts.first().accessToken.way, TokenEnd::Way::SignOutCall);
        QCOMPARE(receipts.first().refreshToken.outcome, TokenEnd::Outcome::None);
        QVERIFY(receipts.first().isDeletedHere);
    }

    void removedAccountHasItsReceipt()
    {
        const QString ada = m_rig->rig.account("ada");
        QSignalSpy removed(m_rig->rig.service.get(), &AccountService::accountRemoved);
        watch();
        m_rig->rig.service->remove(ada);
        QTRY_COMPARE(m_receipts.size(), 1);
        QCOMPARE(removed.count(), 1);
        QVERIFY(m_receipts.first().isRemoved && m_receipts.first().serverWasTold());
    }

    void IS_5_queuedTokensGoToTheirOwnIssuerOnly()
    {
        const QString ada = m_rig->rig.account("ada");
        m_rig->answers.insert("/revoke", ScriptedAnswer{.dropsConnection = true});
        (void)signOut(ada);
        m_rig->answers.clear();
        m_rig->rig.scripted.server.clear();
        m_rig->useProvider(
            [](Provider &provider) { provider.client.issuer = u"https://other.example"_s; });
        m_rig->rig.restart();
        QTRY_VERIFY(m_rig->rig.secrets.entries.isEmpty());
        QVERIFY(m_rig->revoked().isEmpty());
    }

private:
    void watch()
    {
        connect(
            m_rig->rig.service.get(), &AccountService::receipt, this,
            [this](const QString &, const SignOutReceipt &receipt) { m_receipts.append(receipt); });
        m_receipts.clear();
    }
    QList<SignOutReceipt> signOut(const QString &accountId)
    {
        watch();
        m_rig->rig.service->signOut(accountId);
        if (!QTest::qWaitFor([&] { return !m_receipts.isEmpty(); }, 10'000))
            qFatal("no receipt");
        m_rig->rig.settle();
        return m_receipts;
    }

    QList<SignOutReceipt> m_receipts;
    std::unique_ptr<RoutesRig> m_rig;
};

QTEST_GUILESS_MAIN(TestSignOut)
#include "tst_signout.moc"
