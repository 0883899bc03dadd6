// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowrig.h"
#include "oauth/authorizationurl.h"

#include <QOAuth2AuthorizationCodeFlow>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>

#include <random>

using namespace Lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A client whose start costs no socket that outlives it.
QByteArray stateOfOneStart(FlowRig &rig)
{
    Attempt attempt(rig, rig.client());
    attempt.start();
    attempt.flow->cancel();
    return attempt.asked("state");
}

/// The millisecond of the last \a span with which Qt 6.4.2 makes a state that \a state contains: it
/// seeds mt19937 with the clock and draws 8 of these 62 characters.
std::optional<qint64> seedOf(const QByteArray &state, std::chrono::milliseconds span)
{
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (qint64 ms = now; ms > now - span.count(); --ms) {
        std::mt19937 engine(static_cast<uint>(ms));
        std::uniform_int_distribution<int> letter(0, sizeof(letters) - 2);
        std::array<char, 8> guess;
        for (char &drawn : guess)
            drawn = letters[letter(engine)];
        if (state.contains(QByteArrayView(guess.data(), guess.size())))
            return ms;
    }
    return std::nullopt;
}

} // namespace

/// What goes to the browser.
class TestAuthorizationRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_rig = std::make_unique<FlowRig>(); }
    void cleanup() { m_rig.reset(); }

    void AR_2_queryIsKeptAndNothingTwice();
    void AR_2_nameThatOccursTwice_data();
    void AR_2_nameThatOccursTwice();
    void AR_3_badEndpointOpensNothing_data();
    void AR_3_badEndpointOpensNothing();
    void ST_1_statesAreLongAndDistinct();
    void ST_1_processesAtTheSameTimeDiffer();
    void Q_1_noSeedOfTheClockFindsTheState();
    void EN_3_valuesAreEncodedOnce();
    void IS_4_pathOfItsOwn();
    void CR_1_noSecretInTheBrowser();

private:
    std::unique_ptr<FlowRig> m_rig;
};

void TestAuthorizationRequest::AR_2_queryIsKeptAndNothingTwice()
{
    ClientConfig client = m_rig->client();
    client.authorizationEndpoint = m_rig->server.url(u"/authorize?tenant=42&p=1&q=a%2Bb+c%20d"_s);
    client.extraAuthorizationParameters = {{u"prompt"_s, u"select account"_s}};
    Attempt attempt(*m_rig, client);
    attempt.start();
    QVERIFY(attempt.urls.first().toEncoded().contains("?tenant=42&p=1&q=a%2Bb+c%20d&"));
    QList<QByteArray> names;
    for (const auto &[name, value] : attempt.fields())
        names.append(name);
    std::sort(names.begin(), names.end());
    QCOMPARE(names, (QList<QByteArray>{"client_id", "code_challenge", "code_challenge_method", "p",
                                       "prompt", "q", "redirect_uri", "response_type", "scope",
                                       "state", "tenant"}));
    QCOMPARE(attempt.asked("response_type"), QByteArray("code"));
    QCOMPARE(attempt.asked("prompt"), QByteArray("select account"));
    QCOMPARE(attempt.asked("q"), QByteArray("a+b c d"));
    QCOMPARE(attempt.flow->authorizationUrl(), attempt.urls.first());
}

void TestAuthorizationRequest::AR_2_nameThatOccursTwice_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("extra");
    QTest::newRow("state in the endpoint") << u"?state=x"_s << QString();
    QTest::newRow("spelled otherwise") << u"?redirect%5furi=x"_s << QString();
    QTest::newRow("state as an extra") << QString() << u"state"_s;
    QTest::newRow("code_challenge as an extra") << QString() << u"code_challenge"_s;
    QTest::newRow("endpoint and extra") << u"?prompt=login"_s << u"prompt"_s;
}

void TestAuthorizationRequest::AR_2_nameThatOccursTwice()
{
    QFETCH(QString, query);
    QFETCH(QString, extra);
    ClientConfig client = m_rig->client();
    client.authorizationEndpoint = m_rig->server.url(u"/authorize"_s + query);
    if (!extra.isEmpty())
        client.extraAuthorizationParameters = {{extra, u"x"_s}};
    Attempt attempt(*m_rig, client);
    QCOMPARE(attempt.start().failure(), ErrorKind::ConfigurationInvalid);
    QVERIFY(attempt.urls.isEmpty());
}

void TestAuthorizationRequest::AR_3_badEndpointOpensNothing_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("address");
    QTest::addColumn<ErrorKind>("kind");
    const auto invalid = ErrorKind::ConfigurationInvalid;
    for (const char *address :
         {"file:///etc/passwd", "javascript:alert(1)", "--help", "https://as/%0AX", "smb://h/s"}) {
        QTest::newRow(address) << u"authorizationEndpoint"_s << QString::fromLatin1(address)
                               << invalid;
    }
    QTest::newRow("not encrypted")
        << u"authorizationEndpoint"_s << u"http://as.example/"_s << ErrorKind::InsecureEndpoint;
    QTest::newRow("token endpoint")
        << u"tokenEndpoint"_s << u"http://as.example/"_s << ErrorKind::InsecureEndpoint;
    QTest::newRow("keys") << u"keysEndpoint"_s << u"http://as.example/"_s
                          << ErrorKind::InsecureEndpoint;
    QTest::newRow("none at all") << u"tokenEndpoint"_s << QString() << invalid;
}

