// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practiceprovider.h"
#include "practicevisit.h"
#include "support/fakeclock.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lanyard;

namespace {

VisitFields with(VisitFields fields, const QByteArray &name, const QByteArray &value)
{
    for (auto &[key, old] : fields) {
        if (key == name)
            old = value;
    }
    return fields;
}

VisitFields without(VisitFields fields, const QByteArray &name)
{
    fields.removeIf([&](const auto &field) { return field.first == name; });
    return fields;
}

QByteArray text(const QJsonObject &object, QLatin1String key)
{
    return object.value(key).toString().toUtf8();
}

} // namespace

class TestPracticeProvider final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        restart();
    }

    void wholeGrant();
    void peopleDiffer_data();
    void peopleDiffer();
    void denied();
    void stateIsOptional();
    void noRedirectToStrangers_data();
    void noRedirectToStrangers();
    void refusesByRedirect_data();
    void refusesByRedirect();
    void anyLoopbackPort_data();
    void anyLoopbackPort();
    void pagesBelongToOneBrowser();
    void requestIsAnsweredOnce();
    void waitingRequestEnds();
    void tokenErrors_data();
    void tokenErrors();
    void secretsAreRefused();
    void rotationAndReuse();
    void accessTokensRunOut();
    void narrowerScope();
    void apiKeys();
    void usesUp();
    void foreignFormsUseNothing();
    void callsWithoutToken();
    void methods();
    void answersInTheBrowsersLanguage();
    void grantsSurviveARestart();
    void stateFileHoldsNoToken();
    void damagedStateIsSetAside();
    void newerStateIsLeftAlone();

private:
    [[nodiscard]] QString stateFile() const { return m_directory->filePath(u"practice.json"_s); }
    void restart()
    {
        m_visit.reset();
        m_provider = std::make_unique<PracticeProvider>(stateFile(), m_clock);
        QVERIFY(m_provider->start());
        m_visit = std::make_unique<PracticeVisit>(*m_provider);
    }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<PracticeProvider> m_provider;
    std::unique_ptr<PracticeVisit> m_visit;
};

void TestPracticeProvider::wholeGrant()
{
    QCOMPARE(m_provider->baseUrl().host(), u"127.0.0.1"_s);
    const VisitAnswer people =
        m_visit->get(PracticeVisit::authorizeTarget(PracticeVisit::authorizationFields()));
    QCOMPARE(people.status, 200);
    QVERIFY(people.headers.value("set-cookie").endsWith("; Path=/; HttpOnly; SameSite=Lax"));
    QVERIFY(people.headers.value("content-security-policy").startsWith("default-src 'none'"));
    const QByteArray request = people.field("request");
    QCOMPARE(request.size(), 22);

    const VisitAnswer chosen =
        m_visit->post("/api/oauth/authorize/person", {{"request", request}, {"person", "ada"}});
    QCOMPARE(chosen.status, 303);
    QCOMPARE(chosen.headers.value("location"), "/api/oauth/authorize/consent?request=" + request);
    const VisitAnswer consent = m_visit->get(chosen.headers.value("location"));
    QCOMPARE(consent.status, 200);
    QVERIFY(consent.body.contains("Ada Lindqvist"));

    const VisitAnswer back = m_visit->post("/api/oauth/authorize/consent",
                                           {{"request", request}, {"decision", "allow"}});
    QCOMPARE(back.status, 302);
    QVERIFY(back.headers.value("location").startsWith("http://localhost:52417/callback?code="));
    QCOMPARE(back.returned("state"), QByteArray("s+t/a=t&e é"));
    QVERIFY(!back.headers.value("location").contains('+'));

    const VisitAnswer token = m_visit->redeem(back.returned("code"));
    QCOMPARE(token.status, 200);
    QCOMPARE(token.headers.value("cache-control"), QByteArray("no-store"));
    QCOMPARE(token.headers.value("content-type"), QByteArray("application/json"));
    const QJsonObject tokens = token.json();
    QCOMPARE(tokens.keys(), QStringList({u"access_token"_s, u"expires_in"_s, u"refresh_token"_s,
                                         u"scope"_s, u"token_type"_s}));
    QCOMPARE(tokens["token_type"_L1].toString(), u"Bearer"_s);
    QCOMPARE(tokens["expires_in"_L1].toInt(), 3600);
    QCOMPARE(tokens["scope"_L1].toString(), u"profile email"_s);

    const VisitAnswer who = m_visit->call("/api/dashboard/whoami", text(tokens, "access_token"_L1));
    QCOMPARE(who.status, 200);
    QCOMPARE(who.json(), QJsonDocument::fromJson(
                             "{\"success\": true, \"name\": \"Ada Lindqvist\","
                             "\"email\": \"ada.lindqvist@example.org\","
                             "\"teamspace\": {\"id\": \"ts_platform\", \"name\": \"Platform\"}}")
                             .object());
    const VisitAnswer quota =
        m_visit->call("/api/v2/skills/quota", text(tokens, "access_token"_L1));
    QCOMPARE(quota.json(), QJsonDocument::fromJson("{\"used\": 7, \"limit\": 10, \"remaining\": 3,"
                                                   "\"tier\": \"pro\","
                                                   "\"resetDate\": \"2026-11-23T00:00:00.000Z\"}")
                               .object());
}

