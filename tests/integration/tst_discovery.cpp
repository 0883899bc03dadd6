// SPDX-License-Identifier: GPL-3.0-or-later
//
// A server that nobody listed: discovery, the report, a client id given on the spot, sign-in with
// it, and two such servers that must not be taken for each other, against npm's oidc-provider.

#include "integration/authorizationserver.h"
#include "integration/scriptedbrowser.h"
#include "oauth/authorizationcodeflow.h"
#include "oauth/clientregistration.h"
#include "oauth/jsonrequest.h"
#include "oauth/resourcediscovery.h"
#include "oauth/resultof.h"
#include "oauth/serverdiscovery.h"
#include "oauth/serverreport.h"
#include "oauth/strictnetwork.h"
#include "support/plainpages.h"
#include "support/recordingserver.h"

#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30'000;
const QStringList Scopes{u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s};
// One path for all: what keeps servers apart here is the issuer alone.
const RedirectConfig SharedRedirect{.host = {}, .path = u"/callback"_s, .ports = {}};

using GrantResult = Result<AuthorizationGrant>;

} // namespace

class DiscoveryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void DI_1_discoversAndReports();
    void DI_2_anotherSpellingIsNotTheIssuer();
    void CR_4_registersAndSignsIn();
    void CR_4_serverRefusesAForeignRedirect();
    void IS_5_clientOfOneServerIsUnknownToAnother();
    void IS_2_codeOfAnotherServerIsRefused();
    void ST_4_callbackOfAnotherServerIsIgnored();
    void MC_1_resourceLeadsToItsServer();

private:
    ServerMetadata discovered(const AuthorizationServer &server)
    {
        ServerDiscovery discovery(server.issuer(), m_network, m_clock);
        Result<ServerMetadata> metadata = resultOf<ServerMetadata>(discovery, Patience);
        if (!metadata)
            qFatal("%s", qPrintable(metadata.error().detail));
        return metadata.takeValue();
    }
    RegisteredClient registered(const ServerMetadata &server)
    {
        ClientRegistration registration(server, SharedRedirect, Scopes, m_network, m_clock);
        Result<RegisteredClient> client = resultOf<RegisteredClient>(registration, Patience);
        if (!client)
            qFatal("%s %s", qPrintable(client.error().oauthCode),
                   qPrintable(client.error().detail));
        return client.takeValue();
    }
    ClientConfig clientOf(const ServerMetadata &server)
    {
        ClientConfig client =
            clientConfigFor(server, registered(server), Scopes, SharedRedirect).takeValue();
        // offline_access is granted only where the person is asked (OIDC Core, 11)
        client.extraAuthorizationParameters.append({u"prompt"_s, u"consent"_s});
        return client;
    }
    GrantResult signedIn(const ClientConfig &client, const QString &person)
    {
        AuthorizationCodeFlow flow(client, m_network, m_pages, m_clock);
        ScriptedBrowser browser;
        connect(&flow, &AuthorizationCodeFlow::authorizationUrlReady, &flow,
                [&](const QUrl &url) { browser.open(url, person); });
        std::optional<GrantResult> result;
        connect(&flow, &AuthorizationCodeFlow::finished, &flow, [&](const GrantResult &outcome) {
            result = outcome;
            flow.showOutcome({});
        });
        flow.start();
        if (!QTest::qWaitFor([&] { return result.has_value(); }, Patience))
            qFatal("the sign-in does not end");
        letEnd(browser);
        return *result;
    }
    /// The answer of \a client's server to \a person, caught before it reaches anybody.
    QUrlQuery caughtAnswer(const QUrl &authorizationUrl, const QString &person)
    {
        RecordingServer catcher;
        const QUrlQuery asked(authorizationUrl);
        QUrl redirect(asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        redirect.setPort(catcher.serverPort()); // RFC 8252, 7.3: any port is the same client's
        QUrlQuery moved(asked);
        moved.removeAllQueryItems(u"redirect_uri"_s);
        moved.addQueryItem(u"redirect_uri"_s,
                           QString::fromLatin1(QUrl::toPercentEncoding(redirect.toString())));
        QUrl url(authorizationUrl);
        url.setQuery(moved);
        ScriptedBrowser browser;
        browser.open(url, person);
        if (!QTest::qWaitFor([&] { return !catcher.requests().isEmpty(); }, Patience))
            qFatal("the browser does not come back");
        letEnd(browser);
        return QUrlQuery(QUrl::fromEncoded(catcher.requests().first().target).query());
    }
    /// Its folder must not go before it does.
    static void letEnd(const ScriptedBrowser &browser)
    {
        if (!QTest::qWaitFor([&] { return browser.endedVisits() == 1; }, Patience))
            qFatal("the browser does not end");
    }
    /// A browser that goes to \a url and waits for nothing.
    void visit(QUrl url, const QUrlQuery &query)
    {
        url.setQuery(query);
        QNetworkReply *reply = m_browserNetwork.get(QNetworkRequest(url));
        connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    }

    SystemClock m_clock;
    StrictNetwork m_network;
    QNetworkAccessManager m_browserNetwork;
    PlainPages m_pages;
};

