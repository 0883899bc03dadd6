// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"
#include "catalogue/serverdescription.h"
#include "catalogue/userproviders.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace Lanyard;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestUserProviders final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(m_directory->isValid());
        m_zebra = QJsonDocument::fromJson(contentOf(QStringLiteral(LANYARD_TEST_DIR "/zebra.json")))
                      .object();
        m_catalogue.load(QStringLiteral(LANYARD_CATALOGUE_DIR), user({}));
        QVERIFY(m_catalogue.problems().isEmpty());
    }

    void savesAndRemoves();
    void neverOverwrites_data();
    void neverOverwrites();
    void savesIntoTheFileThatIsThere();
    void refusesWhatIsNoProvider_data();
    void refusesWhatIsNoProvider();

    void addsServersSideBySide();
    void basedOnNeedsABuiltInOne();
    void IS_5_anotherServerHasAnotherIssuer();
    void ownClient();
    void ownClientOfAPublicKind();
    void ownClientRedirects_data();
    void ownClientRedirects();

    void importsAndExports();
    void hostileImports_data();
    void hostileImports();
    void exportHoldsNoSecret_data();
    void exportHoldsNoSecret();
    void exportGoesToPlainFilesOnly();

    void freshIds_data();
    void freshIds();
    void freshIdsAreUnique();

    void documentOfAServer_data();
    void documentOfAServer();

private:
    /// A path in the user's folder.
    [[nodiscard]] QString user(const QString &name) const
    {
        return m_directory->filePath(u"catalogue/"_s + name);
    }
    [[nodiscard]] QString outside(const QString &name) const { return m_directory->filePath(name); }
    static void write(const QString &path, const QByteArray &content)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    QJsonObject m_zebra;
    Catalogue m_catalogue;
    UserProviders m_users{m_catalogue};
};

void TestUserProviders::savesAndRemoves()
{
    const auto saved = m_users.save(m_zebra);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
    QVERIFY(m_catalogue.provider(u"zebra"_s));
    QVERIFY(m_catalogue.provider(u"zebra"_s)->isUserMade);
    QVERIFY(!m_catalogue.provider(u"context7"_s)->isUserMade);
    QCOMPARE(QFile::permissions(user(u"zebra.json"_s)) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());

    QJsonObject changed = m_zebra;
    changed[u"name"_s] = u"Okapi"_s;
    QVERIFY(m_users.save(changed));
    QCOMPARE(m_catalogue.provider(u"zebra"_s)->name, u"Okapi"_s);

    QVERIFY(m_users.remove(u"zebra"_s));
    QVERIFY(!m_catalogue.provider(u"zebra"_s));
    QVERIFY(!QFile::exists(user(u"zebra.json"_s)));
    QCOMPARE(m_users.remove(u"zebra"_s).error().kind, ErrorKind::FileUnreadable);
    QCOMPARE(m_users.remove(u"context7"_s).error().kind, ErrorKind::FileUnreadable);
    QVERIFY(m_catalogue.provider(u"context7"_s));
}

void TestUserProviders::neverOverwrites_data()
{
    QTest::addColumn<QByteArray>("before"); // null: no file when the catalogue is loaded
    QTest::addColumn<QByteArray>("after");  // null: no file when it is saved
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("detail");
    const QByteArray zebra = contentOf(QStringLiteral(LANYARD_TEST_DIR "/zebra.json"));
    const QString changed = u"changed since it was read"_s;
    QTest::newRow("changed") << zebra << QByteArray(zebra).replace("Zebra", "Mine")
                             << ErrorKind::FileUnwritable << changed;
    QTest::newRow("deleted") << zebra << QByteArray() << ErrorKind::FileUnwritable << changed;
    QTest::newRow("new") << QByteArray() << zebra << ErrorKind::FileUnwritable << changed;
    QTest::newRow("broken meanwhile")
        << zebra << QByteArray("{") << ErrorKind::FileDamaged << u"line 1: unterminated object"_s;
    QTest::newRow("broken from the start")
        << QByteArray("[") << QByteArray("[") << ErrorKind::FileDamaged
        << u"line 1: unterminated array"_s;
    QTest::newRow("another provider's")
        << QByteArray(zebra).replace("\"zebra\"", "\"gnu\"")
        << QByteArray(zebra).replace("\"zebra\"", "\"gnu\"") << ErrorKind::FileUnwritable
        << u"/id: is the file of another provider"_s;
}

