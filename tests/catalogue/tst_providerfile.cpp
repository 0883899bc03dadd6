// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/providerfile.h"
#include "core/jsonpointer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lanyard;

namespace {

QJsonObject parsed(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        qFatal("the test's JSON is broken: %s", qPrintable(problem.errorString()));
    return document.object();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

/// One of ours.
QByteArray resource(const QString &name)
{
    return contentOf(QStringLiteral(LANYARD_CATALOGUE_DIR "/") + name);
}

/// One beside this test.
QByteArray fileContent(const QString &name)
{
    return contentOf(QStringLiteral(LANYARD_TEST_DIR "/") + name);
}

/// The least that a provider file can be.
QJsonObject minimal()
{
    return parsed(fileContent(u"minimal.json"_s));
}

/// Every key that there is.
QJsonObject full()
{
    return parsed(fileContent(u"full.json"_s));
}

/// \a value with \a replacement at \a place, the reference tokens of a JSON pointer.
QJsonValue replaced(const QJsonValue &value, QStringList place, const QJsonValue &replacement)
{
    if (place.isEmpty())
        return replacement;
    const QString token = place.takeFirst();
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        array[token.toInt()] = replaced(array.at(token.toInt()), place, replacement);
        return array;
    }
    QJsonObject object = value.toObject();
    const QJsonValue child = replaced(object.value(token), place, replacement);
    if (child.isUndefined())
        object.remove(token);
    else
        object[token] = child;
    return object;
}

QJsonObject fullWith(const QString &pointer, const QJsonValue &replacement)
{
    return replaced(full(), pointer.split(u'/').mid(1), replacement).toObject();
}

/// "features[].values.*.count" as a pointer into full().
QString pointerOf(QString key)
{
    key.replace("features[].values.*"_L1, "features.2.values.free"_L1);
    key.replace("features[]"_L1, "features.2"_L1).replace("tiers[]"_L1, "tiers.1"_L1);
    key.replace("scopeChoices[]"_L1, "scopeChoices.1"_L1);
    return u'/' + key.replace(u'.', u'/');
}

QStringList readmeKeys()
{
    static const QRegularExpression row(u"^\\| `([^`]+)` \\|"_s,
                                        QRegularExpression::MultilineOption);
    QStringList keys;
    auto rows = row.globalMatch(QString::fromUtf8(resource(u"README.md"_s)));
    while (rows.hasNext())
        keys.append(rows.next().captured(1));
    return keys;
}

} // namespace

class TestProviderFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsContext7();
    void readsMinimal();
    void readsFull();
    void readsTextsOfEveryLanguage();

    void faults_data();
    void faults();
    void everyKeyIsRead_data();
    void everyKeyIsRead();
    void identityMustBeKnown();
    void needsFollowTheRoutes_data();
    void needsFollowTheRoutes();

    void addresses_data();
    void addresses();
    void issuers_data();
    void issuers();

    void merges_data();
    void merges();

    void readmeNamesEveryKey();
    void readmeExamplesAreTrue();
};

void TestProviderFile::readsContext7()
{
    const auto result = parseProvider(parsed(resource(u"context7.json"_s)));
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    const Provider &provider = result.value();
    QCOMPARE(provider.id, u"context7"_s);
    QCOMPARE(provider.name, u"Context7"_s);
    QCOMPARE(provider.dashboard, QUrl(u"https://context7.com/dashboard"_s));
    QCOMPARE(provider.upgrade, QUrl(u"https://context7.com/dashboard"_s));
    QVERIFY(!provider.isPractice);

    const ClientConfig &client = provider.client;
    QCOMPARE(client.issuer, u"https://context7.com"_s);
    QCOMPARE(client.clientId, u"2veBSofhicRBguUT"_s);
    QVERIFY(!client.clientSecret);
    QCOMPARE(client.authentication, ClientAuthentication::None);
    QCOMPARE(client.scopes, QStringList({u"profile"_s, u"email"_s}));
    QCOMPARE(client.authorizationEndpoint, QUrl(u"https://context7.com/api/oauth/authorize"_s));
    QCOMPARE(client.tokenEndpoint, QUrl(u"https://context7.com/api/oauth/token"_s));
    QCOMPARE(client.redirect, (RedirectConfig{u"localhost"_s, u"/callback"_s, {52417}}));

    QVERIFY(provider.whoami);
    QCOMPARE(provider.whoami->url, QUrl(u"https://context7.com/api/dashboard/whoami"_s));
    QCOMPARE(provider.whoami->subject, u"/email"_s);
    QCOMPARE(provider.whoami->tenantId, u"/teamspace/id"_s);
    QVERIFY(provider.quota);
    QCOMPARE(provider.quota->url, QUrl(u"https://context7.com/api/v2/skills/quota"_s));
    QCOMPARE(provider.quota->resetsAt, u"/resetDate"_s);
    QCOMPARE(provider.quota->tier, u"/tier"_s);
    QVERIFY(provider.quota->isFree);

    using Kind = TierValue::Kind;
    using Period = TierValue::Period;
    QCOMPARE(provider.tiers.size(), 3);
    QCOMPARE(provider.tiers.at(1).id, u"pro"_s);
    QCOMPARE(provider.features.size(), 3);
    QCOMPARE(provider.features.at(0).values, QList<TierValue>(3, {Kind::Included}));
    QCOMPARE(provider.features.at(1).values, (QList<TierValue>{{Kind::Count, 3, Period::Week},
                                                               {Kind::Count, 10, Period::Week},
                                                               {Kind::Unlimited}}));
    QCOMPARE(provider.features.at(2).values,
             (QList<TierValue>{{Kind::Count, 1}, {Kind::Count, 5}, {Kind::Unlimited}}));
    QVERIFY(!provider.refreshLifetime);
    QCOMPARE(provider.keyPrefix, u"ctx7sk-"_s);
    QCOMPARE(provider.overridingVariables,
             QStringList({u"CONTEXT7_TOKEN"_s, u"CONTEXT7_API_KEY"_s}));
}