void DiscoveryTest::DI_1_discoversAndReports()
{
    AuthorizationServer server;
    const ServerMetadata metadata = discovered(server);
    QCOMPARE(metadata.issuer, server.issuer());
    QVERIFY(metadata.userinfoEndpoint.isValid() && !metadata.userinfoEndpoint.isEmpty());
    QVERIFY(metadata.refusedEndpoints.isEmpty());

    const ServerReport report = reportOn(metadata, true);
    QVERIFY(report.canSignIn());
    for (const ServerFeature feature :
         {ServerFeature::AuthorizationCode, ServerFeature::ChallengeS256, ServerFeature::DeviceCode,
          ServerFeature::Refresh, ServerFeature::Revocation, ServerFeature::Introspection,
          ServerFeature::Registration, ServerFeature::CallbackIssuer, ServerFeature::IdentityToken,
          ServerFeature::UserInfo, ServerFeature::PublicClient, ServerFeature::ClientSecret}) {
        QVERIFY2(report.fact(feature).state == FeatureState::Supported,
                 qPrintable(QString::number(int(feature))));
    }
    QVERIFY(report.fact(ServerFeature::AccountPrompt).state != FeatureState::Supported);
    for (const QString &scope : Scopes)
        QVERIFY(report.scopes.contains(scope));
}

void DiscoveryTest::DI_2_anotherSpellingIsNotTheIssuer()
{
    AuthorizationServer server;
    const QString other = QString(server.issuer()).replace(u"127.0.0.1"_s, u"localhost"_s);
    ServerDiscovery discovery(other, m_network, m_clock);
    const Result<ServerMetadata> result = resultOf<ServerMetadata>(discovery, Patience);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::IssuerMismatch);
    QCOMPARE(discovery.describedIssuer(), server.issuer());
}

void DiscoveryTest::CR_4_registersAndSignsIn()
{
    AuthorizationServer server;
    const ServerMetadata metadata = discovered(server);
    const RegisteredClient registration = registered(metadata);
    QVERIFY(!registration.clientId.isEmpty());
    QVERIFY(!registration.clientSecret);
    QVERIFY(registration.registrationToken.has_value());
    QVERIFY(!registration.managementEndpoint.isEmpty());
    QVERIFY(registration.isUsable(server.issuer(), m_clock.utcNow()));

    ClientConfig client =
        clientConfigFor(metadata, registration, Scopes, SharedRedirect).takeValue();
    client.extraAuthorizationParameters.append({u"prompt"_s, u"consent"_s});
    const GrantResult grant = signedIn(client, u"chidi"_s);
    if (!grant)
        qFatal("%s", qPrintable(grant.error().detail));
    QCOMPARE(grant.value().identity->subject, u"chidi"_s);
    QVERIFY(grant.value().tokens.refreshToken.has_value());

    const auto seen = server.tokenRequests();
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen.first().clientId, registration.clientId);
    QCOMPARE(seen.first().error, QString());

    JsonRequest who(metadata.userinfoEndpoint, m_network, m_clock);
    who.setBearer(grant.value().tokens.accessToken);
    const Result<JsonAnswer> answer = resultOf<JsonAnswer>(who, Patience);
    QVERIFY(answer);
    QCOMPARE(answer.value().body.toObject().value("sub"_L1).toString(), u"chidi"_s);
}

void DiscoveryTest::CR_4_serverRefusesAForeignRedirect()
{
    AuthorizationServer server;
    ClientRegistration registration(discovered(server),
                                    {.host = u"192.168.1.5"_s, .path = u"/callback"_s, .ports = {}},
                                    Scopes, m_network, m_clock);
    const Result<RegisteredClient> result = resultOf<RegisteredClient>(registration, Patience);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::TokenRefused);
    QCOMPARE(result.error().oauthCode, u"invalid_redirect_uri"_s);
}

