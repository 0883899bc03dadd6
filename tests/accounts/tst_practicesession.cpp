// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountrepository.h"
#include "accounts/accountservice.h"
#include "accounts/keychainstore.h"
#include "accounts/signin.h"
#include "catalogue/providerfile.h"
#include "core/securefile.h"
#include "oauth/strictnetwork.h"
#include "practice/practicepeople.h"
#include "practice/practiceprovider.h"
#include "practicewalk.h"
#include "support/fakeclock.h"
#include "support/plainpages.h"
#include "support/secretstorecalls.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList logged;

void recordMessage(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    const QByteArrayView category(context.category);
    if (!category.startsWith("qt.network")) // muted in the program, \see logging.h
        logged.append(message);
}

} // namespace

/// The whole way against the practice service, with the real keychain.
class TestPracticeSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_practice =
            std::make_unique<PracticeProvider>(m_directory->filePath(u"practice.json"_s), m_clock);
        QVERIFY(m_practice->start().isOk());
        QFile builtIn(QStringLiteral(CONTEXT7_FILE));
        QVERIFY(builtIn.open(QIODevice::ReadOnly));
        const auto provider = parseProvider(mergedDocument(
            QJsonDocument::fromJson(builtIn.readAll()).object(),
            {{u"id"_s, u"practice"_s},
             {u"baseUrl"_s, m_practice->baseUrl().toString()},
             {u"redirect"_s, QJsonValue::Null}})); // the registered port may be in use here
        QVERIFY2(provider.isOk(), qPrintable(provider ? QString() : provider.error().detail));
        m_catalogue.add(provider.value());
        restart();
    }
    void cleanup()
    {
        for (const Account &account : m_service->accounts()) {
            m_service->remove(account.id);
            QTRY_VERIFY(!m_service->account(account.id));
        }
        m_service.reset();
        m_practice.reset();
    }

    void everyoneIsWhoTheyAre_data()
    {
        QTest::addColumn<QByteArray>("person");
        QTest::addColumn<QString>("tier");
        QTest::addColumn<bool>("isUnlimited");
        for (const PracticePerson &one : practicePeople())
            QTest::newRow(qPrintable(one.id)) << one.id.toUtf8() << one.tier << !one.weeklyLimit;
    }
    void everyoneIsWhoTheyAre()
    {
        QFETCH(QByteArray, person);
        QFETCH(QString, tier);
        QFETCH(bool, isUnlimited);
        const QString id = signIn(person);
        const Account account = *m_service->account(id);
        QVERIFY(!account.name.isEmpty() && account.email.contains(u'@'));
        QCOMPARE(account.tierId, tier);
        QCOMPARE(account.quota->isUnlimited, isUnlimited);
        QVERIFY(isUnlimited || account.quota->limit.value_or(0) > 0);
        QTRY_VERIFY(m_page.contains(account.email.toUtf8()));
        QCOMPARE(state(id), SessionState::SignedIn);
        SecretStoreCalls keychain(*m_keychain);
        QVERIFY(keychain.read(id + u"/refresh"_s).isOk());
        QVERIFY(keychain.read(id + u"/access"_s).isOk());
    }

    void twoPeopleSwitchAndSurviveARestart()
    {
        const QString ada = signIn("ada");
        const QString other = signIn("bo");
        QVERIFY(m_service->setActive(other).isOk());
        for (int hour = 0; hour < 3; ++hour) {
            m_clock.advance(1h);
            restart();
            settle();
            QCOMPARE(state(ada), SessionState::SignedIn);
            QCOMPARE(state(other), SessionState::SignedIn);
        }
        QCOMPARE(m_service->activeAccountId(u"practice"_s), other);
    }

    void signOutEmptiesTheKeychain()
    {
        const QString ada = signIn("ada");
        bool isDone = false;
        connect(m_service.get(), &AccountService::signedOut, this,
                [&](const QString &, const Result<void> &result) { isDone = result.isOk(); });
        m_service->signOut(ada);
        QTRY_VERIFY(isDone);
        QProcess search;
        search.start(u"secret-tool"_s,
                     {u"search"_s, u"--all"_s, u"server"_s, u"lanyard-session-test"_s});
        QVERIFY(search.waitForFinished());
        QCOMPARE(search.readAllStandardOutput() + search.readAllStandardError(), QByteArray());
    }

    void refusalIsToldOnThePage()
    {
        const auto attempt = m_service->signIn(u"practice"_s);
        std::optional<Result<SignInOutcome>> outcome;
        walk(*attempt, "ada", "deny", outcome);
        QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), 10'000);
        QCOMPARE(outcome->error().kind, ErrorKind::AuthorizationRefused);
        QCOMPARE(outcome->error().oauthCode, u"access_denied"_s);
        QTRY_VERIFY(m_page.contains("failed: "));
    }

    void everyFaultHasItsState_data()
    {
        QTest::addColumn<PracticeFault>("fault");
        QTest::addColumn<SessionState>("during");
        QTest::addColumn<SessionState>("after");
        QTest::newRow("expired") << PracticeFault::SessionExpired << SessionState::Ended
                                 << SessionState::Ended;
        QTest::newRow("rejected") << PracticeFault::Rejected << SessionState::Rejected
                                  << SessionState::SignedIn;
        QTest::newRow("used up") << PracticeFault::QuotaUsedUp << SessionState::SignedIn
                                 << SessionState::SignedIn;
        QTest::newRow("500") << PracticeFault::ServerError << SessionState::Offline
                             << SessionState::SignedIn;
        QTest::newRow("429") << PracticeFault::TooManyRequests << SessionState::Offline
                             << SessionState::SignedIn;
    }
    void everyFaultHasItsState()
    {
        QFETCH(PracticeFault, fault);
        QFETCH(SessionState, during);
        QFETCH(SessionState, after);
        const QString ada = signIn("ada");
        m_practice->setFault(fault);
        m_service->refresh(ada);
        settle();
        QCOMPARE(state(ada), during);
        if (fault == PracticeFault::QuotaUsedUp)
            QCOMPARE(m_service->account(ada)->quota->remaining, std::optional<qint64>(0));
        m_practice->setFault(PracticeFault::None);
        m_clock.advance(2min); // past any Retry-After
        m_service->refresh(ada);
        settle();
        QCOMPARE(state(ada), after);
    }

    void KC_3_restartOfTheKeychainIsSurvived()
    {
        const QString ada = signIn("ada");
        QCOMPARE(QProcess::execute(u"keyring-control"_s, {u"stop"_s}), 0);
        restart();
        QTRY_COMPARE(state(ada), SessionState::KeychainLocked);
        QCOMPARE(m_service->status(ada).error->kind, ErrorKind::KeychainAbsent);
        QCOMPARE(QProcess::execute(u"keyring-control"_s, {u"start"_s}), 0);
        QTRY_COMPARE(state(ada), SessionState::SignedIn); // by itself
    }

    void KC_1_lockedKeychainIsWaitedFor()
    {
        const QString ada = signIn("ada");
        QCOMPARE(QProcess::execute(u"keyring-control"_s, {u"lock"_s}), 0);
        restart();
        QTRY_COMPARE(state(ada), SessionState::KeychainLocked);
        QCOMPARE(m_service->status(ada).error->kind, ErrorKind::KeychainLocked);
        QCOMPARE(QProcess::execute(u"keyring-control"_s, {u"unlock"_s}), 0);
        QTRY_COMPARE(state(ada), SessionState::SignedIn);
    }

    void RD_1_nothingSecretIsLoggedOrWritten()
    {
        logged.clear();
        QLoggingCategory::setFilterRules(u"*=true"_s);
        const auto before = qInstallMessageHandler(recordMessage);
        const QString ada = signIn("ada");
        m_clock.advance(1h);
        m_service->reconsider();
        settle();
        SecretStoreCalls keychain(*m_keychain);
        QList<QByteArray> secrets;
        for (const QString &entry : {u"/refresh"_s, u"/access"_s}) {
            const auto stored = keychain.read(ada + entry);
            secrets.append(QJsonDocument::fromJson(stored.value().reveal())
                               .object()
                               .value("token"_L1)
                               .toString()
                               .toUtf8());
        }
        m_practice->setFault(PracticeFault::SessionExpired);
        m_service->refresh(ada);
        settle();
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules({});
        for (const QByteArray &secret : std::as_const(secrets)) {
            QVERIFY(secret.size() > 10);
            QVERIFY(!logged.join(u'\n').contains(QString::fromUtf8(secret)));
            QDirIterator files(m_directory->path(), QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext())
                QVERIFY(!readPrivateFile(files.next()).value().contains(secret));
        }
    }