void TestProviderFile::readsMinimal()
{
    const auto result = parseProvider(minimal());
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    const Provider &provider = result.value();
    QVERIFY(provider.accent.isEmpty());
    QVERIFY(provider.dashboard.isEmpty());
    QVERIFY(provider.upgrade.isEmpty());
    QCOMPARE(provider.client.redirect, RedirectConfig{});
    QVERIFY(provider.client.keysEndpoint.isEmpty());
    QVERIFY(provider.client.scopes.isEmpty());
    QVERIFY(!provider.client.callbackBringsIssuer);
    QVERIFY(!provider.client.assumesBearer);
    QVERIFY(!provider.quota);
    QVERIFY(provider.tiers.isEmpty());
    QVERIFY(provider.features.isEmpty());
}

void TestProviderFile::readsFull()
{
    const auto result = parseProvider(full());
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    const Provider &provider = result.value();
    QCOMPARE(provider.accent, u"#0a1B2c"_s);
    QCOMPARE(provider.baseUrl, QUrl(u"https://auth.example.org/app"_s));
    QCOMPARE(provider.dashboard, QUrl(u"https://auth.example.org/app/dash"_s));
    QCOMPARE(provider.upgrade, QUrl(u"https://pay.example.org/up?from=lanyard"_s));
    QCOMPARE(provider.client.issuer, u"https://issuer.example.org/"_s);
    QCOMPARE(provider.client.authentication, ClientAuthentication::ClientSecretPost);
    QCOMPARE(provider.client.authorizationEndpoint,
             QUrl(u"https://auth.example.org/app/authorize?tenant=42"_s));
    QCOMPARE(provider.client.keysEndpoint, QUrl(u"https://auth.example.org/app/jwks"_s));
    QCOMPARE(provider.client.redirect,
             (RedirectConfig{u"localhost"_s, u"/call%20back"_s, {52417, 8080}}));
    const QList<QPair<QString, QString>> parameters = {{u"login_hint"_s, u"a+b@example.org"_s},
                                                       {u"prompt"_s, u"select_account"_s}};
    QCOMPARE(provider.client.extraAuthorizationParameters, parameters);
    QVERIFY(provider.client.callbackBringsIssuer);
    QVERIFY(provider.client.assumesBearer);
    QCOMPARE(provider.routes, (QList<SignInRoute>{SignInRoute::DeviceCode, SignInRoute::Browser,
                                                  SignInRoute::ApiKey}));
    const auto at = [](const char *path) {
        return QUrl(u"https://auth.example.org/app"_s + QString::fromLatin1(path));
    };
    QCOMPARE(provider.client.device, (DeviceConfig{at("/device"),
                                                   at("/device/token"),
                                                   DeviceRequestBody::Json,
                                                   {{u"tenant"_s, u"42"_s}},
                                                   true}));
    QCOMPARE(provider.client.revocationEndpoint, at("/revoke"));
    QCOMPARE(provider.client.introspectionEndpoint, at("/introspect"));
    QCOMPARE(provider.client.resources,
             (QStringList{u"https://api.example.org/v1"_s, u"urn:example:files"_s}));
    QCOMPARE(provider.basedOn, u"other"_s);
    QCOMPARE(provider.serverVariable, u"FULL_SERVER"_s);
    QCOMPARE(provider.knownServers, QList<QUrl>{QUrl(u"https://eu.example.org"_s)});
    QVERIFY(!provider.needsOwnClient && provider.wantsClientSecret && !provider.isUserMade);
    QCOMPARE(provider.accountPrompt, u"select_account"_s);
    QCOMPARE(provider.scopeChoices.size(), 2);
    QVERIFY(provider.scopeChoices.at(0).isPreselected &&
            !provider.scopeChoices.at(0).changesThings);
    QVERIFY(!provider.scopeChoices.at(1).isPreselected &&
            provider.scopeChoices.at(1).changesThings);
    QCOMPARE(provider.whoami->roots, (QStringList{u"/data"_s, u"/0"_s}));
    QCOMPARE(provider.introspected.subject, u"/uid"_s);
    QCOMPARE(provider.introspected.tenantName, u"/org/name"_s);
    QCOMPARE(provider.signOutUrl, at("/sign-out"));
    QCOMPARE(provider.health->url, at("/health"));
    QCOMPARE(provider.health->expected, u"OK"_s);
    QCOMPARE(provider.list->items, u"/items"_s);
    QCOMPARE(provider.list->name, u"/title"_s);
    QCOMPARE(provider.keys->nameMember, u"label"_s);
    QCOMPARE(provider.keys->key, u"/data/key"_s);
    QCOMPARE(provider.whoami->email, u"/a~1b/0"_s);
    QCOMPARE(provider.whoami->tenantName, u"/team/name"_s);
    QCOMPARE(provider.quota->title, (LocalizedText{u"Requests"_s, {{u"de"_s, u"Anfragen"_s}}}));
    QVERIFY(!provider.quota->isFree);
    using Kind = TierValue::Kind;
    using Period = TierValue::Period;
    QCOMPARE(provider.features.at(0).values,
             (QList<TierValue>{{Kind::NotIncluded}, {Kind::Included}}));
    QCOMPARE(provider.features.at(1).values,
             (QList<TierValue>{{Kind::Count, 0}, {Kind::Unlimited}}));
    QCOMPARE(provider.features.at(2).values,
             (QList<TierValue>{{Kind::Count, 3, Period::Day}, {Kind::Count, 9, Period::Month}}));
    QCOMPARE(provider.refreshLifetime, std::chrono::hours(30 * 24));
    QCOMPARE(provider.keyPrefix, u"key-"_s);
}

