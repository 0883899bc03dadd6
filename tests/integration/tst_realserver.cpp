// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signing in, renewing, denial and expiry against npm's oidc-provider, described by a user's
// provider file, with a real keychain and a scripted browser.

#include "accounts/signin.h"
#include "integration/authorizationserver.h"
#include "integration/household.h"
#include "integration/scriptedbrowser.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Patience = 30'000;
// So short that Lanyard renews every few seconds; shorter ones it leaves alone for a minute.
constexpr auto QuickLifetime = 8s;
const QString RefreshGrant = u"refresh_token"_s;
const QString CodeGrant = u"authorization_code"_s;

/// One sign-in that is under way, with the browser of the person who does it.
class Attempt final
{
public:
    Attempt(Household &household, const QString &person, bool allows = true,
            const QString &expectedAccountId = {})
        : m_signIn(household.service().signIn(u"real"_s, expectedAccountId))
    {
        QObject::connect(m_signIn.get(), &SignIn::stageChanged, m_signIn.get(),
                         [this, person, allows](SignIn::Stage stage) {
                             if (stage == SignIn::Stage::WaitingForBrowser)
                                 m_browser.open(m_signIn->authorizationUrl(), person, allows);
                         });
        QObject::connect(m_signIn.get(), &SignIn::finished, m_signIn.get(),
                         [this](const Result<SignInOutcome> &result) { m_result = result; });
        m_signIn->start();
    }

    [[nodiscard]] bool isFinished() const { return m_result.has_value(); }
    [[nodiscard]] const Result<SignInOutcome> &result() const { return *m_result; }
    [[nodiscard]] ScriptedBrowser &browser() { return m_browser; }

private:
    ScriptedBrowser m_browser;
    std::unique_ptr<SignIn> m_signIn;
    std::optional<Result<SignInOutcome>> m_result;
};

/// The token inside a keychain entry.
QString tokenIn(const QByteArray &entry)
{
    return QJsonDocument::fromJson(entry).object().value("token"_L1).toString();
}

/// The account that a person who allows everything gets; empty: it failed.
QString signedInAs(Household &household, const QString &person)
{
    Attempt attempt(household, person);
    if (!QTest::qWaitFor([&attempt] { return attempt.isFinished(); }, Patience))
        return {};
    if (!attempt.result()) {
        qWarning("sign-in failed: %d %s", static_cast<int>(attempt.result().error().kind),
                 qPrintable(attempt.result().error().detail));
        return {};
    }
    return attempt.result().value().accountId;
}

} // namespace

class RealServerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signInBringsPersonTierAndQuota();
    void browserPageTellsWhoSignedIn();
    void tokensAreInTheKeychainOnly();
    void renewsAndRotatesByItself();
    void sessionSurvivesRestartAndIsRenewedWhenDue();
    void denialMakesNoAccount();
    void revokedGrantAsksToSignInAgain();
    void spentRefreshTokenAsksToSignInAgain();
    void signingInAgainRefreshesTheSameAccount();
    void anotherPersonIsAnAccountOfItsOwn();
    void twoSignInsSideBySide();
    void serverThatIsGoneSignsNobodyOut();
    void signOutForgetsTheTokensAlsoOffline();
    void fixedRegisteredRedirectWorks();
};

