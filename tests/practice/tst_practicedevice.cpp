// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practiceprovider.h"
#include "practice/practiceservice.h"
#include "practicevisit.h"
#include "support/fakeclock.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lanyard;

namespace {

const QByteArray grantType = "urn:ietf:params:oauth:grant-type:device_code";

QByteArray jsonOf(const VisitFields &fields)
{
    QJsonObject object;
    for (const auto &[name, value] : fields)
        object.insert(QString::fromUtf8(name), QString::fromUtf8(value));
    return QJsonDocument(object).toJson();
}

QByteArray text(const QJsonObject &object, QLatin1String key)
{
    return object.value(key).toString().toUtf8();
}

} // namespace

/// Codes for another device, as a device and as the browser of its person see them.
class TestPracticeDevice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_provider = std::make_unique<PracticeProvider>(QString(), m_clock);
        QVERIFY(m_provider->start());
        m_visit = std::make_unique<PracticeVisit>(*m_provider);
    }

    void codeComesWithAPage_data() { dialects(); }
    void codeComesWithAPage();
    void approvedOnce_data() { dialects(); }
    void approvedOnce();
    void denied_data() { dialects(); }
    void denied();
    void runsOut_data() { dialects(); }
    void runsOut();
    void tooEarlyIsSlowedDown_data() { dialects(); }
    void tooEarlyIsSlowedDown();
    void wrongRequests_data();
    void wrongRequests();
    void everybodyCanSayYes_data();
    void everybodyCanSayYes();
    void codeIsTypedInAnyShape_data();
    void codeIsTypedInAnyShape();
    void hostNameIsShownAsText();
    void anotherBrowserCannotAnswer();
    void aKeyInPlaceOfASession();
    void faultSlowDown_data() { dialects(); }
    void faultSlowDown();
    void faultCodeEnded_data() { dialects(); }
    void faultCodeEnded();
    void faultsOfAllCalls_data();
    void faultsOfAllCalls();

private:
    static void dialects()
    {
        QTest::addColumn<bool>("isJson");
        QTest::newRow("Context7") << false;
        QTest::newRow("Better Skills") << true;
    }
    static const PracticeService &service(bool isJson)
    {
        return isJson ? practiceBetterSkills() : practiceContext7();
    }
    VisitAnswer send(bool isJson, const char *call, const VisitFields &fields)
    {
        if (isJson)
            return m_visit->postRaw("/betterskills/api/auth/device/" + QByteArray(call),
                                    jsonOf(fields), {{"Content-Type", "application/json"}});
        return m_visit->post("/api/oauth/device/" + QByteArray(call), fields);
    }
    QJsonObject code(bool isJson, const VisitFields &more = {})
    {
        return send(isJson, "code", VisitFields{{"client_id", service(isJson).clientId}} + more)
            .json();
    }
    VisitAnswer poll(bool isJson, const QJsonObject &code)
    {
        return send(isJson, "token",
                    {{"grant_type", grantType},
                     {"device_code", text(code, "device_code"_L1)},
                     {"client_id", service(isJson).clientId}});
    }
    VisitAnswer browse(const QJsonObject &code, const VisitPlan &plan = {})
    {
        return m_visit->browse(m_visit->targetOf(code["verification_uri_complete"_L1].toString()),
                               plan);
    }

    FakeClock m_clock;
    std::unique_ptr<PracticeProvider> m_provider;
    std::unique_ptr<PracticeVisit> m_visit;
};

void TestPracticeDevice::codeComesWithAPage()
{
    QFETCH(bool, isJson);
    const QJsonObject answer = code(isJson);
    QCOMPARE(answer.contains("interval"_L1), isJson);
    QCOMPARE(answer["expires_in"_L1].toInt(), 600);
    static const QRegularExpression grouped(u"^[B-Z]{4}-[B-Z]{4}$"_s);
    static const QRegularExpression whole(u"^[B-Z]{8}$"_s);
    const QString userCode = answer["user_code"_L1].toString();
    QVERIFY2((isJson ? whole : grouped).match(userCode).hasMatch(), qPrintable(userCode));
    const QString page = answer["verification_uri"_L1].toString();
    QCOMPARE(page,
             m_provider->baseUrl().toString() + QString::fromLatin1(service(isJson).devicePage));
    QCOMPARE(answer["verification_uri_complete"_L1].toString(), page + u"?user_code="_s + userCode);
    QVERIFY(text(answer, "device_code"_L1).size() > 40);
    QVERIFY(text(answer, "device_code"_L1) != text(code(isJson), "device_code"_L1));

    const VisitAnswer empty = m_visit->get(m_visit->targetOf(page));
    QCOMPARE(empty.status, 200);
    QVERIFY(empty.body.contains("name=\"user_code\" dir=\"ltr\" value=\"\""));
    QVERIFY(empty.body.contains(service(isJson).name.toUtf8()));
}