void TestUserProviders::neverOverwrites()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(ErrorKind, kind);
    const QString path = user(u"zebra.json"_s);
    if (!before.isNull())
        write(path, before);
    m_catalogue.reload();
    if (after.isNull())
        QVERIFY(QFile::remove(path));
    else
        write(path, after);
    const auto saved = m_users.save(m_zebra);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, kind);
    QTEST(saved.error().detail, "detail");
    QCOMPARE(saved.error().host, path);
    QCOMPARE(contentOf(path), after);
    if (m_catalogue.provider(u"zebra"_s)) {
        QVERIFY(!m_users.remove(u"zebra"_s));
        QCOMPARE(contentOf(path), after);
    }
}

void TestUserProviders::savesIntoTheFileThatIsThere()
{
    write(user(u"mine.json"_s), QJsonDocument(m_zebra).toJson());
    m_catalogue.reload();
    m_zebra[u"name"_s] = u"Okapi"_s;
    QVERIFY(m_users.save(m_zebra));
    QVERIFY(!QFile::exists(user(u"zebra.json"_s)));
    QCOMPARE(m_catalogue.provider(u"zebra"_s)->name, u"Okapi"_s);

    write(user(u"other.json"_s), R"({"id": "zebra", "name": "Two"})");
    m_catalogue.reload();
    QCOMPARE(m_users.save(m_zebra).error().detail, u"several files are about this provider"_s);
    QVERIFY(m_users.remove(u"zebra"_s));
    QVERIFY(QDir(user({})).isEmpty());
}

void TestUserProviders::refusesWhatIsNoProvider_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no id") << QByteArray("{}")
                           << u"/id: must be small letters, digits and '-', at most 64"_s;
    QTest::newRow("path as id") << QByteArray(R"({"id": "../x"})")
                                << u"/id: must be small letters, digits and '-', at most 64"_s;
    QTest::newRow("typing mistake") << QByteArray(R"({"id": "context7", "nmae": "x"})")
                                    << u"/nmae: is no key of a provider file"_s;
    QTest::newRow("secret")
        << QByteArray(R"({"id": "context7", "client": {"secret": "x"}})")
        << u"/client/secret: secrets are kept in the keychain and never in a provider file"_s;
}

void TestUserProviders::refusesWhatIsNoProvider()
{
    QFETCH(QByteArray, document);
    const auto saved = m_users.save(QJsonDocument::fromJson(document).object());
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::FileDamaged);
    QTEST(saved.error().detail, "detail");
    QVERIFY(QDir(user({})).isEmpty());
}

void TestUserProviders::addsServersSideBySide()
{
    const auto added = m_users.addServer(u"betterskills"_s, QUrl(u"https://api.example.org/"_s));
    QVERIFY2(added, added ? "" : qPrintable(added.error().detail));
    QCOMPARE(added.value(), u"betterskills-api-example-org"_s);
    const Provider *server = m_catalogue.provider(added.value());
    QVERIFY(server);
    QCOMPARE(server->name, u"Better Skills (api.example.org)"_s);
    QCOMPARE(server->basedOn, u"betterskills"_s);
    QVERIFY(server->isUserMade);
    QCOMPARE(server->routes, QList<SignInRoute>{SignInRoute::DeviceCode});
    QCOMPARE(server->whoami->url, QUrl(u"https://api.example.org/trpc/me"_s));
    QVERIFY(server->serverVariable.isEmpty());
    QVERIFY(server->knownServers.isEmpty());

    // The same server, and the built-in one, are not made twice.
    const qsizetype count = m_catalogue.providers().size();
    QCOMPARE(m_users.addServer(u"betterskills"_s, QUrl(u"https://API.example.org:443"_s)).value(),
             added.value());
    QCOMPARE(m_users.addServer(u"betterskills"_s, QUrl(u"http://localhost:3000/"_s)).value(),
             u"betterskills"_s);
    QCOMPARE(m_catalogue.providers().size(), count);

    QCOMPARE(m_users.addServer(u"betterskills"_s, QUrl(u"http://a.example"_s)).error().kind,
             ErrorKind::InsecureEndpoint);
    QCOMPARE(m_users.addServer(u"none"_s, QUrl(u"https://a.example"_s)).error().kind,
             ErrorKind::ConfigurationInvalid);
}

