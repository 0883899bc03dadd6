// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountsrig.h"

#include "core/securefile.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// One attempt, and what it said so far.
struct Attempt
{
    explicit Attempt(AccountsRig &rig)
        : signIn(rig.service->signIn(u"scripted"_s))
        , browser(rig.browser)
    {
        QObject::connect(signIn.get(), &SignIn::stageChanged, &context,
                         [this](SignIn::Stage stage) {
                             heldCount += stage == SignIn::Stage::WaitingForKeychain;
                             if (stage == SignIn::Stage::WaitingForBrowser && !person.isEmpty())
                                 browser.comeBack(signIn->authorizationUrl(), person);
                         });
        QObject::connect(signIn.get(), &SignIn::finished, &context,
                         [this](const auto &result) { outcome.emplace(result); });
    }

    bool comeBackUntilHeld(const QByteArray &who)
    {
        person = who;
        signIn->start();
        return QTest::qWaitFor([this] { return heldCount == 1; });
    }
    SignIn *operator->() const { return signIn.get(); }

    QObject context;
    std::unique_ptr<SignIn> signIn;
    ReturningBrowser &browser;
    QByteArray person;
    int heldCount = 0;
    std::optional<Result<SignInOutcome>> outcome;
};

class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_rig = std::make_unique<AccountsRig>(); }
    void cleanup() { m_rig.reset(); }

    void personOnTheListIsTheOneWhoSignedIn()
    {
        QSignalSpy added(m_rig->service.get(), &AccountService::accountAdded);
        QSignalSpy active(m_rig->service.get(), &AccountService::activeChanged);
        const auto outcome = m_rig->signIn("ada");
        QVERIFY(outcome.isOk());
        QVERIFY(outcome.value().isNewAccount && outcome.value().isExpectedAccount);
        QCOMPARE(added.count(), 1);
        QCOMPARE(active.count(), 1);

        const Account account = *m_rig->service->account(outcome.value().accountId);
        QCOMPARE(account.identity,
                 (Identity{u"https://scripted.example/scripted"_s, u"id-ada"_s, u"t1"_s}));
        QCOMPARE(account.name, u"Name ada"_s);
        QCOMPARE(account.email, u"ada@example.org"_s);
        QCOMPARE(account.tenantName, u"Team"_s);
        QCOMPARE(account.tierId, u"pro"_s);
        QCOMPARE(account.quota->used, std::optional<qint64>(3));
        QCOMPARE(account.quota->observedAt, m_rig->clock.utcNow());
        QCOMPARE(account.session.accessExpiresAt, m_rig->clock.utcNow().addSecs(3600));
        QCOMPARE(account.session.refreshExpiresAt, m_rig->clock.utcNow().addDays(30));
        QCOMPARE(m_rig->state(account.id), SessionState::SignedIn);
        const AccountStatus status = m_rig->service->status(account.id);
        QCOMPARE(status.outlook, SessionOutlook::RenewsByItself);
        QVERIFY(status.nextRenewalAt < account.session.accessExpiresAt);
        QCOMPARE(status.signInAgainBy, account.session.refreshExpiresAt);
        QTRY_COMPARE(m_rig->browser.pages.size(), 1);
        QVERIFY(m_rig->browser.pages.first().contains("signed in as Name ada (ada@example.org)"));

        QCOMPARE(m_rig->scripted.codeExchanges().size(), 1);
        QCOMPARE(m_rig->scripted.codeExchanges().first().formField("code"), QByteArray("ada"));
        const auto whoami = m_rig->scripted.server.requests("/whoami");
        QCOMPARE(whoami.size(), 1);
        QCOMPARE(ScriptedService::bearer(whoami.first()), QByteArray("access-ada-1"));
    }

    void stagesFollowInOrder()
    {
        const auto attempt = m_rig->service->signIn(u"scripted"_s);
        QCOMPARE(attempt->stage(), SignIn::Stage::Preparing);
        QVERIFY(attempt->authorizationUrl().isEmpty());
        QSignalSpy stages(attempt.get(), &SignIn::stageChanged);
        QSignalSpy finished(attempt.get(), &SignIn::finished);
        attempt->start();
        QCOMPARE(finished.count(), 0);
        QTRY_COMPARE(attempt->stage(), SignIn::Stage::WaitingForBrowser);
        QVERIFY(attempt->timeLeft() > 4min);
        m_rig->browser.comeBack(attempt->authorizationUrl(), "ada");
        QTRY_COMPARE(finished.count(), 1);
        QList<SignIn::Stage> order;
        for (const QList<QVariant> &stage : stages)
            order.append(stage.first().value<SignIn::Stage>());
        QCOMPARE(order, (QList{SignIn::Stage::WaitingForBrowser, SignIn::Stage::FetchingTokens,
                               SignIn::Stage::CheckingIdentity, SignIn::Stage::StoringTokens,
                               SignIn::Stage::Finished}));
    }

    void KC_5_refreshTokenIsStoredFirstAndTheAccountLast()
    {
        QStringList order;
        connect(m_rig->service.get(), &AccountService::accountAdded, this, [&](const QString &id) {
            QVERIFY(m_rig->file().contains(id.toUtf8()));
            QVERIFY(m_rig->secrets.entries.contains(id + u"/access"_s));
            order.append(u"listed"_s);
        });
        bool isListedTooEarly = false;
        m_rig->secrets.writeFault = [&](const QString &key) -> std::optional<Error> {
            isListedTooEarly |= m_rig->file().contains(key.section(u'/', 0, 0).toUtf8());
            order.append(key.section(u'/', 1));
            return std::nullopt;
        };
        (void)m_rig->account("ada");
        QCOMPARE(order, (QStringList{u"refresh"_s, u"access"_s, u"listed"_s}));
        QVERIFY(!isListedTooEarly);
    }

    void KC_2_noTokenIsInAnyFile()
    {
        (void)m_rig->account("ada");
        QVERIFY(!m_rig->file().isEmpty());
        for (const QByteArray canary : {"access-ada", "refresh-ada"})
            QVERIFY(!m_rig->file().contains(canary));
    }

    void AC_1_secondPersonIsASecondAccount()
    {
        const QString ada = m_rig->account("ada");
        const QString ben = m_rig->account("ben");
        QVERIFY(ada != ben);
        QCOMPARE(m_rig->service->accounts().size(), 2);
        QCOMPARE(m_rig->service->activeAccountId(u"scripted"_s), ada);
        QCOMPARE(m_rig->secrets.entries.size(), 4);
        QVERIFY(m_rig->secrets.entries.value(ada + u"/access"_s).contains("access-ada-1"));
        QVERIFY(m_rig->secrets.entries.value(ben + u"/access"_s).contains("access-ben-1"));
    }

    void samePersonIsTheSameAccount()
    {
        const QString ada = m_rig->account("ada");
        QVERIFY(m_rig->service->rename(ada, u"Work"_s).isOk());
        m_rig->clock.advance(1h);
        const auto again = m_rig->signIn("ada", ada);
        QVERIFY(again.isOk());
        QCOMPARE(again.value().accountId, ada);
        QVERIFY(!again.value().isNewAccount && again.value().isExpectedAccount);
        QCOMPARE(m_rig->service->accounts().size(), 1);
        QCOMPARE(m_rig->service->account(ada)->label, u"Work"_s);
        QCOMPARE(m_rig->service->account(ada)->session.startedAt, m_rig->clock.utcNow());
        QVERIFY(m_rig->secrets.entries.value(ada + u"/refresh"_s).contains("refresh-ada-2"));
        QVERIFY(m_rig->secrets.entries.value(ada + u"/access"_s).contains("access-ada-2"));
        QCOMPARE(m_rig->state(ada), SessionState::SignedIn);
    }

    void AC_1_otherPersonThanExpectedOverwritesNobody()
    {
        const QString ada = m_rig->account("ada");
        const auto other = m_rig->signIn("ben", ada);
        QVERIFY(other.isOk());
        QVERIFY(other.value().isNewAccount && !other.value().isExpectedAccount);
        QVERIFY(other.value().accountId != ada);
        QVERIFY(m_rig->secrets.entries.value(ada + u"/access"_s).contains("access-ada-1"));
        QCOMPARE(m_rig->service->activeAccountId(u"scripted"_s), ada);
    }

    void teamspaceMakesAnotherAccount()
    {
        const QString first = m_rig->account("ada");
        m_rig->scripted.whoamiAnswer =
            ScriptedAnswer{.body = R"({"id":"id-ada","name":"Name ada","team":{"id":"t2"}})"};
        const auto second = m_rig->signIn("ada");
        QVERIFY(second.isOk() && second.value().isNewAccount);
        QVERIFY(second.value().accountId != first);
    }

    void failureLeavesNothing_data()
    {
        QTest::addColumn<int>("whoamiStatus");
        QTest::addColumn<QByteArray>("whoamiBody");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("whoami 500") << 500 << QByteArray("{}") << ErrorKind::ServerError;
        QTest::newRow("whoami 401") << 401 << QByteArray("{}") << ErrorKind::Unauthorized;
        QTest::newRow("whoami 404") << 404 << QByteArray("{}") << ErrorKind::NotFound;
        QTest::newRow("nobody") << 200 << QByteArray(R"({"success":true,"id":null})")
                                << ErrorKind::IdentityUnknown;
        QTest::newRow("odd subject")
            << 200 << QByteArray(R"({"id":{}})") << ErrorKind::IdentityUnknown;
        QTest::newRow("damaged") << 200 << QByteArray("{") << ErrorKind::AnswerUnreadable;
    }
    void failureLeavesNothing()
    {
        QFETCH(int, whoamiStatus);
        QFETCH(QByteArray, whoamiBody);
        QFETCH(ErrorKind, kind);
        m_rig->scripted.whoamiAnswer = ScriptedAnswer{.status = whoamiStatus, .body = whoamiBody};
        const auto outcome = m_rig->signIn("ada");
        QCOMPARE(outcome.error().kind, kind);
        if (kind == ErrorKind::IdentityUnknown)
            QVERIFY(outcome.error().detail.contains(u"/id"_s)); // what was missing
        verifyNothingStays();
        QTRY_COMPARE(m_rig->browser.pages.size(), 1);
        QVERIFY(m_rig->browser.pages.first().contains("failed: "));
    }

    void quotaMayFail()
    {
        m_rig->scripted.quotaAnswer = ScriptedAnswer{.status = 503};
        const QString ada = m_rig->account("ada");
        QVERIFY(!m_rig->service->account(ada)->quota);
        QVERIFY(m_rig->service->account(ada)->tierId.isEmpty());
        QCOMPARE(m_rig->state(ada), SessionState::SignedIn);
    }

    void KC_2_refusingKeychainHoldsTheSignIn_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("at");
        for (const QString &at : {u"/refresh"_s, u"/access"_s}) {
            QTest::addRow("locked at %s", qPrintable(at)) << ErrorKind::KeychainLocked << at;
            QTest::addRow("absent at %s", qPrintable(at)) << ErrorKind::KeychainAbsent << at;
            QTest::addRow("denied at %s", qPrintable(at)) << ErrorKind::KeychainDenied << at;
            QTest::addRow("silent at %s", qPrintable(at)) << ErrorKind::KeychainTimedOut << at;
        }
    }
    void KC_2_refusingKeychainHoldsTheSignIn()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(QString, at);
        m_rig->secrets.writeFault = [&](const QString &key) {
            return key.endsWith(at) ? std::optional(Error{.kind = kind}) : std::nullopt;
        };
        Attempt attempt(*m_rig);
        QVERIFY(attempt.comeBackUntilHeld("ada"));
        QCOMPARE(attempt->keychainError()->kind, kind);
        QVERIFY(attempt->isGranted());
        verifyNothingStays();
        QTRY_COMPARE(m_rig->browser.pages.size(), 1);
        QVERIFY(m_rig->browser.pages.first().contains("failed: "));

        attempt->retryKeychain(); // in vain
        QTRY_COMPARE(attempt.heldCount, 2);
        QVERIFY(!attempt.outcome);
        m_rig->secrets.writeFault = nullptr;
        attempt->retryKeychain();
        QTRY_VERIFY(attempt.outcome.has_value());
        QVERIFY(attempt.outcome->isOk());
        const QString ada = attempt.outcome->value().accountId;
        QCOMPARE(m_rig->state(ada), SessionState::SignedIn);
        QCOMPARE(m_rig->secrets.entries.size(), 2);
        QCOMPARE(m_rig->scripted.server.requests("/token").size(), 1); // no second visit
    }

    void KC_2_unlockingGoesOnWithTheHeldSignIn()
    {
        Attempt attempt(*m_rig);
        m_rig->secrets.writeFault = MemorySecretStore::always(ErrorKind::KeychainLocked);
        QVERIFY(attempt.comeBackUntilHeld("ada"));
        m_rig->secrets.unlockError = Error{.kind = ErrorKind::KeychainLocked};
        attempt->unlockKeychain(); // dismissed
        QTRY_COMPARE(attempt.heldCount, 2);
        m_rig->secrets.unlockError.reset();
        attempt->unlockKeychain();
        QTRY_VERIFY(attempt.outcome.has_value());
        QVERIFY(attempt.outcome->isOk());
        QCOMPARE(m_rig->secrets.unlockCount, 2);
        QCOMPARE(m_rig->service->accounts().size(), 1);
    }

    void KC_2_cancelledWhileHeldNothingStays_data()
    {
        QTest::addColumn<bool>("isDeleted");
        QTest::newRow("cancelled") << false;
        QTest::newRow("deleted") << true;
    }
    void KC_2_cancelledWhileHeldNothingStays()
    {
        QFETCH(bool, isDeleted);
        Attempt attempt(*m_rig);
        m_rig->secrets.writeFault = MemorySecretStore::always(ErrorKind::KeychainLocked);
        QVERIFY(attempt.comeBackUntilHeld("ada"));
        if (isDeleted) {
            attempt.signIn.reset();
        } else {
            attempt->cancel();
            QTRY_VERIFY(attempt.outcome.has_value());
            QCOMPARE(attempt.outcome->error().kind, ErrorKind::Cancelled);
            QVERIFY(!attempt->isGranted());
        }
        m_rig->secrets.becomeAvailable();
        m_rig->settle();
        verifyNothingStays();
    }

    void KC_2_closedKeychainIsFoundBeforeTheBrowser_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("locked") << ErrorKind::KeychainLocked;
        QTest::newRow("absent") << ErrorKind::KeychainAbsent;
        QTest::newRow("broken") << ErrorKind::KeychainFailed;
    }
    void KC_2_closedKeychainIsFoundBeforeTheBrowser()
    {
        QFETCH(ErrorKind, kind);
        m_rig->secrets.refuseEverything(kind);
        Attempt attempt(*m_rig);
        attempt->start();
        QTRY_COMPARE(attempt.heldCount, 1);
        QCOMPARE(attempt->keychainError()->kind, kind);
        QVERIFY(!attempt->isGranted());
        QVERIFY(attempt->authorizationUrl().isEmpty());
        QCOMPARE(m_rig->secrets.unlockCount, 0); // no prompt before a click
        attempt->retryKeychain();
        QTRY_COMPARE(attempt.heldCount, 2);
        m_rig->secrets.becomeAvailable(); // noticed without a click
        QTRY_COMPARE(attempt->stage(), SignIn::Stage::WaitingForBrowser);
        QVERIFY(!attempt->keychainError());
        QVERIFY(!attempt->authorizationUrl().isEmpty());
    }

    void KC_4_silentKeychainDoesNotHoldTheBrowser()
    {
        m_rig->secrets.isSilent = true;
        Attempt attempt(*m_rig);
        attempt->start();
        QTRY_COMPARE(attempt->stage(), SignIn::Stage::WaitingForBrowser);
        QCOMPARE(attempt.heldCount, 0);
    }

    void refusedSignInLeavesTheOldSession()
    {
        const QString ada = m_rig->account("ada");
        m_rig->secrets.writeFault = [](const QString &key) {
            return key.endsWith(u"/access"_s)
                       ? std::optional(Error{.kind = ErrorKind::KeychainDenied})
                       : std::nullopt;
        };
        {
            Attempt attempt(*m_rig);
            QVERIFY(attempt.comeBackUntilHeld("ada"));
            QCOMPARE(attempt->keychainError()->kind, ErrorKind::KeychainDenied);
        }
        QCOMPARE(m_rig->service->accounts().size(), 1);
        m_rig->settle();
        m_rig->secrets.becomeAvailable();
        m_rig->settle();
        QCOMPARE(m_rig->state(ada), SessionState::SignedIn);
        QVERIFY(m_rig->secrets.entries.value(ada + u"/refresh"_s).contains("refresh-ada-1"));
        QVERIFY(m_rig->secrets.entries.value(ada + u"/access"_s).contains("access-ada-1"));
    }

    void heldSignInReplacesTheOldSession()
    {
        const QString ada = m_rig->account("ada");
        m_rig->secrets.writeFault = MemorySecretStore::always(ErrorKind::KeychainLocked);
        Attempt attempt(*m_rig);
        QVERIFY(attempt.comeBackUntilHeld("ada"));
        m_rig->settle();
        m_rig->secrets.becomeAvailable(); // the old session writes its tokens back, too
        QTRY_VERIFY(attempt.outcome.has_value());
        QVERIFY(!attempt.outcome->value().isNewAccount);
        m_rig->settle();
        QCOMPARE(m_rig->state(ada), SessionState::SignedIn);
        QVERIFY(m_rig->secrets.entries.value(ada + u"/refresh"_s).contains("refresh-ada-2"));
        QVERIFY(m_rig->secrets.entries.value(ada + u"/access"_s).contains("access-ada-2"));
    }

    void unwritableListTakesTheTokensBack()
    {
        const QString path = m_rig->directory.filePath(u"accounts.json"_s);
        m_rig->secrets.writeFault = [&path](const QString &) -> std::optional<Error> {
            QDir().mkpath(path); // a folder stands in the way
            return std::nullopt;
        };
        QCOMPARE(m_rig->signIn("ada").error().kind, ErrorKind::FileUnwritable);
        QCOMPARE(m_rig->secrets.count(u"write"_s), 2);
        m_rig->settle();
        QVERIFY(m_rig->secrets.entries.isEmpty());
        QVERIFY(m_rig->service->accounts().isEmpty());
    }

    void unwritableListIsFoundBeforeTheBrowser()
    {
        const QString path = m_rig->directory.filePath(u"accounts.json"_s);
        QVERIFY(writePrivateFile(path, R"({"version":2})").isOk());
        failsBeforeTheBrowser(path, ErrorKind::FileTooNew);
    }

    void unwritableFolderIsFoundBeforeTheBrowser_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("a file in the way") << u"file/accounts.json"_s;
        QTest::newRow("deep below a file") << u"file/data/lanyard/accounts.json"_s;
    }
    void unwritableFolderIsFoundBeforeTheBrowser()
    {
        QFETCH(QString, path);
        QVERIFY(writePrivateFile(m_rig->directory.filePath(u"file"_s), "x").isOk());
        failsBeforeTheBrowser(m_rig->directory.filePath(path), ErrorKind::FileUnwritable);
    }

    void cancelledAtAnyStageNothingStays_data()
    {
        QTest::addColumn<SignIn::Stage>("at");
        QTest::addColumn<bool>("isDeleted");
        for (const bool isDeleted : {false, true}) {
            const char *how = isDeleted ? "deleted" : "cancelled";
            QTest::addRow("%s at once", how) << SignIn::Stage::Preparing << isDeleted;
            QTest::addRow("%s waiting", how) << SignIn::Stage::WaitingForBrowser << isDeleted;
            QTest::addRow("%s fetching", how) << SignIn::Stage::FetchingTokens << isDeleted;
            QTest::addRow("%s checking", how) << SignIn::Stage::CheckingIdentity << isDeleted;
            QTest::addRow("%s storing", how) << SignIn::Stage::StoringTokens << isDeleted;
        }
    }
    void cancelledAtAnyStageNothingStays()
    {
        QFETCH(SignIn::Stage, at);
        QFETCH(bool, isDeleted);
        m_rig->secrets.delayMs = 20;
        auto attempt = m_rig->service->signIn(u"scripted"_s);
        SignIn *running = attempt.get();
        std::optional<Result<SignInOutcome>> outcome;
        quint16 port = 0;
        const auto stop = [&] {
            if (isDeleted)
                attempt.reset(); // from inside its own signal
            else
                running->cancel();
        };
        connect(running, &SignIn::finished, this, [&](const auto &result) {
            QVERIFY(!outcome);
            outcome.emplace(result);
        });
        connect(running, &SignIn::stageChanged, this, [&](SignIn::Stage stage) {
            if (stage == SignIn::Stage::WaitingForBrowser) {
                port = quint16(portOf(running->authorizationUrl()));
                if (at != stage)
                    m_rig->browser.comeBack(running->authorizationUrl(), "ada");
            }
            if (stage == at)
                stop();
        });
        running->start();
        if (at == SignIn::Stage::Preparing)
            stop();
        if (!isDeleted) {
            QTRY_VERIFY(outcome.has_value());
            QCOMPARE(outcome->error().kind, ErrorKind::Cancelled);
        }
        QTest::qWait(200);
        QCOMPARE(outcome.has_value(), !isDeleted);
        verifyNothingStays();
        QTcpSocket late;
        late.connectToHost(QHostAddress::LocalHost, port);
        QVERIFY(port == 0 || !late.waitForConnected(500));
        m_rig->browser.pages.removeAll({});
        for (const QByteArray &page : m_rig->browser.pages)
            QVERIFY(!page.contains("signed in as"));
    }

    void IS_1_changedProviderDoesNotMoveAnAttempt()
    {
        RecordingServer elsewhere;
        const auto attempt = m_rig->service->signIn(u"scripted"_s);
        std::optional<Result<SignInOutcome>> outcome;
        connect(attempt.get(), &SignIn::finished, this,
                [&](const auto &result) { outcome.emplace(result); });
        attempt->start();
        QTRY_COMPARE(attempt->stage(), SignIn::Stage::WaitingForBrowser);
        // While the browser is open, the provider file turns into that of another server.
        Provider moved = m_rig->scripted.provider();
        moved.client.issuer = u"https://elsewhere.example"_s;
        moved.client.tokenEndpoint = elsewhere.url(u"/token"_s);
        moved.whoami->url = elsewhere.url(u"/whoami"_s);
        moved.quota->url = elsewhere.url(u"/quota"_s);
        m_rig->catalogue.add(moved);
        m_rig->browser.comeBack(attempt->authorizationUrl(), "ada");
        QTRY_VERIFY(outcome.has_value());
        m_rig->settle();
        QCOMPARE(m_rig->scripted.codeExchanges().size(), 1);
        QVERIFY(elsewhere.requests().isEmpty());
        for (const Account &account : m_rig->service->accounts())
            QCOMPARE(account.identity.issuer, m_rig->scripted.provider().client.issuer);
    }

    void TR_7_longTokensSurviveARestart()
    {
        m_rig->scripted.accessPrefix = QByteArray(30 * 1024, 'a') + '-';
        m_rig->scripted.refreshPrefix = QByteArray(10 * 1024, 'r') + '-';
        const QString ada = m_rig->account("ada");
        m_rig->restart();
        m_rig->settle();
        QCOMPARE(ScriptedService::bearer(m_rig->scripted.server.requests("/whoami").last()),
                 m_rig->scripted.accessPrefix + "ada-1");
        m_rig->pass(1h);
        QCOMPARE(m_rig->scripted.renewals().size(), 1);
        QCOMPARE(m_rig->scripted.renewals().first().formField("refresh_token"),
                 m_rig->scripted.refreshPrefix + "ada-1");
        QCOMPARE(m_rig->state(ada), SessionState::SignedIn);
    }

    void twoSideBySide_data()
    {
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<int>("accounts");
        QTest::newRow("two people") << QByteArray("ben") << 2;
        QTest::newRow("one person twice") << QByteArray("ada") << 1;
    }
    void twoSideBySide()
    {
        QFETCH(QByteArray, second);
        QFETCH(int, accounts);
        m_rig->secrets.delayMs = 10;
        QList<Result<SignInOutcome>> outcomes;
        const auto begin = [&](const QByteArray &person) {
            auto attempt = m_rig->service->signIn(u"scripted"_s);
            SignIn *running = attempt.get();
            connect(running, &SignIn::stageChanged, this, [=, this](SignIn::Stage stage) {
                if (stage == SignIn::Stage::WaitingForBrowser)
                    m_rig->browser.comeBack(running->authorizationUrl(), person);
            });
            connect(running, &SignIn::finished, this,
                    [&outcomes](const auto &result) { outcomes.append(result); });
            attempt->start();
            return attempt;
        };
        const auto one = begin("ada");
        const auto two = begin(second);
        QTRY_COMPARE(outcomes.size(), 2);
        QVERIFY(outcomes.at(0).isOk() && outcomes.at(1).isOk());
        m_rig->settle();
        QCOMPARE(m_rig->service->accounts().size(), accounts);
        QCOMPARE(m_rig->secrets.entries.size(), 2 * accounts);
        QTRY_COMPARE(m_rig->browser.pages.size(), 2);
        for (const Account &account : m_rig->service->accounts()) {
            QCOMPARE(m_rig->state(account.id), SessionState::SignedIn);
            m_rig->service->refresh(account.id);
        }
        m_rig->settle();
        for (const Account &account : m_rig->service->accounts())
            QCOMPARE(m_rig->state(account.id), SessionState::SignedIn);
    }

    void keyDoesNotExpire_data()
    {
        QTest::addColumn<int>("whoamiStatus");
        QTest::newRow("401") << 401;
        QTest::newRow("403") << 403;
        QTest::newRow("404") << 404;
    }
    void keyDoesNotExpire()
    {
        QFETCH(int, whoamiStatus);
        m_rig->scripted.accessPrefix = "key-";
        m_rig->scripted.givesRefreshToken = false;
        m_rig->scripted.expiresIn.reset();
        m_rig->scripted.whoamiAnswer = ScriptedAnswer{.status = whoamiStatus, .body = "{}"};
        const QString id = m_rig->account("ada");
        const Account account = *m_rig->service->account(id);
        QCOMPARE(account.name, u"Scripted"_s);
        QVERIFY(account.identity.subject.startsWith(u"key:"_s));
        QVERIFY(!m_rig->file().contains("key-ada"));
        QCOMPARE(m_rig->service->status(id).outlook, SessionOutlook::DoesNotExpire);
        QCOMPARE(m_rig->secrets.entries.size(), 1);
        m_rig->scripted.server.clear();
        m_rig->service->refresh(id);
        m_rig->settle();
        QVERIFY(m_rig->scripted.server.requests("/whoami").isEmpty());
        QCOMPARE(m_rig->scripted.server.requests("/quota").size(), 1);
        QCOMPARE(m_rig->state(id), SessionState::SignedIn);
    }

    void keyReplacesTheRenewableSession()
    {
        const QString ada = m_rig->account("ada");
        QVERIFY(m_rig->secrets.entries.contains(ada + u"/refresh"_s));
        m_rig->scripted.givesRefreshToken = false;
        QVERIFY(!m_rig->signIn("ada").value().isNewAccount);
        QVERIFY(!m_rig->secrets.entries.contains(ada + u"/refresh"_s));
        QCOMPARE(m_rig->service->status(ada).outlook, SessionOutlook::EndsAtTime);
    }

    void unknownExpiryIsUnknown()
    {
        m_rig->scripted.expiresIn.reset();
        m_rig->scripted.givesRefreshToken = false;
        const QString ada = m_rig->account("ada");
        QCOMPARE(m_rig->service->status(ada).outlook, SessionOutlook::Unknown);
    }

    void unnamedPersonIsRefused()
    {
        Provider silent = m_rig->scripted.provider();
        silent.whoami.reset();
        m_rig->catalogue.add(silent);
        QCOMPARE(m_rig->signIn("ada").error().kind, ErrorKind::IdentityUnknown);
        verifyNothingStays();
    }

    void unknownProviderIsNamed()
    {
        const auto attempt = m_rig->service->signIn(u"nowhere"_s);
        std::optional<Result<SignInOutcome>> outcome;
        connect(attempt.get(), &SignIn::finished, this,
                [&](const auto &result) { outcome.emplace(result); });
        attempt->start();
        QVERIFY(!outcome);
        QTRY_VERIFY(outcome.has_value());
        QCOMPARE(outcome->error().kind, ErrorKind::ConfigurationInvalid);
    }