void TestAuthorizationRequest::AR_3_badEndpointOpensNothing()
{
    QFETCH(QString, field);
    QFETCH(QString, address);
    QFETCH(ErrorKind, kind);
    ClientConfig client = m_rig->client();
    client.scopes.append(u"openid"_s);
    QUrl &endpoint = field == u"authorizationEndpoint" ? client.authorizationEndpoint
                     : field == u"tokenEndpoint"       ? client.tokenEndpoint
                                                       : client.keysEndpoint;
    endpoint = QUrl(address);
    Attempt attempt(*m_rig, client);
    QCOMPARE(attempt.start().failure(), kind);
    QVERIFY(attempt.result().error().detail.contains(field));
    QVERIFY(attempt.urls.isEmpty());
    QVERIFY(attempt.flow->authorizationUrl().isEmpty());
}

void TestAuthorizationRequest::ST_1_statesAreLongAndDistinct()
{
    const QRegularExpression shape(u"^[A-Za-z0-9_-]{43}$"_s); // 256 bits
    QSet<QByteArray> seen;
    for (int i = 0; i < 2000; ++i) {
        const QByteArray state = stateOfOneStart(*m_rig);
        QVERIFY2(shape.match(QString::fromLatin1(state)).hasMatch(), state.constData());
        QVERIFY(!seen.contains(state));
        seen.insert(state);
    }
}

void TestAuthorizationRequest::ST_1_processesAtTheSameTimeDiffer()
{
    // The rig's clock stands still, the same in each; three processes start side by side.
    std::array<QProcess, 3> processes;
    for (QProcess &process : processes)
        process.start(QCoreApplication::applicationFilePath(), {u"--print-state"_s});
    QSet<QByteArray> states;
    for (QProcess &process : processes) {
        QVERIFY(process.waitForFinished());
        states.insert(process.readAllStandardOutput().trimmed());
    }
    QCOMPARE(states.size(), 3);
    QVERIFY(!states.contains(QByteArray()));
}

void TestAuthorizationRequest::Q_1_noSeedOfTheClockFindsTheState()
{
    QCOMPARE(seedOf(stateOfOneStart(*m_rig), 10min), std::nullopt);
#if QT_VERSION < QT_VERSION_CHECK(6, 7, 1)
    // The search is worth something: it finds what Qt itself would have taken.
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--print-state-of-qt"_s});
    QVERIFY(process.waitForFinished());
    const QByteArray state = process.readAllStandardOutput().trimmed();
    QCOMPARE(state.size(), 8);
    QVERIFY(seedOf(state, 1min));
#endif
}

void TestAuthorizationRequest::EN_3_valuesAreEncodedOnce()
{
    ClientConfig client = m_rig->client();
    client.clientId = u"cl %&+£€%41"_s;
    client.scopes = {u"a"_s, u"b+c"_s, u"é"_s};
    client.redirect.path = u"/call%20back"_s;
    client.extraAuthorizationParameters = {{u"login_hint"_s, u"u+tag@x.example"_s},
                                           {u"a=b;c#d?e"_s, u"a=b;c#d?e"_s}};
    Attempt attempt(*m_rig, client);
    attempt.start();
    QCOMPARE(attempt.asked("client_id"), QByteArray("cl %&+£€%41"));
    QCOMPARE(attempt.asked("scope"), QByteArray("a b+c é"));
    QCOMPARE(attempt.asked("login_hint"), QByteArray("u+tag@x.example"));
    QCOMPARE(attempt.asked("a=b;c#d?e"), QByteArray("a=b;c#d?e"));
    QVERIFY(attempt.asked("redirect_uri").endsWith("/call%20back"));
    const QByteArray encoded = attempt.urls.first().toEncoded();
    QVERIFY(encoded.contains("login_hint=u%2Btag%40x.example"));
    QVERIFY(encoded.contains("scope=a%20b%2Bc%20%C3%A9"));
    QCOMPARE(encoded.count('#'), 0);

    attempt.comeBackWell();
    QVERIFY(attempt.result());
    QCOMPARE(m_rig->tokenRequests().first().formField("redirect_uri"),
             attempt.asked("redirect_uri"));
}

void TestAuthorizationRequest::IS_4_pathOfItsOwn()
{
    ClientConfig a = m_rig->client();
    ClientConfig b = m_rig->client();
    b.issuer = u"https://other.example"_s;
    Attempt first(*m_rig, a);
    Attempt second(*m_rig, b);
    first.start();
    second.start();
    const QRegularExpression shape(u"^/callback/[0-9a-f]{8}$"_s);
    QVERIFY(shape.match(first.redirect().path()).hasMatch());
    QVERIFY(first.redirect().path() != second.redirect().path());
    QCOMPARE(redirectPathFor(a.issuer), first.redirect().path());

    // A's valid answer at B's port, on A's path: not there.
    const QByteArray stray = first.redirect().path().toLatin1() + '?' + first.goodQuery();
    QCOMPARE(second.browse(stray).status, 404);
    QVERIFY(m_rig->tokenRequests().isEmpty());
    second.comeBackWell();
    first.comeBackWell();
    QVERIFY(second.result());
    QVERIFY(first.result());
}

void TestAuthorizationRequest::CR_1_noSecretInTheBrowser()
{
    ClientConfig client = m_rig->client();
    client.clientSecret = Secret("CANARY");
    client.authentication = ClientAuthentication::ClientSecretPost;
    Attempt attempt(*m_rig, client);
    attempt.start();
    QVERIFY(!attempt.urls.first().toEncoded().contains("CANARY"));
    QVERIFY(!attempt.urls.first().toEncoded().contains("client_secret"));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 2 && QByteArrayView(argv[1]) == "--print-state") {
        FlowRig rig;
        std::puts(stateOfOneStart(rig).constData());
        return 0;
    }
    if (argc == 2 && QByteArrayView(argv[1]) == "--print-state-of-qt") {
        std::puts(QOAuth2AuthorizationCodeFlow().state().toLatin1().constData());
        return 0;
    }
    TestAuthorizationRequest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_authorizationrequest.moc"