void TestPracticeProvider::peopleDiffer_data()
{
    QTest::addColumn<QByteArray>("person");
    QTest::addColumn<QByteArray>("quota");
    QTest::addColumn<bool>("hasTeamspace");
    QTest::newRow("free") << QByteArray("bo")
                          << QByteArray(
                                 "{\"used\":1,\"limit\":3,\"remaining\":2,\"tier\":\"free\"}")
                          << false;
    QTest::newRow("unlimited")
        << QByteArray("chidi")
        << QByteArray("{\"used\":24,\"limit\":null,\"remaining\":null,\"tier\":\"unlimited\"}")
        << true;
}

void TestPracticeProvider::peopleDiffer()
{
    QFETCH(QByteArray, person);
    QFETCH(QByteArray, quota);
    QFETCH(bool, hasTeamspace);
    const QByteArray token = text(m_visit->signIn(person), "access_token"_L1);
    QJsonObject seen = m_visit->call("/api/v2/skills/quota", token).json();
    seen.remove("resetDate"_L1);
    QCOMPARE(seen, QJsonDocument::fromJson(quota).object());
    const QJsonObject who = m_visit->call("/api/dashboard/whoami", token).json();
    QVERIFY(who.contains("teamspace"_L1));
    QCOMPARE(who["teamspace"_L1].isObject(), hasTeamspace);
    QCOMPARE(who["teamspace"_L1].isNull(), !hasTeamspace);
}

void TestPracticeProvider::denied()
{
    const VisitAnswer back = m_visit->walk("ada", "deny");
    QCOMPARE(back.status, 302);
    QCOMPARE(back.returned("error"), QByteArray("access_denied"));
    QCOMPARE(back.returned("state"), QByteArray("s+t/a=t&e é"));
    QVERIFY(back.returned("code").isEmpty());
}

void TestPracticeProvider::stateIsOptional()
{
    VisitFields fields = without(PracticeVisit::authorizationFields(), "state");
    fields = with(fields, "redirect_uri", "http://127.0.0.1:9/x?keep=1");
    const QByteArray request =
        m_visit->get(PracticeVisit::authorizeTarget(fields)).field("request");
    QCOMPARE(m_visit->post("/api/oauth/authorize/person", {{"request", request}, {"person", "bo"}})
                 .status,
             303);
    const VisitAnswer back = m_visit->post("/api/oauth/authorize/consent",
                                           {{"request", request}, {"decision", "allow"}});
    const QByteArray location = back.headers.value("location");
    QVERIFY2(location.startsWith("http://127.0.0.1:9/x?keep=1&code="), location.constData());
    QVERIFY(!location.contains("state"));
}

