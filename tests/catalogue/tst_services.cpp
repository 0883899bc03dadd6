// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"

#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Lanyard;

/// The built-in services against what their documents say.
class TestServices final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_catalogue.load(QStringLiteral(LANYARD_CATALOGUE_DIR), {});
        QVERIFY(m_catalogue.problems().isEmpty());
        QCOMPARE(m_catalogue.providers().size(), 3);
    }

    void context7();
    void contextFile();
    void contextFileScopes_data();
    void contextFileScopes();
    void betterSkills();
    void everyLanguageIsThere();

private:
    Catalogue m_catalogue;
};

void TestServices::context7()
{
    const Provider &c7 = *m_catalogue.provider(u"context7"_s);
    QCOMPARE(c7.routes, (QList<SignInRoute>{SignInRoute::Browser, SignInRoute::DeviceCode,
                                            SignInRoute::ApiKey}));
    const DeviceConfig &device = c7.client.device;
    QCOMPARE(device.authorizationEndpoint, QUrl(u"https://context7.com/api/oauth/device/code"_s));
    QCOMPARE(device.tokenEndpoint, QUrl(u"https://context7.com/api/oauth/device/token"_s));
    QCOMPARE(device.body, DeviceRequestBody::Form);
    QVERIFY(device.sendsHostName);
    QVERIFY(c7.keys);
    QCOMPARE(c7.keys->url, QUrl(u"https://context7.com/api/dashboard/api-keys"_s));
    QCOMPARE(c7.keys->nameMember, u"name"_s);
    QCOMPARE(c7.keys->key, u"/data/apiKey"_s);
    QVERIFY(!c7.list && !c7.health); // nothing public lists keys
    QVERIFY(c7.signOutUrl.isEmpty());
    QVERIFY(c7.client.revocationEndpoint.isEmpty());
    QVERIFY(!c7.needsOwnClient && c7.namesItsAccounts);
    QCOMPARE(c7.identitySource, IdentitySource::Whoami);
}

void TestServices::contextFile()
{
    const Provider &file = *m_catalogue.provider(u"contextfile"_s);
    const QString base = u"https://contextfile.ai"_s;
    QCOMPARE(file.routes, QList<SignInRoute>{SignInRoute::Browser});
    QVERIFY(file.needsOwnClient && file.wantsClientSecret && !file.namesItsAccounts);
    const ClientConfig &client = file.client;
    QVERIFY(client.clientId.isEmpty());
    QCOMPARE(client.authentication, ClientAuthentication::ClientSecretPost);
    QCOMPARE(client.authorizationEndpoint, QUrl(base + u"/oauth/authorize"_s));
    QCOMPARE(client.tokenEndpoint, QUrl(base + u"/api/oauth/token"_s));
    QCOMPARE(client.revocationEndpoint, QUrl(base + u"/api/oauth/revoke"_s));
    QCOMPARE(client.introspectionEndpoint, QUrl(base + u"/api/oauth/introspect"_s));
    QCOMPARE(client.redirect, (RedirectConfig{u"localhost"_s, u"/callback"_s, {3000}}));
    QCOMPARE(file.identitySource, IdentitySource::Introspection);
    QCOMPARE(file.introspected.subject, u"/sub"_s);
    QCOMPARE(file.introspected.name, u"/username"_s);
    QVERIFY(!file.whoami && !file.quota && file.tiers.isEmpty());
    QCOMPARE(file.refreshLifetime, std::chrono::hours(30 * 24));
    QCOMPARE(file.list->url, QUrl(base + u"/api/v1/contexts"_s));
}

void TestServices::contextFileScopes_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("description");
    QTest::addColumn<bool>("changesThings");
    auto row = [index = 0](const char *scope, const char *description, bool changes) mutable {
        QTest::newRow(scope) << index++ << QString::fromLatin1(description) << changes;
    };
    row("profile:read", "View basic profile information", false);
    row("contexts:read", "View context files and their contents", false);
    row("contexts:write", "Create, update, and delete context files", true);
    row("skills:read", "View skills and their configurations", false);
    row("skills:execute", "Run skills to generate content", true);
    row("tasks:read", "View tasks and workflows", false);
    row("tasks:execute", "Run tasks and workflows", true);
    row("tasks:write", "Create, update, and delete tasks", true);
}