void TestProviderFile::readsTextsOfEveryLanguage()
{
    const auto result = parseProvider(parsed(resource(u"context7.json"_s)));
    QVERIFY(result);
    QList<LocalizedText> texts = {result.value().quota->title};
    for (const Tier &tier : result.value().tiers)
        texts.append(tier.name);
    for (const TierFeature &feature : result.value().features)
        texts.append(feature.name);
    for (const LocalizedText &text : std::as_const(texts)) {
        QVERIFY(!text.fallback.isEmpty());
        QCOMPARE(text.byLanguage.keys(), QStringList({u"ar"_s, u"de"_s}));
    }
}

void TestProviderFile::faults_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("faultAt"); // empty: at pointer
    QTest::addColumn<QString>("reason");

    const QJsonValue gone(QJsonValue::Undefined);
    const auto row = [](const char *name, const QString &pointer, const QJsonValue &value,
                        const QString &reason, const QString &faultAt = {}) {
        QTest::newRow(name) << pointer << value << (faultAt.isEmpty() ? pointer : faultAt)
                            << reason;
    };
    const QString missing = u"is missing"_s;
    const QString noKey = u"is no key of a provider file"_s;
    const QString secret = u"secrets are kept in the keychain and never in a provider file"_s;
    const QString address =
        u"must be an https address without user name and fragment, or a path that begins with one '/'"_s;
    const QString insecure = u"must be https; plain http is for this computer only"_s;
    const QString pointer = u"must be a JSON pointer such as /user/name"_s;

    for (const char *key : {"/id",
                            "/name",
                            "/baseUrl",
                            "/client",
                            "/client/id",
                            "/endpoints",
                            "/endpoints/authorization",
                            "/endpoints/token",
                            "/whoami/url",
                            "/whoami/subject",
                            "/scopeChoices/0/scope",
                            "/scopeChoices/1/description",
                            "/health/url",
                            "/health/pointer",
                            "/health/expected",
                            "/list/url",
                            "/list/title",
                            "/list/name",
                            "/apiKeys/url",
                            "/apiKeys/nameMember",
                            "/apiKeys/key",
                            "/quota/url",
                            "/quota/title",
                            "/tiers/0/id",
                            "/tiers/1/name",
                            "/features/0/name",
                            "/features/1/values",
                            "/features/2/values/free/count",
                            "/features/0/values/Pro_2.0"}) {
        QTest::addRow("missing %s", key)
            << QString::fromLatin1(key) << gone << QString::fromLatin1(key) << missing;
    }
    for (const char *key : {"/tokenEndpont", "/client/di", "/endpoints/tokne", "/redirect/port",
                            "/whoami/nmae", "/quota/limits", "/tiers/0/titel", "/features/1/vaules",
                            "/features/2/values/free/pre", "/a~1b"}) {
        QTest::addRow("unknown %s", key) << QString::fromLatin1(key).replace(u"~1"_s, u"\x1"_s)
                                         << QJsonValue(1) << QString::fromLatin1(key) << noKey;
    }
    for (const char *key : {"/clientSecret", "/client/secret", "/client/client_secret",
                            "/access_token", "/refreshToken", "/whoami/password", "/apiKey"}) {
        QTest::addRow("secret %s", key)
            << QString::fromLatin1(key) << QJsonValue(u"x"_s) << QString::fromLatin1(key) << secret;
    }
    for (const char *id : {"Big", "a b", "-a", "../x", "ä", "a_b"})
        QTest::addRow("id %s", id) << u"/id"_s << QJsonValue(QString::fromUtf8(id)) << u"/id"_s
                                   << u"must be small letters, digits and '-', at most 64"_s;
    row("id too long", u"/id"_s, QString(65, u'a'),
        u"must be small letters, digits and '-', at most 64"_s);
    row("empty name", u"/name"_s, u" "_s, u"must not be empty"_s);
    row("long name", u"/name"_s, QString(2001, u'a'), u"is longer than 2000 characters"_s);
    row("control character", u"/name"_s, u"a\nb"_s, u"has a control character in it"_s);
    row("accent", u"/accent"_s, u"green"_s, u"must be a colour such as #059669"_s);

    for (const char *url :
         {"ftp://a.example", "javascript:alert(1)", "file:///etc/passwd", "auth.example.org",
          "//evil.example/x", "https://", "https://u@a.example", "https://u:p@a.example/",
          "https://a.example/#x", "https://a b.example", "https://a.example/\u00a0 x", "--help"}) {
        for (const char *key : {"/endpoints/token", "/whoami/url", "/dashboard"})
            QTest::addRow("%s %s", key, url)
                << QString::fromLatin1(key) << QJsonValue(QString::fromUtf8(url))
                << QString::fromLatin1(key) << address;
    }
    for (const char *url : {"http://a.example", "http://192.168.1.5/x", "http://0.0.0.0/",
                            "http://localhost.evil.example", "http://127.0.0.1.nip.io/",
                            "http://[::ffff:10.0.0.1]/"}) {
        for (const char *key : {"/baseUrl", "/endpoints/authorization", "/upgrade"})
            QTest::addRow("%s %s", key, url)
                << QString::fromLatin1(key) << QJsonValue(QString::fromUtf8(url))
                << QString::fromLatin1(key) << insecure;
    }
    row("base is a path", u"/baseUrl"_s, u"/x"_s, address);
    row("base with query", u"/baseUrl"_s, u"https://a.example/?x=1"_s, u"must have no query"_s);
    row("issuer with query", u"/issuer"_s, u"https://a.example/?x=1"_s,
        u"must be an https address without query and fragment"_s);
    row("issuer without scheme", u"/issuer"_s, u"a.example"_s,
        u"must be an https address without query and fragment"_s);

    row("authentication", u"/client/authentication"_s, u"private_key_jwt"_s,
        u"must be none, client_secret_basic or client_secret_post"_s);
    row("scopes in one string", u"/client/scopes"_s, u"a b"_s, u"must be an array"_s);
    row("scopes in one entry", u"/client/scopes/0"_s, u"a b"_s,
        u"is not one scope; an array holds each on its own"_s);
    row("scope twice", u"/client/scopes/1"_s, u"openid"_s, u"is there twice"_s);
    row("scope null", u"/client/scopes/0"_s, QJsonValue::Null, u"must be a string"_s);

    const QString host =
        u"must be localhost, or left out for 127.0.0.1 or [::1], whichever there is"_s;
    row("redirect host", u"/redirect/host"_s, u"evil.example"_s, host);
    row("redirect host literal", u"/redirect/host"_s, u"0.0.0.0"_s, host);
    for (const char *path : {"callback", "/a b", "/a?b", "/a#b", "/%zz", "/%2", "/\u00e9"})
        QTest::addRow("redirect path %s", path)
            << u"/redirect/path"_s << QJsonValue(QString::fromUtf8(path)) << u"/redirect/path"_s
            << u"must be a path such as /callback, percent-encoded"_s;
    const QString port = u"must be a whole number from 1 to 65535"_s;
    row("port 0", u"/redirect/ports/1"_s, 0, port);
    row("port 65536", u"/redirect/ports/1"_s, 65536, port);
    row("port 80.5", u"/redirect/ports/1"_s, 80.5, port);
    row("port as text", u"/redirect/ports/0"_s, u"52417"_s, port);
    row("port -1", u"/redirect/ports/0"_s, -1, port);
    row("port 1e300", u"/redirect/ports/0"_s, 1e300, port);
    row("port twice", u"/redirect/ports/1"_s, 52417, u"is there twice"_s);
    row("ports no array", u"/redirect/ports"_s, 52417, u"must be an array"_s);

    for (const char *name : {"state", "scope", "client_id", "code_challenge", "nonce"})
        QTest::addRow("parameter %s", name)
            << u"/authorizationParameters/"_s + QString::fromLatin1(name) << QJsonValue(u"x"_s)
            << u"/authorizationParameters/"_s + QString::fromLatin1(name)
            << u"is set for every sign-in anew"_s;
    row("parameter number", u"/authorizationParameters/max_age"_s, 1, u"must be a string"_s);
    row("switch as text", u"/callbackBringsIssuer"_s, u"true"_s, u"must be true or false"_s);
    row("switch as number", u"/assumesBearer"_s, 1, u"must be true or false"_s);

    for (const char *bad : {"email", "", "/a~", "/a~2", "$.email"}) {
        for (const char *key : {"/whoami/subject", "/whoami/tenantId", "/quota/used"})
            QTest::addRow("pointer %s at %s", bad, key)
                << QString::fromLatin1(key) << QJsonValue(QString::fromLatin1(bad))
                << QString::fromLatin1(key) << pointer;
    }
    row("pointer null", u"/whoami/name"_s, QJsonValue::Null, pointer);

    row("words number", u"/quota/title"_s, 5,
        u"must be a string, or an object with one string per language"_s);
    row("words without English", u"/quota/title"_s, QJsonObject{{u"de"_s, u"x"_s}}, missing,
        u"/quota/title/en"_s);
    row("words with a bad language", u"/quota/title/pt-BR"_s, u"x"_s,
        u"is no language; write it as in de or pt_BR"_s);
    row("words with a number", u"/quota/title/de"_s, 1, u"must be a string"_s);
    row("words with an empty text", u"/tiers/1/name/en"_s, QString(), u"must not be empty"_s);

    row("tier id", u"/tiers/0/id"_s, u"a b"_s, u"must be letters, digits, '-', '_' and '.'"_s);
    row("tier twice", u"/tiers/1/id"_s, u"free"_s, u"is there twice"_s);
    row("tier no object", u"/tiers/0"_s, u"free"_s, u"must be an object"_s);
    row("value of no tier", u"/features/0/values/max"_s, true, u"is no tier of this file"_s);
    const QString value = u"must be true, false, \"unlimited\" or an object with a count"_s;
    row("value text", u"/features/0/values/free"_s, u"infinite"_s, value);
    row("value number", u"/features/0/values/free"_s, 3, value);
    row("count negative", u"/features/2/values/free/count"_s, -1,
        u"must be a whole number from 0 to 2147483647"_s);
    row("period", u"/features/2/values/free/per"_s, u"year"_s, u"must be day, week or month"_s);
    row("lifetime 0", u"/refreshLifetime"_s, 0, u"must be a whole number from 1 to 316224000"_s);
    row("lifetime text", u"/refreshLifetime"_s, u"30 days"_s,
        u"must be a whole number from 1 to 316224000"_s);
    row("variable", u"/overridingVariables/0"_s, u"A-B"_s,
        u"is no name of an environment variable"_s);

    row("route", u"/routes/1"_s, u"password"_s, u"must be browser, deviceCode or apiKey"_s);
    row("route twice", u"/routes/1"_s, u"apiKey"_s, u"is there twice"_s, u"/routes/2"_s);
    row("no route", u"/routes"_s, QJsonArray(), u"must name a way to sign in"_s);
    row("no device endpoint", u"/endpoints/deviceAuthorization"_s, gone, missing);
    row("no prefix for keys", u"/keyPrefix"_s, gone,
        u"is missing: the route apiKey tells keys by it"_s);
    row("body", u"/device/body"_s, u"xml"_s, u"must be form or json"_s);
    row("device parameter", u"/device/parameters/client_id"_s, u"x"_s,
        u"is set for every sign-in anew"_s);
    row("secret as a parameter", u"/authorizationParameters/client_secret"_s, u"x"_s, secret);
    row("secret as a device parameter", u"/device/parameters/api-key"_s, u"x"_s, secret);
    row("secret in a query", u"/upgrade"_s, u"/up?a=1&access_token=x"_s, secret);
    for (const char *resource : {"/mcp", "api.example.org", "https://a.example/#x"})
        QTest::addRow("resource %s", resource)
            << u"/resources/0"_s << QJsonValue(QString::fromLatin1(resource)) << u"/resources/0"_s
            << u"must be an absolute address without fragment"_s;
    row("choice of two scopes", u"/scopeChoices/0/scope"_s, u"a b"_s, u"is not one scope"_s);
    row("choice twice", u"/scopeChoices/1/scope"_s, u"r"_s, u"is there twice"_s);
    row("server variable", u"/serverVariable"_s, u"A B"_s,
        u"is no name of an environment variable"_s);
    for (const char *server : {"http://a.example", "/x", "https://a.example/?x=1"})
        QTest::addRow("known server %s", server)
            << u"/knownServers/0"_s << QJsonValue(QString::fromLatin1(server))
            << u"/knownServers/0"_s << u"must be an https address without query and fragment"_s;
    row("identity source", u"/identitySource"_s, u"guess"_s,
        u"must be whoami, idToken or introspection"_s);
    row("root", u"/whoami/roots/1"_s, u"data"_s, pointer);
    row("based on", u"/basedOn"_s, u"A B"_s, u"must be the id of a built-in service"_s);
}