void TestPracticeProvider::noRedirectToStrangers_data()
{
    QTest::addColumn<QByteArray>("query");
    const VisitFields good = PracticeVisit::authorizationFields();
    const auto row = [](const QByteArray &name, const VisitFields &fields) {
        QTest::newRow(name.constData()) << formEncoded(fields);
    };
    for (const char *redirect :
         {"", "https://evil.example/callback", "http://evil.example/callback",
          "http://localhost.evil.example/", "http://127.0.0.1.nip.io/", "http://127.0.0.2/",
          "http://0.0.0.0:1/", "http://u@localhost/", "http://localhost:1/#x",
          "http://localhost:1/#", "localhost:1/", "//localhost/x", "javascript:alert(1)",
          "http://localhost:99999/", "http://localhost/\r\nX: y", "http://localhost/ x",
          "http://localhost/é"})
        row(redirect, with(good, "redirect_uri", redirect));
    row("no redirect", without(good, "redirect_uri"));
    row("other client", with(good, "client_id", "somebody"));
    row("no client", without(good, "client_id"));
    row("two redirects", good + VisitFields{{"redirect_uri", "http://localhost:1/"}});
    row("two states", good + VisitFields{{"state", "x"}});
    QTest::newRow("nothing") << QByteArray();
}

void TestPracticeProvider::noRedirectToStrangers()
{
    QFETCH(QByteArray, query);
    const VisitAnswer answer = m_visit->get("/api/oauth/authorize?" + query);
    QCOMPARE(answer.status, 400);
    QVERIFY(!answer.headers.contains("location"));
    QVERIFY(answer.body.contains("This request cannot be right"));
}

void TestPracticeProvider::refusesByRedirect_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("error");
    const auto row = [](const char *label, const char *name, const char *value, const char *error) {
        QTest::newRow(label) << QByteArray(name) << QByteArray(value) << QByteArray(error);
    };
    row("no type", "response_type", "", "unsupported_response_type");
    row("token", "response_type", "token", "unsupported_response_type");
    row("no challenge", "code_challenge", "", "invalid_request");
    row("short challenge", "code_challenge", "abc", "invalid_request");
    row("padded challenge", "code_challenge",
        "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-c=", "invalid_request");
    row("plain", "code_challenge_method", "plain", "invalid_request");
    row("no method", "code_challenge_method", "", "invalid_request");
    row("scope", "scope", "profile admin", "invalid_scope");
}

void TestPracticeProvider::refusesByRedirect()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    const VisitFields fields = with(PracticeVisit::authorizationFields(), name, value);
    const VisitAnswer answer = m_visit->get(PracticeVisit::authorizeTarget(fields));
    QCOMPARE(answer.status, 302);
    QTEST(answer.returned("error"), "error");
    QCOMPARE(answer.returned("state"), QByteArray("s+t/a=t&e é"));
}

void TestPracticeProvider::anyLoopbackPort_data()
{
    QTest::addColumn<QByteArray>("redirect");
    for (const char *redirect : {"http://localhost:1/callback", "http://127.0.0.1:65535/c/d",
                                 "http://[::1]:4000/x", "http://localhost/x%20y"})
        QTest::newRow(redirect) << QByteArray(redirect);
}

void TestPracticeProvider::anyLoopbackPort()
{
    QFETCH(QByteArray, redirect);
    const VisitFields fields = with(PracticeVisit::authorizationFields(), "redirect_uri", redirect);
    QCOMPARE(m_visit->get(PracticeVisit::authorizeTarget(fields)).status, 200);
}

void TestPracticeProvider::pagesBelongToOneBrowser()
{
    const QByteArray request =
        m_visit->get(PracticeVisit::authorizeTarget(PracticeVisit::authorizationFields()))
            .field("request");
    PracticeVisit stranger(*m_provider);
    QCOMPARE(stranger.get("/dashboard").status, 200); // has a cookie of its own now
    const VisitFields person{{"request", request}, {"person", "bo"}};
    const VisitFields decision{{"request", request}, {"decision", "allow"}};
    QCOMPARE(stranger.post("/api/oauth/authorize/person", person).status, 400);
    QCOMPARE(stranger.get("/api/oauth/authorize/consent?request=" + request).status, 400);
    QCOMPARE(stranger.get("/api/oauth/authorize/person?request=" + request).status, 400);
    QCOMPARE(m_visit->post("/api/oauth/authorize/person", person).status, 303);
    QCOMPARE(stranger.post("/api/oauth/authorize/consent", decision).status, 400);
    QCOMPARE(
        m_visit->post("/api/oauth/authorize/consent", decision, {{"Sec-Fetch-Site", "cross-site"}})
            .status,
        400);
    QCOMPARE(m_visit->post("/api/oauth/authorize/consent", decision).status, 302);
}