void TestUserProviders::basedOnNeedsABuiltInOne()
{
    QCOMPARE(m_users
                 .save({{u"id"_s, u"x"_s},
                        {u"basedOn"_s, u"zebra"_s},
                        {u"baseUrl"_s, u"https://a.example"_s}})
                 .error()
                 .detail,
             u"/basedOn: must be the id of a built-in service"_s);
    QCOMPARE(
        m_users.save({{u"id"_s, u"context7"_s}, {u"basedOn"_s, u"betterskills"_s}}).error().detail,
        u"/basedOn: is for ids that are not built in"_s);
}

void TestUserProviders::IS_5_anotherServerHasAnotherIssuer()
{
    const auto root = m_users.addServer(u"betterskills"_s, QUrl(u"https://a.example"_s));
    const auto team = m_users.addServer(u"betterskills"_s, QUrl(u"https://a.example/team"_s));
    const auto port = m_users.addServer(u"betterskills"_s, QUrl(u"https://a.example:8443"_s));
    QSet<QString> issuers{m_catalogue.provider(u"betterskills"_s)->client.issuer};
    for (const auto &id : {root, team, port})
        issuers.insert(m_catalogue.provider(id.value())->client.issuer);
    QCOMPARE(issuers.size(), 4);
    QCOMPARE(m_catalogue.provider(team.value())->client.issuer, u"https://a.example/team"_s);
}

void TestUserProviders::ownClient()
{
    QVERIFY(m_catalogue.provider(u"contextfile"_s)->client.clientId.isEmpty());
    write(user(u"contextfile.json"_s), R"({"id": "contextfile", "accent": "#010203"})");
    m_catalogue.reload();
    const OwnClient own{.clientId = u"mine"_s,
                        .redirect = {u"localhost"_s, u"/back"_s, {4000}},
                        .scopes = {u"profile:read"_s}};
    const auto set = m_users.setOwnClient(u"contextfile"_s, own);
    QVERIFY2(set, set ? "" : qPrintable(set.error().detail));
    const Provider *provider = m_catalogue.provider(u"contextfile"_s);
    QCOMPARE(provider->client.clientId, u"mine"_s);
    QCOMPARE(provider->client.redirect, own.redirect);
    QCOMPARE(provider->client.authentication, ClientAuthentication::ClientSecretPost);
    QCOMPARE(provider->accent, u"#010203"_s); // what else the person wrote stays
    QVERIFY(provider->isUserMade);
    QCOMPARE(m_users.setOwnClient(u"none"_s, own).error().kind, ErrorKind::ConfigurationInvalid);
}

void TestUserProviders::ownClientOfAPublicKind()
{
    OwnClient own{.clientId = u"mine"_s, .redirect = {u"localhost"_s, {}, {}}, .scopes = {}};
    own.hasSecret = false;
    QVERIFY(m_users.setOwnClient(u"contextfile"_s, own));
    QCOMPARE(m_catalogue.provider(u"contextfile"_s)->client.authentication,
             ClientAuthentication::None);
    // Nobody looks for a secret that there is not.
    QVERIFY(!m_catalogue.provider(u"contextfile"_s)->wantsClientSecret);
    own.hasSecret = true;
    QVERIFY(m_users.setOwnClient(u"contextfile"_s, own));
    QCOMPARE(m_catalogue.provider(u"contextfile"_s)->client.authentication,
             ClientAuthentication::ClientSecretPost);
    QVERIFY(m_catalogue.provider(u"contextfile"_s)->wantsClientSecret);
}

void TestUserProviders::ownClientRedirects_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("detail"); // empty: taken
    QTest::newRow("name") << u"localhost"_s << u"/x"_s << QString();
    QTest::newRow("IPv4") << u"127.0.0.1"_s << u"/x"_s << QString();
    QTest::newRow("IPv6") << u"[::1]"_s << u"/x"_s << QString();
    QTest::newRow("elsewhere") << u"evil.example"_s << u"/x"_s
                               << u"/redirect/host: must be localhost, 127.0.0.1 or [::1]"_s;
    QTest::newRow("no path") << u"localhost"_s << u"x y"_s
                             << u"/redirect/path: must be a path such as /callback, "
                                "percent-encoded"_s;
}

