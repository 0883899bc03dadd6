// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practiceprovider.h"
#include "practicevisit.h"
#include "support/fakeclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lanyard;

namespace {

const QByteArray clientId = "lanyard-practice";

QByteArray text(const QJsonObject &object, QLatin1String key)
{
    return object.value(key).toString().toUtf8();
}

} // namespace

/// ContextFile's dialect: scopes that can be left out, rotation with an end, revocation,
/// introspection, contexts.
class TestPracticeContextFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        restart();
    }

    void personMayGrantFewerScopes_data();
    void personMayGrantFewerScopes();
    void nothingLeftIsARefusal();
    void wrongRequestsAreRefused_data();
    void wrongRequestsAreRefused();
    void refreshTokensRotateAndEnd();
    void scopeNarrowsButNeverGrows();
    void introspectionTells();
    void revocation_data();
    void revocation();
    void contextsNeedTheirScope();
    void tokensBelongToOneService();
    void faults_data();
    void faults();
    void grantsSurviveARestart();

private:
    void restart()
    {
        m_visit.reset();
        m_provider =
            std::make_unique<PracticeProvider>(m_directory->filePath(u"practice.json"_s), m_clock);
        QVERIFY(m_provider->start());
        m_visit = std::make_unique<PracticeVisit>(*m_provider);
    }
    static VisitFields fields(const QByteArray &scope)
    {
        return {{"response_type", "code"},
                {"client_id", clientId},
                {"redirect_uri", PracticeVisit::redirectUri()},
                {"scope", scope},
                {"state", "s"},
                {"code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"},
                {"code_challenge_method", "S256"}};
    }
    VisitAnswer walk(const QByteArray &scope, const VisitPlan &plan = {})
    {
        return m_visit->browse("/contextfile/oauth/authorize?" + formEncoded(fields(scope)), plan);
    }
    VisitAnswer call(const char *path, const VisitFields &form)
    {
        return m_visit->post("/contextfile/api/oauth/" + QByteArray(path),
                             form + VisitFields{{"client_id", clientId}});
    }
    QJsonObject signIn(const QByteArray &scope, const VisitPlan &plan = {})
    {
        return call("token", {{"grant_type", "authorization_code"},
                              {"code", walk(scope, plan).returned("code")},
                              {"code_verifier", PracticeVisit::verifier()},
                              {"redirect_uri", PracticeVisit::redirectUri()}})
            .json();
    }
    VisitAnswer refresh(const QByteArray &token, const VisitFields &more = {})
    {
        return call("token",
                    VisitFields{{"grant_type", "refresh_token"}, {"refresh_token", token}} + more);
    }
    QJsonObject inspect(const QByteArray &token)
    {
        return call("introspect", {{"token", token}}).json();
    }
    VisitAnswer contexts(const QByteArray &token)
    {
        return m_visit->call("/contextfile/api/v1/contexts", token);
    }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<PracticeProvider> m_provider;
    std::unique_ptr<PracticeVisit> m_visit;
};

void TestPracticeContextFile::personMayGrantFewerScopes_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QList<QByteArray>>("untick");
    QTest::addColumn<QByteArray>("granted");
    const QByteArray all = "profile:read contexts:read tasks:write";
    QTest::newRow("all") << all << QList<QByteArray>() << all;
    QTest::newRow("one") << QByteArray("profile:read") << QList<QByteArray>()
                         << QByteArray("profile:read");
    QTest::newRow("without one") << all << QList<QByteArray>{"scope.tasks:write"}
                                 << QByteArray("profile:read contexts:read");
    QTest::newRow("only the basic one")
        << all << QList<QByteArray>{"scope.tasks:write", "scope.contexts:read"}
        << QByteArray("profile:read");
    QTest::newRow("none asked for") << QByteArray() << QList<QByteArray>() << QByteArray();
}

void TestPracticeContextFile::personMayGrantFewerScopes()
{
    QFETCH(QByteArray, asked);
    QFETCH(QList<QByteArray>, untick);
    QFETCH(QByteArray, granted);
    for (const char *person : {"ada", "bo", "chidi"}) {
        const QJsonObject tokens = signIn(asked, {.person = person, .untick = untick});
        QCOMPARE(text(tokens, "scope"_L1), granted);
        QCOMPARE(tokens["expires_in"_L1].toInt(), 3600);
        QCOMPARE(text(inspect(text(tokens, "access_token"_L1)), "scope"_L1), granted);
    }
}

void TestPracticeContextFile::nothingLeftIsARefusal()
{
    const VisitAnswer none = walk("contexts:read", {.untick = {"scope.contexts:read"}});
    QCOMPARE(none.returned("error"), QByteArray("access_denied"));
    QVERIFY(none.returned("code").isEmpty());
    QCOMPARE(walk("profile:read", {.decision = "deny"}).returned("error"),
             QByteArray("access_denied"));
}