void TestPracticeProvider::requestIsAnsweredOnce()
{
    const QByteArray request =
        m_visit->get(PracticeVisit::authorizeTarget(PracticeVisit::authorizationFields()))
            .field("request");
    const VisitFields allow{{"request", request}, {"decision", "allow"}};
    // nobody was chosen yet
    QCOMPARE(m_visit->post("/api/oauth/authorize/consent", allow).status, 400);
    QVERIFY(m_visit->get("/api/oauth/authorize/consent?request=" + request)
                .body.contains("Who are you today?"));
    QCOMPARE(m_visit->post("/api/oauth/authorize/person", {{"request", request}, {"person", "eve"}})
                 .status,
             400);
    QCOMPARE(m_visit->post("/api/oauth/authorize/person", {{"request", request}, {"person", "ada"}})
                 .status,
             303);
    QVERIFY(m_visit->get("/api/oauth/authorize/person?request=" + request)
                .body.contains("Who are you today?"));
    QCOMPARE(
        m_visit->post("/api/oauth/authorize/consent", {{"request", request}, {"decision", "maybe"}})
            .status,
        400);
    QCOMPARE(m_visit->post("/api/oauth/authorize/consent", allow).status, 302);
    QCOMPARE(m_visit->post("/api/oauth/authorize/consent", allow).status, 400);
}

void TestPracticeProvider::waitingRequestEnds()
{
    const QByteArray request =
        m_visit->get(PracticeVisit::authorizeTarget(PracticeVisit::authorizationFields()))
            .field("request");
    const VisitFields person{{"request", request}, {"person", "ada"}};
    m_clock.advance(15min);
    QCOMPARE(m_visit->post("/api/oauth/authorize/person", person).status, 303);
    m_clock.advance(1ms);
    const VisitAnswer late = m_visit->post("/api/oauth/authorize/person", person);
    QCOMPARE(late.status, 400);
    QVERIFY(late.body.contains("This sign-in has ended"));

    const QByteArray first =
        m_visit->get(PracticeVisit::authorizeTarget(PracticeVisit::authorizationFields()))
            .field("request");
    for (int i = 0; i < 64; ++i) {
        m_clock.advance(1ms);
        QCOMPARE(m_visit->get(PracticeVisit::authorizeTarget(PracticeVisit::authorizationFields()))
                     .status,
                 200);
    }
    QCOMPARE(m_visit->get("/api/oauth/authorize/person?request=" + first).status, 400);
}