void DiscoveryTest::IS_5_clientOfOneServerIsUnknownToAnother()
{
    AuthorizationServer a;
    AuthorizationServer b;
    const RegisteredClient atA = registered(discovered(a));
    QVERIFY(!clientConfigFor(discovered(b), atA, Scopes, SharedRedirect));
    QVERIFY(b.tokenRequests().isEmpty());
}

// RFC 9700, 4.4: B is malicious and names A's login page as its own. Somebody who trusts A signs in
// there, and B waits for A's code at its token endpoint.
void DiscoveryTest::IS_2_codeOfAnotherServerIsRefused()
{
    AuthorizationServer a;
    AuthorizationServer b;
    const ServerMetadata atB = discovered(b);
    ClientConfig mixedUp = clientOf(discovered(a));
    mixedUp.issuer = atB.issuer;
    mixedUp.tokenEndpoint = atB.tokenEndpoint;
    mixedUp.keysEndpoint = atB.keysEndpoint;
    const GrantResult grant = signedIn(mixedUp, u"ada"_s);
    QVERIFY(!grant);
    QCOMPARE(grant.error().kind, ErrorKind::IssuerMismatch);
    QVERIFY(a.tokenRequests().isEmpty());
    QVERIFY(b.tokenRequests().isEmpty());
}

void DiscoveryTest::ST_4_callbackOfAnotherServerIsIgnored()
{
    AuthorizationServer a;
    AuthorizationServer b;
    AuthorizationCodeFlow atA(clientOf(discovered(a)), m_network, m_pages, m_clock);
    AuthorizationCodeFlow atB(clientOf(discovered(b)), m_network, m_pages, m_clock);
    QList<ErrorKind> ends;
    connect(&atB, &AuthorizationCodeFlow::finished, &atB, [&](const GrantResult &result) {
        ends.append(result ? ErrorKind::Cancelled : result.error().kind);
        atB.showOutcome({});
    });
    atA.start();
    atB.start();
    QTRY_VERIFY(!atA.authorizationUrl().isEmpty() && !atB.authorizationUrl().isEmpty());
    const QUrlQuery askedAtB(atB.authorizationUrl());
    const QUrl redirectOfB(askedAtB.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));

    QUrlQuery answer = caughtAnswer(atA.authorizationUrl(), u"ada"_s);
    QCOMPARE(answer.queryItemValue(u"iss"_s, QUrl::FullyDecoded), a.issuer());
    QVERIFY(!answer.queryItemValue(u"code"_s).isEmpty());
    visit(redirectOfB, answer);
    QTest::qWait(300);
    QVERIFY(ends.isEmpty()); // not ours: B's attempt still waits

    // The attacker knows B's state too: then the issuer alone gives it away.
    answer.removeAllQueryItems(u"state"_s);
    answer.addQueryItem(u"state"_s, askedAtB.queryItemValue(u"state"_s, QUrl::FullyEncoded));
    visit(redirectOfB, answer);
    QTRY_COMPARE_WITH_TIMEOUT(ends.size(), 1, Patience);
    QCOMPARE(ends.first(), ErrorKind::IssuerMismatch);
    QVERIFY(a.tokenRequests().isEmpty());
    QVERIFY(b.tokenRequests().isEmpty());
    atA.cancel();
}

void DiscoveryTest::MC_1_resourceLeadsToItsServer()
{
    AuthorizationServer server;
    RecordingServer resource;
    const QString address = resource.url(u"/mcp"_s).toString();
    resource.setHandler([&](const RecordedRequest &request) {
        if (request.target == "/meta")
            return ScriptedAnswer{.body = "{\"resource\":\"" + address.toUtf8() +
                                          "\",\"authorization_servers\":[\"" +
                                          server.issuer().toUtf8() + "\"]}"};
        return ScriptedAnswer{
            .status = 401,
            .headers = {{"WWW-Authenticate", "Bearer resource_metadata=\"" +
                                                 resource.url(u"/meta"_s).toEncoded() + "\""}}};
    });
    ResourceDiscovery discovery(address, m_network, m_clock);
    const Result<ResourceMetadata> found = resultOf<ResourceMetadata>(discovery, Patience);
    QVERIFY(found);
    ServerDiscovery issuer(found.value().authorizationServers.first(), m_network, m_clock);
    issuer.setNamedByServer(discovery.addressRule());
    const Result<ServerMetadata> metadata = resultOf<ServerMetadata>(issuer, Patience);
    QVERIFY(metadata);
    QCOMPARE(metadata.value().issuer, server.issuer());
    QVERIFY(reportOn(metadata.value(), true).canSignIn());
}

QTEST_GUILESS_MAIN(DiscoveryTest)
#include "tst_discovery.moc"