void RealServerTest::signInBringsPersonTierAndQuota()
{
    AuthorizationServer server;
    Household household(server.providerFile(u"real"_s));
    const QString id = signedInAs(household, u"bo"_s);
    QVERIFY(!id.isEmpty());

    QTRY_VERIFY_WITH_TIMEOUT(household.service().account(id)->quota.has_value(), Patience);
    const Account account = *household.service().account(id);
    QCOMPARE(account.identity.issuer, server.issuer());
    QCOMPARE(account.identity.subject, u"bo"_s);
    QCOMPARE(account.name, u"Bo Nakamura"_s);
    QCOMPARE(account.email, u"bo@example.org"_s);
    QCOMPARE(account.tierId, u"team"_s);
    QCOMPARE(account.quota->used, 10);
    QCOMPARE(account.quota->limit, 10);
    QCOMPARE(account.quota->remaining, 0);
    QCOMPARE(account.quota->resetsAt,
             QDateTime::fromString(u"2099-01-04T00:00:00Z"_s, Qt::ISODate));
    QCOMPARE(household.service().activeAccountId(u"real"_s), id);
    QCOMPARE(household.service().status(id).state, SessionState::SignedIn);
    QCOMPARE(household.service().status(id).outlook, SessionOutlook::RenewsByItself);

    const auto seen = server.tokenRequests();
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen.first().grantType, CodeGrant);
    QCOMPARE(seen.first().error, QString());
    QVERIFY2(seen.first().redirectUri.startsWith(u"http://127.0.0.1:"_s),
             qPrintable(seen.first().redirectUri));
}

void RealServerTest::browserPageTellsWhoSignedIn()
{
    AuthorizationServer server;
    Household household(server.providerFile(u"real"_s));
    Attempt attempt(household, u"ada"_s);
    QTRY_VERIFY_WITH_TIMEOUT(attempt.browser().endedVisits() == 1, Patience);

    const ScriptedBrowser::Page page = attempt.browser().lastPage();
    QCOMPARE(page.status, 200);
    QVERIFY2(page.text.contains(u"Ada Lindqvist"_s), qPrintable(page.text));
    for (const QString &secret : server.secrets()) // HT-9: no code in the address line
        QVERIFY2(!page.url.contains(secret), qPrintable(page.url));
    QTRY_VERIFY_WITH_TIMEOUT(attempt.isFinished(), Patience);
    QVERIFY(attempt.result().isOk());
}