void TestServices::contextFileScopes()
{
    QFETCH(int, index);
    const Provider &file = *m_catalogue.provider(u"contextfile"_s);
    QCOMPARE(file.scopeChoices.size(), 8);
    QVERIFY(file.client.scopes.isEmpty());
    const ScopeChoice &choice = file.scopeChoices.at(index);
    QCOMPARE(choice.scope, QString::fromLatin1(QTest::currentDataTag()));
    QTEST(choice.description.fallback, "description");
    QTEST(choice.changesThings, "changesThings");
    QCOMPARE(choice.isPreselected, index == 0);
}

void TestServices::betterSkills()
{
    const Provider &skills = *m_catalogue.provider(u"betterskills"_s);
    const QString base = u"http://localhost:3000"_s;
    QCOMPARE(skills.routes, QList<SignInRoute>{SignInRoute::DeviceCode});
    QCOMPARE(skills.serverVariable, u"SERVER_URL"_s);
    QCOMPARE(skills.knownServers,
             (QList<QUrl>{QUrl(base), QUrl(u"https://api.betterskills.ai"_s)}));
    const ClientConfig &client = skills.client;
    QCOMPARE(client.issuer, base);
    QCOMPARE(client.clientId, u"better-skills-cli"_s);
    QCOMPARE(client.authentication, ClientAuthentication::None);
    QCOMPARE(client.scopes, (QStringList{u"openid"_s, u"profile"_s, u"email"_s}));
    QCOMPARE(client.device.authorizationEndpoint, QUrl(base + u"/api/auth/device/code"_s));
    QCOMPARE(client.device.tokenEndpoint, QUrl(base + u"/api/auth/device/token"_s));
    QCOMPARE(client.device.body, DeviceRequestBody::Json);
    QVERIFY(client.tokenEndpoint.isEmpty() && client.authorizationEndpoint.isEmpty());
    QCOMPARE(skills.identitySource, IdentitySource::Whoami); // there is no ID token
    QCOMPARE(skills.whoami->url, QUrl(base + u"/trpc/me"_s));
    QCOMPARE(skills.whoami->roots, (QStringList{u"/result/data"_s, u"/0/result/data"_s}));
    QCOMPARE(skills.whoami->subject, u"/user/id"_s);
    QCOMPARE(skills.whoami->name, u"/user/name"_s);
    QCOMPARE(skills.whoami->email, u"/user/email"_s);
    QCOMPARE(skills.signOutUrl, QUrl(base + u"/api/auth/sign-out"_s));
    QCOMPARE(skills.health->url, QUrl(base + u"/trpc/healthCheck"_s));
    QCOMPARE(skills.health->pointer, u"/result/data"_s);
    QCOMPARE(skills.health->expected, u"OK"_s);
    QVERIFY(!skills.quota && skills.tiers.isEmpty() && !skills.refreshLifetime);
}

void TestServices::everyLanguageIsThere()
{
    QList<LocalizedText> texts;
    for (const Provider &provider : m_catalogue.providers()) {
        for (const ScopeChoice &choice : provider.scopeChoices)
            texts.append(choice.description);
        if (provider.list)
            texts.append(provider.list->title);
        if (provider.quota)
            texts.append(provider.quota->title);
    }
    QVERIFY(texts.size() >= 10);
    for (const LocalizedText &text : texts) {
        QVERIFY(!text.fallback.isEmpty());
        for (const QLocale::Language language : {QLocale::German, QLocale::Arabic})
            QVERIFY(text.text(QLocale(language)) != text.fallback);
    }
}

QTEST_GUILESS_MAIN(TestServices)
#include "tst_services.moc"