void TestUserProviders::ownClientRedirects()
{
    QFETCH(QString, host);
    QFETCH(QString, path);
    QFETCH(QString, detail);
    const auto set = m_users.setOwnClient(
        u"contextfile"_s, {.clientId = u"mine"_s, .redirect = {host, path, {4000}}, .scopes = {}});
    QCOMPARE(set ? QString() : set.error().detail, detail);
    if (set)
        QCOMPARE(m_catalogue.provider(u"contextfile"_s)->client.redirect.host,
                 host == u"localhost"_s ? host : QString());
}

void TestUserProviders::importsAndExports()
{
    QVERIFY(m_users.save(m_zebra));
    QVERIFY(m_users.exportTo(outside(u"out.json"_s), u"zebra"_s));
    QVERIFY(m_users.remove(u"zebra"_s));
    const auto imported = m_users.importFrom(outside(u"out.json"_s));
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().detail));
    QCOMPARE(imported.value(), u"zebra"_s);
    QVERIFY(m_catalogue.provider(u"zebra"_s)->isUserMade);
    QCOMPARE(m_users.exportTo(outside(u"o.json"_s), u"context7"_s).error().kind,
             ErrorKind::FileUnreadable);
}

void TestUserProviders::hostileImports_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("detail");
    const QByteArray zebra = contentOf(QStringLiteral(LANYARD_TEST_DIR "/zebra.json"));
    const auto unreadable = ErrorKind::FileUnreadable;
    const auto damaged = ErrorKind::FileDamaged;
    QTest::newRow("missing") << QByteArray() << unreadable << u"No such file or directory"_s;
    QTest::newRow("pipe") << QByteArray("|") << unreadable << u"not a regular file"_s;
    QTest::newRow("folder") << QByteArray("/") << unreadable << u"not a regular file"_s;
    QTest::newRow("link") << QByteArray("@") << unreadable << u"is a link; name the file itself"_s;
    QTest::newRow("huge") << QByteArray(1024 * 1024 + 1, ' ') << unreadable
                          << u"larger than 1048576 bytes"_s;
    QTest::newRow("deep") << QByteArray("{\"id\":").append(QByteArray(5000, '[')) << damaged
                          << u"line 1: too deeply nested document"_s;
    QTest::newRow("a little deep") << "{\"id\":" + QByteArray(70, '[') + QByteArray(70, ']') + "}"
                                   << damaged << u"JSON is nested too deeply"_s;
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\1",
                                          6)
                            << damaged << u"line 1: illegal value"_s;
    QTest::newRow("twice") << QByteArray(zebra).replace("\"name\"", "\"id\": \"x\", \"name\"")
                           << damaged << u"JSON has a key twice"_s;
    QTest::newRow("built-in id") << QByteArray(zebra).replace("\"zebra\"", "\"context7\"")
                                 << damaged << u"/id: there is a provider with this id"_s;
    QTest::newRow("path as id") << QByteArray(zebra).replace("\"zebra\"", "\"../zebra\"") << damaged
                                << u"/id: must be small letters, digits and '-', at most 64"_s;
    QTest::newRow("fault") << QByteArray(zebra).replace("https://zebra", "http://zebra") << damaged
                           << u"/baseUrl: must be https; plain http is for this computer only"_s;
    QTest::newRow("secret")
        << QByteArray(zebra).replace("\"client\": {", "\"client\": {\"secret\": \"x\", ") << damaged
        << u"/client/secret: secrets are kept in the keychain and never in a provider file"_s;
}

