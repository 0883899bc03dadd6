// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountrepository.h"
#include "accounts/accountservice.h"
#include "accounts/signin.h"
#include "accountsrig.h"
#include "oauth/strictnetwork.h"
#include "practice/practiceprovider.h"
#include "practicevisit.h"
#include "support/memorysecretstore.h"
#include "support/plainpages.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Whole sign-ins and sign-outs at each of the services that are played.
class TestPracticeServices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_secrets = std::make_unique<MemorySecretStore>();
        m_practice = std::make_unique<PracticeProvider>(QString(), m_clock);
        QVERIFY(m_practice->start().isOk());
        m_visit = std::make_unique<PracticeVisit>(*m_practice);
        Catalogue builtIn;
        builtIn.load(u":/catalogue"_s, {});
        m_catalogue = std::make_unique<Catalogue>();
        for (const QString &id : PracticeProvider::services())
            m_catalogue->add(builtIn.retarget(id, m_practice->overlay(id)).value());
        m_repository =
            std::make_unique<AccountRepository>(m_directory->filePath(u"accounts.json"_s));
        m_service = std::make_unique<AccountService>(AccountService::Parts{
            *m_catalogue, *m_repository, *m_secrets, m_network, m_pages, m_clock});
        QVERIFY(m_service->open().isOk());
        m_service->start();
        connect(m_service.get(), &AccountService::receipt, this,
                [this](const QString &, const SignOutReceipt &receipt) { m_receipt = receipt; });
        m_receipt.reset();
    }
    void cleanup() { m_service.reset(); }

    void contextFileByBrowser();
    void contextFileWithFewerScopes();
    void betterSkillsByCode();
    void context7ByCode();
    void context7ByKey();
    void deniedOnThePage();
    void RV_2_revocationIsPutOff();