void RealServerTest::tokensAreInTheKeychainOnly()
{
    AuthorizationServer server;
    Household household(server.providerFile(u"real"_s));
    const QString id = signedInAs(household, u"ada"_s);
    QVERIFY(!id.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(household.service().account(id)->quota.has_value(), Patience);

    const QStringList secrets = server.secrets();
    const QMap<QString, QByteArray> stored = household.storedSecrets();
    QCOMPARE(stored.size(), 2); // access and refresh token, apart
    for (const QByteArray &secret : stored)
        QVERIFY(secrets.contains(tokenIn(secret)));
    const QByteArray file = household.accountsFile();
    QVERIFY(file.contains("ada@example.org"));
    for (const QString &secret : secrets)
        QVERIFY(!file.contains(secret.toUtf8()));
}

void RealServerTest::renewsAndRotatesByItself()
{
    AuthorizationServer server(QuickLifetime);
    Household household(server.providerFile(u"real"_s));
    const QString id = signedInAs(household, u"ada"_s);
    QVERIFY(!id.isEmpty());

    QTRY_VERIFY_WITH_TIMEOUT(server.tokenRequests(RefreshGrant).size() >= 3, Patience);
    const auto renewals = server.tokenRequests(RefreshGrant);
    for (qsizetype i = 0; i < renewals.size(); ++i) {
        QCOMPARE(renewals.at(i).error, QString());
        QCOMPARE(renewals.at(i).rotations, static_cast<int>(i) + 1); // each spends the newest one
        QVERIFY(!renewals.at(i).isReuse);
    }
    const SessionState state = household.service().status(id).state;
    QVERIFY(state == SessionState::SignedIn || state == SessionState::Renewing);
}

void RealServerTest::sessionSurvivesRestartAndIsRenewedWhenDue()
{
    AuthorizationServer server(QuickLifetime);
    Household household(server.providerFile(u"real"_s));
    const QString id = signedInAs(household, u"ada"_s);
    QVERIFY(!id.isEmpty());

    for (int start = 0; start < 3; ++start) {
        const qsizetype before = server.tokenRequests(RefreshGrant).size();
        household.restart();
        QVERIFY(household.service().account(id).has_value());
        QTRY_VERIFY_WITH_TIMEOUT(server.tokenRequests(RefreshGrant).size() > before, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(household.service().status(id).state, SessionState::SignedIn,
                                  Patience);
    }
    for (const auto &renewal : server.tokenRequests(RefreshGrant))
        QCOMPARE(renewal.error, QString());
}

void RealServerTest::denialMakesNoAccount()
{
    AuthorizationServer server;
    Household household(server.providerFile(u"real"_s));
    Attempt attempt(household, u"ada"_s, false);
    QTRY_VERIFY_WITH_TIMEOUT(attempt.isFinished(), Patience);

    QVERIFY(!attempt.result());
    QCOMPARE(attempt.result().error().kind, ErrorKind::AuthorizationRefused);
    QCOMPARE(attempt.result().error().oauthCode, u"access_denied"_s);
    QVERIFY(household.service().accounts().isEmpty());
    QVERIFY(server.tokenRequests().isEmpty());
    QVERIFY(household.storedSecrets().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(attempt.browser().endedVisits(), 1, Patience);
    QVERIFY(attempt.browser().lastPage().status != 200);
    QVERIFY2(attempt.browser().lastPage().text.contains(u"failed"_s),
             qPrintable(attempt.browser().lastPage().text));
}

void RealServerTest::revokedGrantAsksToSignInAgain()
{
    AuthorizationServer server;
    Household household(server.providerFile(u"real"_s));
    const QString id = signedInAs(household, u"ada"_s);
    QVERIFY(!id.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!household.service().status(id).isRefreshing, Patience);

    server.revokeGrants();
    household.service().refresh(id);
    QTRY_VERIFY_WITH_TIMEOUT(household.service().status(id).state == SessionState::Rejected ||
                                 household.service().status(id).state == SessionState::Ended,
                             Patience);
    QCOMPARE(server.tokenRequests(RefreshGrant).last().error, u"invalid_grant"_s);
    QCOMPARE(household.service().account(id)->name, u"Ada Lindqvist"_s); // known and kept

    Attempt again(household, u"ada"_s, true, id);
    QTRY_VERIFY_WITH_TIMEOUT(again.isFinished(), Patience);
    QVERIFY(again.result().isOk());
    QCOMPARE(again.result().value().accountId, id);
    QVERIFY(!again.result().value().isNewAccount);
    QVERIFY(again.result().value().isExpectedAccount);
    QTRY_COMPARE_WITH_TIMEOUT(household.service().status(id).state, SessionState::SignedIn,
                              Patience);
}

void RealServerTest::spentRefreshTokenAsksToSignInAgain()
{
    AuthorizationServer server(QuickLifetime);
    Household household(server.providerFile(u"real"_s));
    const QString id = signedInAs(household, u"ada"_s);
    QVERIFY(!id.isEmpty());

    // Somebody has copied the newest refresh token and spends it first.
    QMap<QString, QByteArray> stored = household.storedSecrets();
    const QByteArray refreshToken =
        stored.value(*std::find_if(stored.keyBegin(), stored.keyEnd(), [](const QString &name) {
            return name.contains(u"refresh"_s);
        }));
    QVERIFY(server.refresh(tokenIn(refreshToken).toUtf8()).contains("access_token"_L1));

    QTRY_VERIFY_WITH_TIMEOUT(household.service().status(id).state == SessionState::Rejected ||
                                 household.service().status(id).state == SessionState::Ended,
                             Patience);
    const auto renewals = server.tokenRequests(RefreshGrant);
    QVERIFY(renewals.last().isReuse);
    QCOMPARE(renewals.size(), 2); // and it is not tried again and again
}

void RealServerTest::signingInAgainRefreshesTheSameAccount()
{
    AuthorizationServer server;
    Household household(server.providerFile(u"real"_s));
    const QString first = signedInAs(household, u"ada"_s);
    const QString second = signedInAs(household, u"ada"_s);
    QVERIFY(!first.isEmpty());
    QCOMPARE(second, first);
    QCOMPARE(household.service().accounts().size(), 1);
    QCOMPARE(household.storedSecrets().size(), 2);
}

void RealServerTest::anotherPersonIsAnAccountOfItsOwn()
{
    AuthorizationServer server;
    Household household(server.providerFile(u"real"_s));
    const QString ada = signedInAs(household, u"ada"_s);
    QVERIFY(!ada.isEmpty());

    Attempt attempt(household, u"bo"_s, true, ada); // asked for Ada, and Bo came
    QTRY_VERIFY_WITH_TIMEOUT(attempt.isFinished(), Patience);
    QVERIFY(attempt.result().isOk());
    const QString bo = attempt.result().value().accountId;
    QVERIFY(bo != ada);
    QVERIFY(!attempt.result().value().isExpectedAccount);
    QCOMPARE(household.service().account(bo)->name, u"Bo Nakamura"_s);
    QCOMPARE(household.service().account(ada)->name, u"Ada Lindqvist"_s);

    QVERIFY(household.service().setActive(ada).isOk());
    household.restart();
    QCOMPARE(household.service().activeAccountId(u"real"_s), ada);
    QCOMPARE(household.service().accounts().size(), 2);
}

void RealServerTest::twoSignInsSideBySide()
{
    AuthorizationServer server;
    Household household(server.providerFile(u"real"_s));
    Attempt ada(household, u"ada"_s);
    Attempt bo(household, u"bo"_s);
    QTRY_VERIFY_WITH_TIMEOUT(ada.isFinished() && bo.isFinished(), Patience);
    QVERIFY(ada.result().isOk());
    QVERIFY(bo.result().isOk());
    QCOMPARE(household.service().account(ada.result().value().accountId)->name, u"Ada Lindqvist"_s);
    QCOMPARE(household.service().account(bo.result().value().accountId)->name, u"Bo Nakamura"_s);
}

void RealServerTest::serverThatIsGoneSignsNobodyOut()
{
    AuthorizationServer server(QuickLifetime);
    Household household(server.providerFile(u"real"_s));
    const QString id = signedInAs(household, u"ada"_s);
    QVERIFY(!id.isEmpty());

    server.stop();
    household.service().refresh(id);
    QTRY_COMPARE_WITH_TIMEOUT(household.service().status(id).state, SessionState::Offline,
                              Patience);
    QCOMPARE(household.storedSecrets().size(), 2);
    household.restart();
    QTRY_COMPARE_WITH_TIMEOUT(household.service().status(id).state, SessionState::Offline,
                              Patience);
    QVERIFY(household.service().account(id)->session.isSignedIn);
    QCOMPARE(household.storedSecrets().size(), 2);
}

void RealServerTest::signOutForgetsTheTokensAlsoOffline()
{
    AuthorizationServer server;
    Household household(server.providerFile(u"real"_s));
    const QString id = signedInAs(household, u"ada"_s);
    QVERIFY(!id.isEmpty());
    QCOMPARE(household.storedSecrets().size(), 2);

    server.stop();
    QSignalSpy signedOut(&household.service(), &AccountService::signedOut);
    household.service().signOut(id);
    QTRY_COMPARE_WITH_TIMEOUT(signedOut.size(), 1, Patience);
    QVERIFY(signedOut.first().at(1).value<Result<void>>().isOk());
    QVERIFY(household.storedSecrets().isEmpty());
    QCOMPARE(household.service().status(id).state, SessionState::SignedOut);
}

void RealServerTest::fixedRegisteredRedirectWorks()
{
    AuthorizationServer server;
    QJsonObject file = server.providerFile(u"real"_s);
    QJsonObject client = file.value("client"_L1).toObject();
    client.insert("id"_L1, "lanyard-fixed"_L1);
    file.insert("client"_L1, client);
    file.insert("redirect"_L1, QJsonObject{{"host"_L1, "localhost"_L1},
                                           {"path"_L1, "/callback"_L1},
                                           {"ports"_L1, QJsonArray{52417}}});
    Household household(file);
    QVERIFY(!signedInAs(household, u"ada"_s).isEmpty());
    QCOMPARE(server.tokenRequests().first().redirectUri, u"http://localhost:52417/callback"_s);
}

QTEST_GUILESS_MAIN(RealServerTest)
#include "tst_realserver.moc"