void TestUserProviders::hostileImports()
{
    QFETCH(QByteArray, content);
    const QString path = outside(u"in.json"_s);
    if (content == "|")
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    else if (content == "/")
        QVERIFY(QDir().mkdir(path));
    else if (content == "@")
        QVERIFY(QFile::link(QStringLiteral(LANYARD_TEST_DIR "/zebra.json"), path));
    else if (!content.isNull())
        write(path, content);
    const auto imported = m_users.importFrom(path);
    QVERIFY(!imported);
    QTEST(imported.error().kind, "kind");
    QTEST(imported.error().detail, "detail");
    QCOMPARE(imported.error().host, path);
    QVERIFY(QDir(user({})).isEmpty());
    QVERIFY(!m_catalogue.provider(u"context7"_s)->isUserMade);
}

void TestUserProviders::exportHoldsNoSecret_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QJsonObject>("overlay");
    const auto row = [](const char *pointer, const QByteArray &overlay) {
        QTest::newRow(pointer) << QString::fromLatin1(pointer)
                               << QJsonDocument::fromJson(overlay).object();
    };
    row("/client/client_secret", R"({"client": {"id": "z", "client_secret": "s"}})");
    row("/authorizationParameters/client_secret",
        R"({"authorizationParameters": {"client_secret": "s"}})");
    row("/device/parameters/api-key", R"({"device": {"parameters": {"api-key": "s"}}})");
    row("/dashboard", R"({"dashboard": "/home?access_token=s"})");
}

void TestUserProviders::exportHoldsNoSecret()
{
    QFETCH(QString, pointer);
    QFETCH(QJsonObject, overlay);
    QJsonObject document = m_zebra;
    for (auto it = overlay.constBegin(); it != overlay.constEnd(); ++it)
        document[it.key()] = *it;
    const auto saved = m_users.save(document);
    QVERIFY(!saved);
    QCOMPARE(saved.error().detail,
             pointer + u": secrets are kept in the keychain and never in a provider file"_s);
    QVERIFY(!m_users.exportTo(outside(u"out.json"_s), u"zebra"_s));
    QVERIFY(!QFile::exists(outside(u"out.json"_s)));
}

void TestUserProviders::exportGoesToPlainFilesOnly()
{
    QVERIFY(m_users.save(m_zebra));
    QVERIFY(QFile::link(outside(u"victim"_s), outside(u"link.json"_s)));
    QCOMPARE(m_users.exportTo(outside(u"link.json"_s), u"zebra"_s).error().detail,
             u"is no regular file"_s);
    QVERIFY(!QFile::exists(outside(u"victim"_s)));
    QCOMPARE(m_users.exportTo(m_directory->path(), u"zebra"_s).error().detail,
             u"is no regular file"_s);
}

void TestUserProviders::freshIds_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("basedOn");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *server, const char *basedOn, const char *id) {
        QTest::newRow(server) << QString::fromUtf8(server) << QString::fromLatin1(basedOn)
                              << QString::fromLatin1(id);
    };
    row("https://api.example.org", "betterskills", "betterskills-api-example-org");
    row("https://Auth.Example.org/", "", "auth-example-org");
    row("http://localhost:3001", "betterskills", "betterskills-localhost-3001");
    row("http://[::1]:3000", "", "1-3000");
    row("https://bücher.example", "", "xn--bcher-kva-example");
    row("https://a.example/team/One", "", "a-example-team-one");
    row("https://context7", "", "context7-2");
    row("", "", "server");
}

void TestUserProviders::freshIds()
{
    QFETCH(QString, server);
    QFETCH(QString, basedOn);
    QString id = m_users.freshId(QUrl(server), basedOn);
    id.replace(u"xn-bcher"_s, u"xn--bcher"_s); // runs of '-' may be one
    QTEST(id, "id");
}

void TestUserProviders::freshIdsAreUnique()
{
    const QUrl server(u"https://"_s + QString(60, u'a') + u".example"_s);
    QStringList ids;
    for (int i = 0; i < 3; ++i) {
        const QString id = m_users.freshId(server);
        QVERIFY(id.size() <= 64 && !ids.contains(id));
        ids.append(id);
        m_zebra[u"id"_s] = id;
        QVERIFY(m_users.save(m_zebra));
    }
    write(user(u"b-example.json"_s), "broken"); // it is somebody's, though nobody can read it
    QCOMPARE(m_users.freshId(QUrl(u"https://b.example"_s)), u"b-example-2"_s);
}