private:
    void restart()
    {
        m_service.reset();
        m_keychain = std::make_unique<KeychainStore>(u"lanyard-session-test"_s, 10s);
        m_network = std::make_unique<StrictNetwork>();
        m_repository =
            std::make_unique<AccountRepository>(m_directory->filePath(u"accounts.json"_s));
        m_service = std::make_unique<AccountService>(AccountService::Parts{
            m_catalogue, *m_repository, *m_keychain, *m_network, m_pages, m_clock});
        QVERIFY(m_service->open().isOk());
        m_service->start();
    }
    void walk(SignIn &attempt, const QByteArray &person, const QByteArray &decision,
              std::optional<Result<SignInOutcome>> &outcome)
    {
        m_page.clear();
        m_walk = std::make_unique<PracticeWalk>();
        connect(m_walk.get(), &PracticeWalk::finished, this,
                [this](const QByteArray &page) { m_page = page; });
        connect(&attempt, &SignIn::stageChanged, m_walk.get(), [&, person, decision](auto stage) {
            if (stage == SignIn::Stage::WaitingForBrowser)
                m_walk->begin(attempt.authorizationUrl(), person, decision);
        });
        connect(&attempt, &SignIn::finished, m_walk.get(),
                [&outcome](const auto &result) { outcome.emplace(result); });
        attempt.start();
    }
    QString signIn(const QByteArray &person)
    {
        const auto attempt = m_service->signIn(u"practice"_s);
        std::optional<Result<SignInOutcome>> outcome;
        walk(*attempt, person, "allow", outcome);
        if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 15'000) || !*outcome)
            qFatal("no sign-in: %s", outcome ? qPrintable(outcome->error().detail) : "no end");
        settle();
        return outcome->value().accountId;
    }
    void settle()
    {
        for (int i = 0; i < 3; ++i) {
            QTRY_VERIFY_WITH_TIMEOUT(isCalm(), 15'000);
            QTest::qWait(20);
        }
    }
    bool isCalm() const
    {
        if (m_service->isBusyWriting())
            return false;
        for (const Account &account : m_service->accounts()) {
            if (m_service->status(account.id).isRefreshing ||
                state(account.id) == SessionState::Renewing)
                return false;
        }
        return true;
    }
    SessionState state(const QString &id) const { return m_service->status(id).state; }

    FakeClock m_clock;
    PlainPages m_pages;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<PracticeProvider> m_practice;
    Catalogue m_catalogue;
    std::unique_ptr<KeychainStore> m_keychain;
    std::unique_ptr<StrictNetwork> m_network;
    std::unique_ptr<AccountRepository> m_repository;
    std::unique_ptr<AccountService> m_service;
    std::unique_ptr<PracticeWalk> m_walk;
    QByteArray m_page; ///< what the tab shows in the end
};

QTEST_GUILESS_MAIN(TestPracticeSession)
#include "tst_practicesession.moc"
