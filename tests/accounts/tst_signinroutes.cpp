// SPDX-License-Identifier: GPL-3.0-or-later
#include "routesrig.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QUrlQuery>

using namespace Lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Every route on one pending attempt, and what becomes of what is not kept.
class TestSignInRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_rig = std::make_unique<RoutesRig>(); }
    void cleanup() { m_rig.reset(); }

    void DF_1_codeIsFetchedWhenSomebodyAsksForIt()
    {
        const auto attempt = m_rig->signIn();
        m_rig->begin(*attempt);
        QTest::qWait(50);
        QVERIFY(m_rig->requests("/device").isEmpty());
        QVERIFY(!attempt->deviceCode());

        QSignalSpy changed(attempt.get(), &SignIn::routesChanged);
        attempt->startDeviceCode();
        attempt->startDeviceCode(); // one is out
        QVERIFY(attempt->isFetchingDeviceCode());
        QTRY_VERIFY(attempt->deviceCode());
        QVERIFY(changed.count() >= 2);
        QCOMPARE(attempt->deviceCode()->userCode, u"WDJB-MJHT"_s);
        QVERIFY(attempt->deviceTimeLeft() > 9min);
        QCOMPARE(m_rig->requests("/device").size(), 1);
        QCOMPARE(m_rig->requests("/device").first().formField("client_id"), "client");
        QCOMPARE(m_rig->requests("/device").first().formField("scope"), "profile");
        QVERIFY(!attempt->authorizationUrl().isEmpty()); // the browser's route still waits
    }

    void DF_1_expiredCodeIsNotReplacedByItself()
    {
        m_rig->ticker.start();
        m_rig->answers.insert("/token", oauthError("expired_token"));
        const auto attempt = m_rig->signIn();
        m_rig->begin(*attempt);
        attempt->startDeviceCode();
        QTRY_VERIFY_WITH_TIMEOUT(attempt->deviceFailure(), 8000);
        QVERIFY(!attempt->deviceCode());
        QTest::qWait(200);
        QCOMPARE(m_rig->requests("/device").size(), 1);
        QCOMPARE(attempt->stage(), SignIn::Stage::WaitingForBrowser);

        m_rig->answers.clear();
        attempt->newDeviceCode();
        QVERIFY(!attempt->deviceFailure());
        QTRY_VERIFY(attempt->deviceCode());
        QCOMPARE(m_rig->requests("/device").size(), 2);
    }

    void deviceCodeWinsOverTheBrowser()
    {
        m_rig->ticker.start();
        const auto attempt = m_rig->signIn({.route = SignInRoute::DeviceCode});
        m_rig->begin(*attempt);
        const QUrl link = attempt->authorizationUrl();
        m_rig->approvedBy = "ada";
        const auto outcome = m_rig->outcome();
        QVERIFY(outcome.isOk());
        QCOMPARE(m_rig->rig.service->account(outcome.value().accountId)->name, u"Name ada"_s);
        QVERIFY(m_rig->revoked().isEmpty());
        m_rig->rig.browser.comeBack(link, "ben"); // nobody listens any more
        QTest::qWait(100);
        QVERIFY(m_rig->rig.scripted.codeExchanges().isEmpty());
        QCOMPARE(m_rig->rig.service->accounts().size(), 1);
    }

    void browserWinsOverTheDeviceCode()
    {
        m_rig->ticker.start();
        const auto attempt = m_rig->signIn();
        m_rig->begin(*attempt);
        attempt->startDeviceCode();
        QTRY_VERIFY(attempt->deviceCode());
        m_rig->rig.browser.comeBack(attempt->authorizationUrl(), "ada");
        QVERIFY(m_rig->outcome().isOk());
        const auto polls = m_rig->requests("/token").size();
        m_rig->approvedBy = "ben";
        QTest::qWait(1500);
        QCOMPARE(m_rig->requests("/token").size(), polls); // polling has stopped
        QCOMPARE(m_rig->rig.service->accounts().size(), 1);
    }

    void DF_9_lateApprovalIsRevoked()
    {
        m_rig->ticker.start();
        const auto attempt = m_rig->signIn({.route = SignInRoute::DeviceCode});
        m_rig->deviceDelayMs = 400;
        m_rig->approvedBy = "ada";
        m_rig->begin(*attempt);
        QTRY_VERIFY_WITH_TIMEOUT(!m_rig->requests("/token").isEmpty(), 5000); // a poll is out
        attempt->cancel();
        QCOMPARE(m_rig->outcome().error().kind, ErrorKind::Cancelled);
        QTRY_COMPARE_WITH_TIMEOUT(
            m_rig->revoked(),
            (QList<QByteArray>{"refresh_token refresh-ada-1", "access_token access-ada-1"}), 5000);
        m_rig->rig.settle();
        QVERIFY(m_rig->rig.service->accounts().isEmpty());
        QTRY_VERIFY(m_rig->rig.secrets.entries.isEmpty());
    }

    void lateCodeExchangeIsRevoked_data()
    {
        QTest::addColumn<bool>("isDeleted");
        QTest::newRow("cancelled") << false;
        QTest::newRow("deleted") << true;
    }
    void lateCodeExchangeIsRevoked()
    {
        QFETCH(bool, isDeleted);
        m_rig->rig.scripted.tokenDelayMs = 300;
        auto attempt = m_rig->signIn();
        m_rig->begin(*attempt);
        m_rig->rig.browser.comeBack(attempt->authorizationUrl(), "ada");
        QTRY_COMPARE(attempt->stage(), SignIn::Stage::FetchingTokens);
        QTRY_COMPARE(m_rig->requests("/token").size(), 1);
        if (isDeleted)
            attempt.reset();
        else
            attempt->cancel();
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->revoked().size(), 2, 5000);
        QCOMPARE(m_rig->revoked().first(), "refresh_token refresh-ada-1");
        m_rig->rig.settle();
        QTRY_VERIFY(m_rig->rig.secrets.entries.isEmpty());
        QVERIFY(m_rig->rig.service->accounts().isEmpty());
    }

    void failedSignInIsRevoked()
    {
        m_rig->rig.scripted.whoamiAnswer = ScriptedAnswer{.status = 500};
        const auto attempt = m_rig->signIn();
        m_rig->begin(*attempt);
        m_rig->rig.browser.comeBack(attempt->authorizationUrl(), "ada");
        QVERIFY(!m_rig->outcome());
        QTRY_COMPARE(m_rig->revoked().size(), 2);
    }

    void LB_5_takenPortDoesNotEndTheAttempt()
    {
        QTcpServer holder;
        QVERIFY(holder.listen(QHostAddress::LocalHost));
        m_rig->useProvider([&](Provider &provider) {
            provider.client.redirect = {
                .host = u"localhost"_s, .path = u"/callback"_s, .ports = {holder.serverPort()}};
        });
        const auto attempt = m_rig->signIn();
        QSignalSpy changes(attempt.get(), &SignIn::routesChanged);
        m_rig->begin(*attempt);
        QVERIFY(attempt->portProblem());
        QCOMPARE(changes.count(), 1);
        QCOMPARE(attempt->portProblem()->kind, ErrorKind::PortInUse);
        QVERIFY(attempt->authorizationUrl().isEmpty());
        QCOMPARE(attempt->submitCallback(u"x"_s).error().kind, ErrorKind::PortInUse);

        holder.close(); // and no restart is needed
        attempt->retryBrowser();
        QTRY_VERIFY(!attempt->authorizationUrl().isEmpty());
        QVERIFY(!attempt->portProblem());
        m_rig->rig.browser.comeBack(attempt->authorizationUrl(), "ada");
        QVERIFY(m_rig->outcome().isOk());
    }

    void LB_5_takenPortEndsWhatHasNoOtherRoute()
    {
        QTcpServer holder;
        QVERIFY(holder.listen(QHostAddress::LocalHost));
        m_rig->useProvider([&](Provider &provider) {
            provider.routes = {SignInRoute::Browser};
            provider.client.redirect.ports = {holder.serverPort()};
            provider.client.redirect.host = u"localhost"_s;
        });
        const auto attempt = m_rig->signIn();
        attempt->start();
        QCOMPARE(m_rig->outcome().error().kind, ErrorKind::PortInUse);
    }

    void KC_2_everyRouteIsHeldUntilTheKeychainIsOpen_data()
    {
        QTest::addColumn<SignInRoute>("route");
        QTest::newRow("browser") << SignInRoute::Browser;
        QTest::newRow("device code") << SignInRoute::DeviceCode;
        QTest::newRow("key") << SignInRoute::ApiKey;
    }
    void KC_2_everyRouteIsHeldUntilTheKeychainIsOpen()
    {
        QFETCH(SignInRoute, route);
        const auto attempt = m_rig->signIn({.route = route});
        m_rig->begin(*attempt);
        beHeld(*attempt, route);
        QCOMPARE(attempt->keychainError()->kind, ErrorKind::KeychainLocked);
        QVERIFY(attempt->isGranted());
        QVERIFY(m_rig->rig.secrets.entries.isEmpty());
        const qsizetype asked = m_rig->requests("/token").size();
        attempt->unlockKeychain();
        const auto outcome = m_rig->outcome();
        QVERIFY(outcome.isOk());
        QCOMPARE(m_rig->requests("/token").size(), asked);
        QVERIFY(m_rig->revoked().isEmpty());
        const QString id = outcome.value().accountId;
        QVERIFY(m_rig->rig.secrets.entries.value(id + u"/access"_s).contains("-ada-"));
        QCOMPARE(m_rig->rig.state(id), SessionState::SignedIn);
        QVERIFY(attempt->timeline().text().contains(u"keychain  FAILED"_s));
        QVERIFY(attempt->timeline().text().contains(u"keychain  ok"_s));
    }

    void KC_2_cancelledWhileHeldIsRevoked_data()
    {
        QTest::addColumn<SignInRoute>("route");
        QTest::addColumn<bool>("isDeleted");
        QTest::newRow("browser") << SignInRoute::Browser << false;
        QTest::newRow("browser, deleted") << SignInRoute::Browser << true;
        QTest::newRow("device code") << SignInRoute::DeviceCode << false;
        QTest::newRow("key") << SignInRoute::ApiKey << false;
    }
    void KC_2_cancelledWhileHeldIsRevoked()
    {
        QFETCH(SignInRoute, route);
        QFETCH(bool, isDeleted);
        auto attempt = m_rig->signIn({.route = route});
        m_rig->begin(*attempt);
        beHeld(*attempt, route);
        if (isDeleted) {
            attempt.reset();
        } else {
            attempt->cancel();
            QCOMPARE(m_rig->outcome().error().kind, ErrorKind::Cancelled);
        }
        if (route != SignInRoute::ApiKey) // a key is the person's own
            QTRY_COMPARE(m_rig->revoked(), (QList<QByteArray>{"refresh_token refresh-ada-1",
                                                              "access_token access-ada-1"}));
        m_rig->rig.secrets.becomeAvailable();
        m_rig->rig.settle();
        QVERIFY(route != SignInRoute::ApiKey || m_rig->revoked().isEmpty());
        QTRY_VERIFY(m_rig->rig.secrets.entries.isEmpty());
        QVERIFY(m_rig->rig.service->accounts().isEmpty());
    }

    void KC_2_answeredQuestionIsKeptWhileHeld()
    {
        const QString ada = m_rig->rig.account("ada");
        const auto attempt = m_rig->signIn({.expectedAccountId = ada});
        m_rig->begin(*attempt);
        m_rig->rig.browser.comeBack(attempt->authorizationUrl(), "ben");
        QTRY_COMPARE(attempt->stage(), SignIn::Stage::DecidingIdentity);
        m_rig->rig.secrets.refuseEverything(ErrorKind::KeychainLocked);
        attempt->decide(IdentityDecision::Replace);
        QTRY_COMPARE(attempt->stage(), SignIn::Stage::WaitingForKeychain);
        QVERIFY(!attempt->identityQuestion());
        QVERIFY(m_rig->rig.service->account(ada));
        m_rig->rig.secrets.becomeAvailable();
        const auto outcome = m_rig->outcome();
        QVERIFY(outcome.isOk() && !outcome.value().isExpectedAccount);
        QTRY_VERIFY(!m_rig->rig.service->account(ada)); // replaced, as was decided
        QCOMPARE(m_rig->rig.service->accounts().size(), 1);
        QCOMPARE(m_rig->rig.service->accounts().first().name, u"Name ben"_s);
    }

    void KC_2_closedKeychainIsFoundBeforeAnyRoute()
    {
        m_rig->rig.secrets.refuseEverything(ErrorKind::KeychainLocked);
        const auto attempt = m_rig->signIn({.route = SignInRoute::DeviceCode});
        attempt->start();
        QTRY_COMPARE(attempt->stage(), SignIn::Stage::WaitingForKeychain);
        QVERIFY(!attempt->isGranted());
        attempt->startDeviceCode();
        QVERIFY(!attempt->submitKey(Secret("key-ada-7")));
        m_rig->rig.settle();
        QVERIFY(m_rig->rig.scripted.server.requests().isEmpty());
        attempt->unlockKeychain();
        QTRY_VERIFY(attempt->deviceCode());
        QCOMPARE(attempt->stage(), SignIn::Stage::WaitingForBrowser);
    }

    void pastedKeyIsAnAccount()
    {
        m_rig->rig.scripted.accessPrefix = "key-";
        m_rig->rig.scripted.people["ada"].valid.insert(7);
        const auto attempt = m_rig->signIn();
        m_rig->begin(*attempt);
        QVERIFY(attempt->submitKey(Secret("  key-ada-7\n")).isOk());
        QVERIFY(attempt->isCheckingKey());
        const auto outcome = m_rig->outcome();
        QVERIFY(outcome.isOk());
        const QString id = outcome.value().accountId;
        QCOMPARE(m_rig->rig.service->account(id)->name, u"Name ada"_s);
        QCOMPARE(m_rig->rig.service->status(id).outlook, SessionOutlook::DoesNotExpire);
        QVERIFY(m_rig->rig.secrets.entries.value(id + u"/access"_s).contains("key-ada-7"));
        QVERIFY(!m_rig->rig.file().contains("key-ada-7"));
        QCOMPARE(m_rig->requests("/whoami").size(), 1); // asked once, and not again
        QCOMPARE(ScriptedService::bearer(m_rig->requests("/whoami").first()), "key-ada-7");
    }

    void refusedKeyLeavesTheAttemptWaiting()
    {
        const auto attempt = m_rig->signIn();
        m_rig->begin(*attempt);
        QVERIFY(attempt->submitKey(Secret("key-nobody-1")).isOk());
        QTRY_VERIFY(attempt->keyFailure());
        QCOMPARE(attempt->keyFailure()->kind, ErrorKind::Unauthorized);
        QVERIFY(!attempt->isCheckingKey());
        QCOMPARE(attempt->stage(), SignIn::Stage::WaitingForBrowser);
        m_rig->rig.browser.comeBack(attempt->authorizationUrl(), "ada");
        QVERIFY(m_rig->outcome().isOk());
        QVERIFY(m_rig->revoked().isEmpty());
    }

    void oddKeysAreRefusedBeforeTheyAreSent_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("empty") << QByteArray("  ");
        QTest::newRow("line break") << QByteArray("key-a\r\nX-Evil: 1");
        QTest::newRow("nul") << QByteArray("key-a\0b", 7);
        QTest::newRow("space") << QByteArray("key-a b");
        QTest::newRow("not ASCII") << QByteArray("key-\xc3\xa9");
        QTest::newRow("another service's") << QByteArray("sk-live-1");
        QTest::newRow("huge") << "key-" + QByteArray(5000, 'a');
    }
    void oddKeysAreRefusedBeforeTheyAreSent()
    {
        QFETCH(QByteArray, key);
        const auto attempt = m_rig->signIn({.route = SignInRoute::ApiKey});
        m_rig->begin(*attempt);
        const auto taken = attempt->submitKey(Secret(key));
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, ErrorKind::CallbackInvalid);
        QVERIFY(!taken.error().detail.contains(QString::fromUtf8(key.trimmed()).left(6)) ||
                key.trimmed().isEmpty());
        QTest::qWait(30);
        QVERIFY(m_rig->requests("/whoami").isEmpty());
    }

    void AC_1_otherPersonIsAskedAbout_data()
    {
        QTest::addColumn<IdentityDecision>("decision");
        QTest::newRow("keep") << IdentityDecision::KeepAsNew;
        QTest::newRow("replace") << IdentityDecision::Replace;
        QTest::newRow("discard") << IdentityDecision::DiscardAndRevoke;
    }
    void AC_1_otherPersonIsAskedAbout()
    {
        QFETCH(IdentityDecision, decision);
        const QString ada = m_rig->rig.account("ada");
        const auto before = m_rig->rig.secrets.entries;
        const auto attempt = m_rig->signIn({.expectedAccountId = ada});
        m_rig->begin(*attempt);
        QVERIFY(!attempt->identityQuestion());
        m_rig->rig.browser.comeBack(attempt->authorizationUrl(), "ben");
        QTRY_COMPARE(attempt->stage(), SignIn::Stage::DecidingIdentity);
        QCOMPARE(attempt->identityQuestion()->expected.id, ada);
        QCOMPARE(attempt->identityQuestion()->comer.name, u"Name ben"_s);
        QVERIFY(!attempt->identityQuestion()->isKnown);
        m_rig->rig.settle();
        QCOMPARE(m_rig->rig.secrets.entries, before); // nothing yet
        QCOMPARE(m_rig->rig.service->accounts().size(), 1);

        attempt->decide(decision);
        const auto outcome = m_rig->outcome();
        QStringList names;
        for (const Account &account : m_rig->rig.service->accounts())
            names.append(account.name);
        switch (decision) {
        case IdentityDecision::KeepAsNew:
            QVERIFY(outcome.isOk() && !outcome.value().isExpectedAccount);
            QCOMPARE(names, (QStringList{u"Name ada"_s, u"Name ben"_s}));
            QVERIFY(m_rig->revoked().isEmpty());
            break;
        case IdentityDecision::Replace:
            QVERIFY(outcome.isOk());
            QTRY_COMPARE(m_rig->rig.service->accounts().size(), 1);
            QCOMPARE(m_rig->rig.service->accounts().first().name, u"Name ben"_s);
            QCOMPARE(m_rig->rig.service->activeAccountId(u"scripted"_s), outcome.value().accountId);
            QTRY_COMPARE(m_rig->revoked(), (QList<QByteArray>{"refresh_token refresh-ada-1",
                                                              "access_token access-ada-1"}));
            break;
        case IdentityDecision::DiscardAndRevoke:
            QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
            QCOMPARE(names, (QStringList{u"Name ada"_s}));
            QTRY_COMPARE(m_rig->revoked(), (QList<QByteArray>{"refresh_token refresh-ben-1",
                                                              "access_token access-ben-1"}));
            QCOMPARE(m_rig->rig.state(ada), SessionState::SignedIn);
            break;
        }
    }

    void AC_1_otherPersonWhoIsKnownIsRefreshed()
    {
        const QString ada = m_rig->rig.account("ada");
        const QString ben = m_rig->rig.account("ben");
        const auto attempt = m_rig->signIn({.expectedAccountId = ada});
        m_rig->begin(*attempt);
        m_rig->rig.browser.comeBack(attempt->authorizationUrl(), "ben");
        QTRY_COMPARE(attempt->stage(), SignIn::Stage::DecidingIdentity);
        QVERIFY(attempt->identityQuestion()->isKnown);
        QCOMPARE(attempt->identityQuestion()->comer.id, ben);
        attempt->decide(IdentityDecision::KeepAsNew);
        QCOMPARE(m_rig->outcome().value().accountId, ben);
        QCOMPARE(m_rig->rig.service->accounts().size(), 2);
        QVERIFY(m_rig->rig.secrets.entries.value(ben + u"/access"_s).contains("access-ben-2"));
        QVERIFY(m_rig->rig.secrets.entries.value(ada + u"/access"_s).contains("access-ada-1"));
    }

    void AC_1_promptIsSentWhereThereIsAnAccount()
    {
        m_rig->useProvider(
            [](Provider &provider) { provider.accountPrompt = u"select_account"_s; });
        const auto promptOf = [this](const SignInRequest &request) {
            const auto attempt = m_rig->signIn(request);
            m_rig->begin(*attempt);
            return QUrlQuery(attempt->authorizationUrl()).queryItemValue(u"prompt"_s);
        };
        QCOMPARE(promptOf({}), QString());
        const QString ada = m_rig->rig.account("ada");
        QCOMPARE(promptOf({}), u"select_account"_s);
        QCOMPARE(promptOf({.expectedAccountId = ada}), u"select_account"_s);
    }

    void TR_9_narrowerGrantIsStoredAndSaid()
    {
        m_rig->answers.insert("/token",
                              ScriptedAnswer{.body = R"({"access_token":"access-ada-1",)"
                                                     R"("token_type":"Bearer","expires_in":3600,)"
                                                     R"("scope":"read"})"});
        m_rig->rig.scripted.people["ada"].valid.insert(1);
        const auto attempt = m_rig->signIn({.scopes = {u"read"_s, u"write"_s}});
        m_rig->begin(*attempt);
        QCOMPARE(
            QUrlQuery(attempt->authorizationUrl()).queryItemValue(u"scope"_s, QUrl::FullyDecoded),
            u"read write"_s);
        m_rig->rig.browser.comeBack(attempt->authorizationUrl(), "ada");
        const QString id = m_rig->outcome().value().accountId;
        m_rig->rig.restart(); // it is on disk
        const SessionFacts facts = m_rig->rig.service->account(id)->session;
        QCOMPARE(facts.scopes, QStringList{u"read"_s});
        QCOMPARE(facts.missingScopes(), QStringList{u"write"_s});
    }

    void TR_9_signInAgainAsksForWhatWasChosen()
    {
        m_rig->useProvider([](Provider &provider) {
            provider.scopeChoices = {{.scope = u"read"_s, .description = {}, .isPreselected = true},
                                     {.scope = u"write"_s, .description = {}}};
            provider.client.scopes = {u"read"_s};
        });
        const auto scopeOf = [](const SignIn &attempt) {
            return QUrlQuery(attempt.authorizationUrl())
                .queryItemValue(u"scope"_s, QUrl::FullyDecoded);
        };
        auto attempt = m_rig->signIn();
        m_rig->begin(*attempt);
        QCOMPARE(scopeOf(*attempt), u"read"_s);
        m_rig->rig.browser.comeBack(attempt->authorizationUrl(), "ada");
        const QString id = m_rig->outcome().value().accountId;
        attempt = m_rig->signIn({.expectedAccountId = id, .scopes = {u"read"_s, u"write"_s}});
        m_rig->begin(*attempt);
        m_rig->rig.browser.comeBack(attempt->authorizationUrl(), "ada");
        QCOMPARE(m_rig->outcome().value().accountId, id);
        attempt = m_rig->signIn({.expectedAccountId = id});
        m_rig->begin(*attempt);
        QCOMPARE(scopeOf(*attempt), u"read write"_s);
    }

    void introspectionNamesThePerson_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("named") << QByteArray(R"({"active":true,"sub":"u1","username":"ada"})")
                               << true;
        QTest::newRow("inactive") << QByteArray(R"({"active":false})") << false;
        QTest::newRow("inactive with a sub")
            << QByteArray(R"({"active":false,"sub":"u1"})") << false;
        QTest::newRow("no sub") << QByteArray(R"({"active":true})") << false;
        QTest::newRow("active is text") << QByteArray(R"({"active":"true","sub":"u1"})") << false;
    }
    void introspectionNamesThePerson()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, isGood);
        m_rig->useProvider([](Provider &provider) {
            provider.identitySource = IdentitySource::Introspection;
            provider.whoami.reset();
        });
        m_rig->answers.insert("/introspect", ScriptedAnswer{.body = body});
        const auto attempt = m_rig->signIn();
        m_rig->begin(*attempt);
        m_rig->rig.browser.comeBack(attempt->authorizationUrl(), "ada");
        const auto outcome = m_rig->outcome();
        QCOMPARE(outcome.isOk(), isGood);
        QCOMPARE(m_rig->requests("/introspect").size(), 1);
        QCOMPARE(m_rig->requests("/introspect").first().formField("token"), "access-ada-1");
        if (isGood) {
            const Account account = *m_rig->rig.service->account(outcome.value().accountId);
            QCOMPARE(account.identity.subject, u"u1"_s);
            QCOMPARE(account.name, u"ada"_s);
        }
    }

    void AC_1_unnamedAccountsAreKeptApart()
    {
        m_rig->useProvider([](Provider &provider) {
            provider.whoami.reset();
            provider.namesItsAccounts = false;
        });
        const auto signInAs = [this](const SignInRequest &request) {
            const auto attempt = m_rig->signIn(request);
            m_rig->begin(*attempt);
            m_rig->rig.browser.comeBack(attempt->authorizationUrl(), "ada");
            return m_rig->outcome().value().accountId;
        };
        const QString first = signInAs({});
        const QString second = signInAs({});
        QVERIFY(first != second);
        QCOMPARE(m_rig->rig.service->account(first)->displayName(), u"Scripted"_s);
        QCOMPARE(signInAs({.expectedAccountId = first}), first);
        QCOMPARE(m_rig->rig.service->accounts().size(), 2);
    }

    void RD_1_timelineHoldsNoSecret()
    {
        m_rig->ticker.start();
        m_rig->answers.insert(
            "/whoami",
            ScriptedAnswer{.status = 500, .body = R"({"message":"token=access-ada-1 refused"})"});
        const auto attempt = m_rig->signIn();
        m_rig->begin(*attempt);
        attempt->startDeviceCode();
        QTRY_VERIFY(attempt->deviceCode());
        QTRY_VERIFY_WITH_TIMEOUT(!m_rig->requests("/token").isEmpty(), 5000);
        const QUrl link = attempt->authorizationUrl();
        const QString state = QUrlQuery(link).queryItemValue(u"state"_s);
        QVERIFY(!attempt->submitCallback(u"http://127.0.0.1/?code=c0de&state=wr0ng"_s));
        attempt->noteBrowser({});
        m_rig->rig.browser.comeBack(link, "ada");
        QVERIFY(!m_rig->outcome());
        const QString text = attempt->timeline().text();
        for (const QString &leg : {u"listener"_s, u"browser"_s, u"device code"_s, u"callback"_s,
                                   u"state"_s, u"token"_s, u"who  FAILED"_s})
            QVERIFY2(text.contains(leg), qPrintable(text));
        for (const QString &canary : {u"access-ada"_s, u"refresh-ada"_s, u"WDJB"_s, u"dev1ce"_s,
                                      u"c0de"_s, u"wr0ng"_s, state})
            QVERIFY2(!text.contains(canary), qPrintable(text));
        QCOMPARE(attempt->timeline().failure()->leg, AttemptTimeline::Leg::Who);
    }

    void lastTimelineStaysWithTheAccount()
    {
        const QString ada = m_rig->rig.account("ada");
        QVERIFY(m_rig->rig.service->lastAttempt(ada));
        QVERIFY(!m_rig->rig.service->lastAttempt(ada)->failure());
        m_rig->rig.scripted.whoamiAnswer = ScriptedAnswer{.status = 500};
        const auto attempt = m_rig->signIn({.expectedAccountId = ada});
        m_rig->begin(*attempt);
        m_rig->rig.browser.comeBack(attempt->authorizationUrl(), "ada");
        QVERIFY(!m_rig->outcome());
        QCOMPARE(m_rig->rig.service->lastAttempt(ada)->failure()->leg, AttemptTimeline::Leg::Who);
    }

private:
    /// Signs ada in by \a route, and locks the keychain before it can take anything.
    void beHeld(SignIn &attempt, SignInRoute route)
    {
        m_rig->rig.secrets.refuseEverything(ErrorKind::KeychainLocked);
        switch (route) {
        case SignInRoute::Browser:
            m_rig->rig.browser.comeBack(attempt.authorizationUrl(), "ada");
            break;
        case SignInRoute::DeviceCode:
            m_rig->ticker.start();
            m_rig->approvedBy = "ada";
            break;
        case SignInRoute::ApiKey:
            m_rig->rig.scripted.accessPrefix = "key-";
            m_rig->rig.scripted.people["ada"].valid.insert(7);
            QVERIFY(attempt.submitKey(Secret("key-ada-7")).isOk());
            break;
        }
        QTRY_COMPARE_WITH_TIMEOUT(attempt.stage(), SignIn::Stage::WaitingForKeychain, 10000);
    }

    std::unique_ptr<RoutesRig> m_rig;
};

QTEST_GUILESS_MAIN(TestSignInRoutes)
#include "tst_signinroutes.moc"