private:
    std::unique_ptr<SignIn> begun(const SignInRequest &request)
    {
        m_outcome.reset();
        auto attempt = m_service->signIn(request);
        connect(attempt.get(), &SignIn::finished, this,
                [this](const auto &result) { m_outcome = result; });
        attempt->start();
        return attempt;
    }
    /// The account's id.
    QString byCode(const QString &service, const VisitPlan &plan)
    {
        const auto attempt = begun({.providerId = service, .route = SignInRoute::DeviceCode});
        attempt->startDeviceCode();
        [&] {
            QTRY_VERIFY(attempt->deviceCode().has_value());
            const QUrl page = attempt->deviceCode()->verificationUriComplete;
            QCOMPARE(m_visit->browse(m_visit->targetOf(page.toString()), plan).status, 200);
            QTRY_VERIFY_WITH_TIMEOUT(m_outcome || attempt->deviceFailure(), 20'000);
        }();
        m_deviceFailure = attempt->deviceFailure();
        return m_outcome && *m_outcome ? m_outcome->value().accountId : QString();
    }
    QString byBrowser(const SignInRequest &request, const VisitPlan &plan)
    {
        const auto attempt = begun(request);
        [&] {
            QTRY_COMPARE(attempt->stage(), SignIn::Stage::WaitingForBrowser);
            const QString page = attempt->authorizationUrl().toString(QUrl::FullyEncoded);
            const VisitAnswer back = m_visit->browse(m_visit->targetOf(page), plan);
            QCOMPARE(back.status, 302);
            m_browser.follow(back.location());
            QTRY_VERIFY_WITH_TIMEOUT(m_outcome, 10'000);
        }();
        return *m_outcome ? m_outcome->value().accountId : QString();
    }
    template<typename T>
    std::optional<Result<T>> answered(const std::function<void(AccountService::Handler<T>)> &ask)
    {
        std::optional<Result<T>> kept;
        ask([&kept](const Result<T> &result) { kept = result; });
        [&] {
            QTRY_VERIFY(kept.has_value());
        }();
        return kept;
    }
    Introspection inspected(const QString &account)
    {
        return answered<Introspection>(
                   [&](const auto &handler) { m_service->inspect(account, this, handler); })
            ->value();
    }
    [[nodiscard]] QString problem() const
    {
        return !m_outcome || m_outcome->isOk() ? QString() : m_outcome->error().detail;
    }
    void signOut(const QString &account)
    {
        m_service->signOut(account);
        QTRY_VERIFY_WITH_TIMEOUT(m_receipt.has_value(), 10'000);
    }

    SystemClock m_clock;
    StrictNetwork m_network;
    PlainPages m_pages;
    ReturningBrowser m_browser;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<PracticeProvider> m_practice;
    std::unique_ptr<PracticeVisit> m_visit;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<AccountRepository> m_repository;
    std::unique_ptr<AccountService> m_service;
    std::optional<Result<SignInOutcome>> m_outcome;
    std::optional<Error> m_deviceFailure;
    std::optional<SignOutReceipt> m_receipt;
};

void TestPracticeServices::contextFileByBrowser()
{
    const QString id = byBrowser(
        {.providerId = u"contextfile"_s, .scopes = {u"profile:read"_s, u"contexts:read"_s}},
        {.person = "bo"});
    QVERIFY2(!id.isEmpty(), qPrintable(problem()));
    const Account account = *m_service->account(id);
    QCOMPARE(account.identity.subject, u"user_bo"_s);
    QCOMPARE(account.name, u"bo.nakamura"_s);
    QVERIFY(account.session.isRenewable && account.session.missingScopes().isEmpty());
    const qint64 days = m_clock.utcNow().daysTo(account.session.refreshExpiresAt);
    QVERIFY(days == 29 || days == 30);
    QVERIFY(inspected(id).isActive);
    const auto list = answered<QStringList>(
        [&](const auto &handler) { m_service->fetchList(id, this, handler); });
    QCOMPARE(list->value(), QStringList{u"Notes for a first book"_s});

    signOut(id);
    QVERIFY(m_receipt->serverWasTold());
    QCOMPARE(m_receipt->refreshToken.outcome, TokenEnd::Outcome::Ended);
    QVERIFY(m_receipt->isDeletedHere);
    QVERIFY(m_secrets->entries.isEmpty());
}

void TestPracticeServices::contextFileWithFewerScopes()
{
    const QString id = byBrowser(
        {.providerId = u"contextfile"_s, .scopes = {u"profile:read"_s, u"contexts:read"_s}},
        {.untick = {"scope.contexts:read"}});
    QVERIFY2(!id.isEmpty(), qPrintable(problem()));
    const Account account = *m_service->account(id);
    QCOMPARE(account.session.scopes, QStringList{u"profile:read"_s});
    QCOMPARE(account.session.missingScopes(), QStringList{u"contexts:read"_s});
    const auto list = answered<QStringList>(
        [&](const auto &handler) { m_service->fetchList(id, this, handler); });
    QCOMPARE(list->error().kind, ErrorKind::Forbidden);
}

void TestPracticeServices::betterSkillsByCode()
{
    const QString id = byCode(u"betterskills"_s, {.person = "chidi"});
    QVERIFY(!id.isEmpty());
    const Account account = *m_service->account(id);
    QCOMPARE(account.name, u"Chidi Okafor"_s);
    QCOMPARE(account.email, u"chidi.okafor@example.org"_s);
    QVERIFY(!account.session.isRenewable);
    const qint64 left = m_clock.utcNow().secsTo(account.session.accessExpiresAt);
    QVERIFY(left > 8 * 3600 - 120 && left <= 8 * 3600);

    std::optional<QList<LegResult>> legs;
    m_service->checkHealth(u"betterskills"_s, this, [&](const auto &result) { legs = result; });
    QTRY_VERIFY(legs.has_value());
    for (const LegResult &leg : *legs)
        QVERIFY(leg.outcome != LegResult::Outcome::Failed);
    QCOMPARE(legs->last().outcome, LegResult::Outcome::Passed);

    signOut(id);
    QCOMPARE(m_receipt->accessToken.outcome, TokenEnd::Outcome::Ended);
    QCOMPARE(m_receipt->accessToken.way, TokenEnd::Way::SignOutCall);
    QVERIFY(m_secrets->entries.isEmpty());
}

void TestPracticeServices::context7ByCode()
{
    const QString id = byCode(u"context7"_s, {.person = "ada"});
    QVERIFY(!id.isEmpty());
    QCOMPARE(m_service->account(id)->tenantName, u"Platform"_s);
    QVERIFY(m_service->account(id)->session.isRenewable);

    const QString lasting = byCode(u"context7"_s, {.person = "bo", .tick = {"key"}});
    QVERIFY(!lasting.isEmpty());
    QCOMPARE(m_service->account(lasting)->name, u"Bo Nakamura"_s);
    QVERIFY(!m_service->account(lasting)->session.isRenewable);
    QVERIFY(!m_service->account(lasting)->session.accessExpiresAt.isValid());
    QCOMPARE(m_service->status(lasting).outlook, SessionOutlook::DoesNotExpire);
}

void TestPracticeServices::context7ByKey()
{
    const QString ada = byCode(u"context7"_s, {.person = "ada"});
    const auto key = answered<Secret>(
        [&](const auto &handler) { m_service->createKey(ada, u"laptop"_s, this, handler); });
    QVERIFY(key->isOk());
    const auto attempt = begun({.providerId = u"context7"_s, .route = SignInRoute::ApiKey});
    QTRY_VERIFY(attempt->stage() != SignIn::Stage::Preparing);
    QVERIFY(attempt->submitKey(Secret("ctx7sk-practice-wrong")).isOk());
    QTRY_VERIFY(attempt->keyFailure().has_value());
    QVERIFY(attempt->submitKey(key->value()).isOk());
    QTRY_VERIFY(m_outcome.has_value());
    QVERIFY2(m_outcome->isOk(), qPrintable(problem()));
    QVERIFY(!m_service->account(m_outcome->value().accountId)->session.isRenewable);
}

void TestPracticeServices::deniedOnThePage()
{
    QVERIFY(byBrowser({.providerId = u"contextfile"_s}, {.decision = "deny"}).isEmpty());
    QCOMPARE(m_outcome->error().kind, ErrorKind::AuthorizationRefused);
    QVERIFY(byCode(u"betterskills"_s, {.decision = "deny"}).isEmpty());
    const Error error = m_deviceFailure ? *m_deviceFailure : m_outcome->error();
    QCOMPARE(error.oauthCode, u"access_denied"_s);
    QVERIFY(m_service->accounts().isEmpty());
    QVERIFY(m_secrets->entries.isEmpty());
}

void TestPracticeServices::RV_2_revocationIsPutOff()
{
    const QString id = byBrowser({.providerId = u"contextfile"_s}, {});
    m_practice->setFault(PracticeFault::CannotRevoke);
    signOut(id);
    QVERIFY(m_receipt->isPending());
    QCOMPARE(m_receipt->refreshToken.outcome, TokenEnd::Outcome::Queued);
    QVERIFY(!m_receipt->serverWasTold());
    QVERIFY(m_receipt->isDeletedHere);
}

QTEST_GUILESS_MAIN(TestPracticeServices)
#include "tst_practiceservices.moc"