void TestPracticeProvider::tokenErrors_data()
{
    QTest::addColumn<QByteArray>("body"); // CODE is a good code
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("error");
    const VisitFields good{{"grant_type", "authorization_code"},
                           {"client_id", "2veBSofhicRBguUT"},
                           {"code", "CODE"},
                           {"code_verifier", PracticeVisit::verifier()},
                           {"redirect_uri", PracticeVisit::redirectUri()}};
    const QByteArray form = "application/x-www-form-urlencoded";
    const auto row = [&](const char *name, const VisitFields &fields, const char *error) {
        QTest::newRow(name) << formEncoded(fields) << form << QByteArray(error);
    };
    row("wrong verifier", with(good, "code_verifier", QByteArray(43, 'a')), "invalid_grant");
    row("no verifier", without(good, "code_verifier"), "invalid_request");
    row("wrong redirect", with(good, "redirect_uri", "http://127.0.0.1:52417/callback"),
        "invalid_grant");
    row("no redirect", without(good, "redirect_uri"), "invalid_request");
    row("unknown code", with(good, "code", "practice-code-x"), "invalid_grant");
    row("no code", without(good, "code"), "invalid_request");
    row("no grant type", without(good, "grant_type"), "invalid_request");
    row("password", with(good, "grant_type", "password"), "unsupported_grant_type");
    row("other client", with(good, "client_id", "x"), "invalid_client");
    row("secret", good + VisitFields{{"client_secret", ""}}, "invalid_client");
    row("code twice", good + VisitFields{{"code", "x"}}, "invalid_request");
    row("refresh without token",
        {{"grant_type", "refresh_token"}, {"client_id", "2veBSofhicRBguUT"}}, "invalid_request");
    row("refresh with rubbish",
        {{"grant_type", "refresh_token"},
         {"client_id", "2veBSofhicRBguUT"},
         {"refresh_token", "x"}},
        "invalid_grant");
    QTest::newRow("JSON") << QByteArray("{}") << QByteArray("application/json")
                          << QByteArray("invalid_request");
    QTest::newRow("broken form") << formEncoded(good) + "&x=%" << form
                                 << QByteArray("invalid_request");
    QTest::newRow("empty") << QByteArray() << form << QByteArray("invalid_client");
}

void TestPracticeProvider::tokenErrors()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    body.replace("CODE", m_visit->code("ada"));
    const VisitAnswer answer = m_visit->postRaw("/api/oauth/token", body, {{"Content-Type", type}});
    QCOMPARE(answer.status, 400);
    QTEST(answer.error(), "error");
    QVERIFY(!answer.body.contains("access_token"));
}

void TestPracticeProvider::secretsAreRefused()
{
    const VisitAnswer answer =
        m_visit->post("/api/oauth/token",
                      {{"grant_type", "authorization_code"}, {"client_id", "2veBSofhicRBguUT"}},
                      {{"Authorization", "Basic eDp5"}});
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.error(), QByteArray("invalid_client"));
    QVERIFY(answer.headers.value("www-authenticate").startsWith("Basic "));
}

void TestPracticeProvider::rotationAndReuse()
{
    const QByteArray code = m_visit->code("ada");
    const QJsonObject first = m_visit->redeem(code).json();
    const QJsonObject second = m_visit->refresh(text(first, "refresh_token"_L1)).json();
    QVERIFY(second["refresh_token"_L1] != first["refresh_token"_L1]);
    QVERIFY(second["access_token"_L1] != first["access_token"_L1]);
    QCOMPARE(m_visit->call("/api/dashboard/whoami", text(second, "access_token"_L1)).status, 200);

    // an old refresh token ends everything
    const VisitAnswer reuse = m_visit->refresh(text(first, "refresh_token"_L1));
    QCOMPARE(reuse.status, 400);
    QCOMPARE(reuse.error(), QByteArray("invalid_grant"));
    QCOMPARE(m_visit->refresh(text(second, "refresh_token"_L1)).error(),
             QByteArray("invalid_grant"));
    QCOMPARE(m_visit->call("/api/dashboard/whoami", text(second, "access_token"_L1)).status, 401);

    // so does an old code
    const QByteArray another = m_visit->code("ada");
    const QJsonObject third = m_visit->redeem(another).json();
    QCOMPARE(m_visit->redeem(another).error(), QByteArray("invalid_grant"));
    QCOMPARE(m_visit->call("/api/dashboard/whoami", text(third, "access_token"_L1)).status, 401);
}

void TestPracticeProvider::accessTokensRunOut()
{
    QCOMPARE(m_provider->accessLifetime(), 1h);
    m_provider->setAccessLifetime(90s);
    const QJsonObject tokens = m_visit->signIn("ada");
    QCOMPARE(tokens["expires_in"_L1].toInt(), 90);
    m_clock.advance(90s);
    const VisitAnswer answer =
        m_visit->call("/api/dashboard/whoami", text(tokens, "access_token"_L1));
    QCOMPARE(answer.status, 401);
    QVERIFY(answer.headers.value("www-authenticate").contains("error=\"invalid_token\""));
    QCOMPARE(m_visit->refresh(text(tokens, "refresh_token"_L1)).status, 200);
}