void TestPracticeDevice::approvedOnce()
{
    QFETCH(bool, isJson);
    const QJsonObject waiting = code(isJson, {{"scope", service(isJson).scopes.join(' ')}});
    QCOMPARE(poll(isJson, waiting).status, 400);
    m_clock.advance(6s);
    QCOMPARE(poll(isJson, waiting).error(), QByteArray("authorization_pending"));
    const VisitAnswer end = browse(waiting);
    QCOMPARE(end.status, 200);
    QVERIFY(end.body.contains("That was all"));
    QVERIFY(!end.body.contains(text(waiting, "device_code"_L1)));

    m_clock.advance(6s);
    const VisitAnswer answer = poll(isJson, waiting);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("cache-control"), QByteArray("no-store"));
    const QJsonObject tokens = answer.json();
    QCOMPARE(tokens["token_type"_L1].toString(), u"Bearer"_s);
    QCOMPARE(text(tokens, "scope"_L1), service(isJson).scopes.join(' '));
    QCOMPARE(tokens["expires_in"_L1].toInt(), isJson ? 8 * 3600 : 3600);
    QCOMPARE(tokens.contains("refresh_token"_L1), !isJson);
    const QByteArray who = isJson ? "/betterskills/trpc/me" : "/api/dashboard/whoami";
    const VisitAnswer me = m_visit->call(who, text(tokens, "access_token"_L1));
    QCOMPARE(me.status, 200);
    QVERIFY(me.body.contains("ada.lindqvist@example.org"));
    // and nowhere else
    QCOMPARE(m_visit
                 ->call(isJson ? "/api/dashboard/whoami" : "/betterskills/trpc/me",
                        text(tokens, "access_token"_L1))
                 .status,
             401);

    m_clock.advance(6s);
    QCOMPARE(poll(isJson, waiting).error(), QByteArray("invalid_grant"));
    QCOMPARE(browse(waiting).status, 400); // the code is spent
}

void TestPracticeDevice::denied()
{
    QFETCH(bool, isJson);
    const QJsonObject waiting = code(isJson);
    QVERIFY(browse(waiting, {.decision = "deny"}).body.contains("Nothing was allowed"));
    QCOMPARE(poll(isJson, waiting).error(), QByteArray("access_denied"));
    QCOMPARE(poll(isJson, waiting).error(), QByteArray("invalid_grant"));
}

void TestPracticeDevice::runsOut()
{
    QFETCH(bool, isJson);
    const QJsonObject late = code(isJson);
    const QJsonObject approved = code(isJson);
    m_clock.advance(10min);
    QCOMPARE(browse(approved).status, 200);
    m_clock.advance(1ms);
    QCOMPARE(poll(isJson, late).error(), QByteArray("expired_token"));
    QCOMPARE(poll(isJson, approved).error(), QByteArray("expired_token"));
    const VisitAnswer page = browse(late);
    QCOMPARE(page.status, 400);
    QVERIFY(page.body.contains("This code is not known here, or it has run out."));
}

void TestPracticeDevice::tooEarlyIsSlowedDown()
{
    QFETCH(bool, isJson);
    const auto interval = service(isJson).deviceInterval.value_or(5s);
    const QJsonObject waiting = code(isJson);
    QCOMPARE(poll(isJson, waiting).error(), QByteArray("authorization_pending"));
    m_clock.advance(interval - 501ms);
    QCOMPARE(poll(isJson, waiting).error(), QByteArray("slow_down"));
    m_clock.advance(interval + 4s); // five more for all that follow (RFC 8628, 3.5)
    QCOMPARE(poll(isJson, waiting).error(), QByteArray("slow_down"));
    m_clock.advance(interval + 10s);
    QCOMPARE(poll(isJson, waiting).error(), QByteArray("authorization_pending"));
}

