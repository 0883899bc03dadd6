// SPDX-License-Identifier: GPL-3.0-or-later
//
// The device grant against npm's better-auth (JSON bodies) and npm's oidc-provider (forms), and
// revocation and introspection against the latter.

#include "core/clock.h"
#include "integration/authorizationserver.h"
#include "integration/betterauthserver.h"
#include "integration/scriptedbrowser.h"
#include "oauth/deviceflow.h"
#include "oauth/jsonrequest.h"
#include "oauth/resultof.h"
#include "oauth/strictnetwork.h"
#include "oauth/tokenintrospection.h"
#include "oauth/tokenrefresh.h"
#include "oauth/tokenrevocation.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Patience = 30'000;
const QString CodePath = u"/api/auth/device/code"_s;
const QString TokenPath = u"/api/auth/device/token"_s;

} // namespace

class TestDeviceServer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void betterAuthApproves();
    void betterAuthDenies();
    void betterAuthExpires();
    void betterAuthSlowsUsDown();
    void betterAuthRefusesAnUnknownClient();
    void betterAuthGoneForAWhile();
    void oidcProviderApproves();
    void oidcProviderDenies();
    void oidcProviderRevokesAndInspects();

private:
    /// Begins a grant that calls \a withCode once the person can answer.
    std::unique_ptr<DeviceFlow> begin(const ClientConfig &client,
                                      std::function<void(const DeviceCode &)> withCode = {});
    Result<AuthorizationGrant> end(DeviceFlow &flow);
    Result<JsonAnswer> ask(const QUrl &url, const Secret &token, bool isPost = false);
    ClientConfig oidcClient(const AuthorizationServer &server) const;
    Result<AuthorizationGrant> signedInAsAda(const ClientConfig &client, bool allows = true);

    SystemClock m_clock;
    StrictNetwork m_network;
    std::optional<Result<AuthorizationGrant>> m_result;
};

std::unique_ptr<DeviceFlow>
TestDeviceServer::begin(const ClientConfig &client,
                        std::function<void(const DeviceCode &)> withCode)
{
    m_result.reset();
    auto flow = std::make_unique<DeviceFlow>(client, m_network, m_clock);
    connect(flow.get(), &DeviceFlow::codeReady, this, [withCode, it = flow.get()] {
        if (withCode)
            withCode(*it->code());
    });
    connect(flow.get(), &DeviceFlow::finished, this,
            [this](const Result<AuthorizationGrant> &result) { m_result = result; });
    flow->start();
    return flow;
}

Result<AuthorizationGrant> TestDeviceServer::end(DeviceFlow &)
{
    if (!QTest::qWaitFor([this] { return m_result.has_value(); }, Patience))
        qFatal("the grant does not end");
    return *m_result;
}

Result<JsonAnswer> TestDeviceServer::ask(const QUrl &url, const Secret &token, bool isPost)
{
    JsonRequest request(url, m_network, m_clock);
    request.setBearer(token);
    if (isPost)
        request.setForm({});
    return resultOf<JsonAnswer>(request);
}

ClientConfig TestDeviceServer::oidcClient(const AuthorizationServer &server) const
{
    ClientConfig client;
    client.issuer = server.issuer();
    client.tokenEndpoint = QUrl(server.issuer() + u"/token"_s);
    client.keysEndpoint = QUrl(server.issuer() + u"/jwks"_s);
    client.revocationEndpoint = QUrl(server.issuer() + u"/token/revocation"_s);
    client.introspectionEndpoint = QUrl(server.issuer() + u"/token/introspection"_s);
    client.device.authorizationEndpoint = QUrl(server.issuer() + u"/device/auth"_s);
    client.device.extraParameters = {{u"prompt"_s, u"consent"_s}}; // for offline_access
    client.clientId = u"lanyard-test"_s;
    client.scopes = {u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s};
    return client;
}

Result<AuthorizationGrant> TestDeviceServer::signedInAsAda(const ClientConfig &client, bool allows)
{
    ScriptedBrowser browser;
    const auto flow = begin(client, [&browser, allows](const DeviceCode &code) {
        browser.open(code.verificationUriComplete, u"ada"_s, allows);
    });
    const Result<AuthorizationGrant> result = end(*flow);
    if (!QTest::qWaitFor([&browser] { return browser.endedVisits() == 1; }, Patience))
        qFatal("the browser walks for ever");
    return result;
}