void TestProviderFile::faults()
{
    QFETCH(QString, pointer);
    QFETCH(QJsonValue, value);
    QFETCH(QString, faultAt);
    QFETCH(QString, reason);
    QStringList place = pointer.split(u'/').mid(1);
    for (QString &token : place)
        token.replace(u'\x1', u'/');
    const auto result = parseProvider(replaced(full(), place, value).toObject());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::FileDamaged);
    QCOMPARE(result.error().detail, faultAt + u": "_s + reason);
}

void TestProviderFile::everyKeyIsRead_data()
{
    QTest::addColumn<QString>("pointer");
    for (const QString &key : providerFileKeys())
        QTest::newRow(qPrintable(key)) << pointerOf(key);
}

/// No key can be half a number: a key that were listed and not read would let it pass.
void TestProviderFile::everyKeyIsRead()
{
    QFETCH(QString, pointer);
    QVERIFY2(!valueAt(full(), pointer).isUndefined(), "the full file lacks it");
    const auto result = parseProvider(fullWith(pointer, 0.5));
    QVERIFY(!result);
    QVERIFY2(result.error().detail.startsWith(pointer + u": must be "_s),
             qPrintable(result.error().detail));
}

void TestProviderFile::identityMustBeKnown()
{
    QJsonObject document = minimal();
    document.remove("whoami"_L1);
    QCOMPARE(parseProvider(document).error().detail,
             u"/whoami: is missing, and there is no scope openid to say who signed in"_s);
    document = replaced(document, {u"client"_s, u"scopes"_s}, QJsonArray{u"openid"_s}).toObject();
    QCOMPARE(parseProvider(document).error().detail,
             u"/endpoints/keys: is missing: without whoami the ID token must be checked"_s);
    document = replaced(document, {u"endpoints"_s, u"keys"_s}, u"/jwks"_s).toObject();
    const auto result = parseProvider(document);
    QVERIFY(result);
    QVERIFY(!result.value().whoami);

    using Source = IdentitySource;
    const auto by = [](const char *changes) {
        return parseProvider(mergedDocument(minimal(), parsed(changes)));
    };
    QCOMPARE(by("{}").value().identitySource, Source::Whoami);
    QCOMPARE(result.value().identitySource, Source::IdToken);
    QCOMPARE(by(R"({"identitySource": "idToken"})").error().detail,
             u"/identitySource: needs the scope openid"_s);
    QCOMPARE(by(R"({"identitySource": "whoami", "whoami": null})").error().detail,
             u"/whoami: is missing"_s);
    QCOMPARE(by(R"({"identitySource": "introspection", "whoami": null})").error().detail,
             u"/endpoints/introspection: is missing: it is to say who signed in"_s);
    const auto introspected = by(R"({"identitySource": "introspection", "whoami": null,
                                     "endpoints": {"introspection": "/i"}})");
    QVERIFY(introspected);
    QCOMPARE(introspected.value().introspected.subject, u"/sub"_s);
    QCOMPARE(introspected.value().introspected.name, u"/username"_s);
    QVERIFY(by(R"({"whoami": null, "namesItsAccounts": false})"));

    document = replaced(full(), {u"quota"_s}, parsed(R"({"url": "/q", "title": "t"})")).toObject();
    QCOMPARE(parseProvider(document).error().detail,
             u"/quota: must name used, limit, remaining or tier"_s);
}