void TestPracticeDevice::wrongRequests_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("error");
    const QByteArray form = "application/x-www-form-urlencoded";
    const QByteArray json = "application/json";
    const auto row = [](const char *name, const char *path, const QByteArray &type,
                        const char *body, int status, const char *error) {
        QTest::newRow(name) << QByteArray(path) << type << QByteArray(body) << status
                            << QByteArray(error);
    };
    const char *const ours = "/api/oauth/device/code";
    const char *const theirs = "/betterskills/api/auth/device/code";
    const char *const poll = "/api/oauth/device/token";
    row("JSON to Context7", ours, json, "{}", 400, "invalid_request");
    row("broken form", ours, form, "client_id=%", 400, "invalid_request");
    row("no client", ours, form, "", 400, "invalid_client");
    row("other client", ours, form, "client_id=better-skills-cli", 400, "invalid_client");
    row("secret", ours, form, "client_id=2veBSofhicRBguUT&client_secret=x", 400, "invalid_client");
    row("scope", ours, form, "client_id=2veBSofhicRBguUT&scope=openid", 400, "invalid_scope");
    row("form to Better Skills", theirs, form, "client_id=better-skills-cli", 415,
        "invalid_request");
    row("no JSON", theirs, json, "client_id", 400, "invalid_request");
    row("array", theirs, json, "[]", 400, "invalid_request");
    row("number", theirs, json, "{\"client_id\": 1}", 400, "invalid_client");
    row("grant", poll, form, "client_id=2veBSofhicRBguUT&grant_type=password", 400,
        "unsupported_grant_type");
    row("no code", poll, form,
        "client_id=2veBSofhicRBguUT&grant_type=urn:ietf:params:oauth:grant-type:device_code", 400,
        "invalid_request");
    row("unknown code", poll, form,
        "client_id=2veBSofhicRBguUT&device_code=x&"
        "grant_type=urn:ietf:params:oauth:grant-type:device_code",
        400, "invalid_grant");
}

void TestPracticeDevice::wrongRequests()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    const VisitAnswer answer = m_visit->postRaw(path, body, {{"Content-Type", type}});
    QTEST(answer.status, "status");
    QTEST(answer.error(), "error");
    QVERIFY(!answer.body.contains("device_code\":"));
}

void TestPracticeDevice::everybodyCanSayYes_data()
{
    QTest::addColumn<QByteArray>("person");
    for (const char *person : {"ada", "bo", "chidi"})
        QTest::newRow(person) << QByteArray(person);
}

void TestPracticeDevice::everybodyCanSayYes()
{
    QFETCH(QByteArray, person);
    for (const bool isJson : {false, true}) {
        const QJsonObject waiting = code(isJson);
        QCOMPARE(browse(waiting, {.person = person}).status, 200);
        const QByteArray token = text(poll(isJson, waiting).json(), "access_token"_L1);
        const QByteArray who = isJson ? "/betterskills/trpc/me" : "/api/dashboard/whoami";
        QVERIFY(m_visit->call(who, token).body.contains('"' + person + '.'));
    }
}

void TestPracticeDevice::codeIsTypedInAnyShape_data()
{
    QTest::addColumn<bool>("isSmall");
    QTest::addColumn<QByteArray>("between");
    QTest::newRow("as shown") << false << QByteArray("-");
    QTest::newRow("small") << true << QByteArray("-");
    QTest::newRow("whole") << false << QByteArray();
    QTest::newRow("blank") << true << QByteArray(" ");
}

void TestPracticeDevice::codeIsTypedInAnyShape()
{
    QFETCH(bool, isSmall);
    QFETCH(QByteArray, between);
    QByteArray typed = text(code(false), "user_code"_L1).replace("-", between);
    typed = isSmall ? typed.toLower() : typed;
    QCOMPARE(m_visit->get("/device").status, 200); // brings the cookie
    QCOMPARE(m_visit->post("/device", {{"user_code", typed}}).status, 303);
    QCOMPARE(m_visit->post("/device", {{"user_code", "BBBB-BBBB"}}).status, 400);
    // Better Skills knows nothing of Context7's codes
    QCOMPARE(m_visit->post("/betterskills/device", {{"user_code", typed}}).status, 400);
}

void TestPracticeDevice::hostNameIsShownAsText()
{
    const QJsonObject waiting = code(false, {{"hostname", "<b>my \"laptop\"</b>"}});
    QCOMPARE(m_visit->get("/device").status, 200);
    const VisitAnswer entered =
        m_visit->post("/device", {{"user_code", text(waiting, "user_code"_L1)}});
    const VisitAnswer people = m_visit->get(entered.headers.value("location"));
    const VisitAnswer chosen =
        m_visit->post("/device/person", {{"request", people.field("request")}, {"person", "bo"}});
    const QByteArray page = m_visit->get(chosen.headers.value("location")).body;
    QVERIFY(page.contains("&lt;b&gt;my &quot;laptop&quot;&lt;/b&gt;"));
    QVERIFY(!page.contains("<b>my"));
    QVERIFY(page.contains(text(waiting, "user_code"_L1))); // to compare (RFC 8628, 5.4)
}