private:
    static int portOf(const QUrl &authorizationUrl)
    {
        return QUrl(QUrlQuery(authorizationUrl)
                        .queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded))
            .port();
    }
    void failsBeforeTheBrowser(const QString &path, ErrorKind kind)
    {
        AccountRepository repository(path);
        AccountService service({m_rig->catalogue, repository, m_rig->secrets, *m_rig->network,
                                m_rig->pages, m_rig->clock});
        (void)service.open();
        const auto attempt = service.signIn(u"scripted"_s);
        QSignalSpy stages(attempt.get(), &SignIn::stageChanged);
        std::optional<Result<SignInOutcome>> outcome;
        connect(attempt.get(), &SignIn::finished, this,
                [&](const auto &result) { outcome.emplace(result); });
        attempt->start();
        QTRY_VERIFY(outcome.has_value());
        QCOMPARE(outcome->error().kind, kind);
        QCOMPARE(stages.count(), 1); // Finished, and no browser
        QVERIFY(attempt->authorizationUrl().isEmpty());
    }
    void verifyNothingStays()
    {
        m_rig->settle();
        QVERIFY(m_rig->secrets.entries.isEmpty());
        QVERIFY(m_rig->service->accounts().isEmpty());
        QVERIFY(!m_rig->file().contains("ada"));
    }

    std::unique_ptr<AccountsRig> m_rig;
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