void TestDeviceServer::betterAuthApproves()
{
    BetterAuthServer server;
    const auto flow = begin(server.client(), [&server](const DeviceCode &code) {
        server.approve(code.userCode, u"bo"_s);
    });
    const Result<AuthorizationGrant> result = end(*flow);
    QVERIFY2(result.isOk(), result ? "" : qPrintable(result.error().detail));
    const TokenSet &tokens = result.value().tokens;
    QVERIFY(!tokens.refreshToken);
    QCOMPARE(tokens.scopes, (QStringList{u"openid"_s, u"profile"_s, u"email"_s}));
    const qint64 lifetime = tokens.requestedAt.secsTo(*tokens.expiresAt);
    QVERIFY(lifetime > 28'700 && lifetime <= 28'800); // eight hours
    QVERIFY(!result.value().identity);                // openid is asked for, no ID token comes

    const DeviceCode code = *flow->code();
    QCOMPARE(code.verificationUri, server.url(u"/device"_s));
    QCOMPARE(code.verificationUriComplete, server.url(u"/device?user_code="_s + code.userCode));
    const QList<QJsonObject> asked = server.requests(CodePath);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().value("contentType"_L1).toString(), u"application/json"_s);
    QCOMPARE(asked.first().value("fields"_L1).toArray(), (QJsonArray{"client_id"_L1, "scope"_L1}));
    QCOMPARE(asked.first().value("scope"_L1).toString(), u"openid profile email"_s);
    QCOMPARE(server.requests(TokenPath).last().value("fields"_L1).toArray(),
             (QJsonArray{"client_id"_L1, "device_code"_L1, "grant_type"_L1}));
    QVERIFY(server.secrets().contains(QString::fromUtf8(tokens.accessToken.reveal())));

    const Result<JsonAnswer> me = ask(server.url(u"/trpc/me"_s), tokens.accessToken);
    QVERIFY(me.isOk());
    QCOMPARE(me.value().body["result"_L1]["data"_L1]["user"_L1]["name"_L1].toString(),
             u"Bo Nakamura"_s);
    QVERIFY(ask(server.url(u"/api/auth/sign-out"_s), tokens.accessToken, true).isOk());
    QCOMPARE(ask(server.url(u"/trpc/me"_s), tokens.accessToken).error().kind,
             ErrorKind::Unauthorized);
}

