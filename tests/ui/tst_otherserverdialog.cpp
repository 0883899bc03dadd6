// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/clientsecrets.h"
#include "setuprig.h"
#include "support/recordingserver.h"
#include "ui/messagecard.h"
#include "ui/otherserverdialog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Canary = "registration-canary"_L1;

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// A server that describes itself, with what a test takes away or adds.
class DescribedServer
{
public:
    DescribedServer()
    {
        server.setHandler([this](const RecordedRequest &request) { return answer(request); });
        const QString base = issuer();
        metadata = {
            {u"issuer"_s, base},
            {u"authorization_endpoint"_s, QString(base + "/authorize"_L1)},
            {u"token_endpoint"_s, QString(base + "/token"_L1)},
            {u"registration_endpoint"_s, QString(base + "/register"_L1)},
            {u"revocation_endpoint"_s, QString(base + "/revoke"_L1)},
            {u"userinfo_endpoint"_s, QString(base + "/me"_L1)},
            {u"jwks_uri"_s, QString(base + "/jwks"_L1)},
            {u"response_types_supported"_s, QJsonArray{u"code"_s}},
            {u"code_challenge_methods_supported"_s, QJsonArray{u"S256"_s}},
            {u"token_endpoint_auth_methods_supported"_s,
             QJsonArray{u"none"_s, u"client_secret_basic"_s}},
            {u"scopes_supported"_s, QJsonArray{u"openid"_s, u"email"_s, u"offline_access"_s}},
        };
    }

    [[nodiscard]] QString issuer() const
    {
        return u"http://127.0.0.1:%1"_s.arg(server.serverPort());
    }

    RecordingServer server;
    QJsonObject metadata;
    int metadataStatus = 200;
    ScriptedAnswer registration{.status = 0};

private:
    ScriptedAnswer answer(const RecordedRequest &request)
    {
        if (request.path() == "/.well-known/oauth-authorization-server")
            return {.status = metadataStatus, .body = json(metadata)};
        if (request.path() == "/.well-known/oauth-protected-resource/mcp")
            return {.body = json({{u"resource"_s, QString(issuer() + "/mcp"_L1)},
                                  {u"authorization_servers"_s, QJsonArray{issuer()}}})};
        if (request.path() == "/mcp")
            return {.status = 401};
        if (request.path() == "/register" && registration.status > 0)
            return registration;
        if (request.path() == "/register") {
            QJsonObject client = QJsonDocument::fromJson(request.body).object();
            client[u"client_id"_s] = u"given-1"_s;
            client[u"registration_access_token"_s] = QString(Canary);
            client[u"registration_client_uri"_s] = QString(issuer() + "/register/1"_L1);
            return {.status = 201, .body = json(client)};
        }
        return {.status = 404};
    }
};

QPushButton *button(QWidget &window, const char *name)
{
    auto *found = window.findChild<QPushButton *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no button %s", name);
    return found;
}

void type(QWidget &window, const char *name, const QString &text)
{
    auto *field = window.findChild<QLineEdit *>(QString::fromLatin1(name));
    if (!field)
        qFatal("no field %s", name);
    field->clear();
    QTest::keyClicks(field, text);
}

const CardMessage &said(const QWidget &dialog)
{
    return dialog.findChild<MessageCard *>(u"serverState"_s)->message();
}

void check(QWidget &dialog, const QString &address)
{
    type(dialog, "serverAddress", address);
    button(dialog, "checkServer")->click();
    QTRY_VERIFY(!said(dialog).isWaiting);
}

QString factLine(const QWidget &dialog, const QString &feature)
{
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->isVisible() && label->objectName().startsWith(u"fact-"_s) &&
            label->text() == feature)
            return label->accessibleName();
    }
    return {};
}

} // namespace

class TestOtherServerDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServerIsCheckedAndLanyardRegistered()
    {
        DescribedServer described;
        SetupRig rig;
        OtherServerDialog dialog(*rig.setup);
        QSignalSpy done(&dialog, &OtherServerDialog::described);
        dialog.show();
        check(dialog, described.issuer());
        QCOMPARE(said(dialog).symbol, Symbol::TickInRing);
        QVERIFY(factLine(dialog, u"Sign-in in the browser"_s).contains(u": Yes."_s));
        QVERIFY(dialog.findChild<QRadioButton *>(u"registerItself"_s)->isChecked());
        button(dialog, "goOn")->click();
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(!dialog.isVisible());

        const auto sent = described.server.requests("/register");
        QCOMPARE(sent.size(), 1);
        const QJsonObject body = QJsonDocument::fromJson(sent.first().body).object();
        QCOMPARE(body.value("token_endpoint_auth_method"_L1).toString(), u"none"_s);
        QCOMPARE(body.value("application_type"_L1).toString(), u"native"_s);
        const Provider made = rig.provider(done.first().first().toString().toLatin1());
        QVERIFY(made.isUserMade);
        QCOMPARE(made.client.clientId, u"given-1"_s);
        QCOMPARE(made.client.issuer, described.issuer());
        QCOMPARE(made.client.revocationEndpoint, QUrl(described.issuer() + "/revoke"_L1));
        QVERIFY(made.whoami && made.whoami->isUserInfo());
        QCOMPARE(made.client.scopes, (QStringList{u"openid"_s, u"email"_s, u"offline_access"_s}));
        // OIDC Core, 11
        QVERIFY(made.client.extraAuthorizationParameters.contains(
            QPair<QString, QString>(u"prompt"_s, u"consent"_s)));
        // CR-3: what manages the registration is in the keychain alone.
        QVERIFY(rig.secrets.entries.values().contains(QByteArray(Canary.data(), Canary.size())));
        QVERIFY(!rig.written().contains(Canary.data()));
    }

    void CR_4_oneRegistrationPerServer()
    {
        DescribedServer described;
        SetupRig rig;
        QStringList ids;
        for (int i = 0; i < 3; ++i) {
            OtherServerDialog dialog(*rig.setup);
            QSignalSpy done(&dialog, &OtherServerDialog::described);
            dialog.show();
            check(dialog, described.issuer());
            button(dialog, "goOn")->click();
            QTRY_COMPARE(done.size(), 1);
            ids.append(done.first().first().toString());
        }
        QCOMPARE(ids.count(ids.first()), 3);
        QCOMPARE(described.server.requests("/register").size(), 1);
        QCOMPARE(rig.catalogue.providers().size(), 4);
    }

    void CR_4_aServerThatDeclinesLeadsToAClientIdOfOnesOwn()
    {
        DescribedServer described;
        described.registration = {.status = 400, .body = R"({"error":"invalid_redirect_uri"})"};
        SetupRig rig;
        OtherServerDialog dialog(*rig.setup);
        QSignalSpy done(&dialog, &OtherServerDialog::described);
        dialog.show();
        check(dialog, described.issuer());
        button(dialog, "goOn")->click();
        QTRY_VERIFY(said(dialog).explanation.contains(u"invalid_redirect_uri"_s));
        QVERIFY(said(dialog).explanation.contains(u"client ID"_s)); // the next step
        QVERIFY(dialog.findChild<QRadioButton *>(u"ownClient"_s)->isChecked());
        QCOMPARE(done.size(), 0);
        type(dialog, "clientId", u"mine"_s);
        type(dialog, "clientSecret", Canary);
        button(dialog, "goOn")->click();
        QTRY_COMPARE(done.size(), 1);
        const Provider made = rig.provider(done.first().first().toString().toLatin1());
        QCOMPARE(made.client.clientId, u"mine"_s);
        QVERIFY(made.wantsClientSecret);
        QCOMPARE(rig.secrets.entries.value(ClientSecrets::key(made.client)),
                 QByteArray(Canary.data(), Canary.size()));
        QVERIFY(!rig.written().contains(Canary.data()));
    }

    void DI_1_whatStandsNowhereIsSaidWithANextStep()
    {
        DescribedServer described;
        described.metadataStatus = 404;
        SetupRig rig;
        OtherServerDialog dialog(*rig.setup);
        dialog.show();
        check(dialog, described.issuer());
        QVERIFY(said(dialog).heading.contains(u"does not describe itself"_s));
        QVERIFY(said(dialog).explanation.contains(u"yourself"_s));
        QVERIFY(button(dialog, "enterByHand")->isVisible());
    }

    void DI_2_anotherIssuerIsNamed()
    {
        DescribedServer described;
        described.metadata[u"issuer"_s] = u"https://else.example"_s;
        SetupRig rig;
        OtherServerDialog dialog(*rig.setup);
        dialog.show();
        check(dialog, described.issuer());
        QVERIFY2(said(dialog).explanation.contains(u"https://else.example"_s),
                 qPrintable(said(dialog).explanation));
        QVERIFY(!button(dialog, "goOn")->isVisible());
    }

    void DI_3_anUnsafeAddressIsNamedAndNothingIsKept()
    {
        DescribedServer described;
        described.metadata[u"token_endpoint"_s] = u"http://as.example/token"_s;
        SetupRig rig;
        OtherServerDialog dialog(*rig.setup);
        dialog.show();
        check(dialog, described.issuer());
        QVERIFY2(said(dialog).explanation.contains(u"token_endpoint"_s),
                 qPrintable(said(dialog).explanation));
        QVERIFY(!button(dialog, "goOn")->isVisible());
        QVERIFY(rig.written().isEmpty());
    }

    void DI_4_manualEntryWorksWhereDiscoveryFails()
    {
        DescribedServer described;
        described.metadataStatus = 500;
        SetupRig rig;
        OtherServerDialog dialog(*rig.setup);
        QSignalSpy done(&dialog, &OtherServerDialog::described);
        dialog.show();
        check(dialog, described.issuer());
        QVERIFY(!said(dialog).heading.isEmpty());
        button(dialog, "enterByHand")->click();
        QVERIFY(!button(dialog, "goOn")->isEnabled()); // no client id yet
        type(dialog, "clientId", u"mine"_s);
        type(dialog, "authorization_endpoint", u"http://as.example/authorize"_s);
        type(dialog, "token_endpoint", described.issuer() + "/token"_L1);
        button(dialog, "goOn")->click();
        QVERIFY2(said(dialog).explanation.contains(u"authorization_endpoint"_s),
                 qPrintable(said(dialog).explanation));
        type(dialog, "authorization_endpoint", described.issuer() + "/authorize"_L1);
        button(dialog, "goOn")->click();
        QTRY_COMPARE(done.size(), 1);
        const Provider made = rig.provider(done.first().first().toString().toLatin1());
        QCOMPARE(made.client.authorizationEndpoint, QUrl(described.issuer() + "/authorize"_L1));
        QVERIFY(!made.namesItsAccounts); // nothing there says who it is
    }

    void DI_5_whatIsNotOfferedIsExplained()
    {
        DescribedServer described;
        described.metadata.remove(u"revocation_endpoint"_s);
        described.metadata.remove(u"registration_endpoint"_s);
        SetupRig rig;
        OtherServerDialog dialog(*rig.setup);
        dialog.show();
        check(dialog, described.issuer());
        QVERIFY(!dialog.findChild<QRadioButton *>(u"registerItself"_s)->isVisible());
        QVERIFY(factLine(dialog, u"Lanyard can register itself"_s).contains(u"client ID"_s));
        QVERIFY(factLine(dialog, u"Sign-in with a code on another device"_s).contains(u": No."_s));
    }

    void RV_4_withoutRevocationItIsSaidThatAccessMayGoOn()
    {
        DescribedServer described;
        described.metadata.remove(u"revocation_endpoint"_s);
        SetupRig rig;
        OtherServerDialog dialog(*rig.setup);
        dialog.show();
        check(dialog, described.issuer());
        const QString line = factLine(dialog, u"Sign-out that the server is told of"_s);
        QVERIFY2(line.contains(u"access may go on until it runs out"_s), qPrintable(line));
    }

    void aServerWithoutPkceIsNotSignedInAt()
    {
        DescribedServer described;
        described.metadata[u"code_challenge_methods_supported"_s] = QJsonArray{u"plain"_s};
        SetupRig rig;
        OtherServerDialog dialog(*rig.setup);
        dialog.show();
        check(dialog, described.issuer());
        QCOMPARE(said(dialog).tone, Tone::Broken);
        QVERIFY(!button(dialog, "goOn")->isVisible());
    }

    void anMcpServersTokensAreBoundToIt()
    {
        DescribedServer described;
        SetupRig rig;
        OtherServerDialog dialog(*rig.setup);
        QSignalSpy done(&dialog, &OtherServerDialog::described);
        dialog.show();
        check(dialog, described.issuer() + "/mcp"_L1);
        QVERIFY2(said(dialog).explanation.contains(described.issuer() + "/mcp"_L1),
                 qPrintable(said(dialog).explanation));
        button(dialog, "goOn")->click();
        QTRY_COMPARE(done.size(), 1);
        const Provider made = rig.provider(done.first().first().toString().toLatin1());
        QCOMPARE(made.client.resources, QStringList{described.issuer() + "/mcp"_L1});
        QCOMPARE(made.client.issuer, described.issuer());
    }

    void anotherAddressForgetsTheFirst()
    {
        DescribedServer described;
        SetupRig rig;
        OtherServerDialog dialog(*rig.setup);
        dialog.show();
        check(dialog, described.issuer());
        QVERIFY(button(dialog, "goOn")->isVisible());
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"serverAddress"_s), u"x"_s);
        QVERIFY(!button(dialog, "goOn")->isVisible());
        QVERIFY(button(dialog, "checkServer")->isVisible());
        QVERIFY(factLine(dialog, u"Sign-in in the browser"_s).isEmpty());
    }
};

QTEST_MAIN(TestOtherServerDialog)
#include "tst_otherserverdialog.moc"