void TestProviderFile::needsFollowTheRoutes_data()
{
    QTest::addColumn<QByteArray>("changes"); // over minimal()
    QTest::addColumn<QString>("detail");     // empty: taken
    const auto row = [](const char *name, const char *changes, const QString &detail = {}) {
        QTest::newRow(name) << QByteArray(changes) << detail;
    };
    row("device only", R"({"routes": ["deviceCode"], "endpoints":
        {"authorization": null, "token": null, "deviceAuthorization": "/d", "deviceToken": "/t"}})");
    row("device at the token endpoint", R"({"routes": ["deviceCode"], "endpoints":
        {"authorization": null, "deviceAuthorization": "/d"}})");
    row("device without any token endpoint", R"({"routes": ["deviceCode"], "endpoints":
        {"authorization": null, "token": null, "deviceAuthorization": "/d"}})",
        u"/endpoints/token: is missing"_s);
    row("both with the device's token endpoint alone",
        R"({"routes": ["browser", "deviceCode"], "endpoints":
        {"token": null, "deviceAuthorization": "/d", "deviceToken": "/t"}})",
        u"/endpoints/token: is missing"_s);
    row("device without a client", R"({"routes": ["deviceCode"], "client": null, "endpoints":
        {"deviceAuthorization": "/d"}})",
        u"/client: is missing"_s);
    row("key only", R"({"routes": ["apiKey"], "keyPrefix": "k-", "client": null,
        "endpoints": null, "whoami": null})");
    row("own client", R"({"needsOwnClient": true, "client": {"id": null}})");
    row("no client id", R"({"client": {"id": null}})", u"/client/id: is missing"_s);
}