void TestPracticeDevice::anotherBrowserCannotAnswer()
{
    const QJsonObject waiting = code(false);
    QCOMPARE(m_visit->get("/device").status, 200);
    const VisitAnswer entered =
        m_visit->post("/device", {{"user_code", text(waiting, "user_code"_L1)}});
    const QByteArray target = entered.headers.value("location");
    const QByteArray request = m_visit->get(target).field("request");
    PracticeVisit stranger(*m_provider);
    const VisitFields person{{"request", request}, {"person", "bo"}};
    QCOMPARE(stranger.post("/device", {{"user_code", text(waiting, "user_code"_L1)}}).status, 400);
    QCOMPARE(stranger.get("/device").status, 200);
    QCOMPARE(stranger.get(target).status, 400);
    QCOMPARE(stranger.post("/device/person", person).status, 400);
    const VisitFields allow{{"request", request}, {"decision", "allow"}};
    QCOMPARE(m_visit->post("/device/consent", allow).status, 400); // nobody was chosen
    QCOMPARE(m_visit->post("/device/person", person).status, 303);
    QCOMPARE(stranger.post("/device/consent", allow).status, 400);
    QCOMPARE(m_visit->post("/device/consent", allow, {{"Sec-Fetch-Site", "cross-site"}}).status,
             400);
    QCOMPARE(poll(false, waiting).error(), QByteArray("authorization_pending"));
    QCOMPARE(m_visit->post("/device/consent", allow).status, 200);
    QCOMPARE(m_visit->post("/device/consent", allow).status, 400);
}

void TestPracticeDevice::aKeyInPlaceOfASession()
{
    const QJsonObject waiting = code(false, {{"scope", "profile"}});
    QCOMPARE(browse(waiting, {.tick = {"key"}}).status, 200);
    const QJsonObject tokens = poll(false, waiting).json();
    QVERIFY(text(tokens, "access_token"_L1).startsWith("ctx7sk-"));
    QCOMPARE(tokens.keys(), QStringList({u"access_token"_s, u"scope"_s, u"token_type"_s}));
    m_clock.advance(24h * 365);
    QCOMPARE(m_visit->call("/api/dashboard/whoami", text(tokens, "access_token"_L1)).status, 200);

    // in the browser's own way too
    const VisitAnswer back = m_visit->browse(
        PracticeVisit::authorizeTarget(PracticeVisit::authorizationFields()), {.tick = {"key"}});
    const QJsonObject key = m_visit->redeem(back.returned("code")).json();
    QVERIFY(text(key, "access_token"_L1).startsWith("ctx7sk-"));
    QVERIFY(!key.contains("expires_in"_L1) && !key.contains("refresh_token"_L1));
}

void TestPracticeDevice::faultSlowDown()
{
    QFETCH(bool, isJson);
    m_provider->setFault(PracticeFault::DeviceSlowDown);
    const QJsonObject waiting = code(isJson);
    QCOMPARE(poll(isJson, waiting).error(), QByteArray("slow_down"));
    m_clock.advance(30s);
    QCOMPARE(poll(isJson, waiting).error(), QByteArray("slow_down"));
    QCOMPARE(browse(waiting).status, 200);
    m_clock.advance(60s);
    QCOMPARE(poll(isJson, waiting).status, 200); // who has said yes does not wait for ever
}

void TestPracticeDevice::faultCodeEnded()
{
    QFETCH(bool, isJson);
    m_provider->setFault(PracticeFault::DeviceCodeEnded);
    const QJsonObject waiting = code(isJson);
    QCOMPARE(poll(isJson, waiting).error(), QByteArray("expired_token"));
    QCOMPARE(browse(waiting).status, 400);
    m_provider->setFault(PracticeFault::None);
    QCOMPARE(browse(code(isJson)).status, 200);
}

void TestPracticeDevice::faultsOfAllCalls_data()
{
    QTest::addColumn<PracticeFault>("fault");
    QTest::addColumn<int>("status");
    QTest::newRow("500") << PracticeFault::ServerError << 500;
    QTest::newRow("429") << PracticeFault::TooManyRequests << 429;
}

void TestPracticeDevice::faultsOfAllCalls()
{
    QFETCH(PracticeFault, fault);
    QFETCH(int, status);
    for (const bool isJson : {false, true}) {
        m_provider->setFault(PracticeFault::None);
        const QJsonObject waiting = code(isJson);
        m_provider->setFault(fault);
        QCOMPARE(poll(isJson, waiting).status, status);
        QCOMPARE(browse(waiting).status, 200); // the pages stay usable
        m_provider->setFault(PracticeFault::None);
        QCOMPARE(poll(isJson, waiting).status, 200);
    }
}

QTEST_GUILESS_MAIN(TestPracticeDevice)
#include "tst_practicedevice.moc"