void TestDeviceServer::betterAuthDenies()
{
    BetterAuthServer server;
    const auto flow =
        begin(server.client(), [&server](const DeviceCode &code) { server.deny(code.userCode); });
    const Result<AuthorizationGrant> result = end(*flow);
    QCOMPARE(result.error().kind, ErrorKind::AuthorizationRefused);
    QCOMPARE(result.error().oauthCode, u"access_denied"_s);
    const QList<QJsonObject> polls = server.requests(TokenPath);
    QCOMPARE(polls.last().value("error"_L1).toString(), u"access_denied"_s);
    QTest::qWait(2'500);
    QCOMPARE(server.requests(TokenPath).size(), polls.size());
}

void TestDeviceServer::betterAuthExpires()
{
    BetterAuthServer server;
    const auto theirs =
        begin(server.client(), [&server](const DeviceCode &code) { server.expire(code.userCode); });
    const Result<AuthorizationGrant> refused = end(*theirs);
    QCOMPARE(refused.error().kind, ErrorKind::DeadlinePassed);
    QCOMPARE(refused.error().oauthCode, u"expired_token"_s);

    BetterAuthServer hasty({u"--code-lifetime"_s, u"3s"_s});
    const auto ours = begin(hasty.client());
    const Result<AuthorizationGrant> late = end(*ours);
    QCOMPARE(late.error().kind, ErrorKind::DeadlinePassed);
    QCOMPARE(late.error().oauthCode, QString());
    QCOMPARE(hasty.requests(CodePath).size(), 1);
    for (const QJsonObject &poll : hasty.requests(TokenPath))
        QCOMPARE(poll.value("error"_L1).toString(), u"authorization_pending"_s);
}

void TestDeviceServer::betterAuthSlowsUsDown()
{
    // It says one second and means one and a half: the second poll is too early.
    BetterAuthServer server({u"--interval"_s, u"1.5s"_s});
    const auto flow = begin(server.client());
    QTRY_COMPARE_WITH_TIMEOUT(flow->polling(), DeviceFlow::Polling::SlowedDown, Patience);
    QElapsedTimer waited;
    waited.start();
    server.approve(flow->code()->userCode);
    QVERIFY(end(*flow).isOk());
    QVERIFY(waited.elapsed() > 5'500); // one and five
    QStringList errors;
    for (const QJsonObject &poll : server.requests(TokenPath))
        errors.append(poll.value("error"_L1).toString());
    QCOMPARE(errors, (QStringList{u"authorization_pending"_s, u"slow_down"_s, u""_s}));
}

void TestDeviceServer::betterAuthRefusesAnUnknownClient()
{
    BetterAuthServer server;
    ClientConfig client = server.client();
    client.clientId = u"somebody"_s;
    const auto flow = begin(client);
    const Result<AuthorizationGrant> result = end(*flow);
    QCOMPARE(result.error().kind, ErrorKind::TokenRefused);
    QCOMPARE(result.error().oauthCode, u"invalid_client"_s);
    QVERIFY(!flow->code());
}

void TestDeviceServer::betterAuthGoneForAWhile()
{
    BetterAuthServer server;
    const auto flow = begin(server.client());
    QTRY_VERIFY_WITH_TIMEOUT(flow->code().has_value(), Patience);
    server.stop();
    QTRY_COMPARE_WITH_TIMEOUT(flow->polling(), DeviceFlow::Polling::Unreachable, Patience);
    QCOMPARE(flow->lastFailure()->kind, ErrorKind::ConnectionRefused);
    QVERIFY(!m_result);
    flow->cancel();
    QCOMPARE(end(*flow).error().kind, ErrorKind::Cancelled);
}

void TestDeviceServer::oidcProviderApproves()
{
    AuthorizationServer server;
    const Result<AuthorizationGrant> result = signedInAsAda(oidcClient(server));
    QVERIFY2(result.isOk(), result ? "" : qPrintable(result.error().detail));
    QVERIFY(result.value().identity);
    QCOMPARE(result.value().identity->subject, u"ada"_s);
    QCOMPARE(result.value().identity->name, u"Ada Lindqvist"_s);
    QVERIFY(result.value().tokens.refreshToken);
    const auto polls = server.tokenRequests(u"urn:ietf:params:oauth:grant-type:device_code"_s);
    QVERIFY(!polls.isEmpty());
    QCOMPARE(polls.last().clientId, u"lanyard-test"_s);
    QCOMPARE(polls.last().error, QString());

    TokenRefresh refresh(oidcClient(server), *result.value().tokens.refreshToken,
                         result.value().tokens.scopes, m_network, m_clock);
    refresh.setExpectedSubject(u"ada"_s);
    QVERIFY(resultOf<TokenSet>(refresh).isOk());
}

void TestDeviceServer::oidcProviderDenies()
{
    AuthorizationServer server;
    const Result<AuthorizationGrant> result = signedInAsAda(oidcClient(server), false);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::AuthorizationRefused);
    QCOMPARE(result.error().oauthCode, u"access_denied"_s);
}

void TestDeviceServer::oidcProviderRevokesAndInspects()
{
    AuthorizationServer server;
    const ClientConfig client = oidcClient(server);
    const Result<AuthorizationGrant> grant = signedInAsAda(client);
    QVERIFY(grant.isOk());
    const TokenSet &tokens = grant.value().tokens;
    const auto inspected = [&](const Secret &token) {
        TokenIntrospection introspection(client, token, m_network, m_clock);
        return resultOf<Introspection>(introspection);
    };
    const auto revoked = [&](const Secret &token, TokenRevocation::Token kind) {
        TokenRevocation revocation(client, token, kind, m_network, m_clock);
        return resultOf<TokenRevocation::Outcome>(revocation);
    };

    const Result<Introspection> alive = inspected(tokens.accessToken);
    QVERIFY2(alive.isOk(), alive ? "" : qPrintable(alive.error().detail));
    QVERIFY(alive.value().isActive);
    QCOMPARE(alive.value().subject, u"ada"_s);
    QCOMPARE(alive.value().clientId, u"lanyard-test"_s);
    QVERIFY(alive.value().scopes.contains(u"openid"_s));
    QVERIFY(qAbs(alive.value().expiresAt.secsTo(*tokens.expiresAt)) < 5);
    QVERIFY(inspected(*tokens.refreshToken).value().isActive);

    using Token = TokenRevocation::Token;
    QCOMPARE(revoked(*tokens.refreshToken, Token::Refresh).value(),
             TokenRevocation::Outcome::Revoked);
    QCOMPARE(revoked(tokens.accessToken, Token::Access).value(), TokenRevocation::Outcome::Revoked);
    QVERIFY(!inspected(*tokens.refreshToken).value().isActive);
    QVERIFY(!inspected(tokens.accessToken).value().isActive);
    // Unknown by now: still a success (RFC 7009, 2.2).
    QCOMPARE(revoked(*tokens.refreshToken, Token::Refresh).value(),
             TokenRevocation::Outcome::Revoked);
    TokenRefresh refresh(client, *tokens.refreshToken, tokens.scopes, m_network, m_clock);
    QCOMPARE(resultOf<TokenSet>(refresh).error().kind, ErrorKind::GrantInvalid);
}

QTEST_GUILESS_MAIN(TestDeviceServer)
#include "tst_deviceserver.moc"