void TestProviderFile::needsFollowTheRoutes()
{
    QFETCH(QByteArray, changes);
    const auto result = parseProvider(mergedDocument(minimal(), parsed(changes)));
    QTEST(result ? QString() : result.error().detail, "detail");
}

void TestProviderFile::addresses_data()
{
    QTest::addColumn<QString>("baseUrl");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("expected");
    QTest::newRow("path") << u"https://a.example"_s << u"/t"_s << u"https://a.example/t"_s;
    QTest::newRow("slash at the end")
        << u"https://a.example/"_s << u"/t"_s << u"https://a.example/t"_s;
    QTest::newRow("base with a path")
        << u"https://a.example/context7/"_s << u"/t"_s << u"https://a.example/context7/t"_s;
    QTest::newRow("absolute") << u"https://a.example"_s << u"https://b.example/t"_s
                              << u"https://b.example/t"_s;
    QTest::newRow("port") << u"https://a.example:8443"_s << u"/t?x=1"_s
                          << u"https://a.example:8443/t?x=1"_s;
    QTest::newRow("loopback") << u"http://127.0.0.1:5000"_s << u"/t"_s
                              << u"http://127.0.0.1:5000/t"_s;
    QTest::newRow("loopback, IPv6")
        << u"http://[::1]:5000"_s << u"/t"_s << u"http://[::1]:5000/t"_s;
    QTest::newRow("localhost") << u"http://localhost"_s << u"/t"_s << u"http://localhost/t"_s;
}

