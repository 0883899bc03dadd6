// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logging.h"
#include "flowrig.h"
#include "oauth/tokenrefresh.h"
#include "resultof.h"
#include "testauthority.h"

#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>

using namespace Lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray codeCanary = "CANARY-code+/%";
const QByteArray secretCanary = "CANARY-client-secret";
const QByteArray accessCanary = "CANARY-access-token";
const QByteArray refreshCanary = "CANARY-refresh-token";

QByteArray goodBody()
{
    return json(
        "{'access_token':'" + accessCanary + "','refresh_token':'" + refreshCanary +
        "','id_token':'" +
        signedToken({{u"alg"_s, u"ES256"_s}}, {{u"sub"_s, u"x"_s}}, TestKey::elliptic("P-256")) +
        "','token_type':'Bearer','expires_in':60}");
}

/// What a server may answer that a careless client would log.
QHash<QString, ScriptedAnswer> answers()
{
    const QByteArray echo =
        json("{'error':'%1','error_description':'" + codeCanary + " " + refreshCanary + "'}");
    const auto error = [&echo](int status, const char *code) {
        return ScriptedAnswer{.status = status, .body = QByteArray(echo).replace("%1", code)};
    };
    return {
        {u"good"_s, {.body = goodBody()}},
        {u"invalid grant"_s, error(400, "invalid_grant")},
        {u"invalid client"_s, error(401, "invalid_client")},
        {u"error with 200"_s, error(200, "bad")},
        {u"server error"_s, {.status = 500, .body = goodBody()}},
        {u"too many"_s, {.status = 429, .body = goodBody()}},
        {u"cut"_s, {.body = goodBody().chopped(3)}},
        {u"broken"_s, {.body = goodBody() + goodBody()}},
        {u"HTML"_s, {.contentType = "text/html", .body = goodBody()}},
        {u"form"_s,
         {.contentType = "application/x-www-form-urlencoded",
          .body = "access_token=" + accessCanary + "&token_type=bearer"}},
        {u"no type"_s, {.contentType = "", .body = goodBody()}},
        {u"wrong token type"_s,
         {.body = json("{'access_token':'" + accessCanary + "','token_type':'mac'}")}},
        {u"challenge"_s,
         {.status = 401, .body = goodBody(), .headers = {{"WWW-Authenticate", "NTLM"}}}},
        {u"redirect"_s,
         {.status = 307,
          .body = goodBody(),
          .headers = {{"Location", "http://127.0.0.1:1/?code=" + codeCanary.toPercentEncoding()}}}},
        {u"drop"_s, {.dropsConnection = true}},
        {u"silence"_s, {.keepsSilent = true}},
        {u"too long"_s, {.body = goodBody() + QByteArray(1024 * 1024, ' ')}},
    };
}

void knock(Attempt &attempt)
{
    const QByteArray path = attempt.redirect().path().toLatin1();
    attempt.comeBack("code=" + codeCanary.toPercentEncoding() + "&state=CANARY-state");
    attempt.comeBack("code=" + codeCanary.toPercentEncoding() + "&code=CANARY-2");
    attempt.browse(path + "x?" + attempt.goodQuery(codeCanary));
    attempt.browse("/favicon.ico?" + attempt.goodQuery(codeCanary));
    (void)attempt.flow->submitCallback(u"http://127.0.0.1/?code=CANARY-pasted"_s);
}

/// A whole sign-in and a refresh against a server that answers so; what the attempt itself made up
/// goes to \a secretsPath.
int runScenario(const QString &scenario, const QString &secretsPath)
{
    FlowRig rig;
    rig.network.setTimeout(300ms);
    TestAuthority authority;
    if (scenario == u"bad certificate")
        rig.server.setTls(authority.server());
    else
        rig.tokenAnswer = answers().value(scenario);
    ClientConfig client = rig.client();
    client.scopes = {u"openid"_s};
    client.keysEndpoint = rig.server.url(u"/keys"_s);
    client.clientSecret = Secret(secretCanary);
    client.authentication = ClientAuthentication::ClientSecretBasic;
    Attempt attempt(rig, client);
    attempt.start();
    knock(attempt);
    attempt.comeBackWell(codeCanary);
    (void)attempt.result();
    TokenRefresh refresh(client, Secret(refreshCanary), {}, rig.network, rig.clock);
    (void)resultOf<TokenSet>(refresh);

    QFile secrets(secretsPath);
    if (!secrets.open(QIODevice::WriteOnly))
        return 2;
    secrets.write(attempt.asked("state") + '\n' + attempt.asked("nonce") + '\n');
    for (const RecordedRequest &request : rig.tokenRequests())
        secrets.write(request.formField("code_verifier") + '\n');
    qInfo("done");
    return 0;
}

} // namespace

/// Reads what a process prints, with every category on, while it signs in.
class TestOAuthRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void Q_31_nothingSecretIsLogged_data();
    void Q_31_nothingSecretIsLogged();
};

void TestOAuthRedaction::Q_31_nothingSecretIsLogged_data() // RD-1
{
    QTest::addColumn<QString>("scenario");
    QStringList names = answers().keys();
    names.append(u"bad certificate"_s);
    for (const QString &name : std::as_const(names))
        QTest::newRow(qPrintable(name)) << name;
}

void TestOAuthRedaction::Q_31_nothingSecretIsLogged()
{
    QFETCH(QString, scenario);
    const QTemporaryDir directory;
    const QString secretsPath = directory.filePath(u"secrets"_s);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QCoreApplication::applicationFilePath(),
                  {u"--scenario"_s, scenario, secretsPath});
    QVERIFY(process.waitForFinished());
    const QByteArray log = process.readAll();
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
             log.constData());
    QVERIFY2(log.contains("done"), log.constData());

    QFile file(secretsPath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QList<QByteArray> secrets = file.readAll().split('\n');
    secrets += {"CANARY", codeCanary, secretCanary, accessCanary, refreshCanary};
    for (const QByteArray &secret : std::as_const(secrets)) {
        if (secret.isEmpty())
            continue;
        QVERIFY2(!log.contains(secret), log.constData());
        QVERIFY2(!log.contains(secret.toPercentEncoding()), log.constData());
        QVERIFY2(!log.contains(secret.toBase64().chopped(4)), log.constData());
    }
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == u"--scenario") {
        if (!qEnvironmentVariableIsSet("LANYARD_TEST_NO_HANDLER"))
            installRedactingMessageHandler();
        const int code = runScenario(arguments.at(2), arguments.at(3));
        // Qt's network threads free what OpenSSL keeps for them a moment after they are waited for.
        QTest::qWait(100);
        return code;
    }
    TestOAuthRedaction test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_oauthredaction.moc"