void TestPracticeContextFile::wrongRequestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("error");
    const auto row = [](const char *name, const char *path, const char *body, const char *error) {
        QTest::newRow(name) << QByteArray(path) << QByteArray(body) << QByteArray(error);
    };
    row("token: other client", "token", "grant_type=refresh_token&client_id=2veBSofhicRBguUT",
        "invalid_client");
    row("token: secret", "token",
        "grant_type=refresh_token&client_id=lanyard-practice&client_secret=x", "invalid_client");
    row("revoke: no client", "revoke", "token=x", "invalid_client");
    row("revoke: no token", "revoke", "client_id=lanyard-practice", "invalid_request");
    row("introspect: no client", "introspect", "token=x", "invalid_client");
    row("introspect: no token", "introspect", "client_id=lanyard-practice", "invalid_request");
    row("introspect: broken", "introspect", "client_id=%", "invalid_request");
}

void TestPracticeContextFile::wrongRequestsAreRefused()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    const VisitAnswer answer =
        m_visit->postRaw("/contextfile/api/oauth/" + path, body,
                         {{"Content-Type", "application/x-www-form-urlencoded"}});
    QCOMPARE(answer.status, 400);
    QTEST(answer.error(), "error");
    const VisitAnswer scope =
        m_visit->get("/contextfile/oauth/authorize?" + formEncoded(fields("profile:read admin")));
    QCOMPARE(scope.returned("error"), QByteArray("invalid_scope"));
}

void TestPracticeContextFile::refreshTokensRotateAndEnd()
{
    QByteArray token = text(signIn("profile:read"), "refresh_token"_L1);
    for (int month = 0; month < 3; ++month) {
        m_clock.advance(30 * 24h - 1s); // each lives for thirty days anew
        const QJsonObject renewed = refresh(token).json();
        QVERIFY(text(renewed, "refresh_token"_L1) != token);
        token = text(renewed, "refresh_token"_L1);
        QVERIFY(!token.isEmpty());
    }
    m_clock.advance(30 * 24h);
    QCOMPARE(refresh(token).error(), QByteArray("invalid_grant"));
    QVERIFY(!inspect(token)["active"_L1].toBool());

    const QByteArray first = text(signIn("profile:read"), "refresh_token"_L1);
    const QByteArray second = text(refresh(first).json(), "refresh_token"_L1);
    QCOMPARE(refresh(first).error(), QByteArray("invalid_grant"));
    QCOMPARE(refresh(second).error(), QByteArray("invalid_grant"));
}

void TestPracticeContextFile::scopeNarrowsButNeverGrows()
{
    const QByteArray token =
        text(signIn("profile:read contexts:read", {.untick = {"scope.contexts:read"}}),
             "refresh_token"_L1);
    QCOMPARE(refresh(token, {{"scope", "profile:read contexts:read"}}).error(),
             QByteArray("invalid_scope"));
    QCOMPARE(refresh(token).status, 200); // nothing was spent

    const QJsonObject wide = signIn("profile:read contexts:read");
    const QJsonObject narrow =
        refresh(text(wide, "refresh_token"_L1), {{"scope", "profile:read"}}).json();
    QCOMPARE(text(narrow, "scope"_L1), QByteArray("profile:read"));
    QCOMPARE(contexts(text(narrow, "access_token"_L1)).status, 403);
    const QJsonObject again = refresh(text(narrow, "refresh_token"_L1)).json();
    QCOMPARE(contexts(text(again, "access_token"_L1)).status, 200);
}

void TestPracticeContextFile::introspectionTells()
{
    const QJsonObject tokens = signIn("profile:read skills:read", {.person = "bo"});
    const QJsonObject access = inspect(text(tokens, "access_token"_L1));
    const qint64 now = m_clock.utcNow().toSecsSinceEpoch();
    QCOMPARE(access, QJsonObject({{u"active"_s, true},
                                  {u"scope"_s, u"profile:read skills:read"_s},
                                  {u"client_id"_s, u"lanyard-practice"_s},
                                  {u"token_type"_s, u"Bearer"_s},
                                  {u"sub"_s, u"user_bo"_s},
                                  {u"username"_s, u"bo.nakamura"_s},
                                  {u"iat"_s, now},
                                  {u"exp"_s, now + 3600}}));
    const QJsonObject renewing = inspect(text(tokens, "refresh_token"_L1));
    QVERIFY(renewing["active"_L1].toBool());
    QCOMPARE(renewing["exp"_L1].toInteger(), now + 30 * 24 * 3600);
    m_clock.advance(1h);
    QCOMPARE(inspect(text(tokens, "access_token"_L1)), QJsonObject({{u"active"_s, false}}));
    QCOMPARE(inspect("rubbish"), QJsonObject({{u"active"_s, false}}));
}