void TestProviderFile::addresses()
{
    QFETCH(QString, baseUrl);
    QFETCH(QString, endpoint);
    QJsonObject document = minimal();
    document["baseUrl"_L1] = baseUrl;
    document = replaced(document, {u"endpoints"_s, u"token"_s}, endpoint).toObject();
    const auto result = parseProvider(document);
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QTEST(result.value().client.tokenEndpoint.toString(), "expected");
}

void TestProviderFile::issuers_data()
{
    QTest::addColumn<QString>("baseUrl");
    QTest::addColumn<QString>("issuer");
    QTest::newRow("host") << u"https://a.example"_s << u"https://a.example"_s;
    QTest::newRow("slash") << u"https://a.example/"_s << u"https://a.example"_s;
    QTest::newRow("path") << u"https://a.example/x/y/"_s << u"https://a.example/x/y"_s;
    QTest::newRow("one spelling") << u"https://A.example:443/X"_s << u"https://a.example/X"_s;
    QTest::newRow("other port") << u"https://a.example:8443"_s << u"https://a.example:8443"_s;
    QTest::newRow("loopback") << u"http://LOCALHOST:80"_s << u"http://localhost"_s;
    QTest::newRow("IPv6") << u"http://[::1]:3000/"_s << u"http://[::1]:3000"_s;
}