void TestPracticeProvider::narrowerScope()
{
    const QJsonObject tokens = m_visit->signIn("ada");
    VisitFields form{{"grant_type", "refresh_token"},
                     {"client_id", "2veBSofhicRBguUT"},
                     {"refresh_token", text(tokens, "refresh_token"_L1)},
                     {"scope", "admin"}};
    QCOMPARE(m_visit->post("/api/oauth/token", form).error(), QByteArray("invalid_scope"));
    const QJsonObject narrower =
        m_visit->post("/api/oauth/token", with(form, "scope", "email")).json();
    QCOMPARE(narrower["scope"_L1].toString(), u"email"_s);
}

void TestPracticeProvider::apiKeys()
{
    const QByteArray token = text(m_visit->signIn("bo"), "access_token"_L1);
    const VisitFields headers{{"Authorization", "Bearer " + token},
                              {"Content-Type", "application/json"}};
    const QByteArray path = "/api/dashboard/api-keys";
    for (const char *body : {"", "[]", "{}", "{\"name\": 1}", "{\"name\": \" \"}"})
        QCOMPARE(m_visit->postRaw(path, body, headers).status, 400);
    QCOMPARE(
        m_visit->postRaw(path, "{\"name\": \"x\"}", {{"Content-Type", "application/json"}}).status,
        401);
    const VisitAnswer made = m_visit->postRaw(path, "{\"name\": \"laptop\"}", headers);
    QCOMPARE(made.status, 200);
    const QByteArray key = made.json()["data"_L1]["apiKey"_L1].toString().toUtf8();
    QVERIFY(key.startsWith("ctx7sk-"));
    QCOMPARE(m_visit->call("/api/v2/skills/quota", key).json()["tier"_L1].toString(), u"free"_s);
    QCOMPARE(m_visit->postRaw(path, "{\"name\": \"second\"}", headers).status, 403);
    restart();
    QCOMPARE(m_visit->call("/api/v2/skills/quota", key).status, 200);
}

void TestPracticeProvider::usesUp()
{
    const QByteArray token = text(m_visit->signIn("bo"), "access_token"_L1);
    QVERIFY(m_visit->get("/dashboard").body.contains("1 of 3 used, 2 left"));
    for (int left : {1, 0, 0}) {
        const VisitAnswer used = m_visit->post("/dashboard/use", {{"person", "bo"}});
        QCOMPARE(used.status, 303);
        QCOMPARE(used.headers.value("location"), QByteArray("/dashboard"));
        QCOMPARE(m_visit->call("/api/v2/skills/quota", token).json()["remaining"_L1].toInt(), left);
    }
    restart();
    QVERIFY(m_visit->get("/dashboard").body.contains("3 of 3 used, 0 left"));
}

void TestPracticeProvider::foreignFormsUseNothing()
{
    const VisitFields form{{"person", "bo"}};
    QCOMPARE(m_visit->post("/dashboard/use", form).status, 400); // no cookie yet
    QCOMPARE(m_visit->get("/dashboard").status, 200);
    QCOMPARE(m_visit->post("/dashboard/use", form, {{"Sec-Fetch-Site", "cross-site"}}).status, 400);
    QCOMPARE(
        m_visit->postRaw("/dashboard/use", "person=bo", {{"Content-Type", "text/plain"}}).status,
        400);
    QCOMPARE(m_visit->post("/dashboard/use", {{"person", "eve"}}).status, 400);
    QVERIFY(m_visit->get("/dashboard").body.contains("1 of 3 used, 2 left"));
}