void TestPracticeContextFile::revocation_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<bool>("accessLives");
    QTest::addColumn<bool>("refreshLives");
    QTest::newRow("access") << u"access_token"_s << false << true;
    QTest::newRow("refresh") << u"refresh_token"_s << false << false;
    QTest::newRow("unknown") << u"scope"_s << true << true;
}

void TestPracticeContextFile::revocation()
{
    QFETCH(QString, token);
    const QJsonObject tokens = signIn("profile:read");
    const QJsonObject others = signIn("profile:read", {.person = "bo"});
    const VisitAnswer answer = call("revoke", {{"token", tokens[token].toString().toUtf8()}});
    QCOMPARE(answer.status, 200);
    QTEST(inspect(text(tokens, "access_token"_L1))["active"_L1].toBool(), "accessLives");
    QTEST(inspect(text(tokens, "refresh_token"_L1))["active"_L1].toBool(), "refreshLives");
    QVERIFY(inspect(text(others, "access_token"_L1))["active"_L1].toBool());
}

void TestPracticeContextFile::contextsNeedTheirScope()
{
    const QJsonObject wide = signIn("profile:read contexts:read", {.person = "bo"});
    const VisitAnswer list = contexts(text(wide, "access_token"_L1));
    QCOMPARE(list.status, 200);
    QCOMPARE(QJsonDocument::fromJson(list.body).array(),
             QJsonArray({QJsonObject{{u"id"_s, u"ctx_bo_1"_s},
                                     {u"name"_s, u"Notes for a first book"_s}}}));

    const VisitAnswer narrow =
        contexts(text(signIn("profile:read", {.person = "bo"}), "access_token"_L1));
    QCOMPARE(narrow.status, 403);
    QCOMPARE(narrow.headers.value("www-authenticate"),
             QByteArray("Bearer realm=\"practice\", error=\"insufficient_scope\", "
                        "scope=\"contexts:read\""));
    QCOMPARE(contexts("rubbish").status, 401);
    QCOMPARE(contexts(text(wide, "refresh_token"_L1)).status, 401);
}

void TestPracticeContextFile::tokensBelongToOneService()
{
    const QByteArray theirs = text(signIn("profile:read contexts:read"), "access_token"_L1);
    const QJsonObject context7 = m_visit->signIn("ada");
    QCOMPARE(m_visit->call("/api/dashboard/whoami", theirs).status, 401);
    QCOMPARE(contexts(text(context7, "access_token"_L1)).status, 401);
    QCOMPARE(refresh(text(context7, "refresh_token"_L1)).error(), QByteArray("invalid_grant"));
    QVERIFY(!inspect(text(context7, "access_token"_L1))["active"_L1].toBool());
    const VisitAnswer missing = m_visit->get("/contextfile/nothing");
    QCOMPARE(missing.status, 404);
    QVERIFY(missing.body.contains("ContextFile"));
}

void TestPracticeContextFile::faults_data()
{
    QTest::addColumn<PracticeFault>("fault");
    QTest::addColumn<int>("list");
    QTest::addColumn<int>("renewal");
    QTest::addColumn<int>("revocation");
    QTest::newRow("expired") << PracticeFault::SessionExpired << 401 << 400 << 200;
    QTest::newRow("rejected") << PracticeFault::Rejected << 401 << 200 << 200;
    QTest::newRow("500") << PracticeFault::ServerError << 500 << 500 << 500;
    QTest::newRow("429") << PracticeFault::TooManyRequests << 429 << 429 << 429;
    QTest::newRow("revoke") << PracticeFault::CannotRevoke << 200 << 200 << 503;
}

void TestPracticeContextFile::faults()
{
    QFETCH(PracticeFault, fault);
    const QJsonObject tokens = signIn("profile:read contexts:read");
    m_provider->setFault(fault);
    QTEST(contexts(text(tokens, "access_token"_L1)).status, "list");
    const VisitAnswer renewed = refresh(text(tokens, "refresh_token"_L1));
    QTEST(renewed.status, "renewal");
    const VisitAnswer revoked = call("revoke", {{"token", "x"}});
    QTEST(revoked.status, "revocation");
    if (fault == PracticeFault::CannotRevoke)
        QCOMPARE(revoked.headers.value("retry-after"), QByteArray("30"));
    QCOMPARE(walk("profile:read").status, 302); // the pages stay usable
}

void TestPracticeContextFile::grantsSurviveARestart()
{
    const QJsonObject tokens = signIn("profile:read contexts:read");
    const QJsonObject before = inspect(text(tokens, "access_token"_L1));
    restart();
    QCOMPARE(inspect(text(tokens, "access_token"_L1)), before);
    QCOMPARE(contexts(text(tokens, "access_token"_L1)).status, 200);
    m_clock.advance(30 * 24h);
    restart();
    QCOMPARE(refresh(text(tokens, "refresh_token"_L1)).error(), QByteArray("invalid_grant"));
}

QTEST_GUILESS_MAIN(TestPracticeContextFile)
#include "tst_practicecontextfile.moc"
