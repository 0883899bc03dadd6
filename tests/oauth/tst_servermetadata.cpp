// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "oauth/authorizationurl.h"
#include "oauth/clientregistration.h"
#include "oauth/resourcemetadata.h"
#include "oauth/servermetadata.h"
#include "oauth/serverreport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

const QString Issuer = u"https://as.example/tenant1"_s;

QJsonObject object(const QByteArray &text)
{
    return QJsonDocument::fromJson(json(text)).object();
}

QJsonObject plainServer()
{
    return object("{'issuer':'https://as.example/tenant1',"
                  "'authorization_endpoint':'https://as.example/authorize',"
                  "'token_endpoint':'https://as.example/token'}");
}

QJsonObject serverWith(const QString &key, const QJsonValue &value)
{
    QJsonObject document = plainServer();
    document.insert(key, value);
    return document;
}

Result<ServerMetadata> read(const QJsonObject &document)
{
    return readServerMetadata(document, Issuer, AddressRule::PublicOnly);
}

ServerFact factOf(const QJsonObject &document, ServerFeature feature, bool isStrict = false)
{
    return reportOn(read(document).value(), isStrict).fact(feature);
}

} // namespace

class TestServerMetadata : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void DI_2_issuerIsComparedCharacterByCharacter_data()
    {
        QTest::addColumn<QJsonValue>("issuer");
        QTest::addColumn<bool>("isAccepted");
        QTest::newRow("same") << QJsonValue(Issuer) << true;
        QTest::newRow("extra slash") << QJsonValue(Issuer + u'/') << false;
        QTest::newRow("upper-case host") << QJsonValue(u"https://AS.example/tenant1"_s) << false;
        QTest::newRow("port 443") << QJsonValue(u"https://as.example:443/tenant1"_s) << false;
        QTest::newRow("other tenant") << QJsonValue(u"https://as.example/tenant2"_s) << false;
        QTest::newRow("http") << QJsonValue(u"http://as.example/tenant1"_s) << false;
        QTest::newRow("empty") << QJsonValue(QString()) << false;
        QTest::newRow("missing") << QJsonValue(QJsonValue::Undefined) << false;
        QTest::newRow("null") << QJsonValue(QJsonValue::Null) << false;
        QTest::newRow("array") << QJsonValue(QJsonArray{Issuer}) << false;
    }
    void DI_2_issuerIsComparedCharacterByCharacter()
    {
        QFETCH(QJsonValue, issuer);
        QFETCH(bool, isAccepted);
        QJsonObject document = plainServer();
        document.remove(u"issuer"_s);
        if (!issuer.isUndefined())
            document.insert(u"issuer"_s, issuer);
        const Result<ServerMetadata> server = read(document);
        QCOMPARE(server.isOk(), isAccepted);
        if (isAccepted)
            return;
        QCOMPARE(server.error().kind, ErrorKind::IssuerMismatch);
        QCOMPARE(server.error().host, u"as.example"_s);
        if (!issuer.toString().isEmpty())
            QCOMPARE(server.error().detail,
                     u"the server describes itself as "_s + issuer.toString());
    }

    void DI_3_badEndpointsAreRefused_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address : {"/token",
                                    "token",
                                    "",
                                    "http://as.example/token",
                                    "https://127.0.0.1:22/",
                                    "https://[::1]/",
                                    "https://localhost/token",
                                    "https://LOCALHOST./token",
                                    "https://x.localhost/token",
                                    "https://169.254.169.254/",
                                    "https://10.0.0.1/token",
                                    "https://192.168.1.5/token",
                                    "https://172.16.0.1/token",
                                    "https://100.64.0.1/token",
                                    "https://[fe80::1]/token",
                                    "https://[fd00::1]/token",
                                    "https://[::ffff:10.0.0.1]/token",
                                    "https://[64:ff9b::a00:1]/token",
                                    "https://[2002:a00:1::]/token",
                                    "https://2130706433/token",
                                    "https://0x7f.1/token",
                                    "https://0.0.0.0/token",
                                    "https://[::]/token",
                                    "https://168.63.129.16/",
                                    "http://127.0.0.1:8080/token",
                                    "https://u:p@as.example/token",
                                    "https://as.example/token#f",
                                    "javascript:alert(1)",
                                    "file:///etc/passwd",
                                    "https:///token",
                                    "https://as.example/\ntoken"})
            QTest::newRow(address) << QString::fromLatin1(address);
    }
    void DI_3_badEndpointsAreRefused()
    {
        QFETCH(QString, address);
        // What a sign-in needs makes the document unusable; what it does not is left out.
        for (const QString &needed :
             {u"authorization_endpoint"_s, u"token_endpoint"_s, u"jwks_uri"_s}) {
            const Result<ServerMetadata> server = read(serverWith(needed, address));
            QVERIFY(!server);
            QVERIFY(server.error().kind == ErrorKind::ConfigurationInvalid ||
                    server.error().kind == ErrorKind::InsecureEndpoint);
            QVERIFY2(server.error().detail.startsWith(needed + u' '),
                     qPrintable(server.error().detail));
            QVERIFY(!server.error().detail.contains(u"u:p"_s));
        }
        for (const QString &spare : {u"revocation_endpoint"_s, u"introspection_endpoint"_s,
                                     u"registration_endpoint"_s, u"device_authorization_endpoint"_s,
                                     u"userinfo_endpoint"_s, u"end_session_endpoint"_s}) {
            const Result<ServerMetadata> server = read(serverWith(spare, address));
            QVERIFY(server);
            QCOMPARE(server.value().endpoints().size(), 2);
            QCOMPARE(server.value().refusedEndpoints.size(), 1);
            QVERIFY(server.value().refusedEndpoints.first().detail.startsWith(spare + u' '));
        }
    }

    void DI_3_ownNetworkStaysInIt_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<bool>("isAccepted");
        QTest::newRow("same port") << u"http://127.0.0.1:8080/token"_s << true;
        QTest::newRow("other port") << u"http://127.0.0.1:8081/token"_s << true;
        QTest::newRow("other loopback") << u"http://[::1]:8080/token"_s << true;
        QTest::newRow("private") << u"https://10.0.0.1/token"_s << true;
        QTest::newRow("public") << u"https://as.example/token"_s << true;
        QTest::newRow("plain private") << u"http://10.0.0.1/token"_s << false;
        QTest::newRow("cloud metadata") << u"https://169.254.169.254/token"_s << false;
        QTest::newRow("cloud metadata 6") << u"https://[fd00:ec2::254]/token"_s << false;
        QTest::newRow("link-local") << u"https://[fe80::1]/token"_s << false;
    }
    void DI_3_ownNetworkStaysInIt()
    {
        QFETCH(QString, endpoint);
        QFETCH(bool, isAccepted);
        QJsonObject document = serverWith(u"token_endpoint"_s, endpoint);
        const QString issuer = u"http://127.0.0.1:8080"_s;
        document.insert(u"issuer"_s, issuer);
        QCOMPARE(readServerMetadata(document, issuer, AddressRule::OwnNetwork).isOk(), isAccepted);
    }

    void DI_4_wrongTypesAreNamed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const QString &key, const QJsonValue &value) {
            QTest::newRow(qPrintable(key)) << key << value;
        };
        row(u"token_endpoint"_s, 5);
        row(u"revocation_endpoint"_s, QJsonArray{u"https://as.example/revoke"_s});
        row(u"scopes_supported"_s, u"openid email"_s);
        row(u"code_challenge_methods_supported"_s, u"S256"_s);
        row(u"grant_types_supported"_s, QJsonObject());
        row(u"token_endpoint_auth_methods_supported"_s, QJsonArray{1});
        row(u"prompt_values_supported"_s, QJsonArray{QJsonValue::Null});
        row(u"response_types_supported"_s, true);
        row(u"authorization_response_iss_parameter_supported"_s, u"true"_s);
    }
    void DI_4_wrongTypesAreNamed()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        const Result<ServerMetadata> server = read(serverWith(key, value));
        QVERIFY(!server);
        QCOMPARE(server.error().kind, ErrorKind::AnswerUnreadable);
        QVERIFY2(server.error().detail.startsWith(key + u' '), qPrintable(server.error().detail));
    }

    void DI_5_leftOutFieldsHaveTheirDefaults()
    {
        const ServerMetadata server = read(plainServer()).value();
        QCOMPARE(server.tokenAuthMethods, QStringList{u"client_secret_basic"_s});
        QCOMPARE(server.grantTypes, (QStringList{u"authorization_code"_s, u"implicit"_s}));
        QVERIFY(!server.challengeMethods && !server.scopes && !server.prompts);
        QVERIFY(!server.callbackBringsIssuer);
        QCOMPARE(server.endpoints().size(), 2);
        const QJsonObject nulls =
            serverWith(u"token_endpoint_auth_methods_supported"_s, QJsonValue::Null);
        QCOMPARE(read(nulls).value().tokenAuthMethods, QStringList{u"client_secret_basic"_s});
    }

    void DI_5_secretIsProvedAsListed_data()
    {
        QTest::addColumn<QJsonValue>("methods");
        QTest::addColumn<int>("way");
        const auto row = [](const char *name, const QJsonValue &methods, int way) {
            QTest::newRow(name) << methods << way;
        };
        const int basic = int(ClientAuthentication::ClientSecretBasic);
        const int post = int(ClientAuthentication::ClientSecretPost);
        const QString basicName = u"client_secret_basic"_s;
        const QString postName = u"client_secret_post"_s;
        row("absent", QJsonValue::Undefined, basic);
        row("basic", QJsonArray{basicName}, basic);
        row("both", QJsonArray{postName, basicName}, basic);
        row("post", QJsonArray{u"none"_s, postName}, post);
        row("unknown", QJsonArray{u"private_key_jwt"_s, u"tls_client_auth"_s}, -1);
        row("empty", QJsonArray{}, -1);
    }
    void DI_5_secretIsProvedAsListed()
    {
        QFETCH(QJsonValue, methods);
        QFETCH(int, way);
        QJsonObject document = plainServer();
        if (!methods.isUndefined())
            document.insert(u"token_endpoint_auth_methods_supported"_s, methods);
        const ServerMetadata server = read(document).value();
        const Result<ClientConfig> client =
            clientConfigFor(server, u"id"_s, Secret("s"), {u"read"_s}, {});
        QCOMPARE(client.isOk(), way >= 0);
        if (client) {
            QCOMPARE(int(client.value().authentication), way);
            QCOMPARE(client.value().clientSecret->reveal(), QByteArray("s"));
        } else {
            QCOMPARE(client.error().kind, ErrorKind::ConfigurationInvalid);
        }
        // Without a secret none is proved, whatever is listed (CR-1).
        for (const auto &secret : {std::optional<Secret>(), std::optional(Secret())}) {
            const ClientConfig open =
                clientConfigFor(server, u"id"_s, secret, {u"read"_s}, {}).value();
            QVERIFY(open.authentication == ClientAuthentication::None);
            QVERIFY(!open.clientSecret);
        }
    }

    void DI_5_absentEndpointsAreNotOffered()
    {
        const ServerMetadata server = read(plainServer()).value();
        const ClientConfig client = clientConfigFor(server, u"id"_s, {}, {}, {}).value();
        QVERIFY(client.revocationEndpoint.isEmpty());
        QVERIFY(client.introspectionEndpoint.isEmpty());
        QVERIFY(client.device.authorizationEndpoint.isEmpty());
        for (const ServerFeature feature :
             {ServerFeature::Revocation, ServerFeature::Introspection, ServerFeature::Registration,
              ServerFeature::DeviceCode, ServerFeature::UserInfo}) {
            const ServerFact fact = factOf(plainServer(), feature);
            QVERIFY(fact.state == FeatureState::NotSupported);
            QVERIFY(fact.role == FeatureRole::Unused);
        }
        QJsonObject without = plainServer();
        without.remove(u"token_endpoint"_s);
        QVERIFY(!clientConfigFor(read(without).value(), u"id"_s, {}, {}, {}));
        without = plainServer();
        without.remove(u"authorization_endpoint"_s);
        QVERIFY(!clientConfigFor(read(without).value(), u"id"_s, {}, {}, {}));
    }

    void PK_3_challengeMethodsDecide_data()
    {
        QTest::addColumn<QJsonValue>("methods");
        QTest::addColumn<bool>("goesPlain");
        QTest::addColumn<bool>("goesForResource");
        QTest::newRow("absent") << QJsonValue(QJsonValue::Undefined) << true << false;
        QTest::newRow("empty") << QJsonValue(QJsonArray{}) << false << false;
        QTest::newRow("plain") << QJsonValue(QJsonArray{u"plain"_s}) << false << false;
        QTest::newRow("S256") << QJsonValue(QJsonArray{u"S256"_s}) << true << true;
        QTest::newRow("both") << QJsonValue(QJsonArray{u"plain"_s, u"S256"_s}) << true << true;
        QTest::newRow("lower case") << QJsonValue(QJsonArray{u"s256"_s}) << false << false;
    }
    void PK_3_challengeMethodsDecide()
    {
        QFETCH(QJsonValue, methods);
        QFETCH(bool, goesPlain);
        QFETCH(bool, goesForResource);
        QJsonObject document = plainServer();
        if (!methods.isUndefined())
            document.insert(u"code_challenge_methods_supported"_s, methods);
        const ServerMetadata server = read(document).value();
        const ClientConfig client = clientConfigFor(server, u"id"_s, {}, {}, {}).value();
        const ClientConfig bound = boundToResource(client, u"https://mcp.example/mcp"_s);
        QCOMPARE(checkClientConfig(client).isOk(), goesPlain);
        QCOMPARE(checkClientConfig(bound).isOk(), goesForResource);
        QCOMPARE(bound.resources, QStringList{u"https://mcp.example/mcp"_s});
        QCOMPARE(reportOn(server).canSignIn(), goesPlain);
        QCOMPARE(reportOn(server, true).canSignIn(), goesForResource);
    }

    void IS_5_registrationIsForItsIssuerOnly()
    {
        const ServerMetadata server = read(plainServer()).value();
        RegisteredClient registration{.issuer = u"https://other.example"_s,
                                      .clientId = u"CANARY"_s};
        QVERIFY(!clientConfigFor(server, registration, {}, {}));
        registration.issuer = Issuer;
        const ClientConfig client = clientConfigFor(server, registration, {}, {}).value();
        QCOMPARE(client.clientId, u"CANARY"_s);
        QCOMPARE(client.issuer, Issuer);
    }

    void reportNamesEveryFeatureOnce()
    {
        const ServerReport report = reportOn(read(plainServer()).value());
        QCOMPARE(report.facts.size(), qsizetype(ServerFeature::ClientSecret) + 1);
        for (qsizetype i = 0; i < report.facts.size(); ++i)
            QCOMPARE(qsizetype(report.facts.at(i).feature), i);
        QVERIFY(report.canSignIn());
    }

    void reportOfAFullServer()
    {
        QJsonObject document = plainServer();
        const QJsonObject more = object(
            "{'jwks_uri':'https://as.example/keys','userinfo_endpoint':'https://as.example/me',"
            "'device_authorization_endpoint':'https://as.example/device',"
            "'revocation_endpoint':'https://as.example/revoke',"
            "'introspection_endpoint':'http://as.example/introspect',"
            "'registration_endpoint':'https://as.example/register',"
            "'scopes_supported':['openid','email','bad scope'],"
            "'grant_types_supported':['authorization_code','refresh_token',"
            "'urn:ietf:params:oauth:grant-type:device_code'],"
            "'code_challenge_methods_supported':['S256'],'response_types_supported':['code'],"
            "'prompt_values_supported':['login','select_account'],"
            "'token_endpoint_auth_methods_supported':['none','client_secret_post'],"
            "'authorization_response_iss_parameter_supported':true}");
        for (const QString &key : more.keys())
            document.insert(key, more.value(key));
        const ServerReport report = reportOn(read(document).value());
        for (const ServerFact &fact : report.facts) {
            const bool isRefused = fact.feature == ServerFeature::Introspection;
            QVERIFY(fact.state == (isRefused ? FeatureState::Refused : FeatureState::Supported));
            QVERIFY(fact.role == (isRefused ? FeatureRole::Unused : FeatureRole::Used));
        }
        QCOMPARE(report.scopes, (QStringList{u"openid"_s, u"email"_s}));
        QCOMPARE(report.prompts, (QStringList{u"login"_s, u"select_account"_s}));
        QCOMPARE(report.refusedEndpoints.size(), 1);

        const ClientConfig client =
            clientConfigFor(read(document).value(), u"id"_s, {}, {}, {}).value();
        QVERIFY(client.callbackBringsIssuer);
        QCOMPARE(client.revocationEndpoint, QUrl(u"https://as.example/revoke"_s));
        QVERIFY(client.introspectionEndpoint.isEmpty());
        QCOMPARE(client.device.authorizationEndpoint, QUrl(u"https://as.example/device"_s));
        QCOMPARE(client.keysEndpoint, QUrl(u"https://as.example/keys"_s));
    }

    void reportSaysWhatBlocks_data()
    {
        QTest::addColumn<QByteArray>("changes");
        QTest::addColumn<int>("blocking"); // -1: nothing
        const auto row = [](const char *name, const char *changes, int blocking) {
            QTest::newRow(name) << json(changes) << blocking;
        };
        const int code = int(ServerFeature::AuthorizationCode);
        row("nothing", "{}", -1);
        row("no authorization endpoint", "{'authorization_endpoint':null}", code);
        row("no token endpoint", "{'token_endpoint':null}", code);
        row("no token endpoint for a device",
            "{'token_endpoint':null,'device_authorization_endpoint':'https://as.example/d'}", code);
        row("code response missing", "{'response_types_supported':['token']}", code);
        row("code grant missing", "{'grant_types_supported':['client_credentials']}", code);
        row("plain challenges", "{'code_challenge_methods_supported':['plain']}",
            int(ServerFeature::ChallengeS256));
        row("device instead",
            "{'authorization_endpoint':null,"
            "'device_authorization_endpoint':'https://as.example/d'}",
            -1);
        row("device endpoint without its grant",
            "{'authorization_endpoint':null,'grant_types_supported':['authorization_code'],"
            "'device_authorization_endpoint':'https://as.example/d'}",
            code);
        row("unknown proofs", "{'token_endpoint_auth_methods_supported':['private_key_jwt']}",
            int(ServerFeature::ClientSecret));
    }
    void reportSaysWhatBlocks()
    {
        QFETCH(QByteArray, changes);
        QFETCH(int, blocking);
        QJsonObject document = plainServer();
        const QJsonObject changed = QJsonDocument::fromJson(changes).object();
        for (const QString &key : changed.keys())
            document.insert(key, changed.value(key));
        const ServerReport report = reportOn(read(document).value());
        QList<int> blockers;
        for (const ServerFact &fact : report.facts) {
            if (fact.role == FeatureRole::Blocking)
                blockers.append(int(fact.feature));
        }
        QCOMPARE(blockers, blocking < 0 ? QList<int>() : QList<int>{blocking});
        QCOMPARE(report.canSignIn(), blocking < 0);
    }
};

QTEST_GUILESS_MAIN(TestServerMetadata)
#include "tst_servermetadata.moc"