void TestPracticeProvider::callsWithoutToken()
{
    for (const char *path : {"/api/dashboard/whoami", "/api/v2/skills/quota"}) {
        const VisitAnswer none = m_visit->get(path);
        QCOMPARE(none.status, 401);
        QCOMPARE(none.headers.value("www-authenticate"), QByteArray("Bearer realm=\"practice\""));
        QCOMPARE(none.json()["success"_L1], QJsonValue(false));
        QCOMPARE(m_visit->call(path, "rubbish").status, 401);
        QCOMPARE(m_visit->get(path, {{"Authorization", "Basic eDp5"}}).status, 401);
        QCOMPARE(m_visit->get(path, {{"Authorization", "Bearer"}}).status, 401);
        const QByteArray token = text(m_visit->signIn("ada"), "access_token"_L1);
        QCOMPARE(m_visit->get(QByteArray(path) + "?access_token=" + token).status, 401);
        QCOMPARE(m_visit->get(path, {{"Authorization", "bearer " + token}}).status, 200);
    }
}

void TestPracticeProvider::methods()
{
    const VisitAnswer get = m_visit->get("/api/oauth/token");
    QCOMPARE(get.status, 405);
    QCOMPARE(get.headers.value("allow"), QByteArray("POST"));
    const VisitAnswer post = m_visit->post("/api/dashboard/whoami", {});
    QCOMPARE(post.status, 405);
    QCOMPARE(post.headers.value("allow"), QByteArray("GET"));
    QCOMPARE(m_visit->post("/api/oauth/authorize", {}).status, 405);
    QCOMPARE(m_visit->get("/dashboard/").status, 404);
    QCOMPARE(m_visit->get("/favicon.ico").status, 404);
    QCOMPARE(m_visit->get("/").headers.value("location"), QByteArray("/dashboard"));
}

void TestPracticeProvider::answersInTheBrowsersLanguage()
{
    const VisitAnswer german = m_visit->get("/dashboard", {{"Accept-Language", "de-CH"}});
    QVERIFY(german.body.contains("<html lang=\"de\" dir=\"ltr\">"));
    const VisitAnswer arabic = m_visit->get("/nowhere", {{"Accept-Language", "ar"}});
    QVERIFY(arabic.body.contains("<html lang=\"ar\" dir=\"rtl\">"));
}

void TestPracticeProvider::grantsSurviveARestart()
{
    const QJsonObject tokens = m_visit->signIn("ada");
    const QByteArray unusedCode = m_visit->code("ada");
    restart();
    QCOMPARE(m_visit->call("/api/dashboard/whoami", text(tokens, "access_token"_L1)).status, 200);
    const QJsonObject renewed = m_visit->refresh(text(tokens, "refresh_token"_L1)).json();
    QCOMPARE(m_visit->redeem(unusedCode).error(), QByteArray("invalid_grant"));
    restart();
    QCOMPARE(m_visit->refresh(text(tokens, "refresh_token"_L1)).error(),
             QByteArray("invalid_grant"));
    restart(); // the revocation was kept too
    QCOMPARE(m_visit->refresh(text(renewed, "refresh_token"_L1)).error(),
             QByteArray("invalid_grant"));

    PracticeProvider inMemory({}, m_clock);
    QVERIFY(inMemory.start());
    QCOMPARE(PracticeVisit(inMemory).signIn("ada").size(), 5);
}

void TestPracticeProvider::stateFileHoldsNoToken()
{
    const QJsonObject tokens = m_visit->signIn("ada");
    QFile file(stateFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("ada"));
    QVERIFY(!content.contains(text(tokens, "access_token"_L1)));
    for (const QByteArray &part : text(tokens, "refresh_token"_L1).split('.'))
        QVERIFY(!content.contains(part));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestPracticeProvider::damagedStateIsSetAside()
{
    QFile file(stateFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"version\": ");
    file.close();
    restart();
    QCOMPARE(m_visit->signIn("ada").size(), 5);
    QFile aside(stateFile() + u".damaged-1"_s);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), QByteArray("{\"version\": "));
    QVERIFY(QFile::exists(stateFile()));
}

void TestPracticeProvider::newerStateIsLeftAlone()
{
    QFile file(stateFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"version\": 2}");
    file.close();
    restart();
    QCOMPARE(m_visit->signIn("ada").size(), 5);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("{\"version\": 2}"));
}

QTEST_GUILESS_MAIN(TestPracticeProvider)
#include "tst_practiceprovider.moc"