void TestProviderFile::issuers()
{
    QFETCH(QString, baseUrl);
    QJsonObject document = minimal();
    document["baseUrl"_L1] = baseUrl;
    QTEST(parseProvider(document).value().client.issuer, "issuer");
    document["issuer"_L1] = u"https://b.example/"_s;
    QCOMPARE(parseProvider(document).value().client.issuer, u"https://b.example/"_s);
}

void TestProviderFile::merges_data()
{
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("overlay");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *base, const char *overlay, const char *expected) {
        QTest::addRow("%s + %s", base, overlay)
            << QByteArray(base) << QByteArray(overlay) << QByteArray(expected);
    };
    // RFC 7396, appendix A: the cases whose documents are objects
    row(R"({"a":"b"})", R"({"a":"c"})", R"({"a":"c"})");
    row(R"({"a":"b"})", R"({"b":"c"})", R"({"a":"b","b":"c"})");
    row(R"({"a":"b"})", R"({"a":null})", R"({})");
    row(R"({"a":"b","b":"c"})", R"({"a":null})", R"({"b":"c"})");
    row(R"({"a":["b"]})", R"({"a":"c"})", R"({"a":"c"})");
    row(R"({"a":"c"})", R"({"a":["b"]})", R"({"a":["b"]})");
    row(R"({"a":{"b":"c"}})", R"({"a":{"b":"d","c":null}})", R"({"a":{"b":"d"}})");
    row(R"({"a":[{"b":"c"}]})", R"({"a":[1]})", R"({"a":[1]})");
    row(R"({"e":null})", R"({"a":1})", R"({"e":null,"a":1})");
    row(R"({"a":"foo"})", R"({"a":{"b":"c"}})", R"({"a":{"b":"c"}})");
    row(R"({})", R"({"a":{"bb":{"ccc":null}}})", R"({"a":{"bb":{}}})");
}

void TestProviderFile::merges()
{
    QFETCH(QByteArray, base);
    QFETCH(QByteArray, overlay);
    QFETCH(QByteArray, expected);
    QCOMPARE(mergedDocument(parsed(base), parsed(overlay)), parsed(expected));
}

void TestProviderFile::readmeNamesEveryKey()
{
    QStringList readme = readmeKeys();
    QStringList parser = providerFileKeys();
    readme.sort();
    parser.sort();
    QCOMPARE(readme, parser);
}

/// What the last column says can be pasted: it passes for the key of its row.
void TestProviderFile::readmeExamplesAreTrue()
{
    static const QRegularExpression row(u"^\\| `([^`]+)` \\|.*\\| `(.+)` \\|$"_s,
                                        QRegularExpression::MultilineOption);
    const QString readme = QString::fromUtf8(resource(u"README.md"_s));
    int count = 0;
    for (auto rows = row.globalMatch(readme); rows.hasNext(); ++count) {
        const QRegularExpressionMatch match = rows.next();
        const QByteArray wrapped = "{\"v\":" + match.captured(2).toUtf8() + "}";
        QJsonObject document = fullWith(pointerOf(match.captured(1)), parsed(wrapped).value(u"v"));
        const auto result = parseProvider(document);
        // An example can lack what another example needs: only its own key must be right.
        if (!result)
            QVERIFY2(!result.error().detail.startsWith(pointerOf(match.captured(1)) + u": must"_s),
                     qPrintable(result.error().detail));
    }
    QCOMPARE(count, providerFileKeys().size());

    static const QRegularExpression block(u"```json\n(.*?)```"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    auto blocks = block.globalMatch(readme);
    const auto small = parseProvider(parsed(blocks.next().captured(1).toUtf8()));
    QVERIFY2(small, small ? "" : qPrintable(small.error().detail));
    const QJsonObject overlay = parsed(blocks.next().captured(1).toUtf8());
    const auto moved = parseProvider(mergedDocument(parsed(resource(u"context7.json"_s)), overlay));
    const QJsonObject other = parsed(blocks.next().captured(1).toUtf8());
    QVERIFY(parseProvider(mergedDocument(parsed(resource(u"betterskills.json"_s)), other)));
    QVERIFY(moved);
    QCOMPARE(moved.value().client.issuer, u"https://context7.example.org"_s);
    QCOMPARE(moved.value().whoami->url,
             QUrl(u"https://context7.example.org/api/dashboard/whoami"_s));
}

QTEST_GUILESS_MAIN(TestProviderFile)
#include "tst_providerfile.moc"