void TestUserProviders::documentOfAServer_data()
{
    QTest::addColumn<bool>("hasUserinfo");
    QTest::addColumn<QStringList>("scopes");
    QTest::addColumn<bool>("hasIntrospection");
    QTest::addColumn<IdentitySource>("source");
    QTest::addColumn<bool>("isNamed");
    const QStringList openid{u"openid"_s};
    QTest::newRow("userinfo") << true << openid << true << IdentitySource::Whoami << true;
    QTest::newRow("ID token") << false << openid << true << IdentitySource::IdToken << true;
    QTest::newRow("introspection")
        << false << QStringList() << true << IdentitySource::Introspection << true;
    QTest::newRow("nobody says") << false << QStringList() << false << IdentitySource::Whoami
                                 << false;
}

void TestUserProviders::documentOfAServer()
{
    QFETCH(bool, hasUserinfo);
    QFETCH(QStringList, scopes);
    QFETCH(bool, hasIntrospection);
    ServerDescription server;
    server.name = u"Example"_s;
    ClientConfig &client = server.client;
    client.issuer = u"https://auth.example.org/tenant/"_s;
    client.authorizationEndpoint = QUrl(u"https://auth.example.org/authorize?tenant=4%202"_s);
    client.tokenEndpoint = QUrl(u"https://auth.example.org/token"_s);
    client.keysEndpoint = QUrl(u"https://auth.example.org/jwks"_s);
    client.revocationEndpoint = QUrl(u"https://auth.example.org/revoke"_s);
    client.device.authorizationEndpoint = QUrl(u"https://auth.example.org/device"_s);
    client.device.body = DeviceRequestBody::Json;
    client.resources = QStringList{u"https://mcp.example.org/mcp"_s};
    client.clientId = u"me"_s;
    client.clientSecret = Secret(QByteArray("hush-hush"));
    client.authentication = ClientAuthentication::ClientSecretBasic;
    client.scopes = scopes;
    client.redirect = {u"localhost"_s, u"/cb"_s, {4000, 4001}};
    client.extraAuthorizationParameters = {{u"prompt"_s, u"consent"_s}};
    client.callbackBringsIssuer = true;
    if (hasIntrospection)
        client.introspectionEndpoint = QUrl(u"https://auth.example.org/introspect"_s);
    if (hasUserinfo)
        server.userinfo = QUrl(u"https://auth.example.org/userinfo"_s);

    const QJsonObject document = providerDocument(server, u"auth-example-org"_s);
    QVERIFY(!QJsonDocument(document).toJson().contains("hush"));
    const auto saved = m_users.save(document);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
    const Provider *made = m_catalogue.provider(u"auth-example-org"_s);
    QCOMPARE(made->client.issuer, client.issuer);
    QCOMPARE(made->client.authorizationEndpoint, client.authorizationEndpoint);
    QCOMPARE(made->client.tokenEndpoint, client.tokenEndpoint);
    QCOMPARE(made->client.keysEndpoint, client.keysEndpoint);
    QCOMPARE(made->client.revocationEndpoint, client.revocationEndpoint);
    QCOMPARE(made->client.introspectionEndpoint, client.introspectionEndpoint);
    QCOMPARE(made->client.device, client.device);
    QCOMPARE(made->client.resources, client.resources);
    QCOMPARE(made->client.clientId, client.clientId);
    QCOMPARE(made->client.scopes, client.scopes);
    QCOMPARE(made->client.authentication, client.authentication);
    QCOMPARE(made->client.redirect, client.redirect);
    QCOMPARE(made->client.extraAuthorizationParameters, client.extraAuthorizationParameters);
    QVERIFY(made->client.callbackBringsIssuer);
    QVERIFY(made->wantsClientSecret);
    QCOMPARE(made->routes, (QList<SignInRoute>{SignInRoute::Browser, SignInRoute::DeviceCode}));
    QTEST(made->identitySource, "source");
    QTEST(made->namesItsAccounts, "isNamed");
}

QTEST_GUILESS_MAIN(TestUserProviders)
#include "tst_userproviders.moc"
