// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountsrig.h"
#include "oauth/testkey.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

using namespace Lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Services that say by an ID token who somebody is (OIDC Core).
class TestSignInIdToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<AccountsRig>();
        m_subject = u"sub-1"_s;
        const auto answerAsBefore = m_rig->scripted.server.handler();
        m_rig->scripted.server.setHandler([this, answerAsBefore](const RecordedRequest &request) {
            if (request.path() == "/keys")
                return ScriptedAnswer{
                    .body = QJsonDocument(QJsonObject{{"keys"_L1, QJsonArray{m_key.jwk(u"k"_s)}}})
                                .toJson()};
            ScriptedAnswer answer = answerAsBefore(request);
            if (request.path() == "/token" && answer.status == 200)
                answer.body = withIdToken(answer.body);
            return answer;
        });
        useProvider([](Provider &provider) { provider.whoami.reset(); });
    }
    void cleanup() { m_rig.reset(); }

    void tokenAloneNamesThePerson()
    {
        const Account account = *m_rig->service->account(signIn());
        QCOMPARE(account.identity.issuer, u"https://scripted.example/scripted"_s);
        QCOMPARE(account.identity.subject, u"sub-1"_s);
        QCOMPARE(account.name, u"Ada of the token"_s);
        QVERIFY(m_rig->scripted.server.requests("/whoami").isEmpty());
        QVERIFY(!m_rig->file().contains("eyJ"));
        m_rig->pass(1h);
        QCOMPARE(m_rig->state(account.id), SessionState::SignedIn);
        QCOMPARE(m_rig->scripted.renewals().size(), 1);
    }

    void subjectOfTheTokenIsTheOneThatCounts()
    {
        useProvider([](Provider &) {});
        const QString id = signIn();
        const Account account = *m_rig->service->account(id);
        QCOMPARE(account.identity.subject, u"sub-1"_s); // and not id-ada
        QCOMPARE(account.identity.tenantId, u"t1"_s);
        QCOMPARE(account.name, u"Name ada"_s);
        m_rig->service->refresh(id);
        m_rig->settle();
        QCOMPARE(m_rig->service->account(id)->identity, account.identity);
        QVERIFY(!m_rig->service->status(id).error);
    }

    void ID_2_userInfoOfSomebodyElseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<bool>("isAccepted");
        QTest::newRow("same") << QByteArray(R"("sub":"sub-1",)") << true;
        QTest::newRow("another") << QByteArray(R"("sub":"sub-2",)") << false;
        QTest::newRow("letter case") << QByteArray(R"("sub":"SUB-1",)") << false;
    }
    void ID_2_userInfoOfSomebodyElseIsRefused() // OIDC Core, 5.3.2
    {
        QFETCH(QByteArray, member);
        QFETCH(bool, isAccepted);
        useProvider([](Provider &provider) {
            provider.whoami->subject = u"/sub"_s;
            provider.whoami->tenantId.clear();
        });
        const QByteArray good = R"({"sub":"sub-1","name":"Ada of UserInfo"})";
        m_rig->scripted.whoamiAnswer =
            ScriptedAnswer{.body = '{' + member + R"("name":"Ada of UserInfo"})"};
        const auto outcome = signInResult();
        QCOMPARE(outcome.isOk(), isAccepted);
        QCOMPARE(m_rig->secrets.entries.isEmpty(), !isAccepted);
        if (!isAccepted) {
            QCOMPARE(outcome.error().kind, ErrorKind::IdentityUnknown);
            QVERIFY(m_rig->service->accounts().isEmpty());
            m_rig->scripted.whoamiAnswer = ScriptedAnswer{.body = good};
        }
        const QString id = isAccepted ? outcome.value().accountId : signIn();
        QCOMPARE(m_rig->service->account(id)->name, u"Ada of UserInfo"_s);

        // The same at every later look.
        m_rig->scripted.whoamiAnswer =
            ScriptedAnswer{.body = '{' + member + R"("name":"Mallory"})"};
        m_rig->service->refresh(id);
        m_rig->settle();
        QCOMPARE(m_rig->service->account(id)->name,
                 isAccepted ? u"Mallory"_s : u"Ada of UserInfo"_s);
        QCOMPARE(m_rig->service->status(id).error.has_value(), !isAccepted);
    }

    void ID_2_userInfoOfNobodyIsNotUsed()
    {
        useProvider([](Provider &provider) {
            provider.whoami->subject = u"/sub"_s;
            provider.whoami->tenantId.clear();
        });
        m_rig->scripted.whoamiAnswer = ScriptedAnswer{.body = R"({"name":"Mallory"})"};
        QCOMPARE(m_rig->service->account(signIn())->name, u"Ada of the token"_s);
    }

    void whoamiMayFailWhereItNamesNoTeamspace_data()
    {
        QTest::addColumn<bool>("namesTeamspace");
        QTest::newRow("with teamspace") << true;
        QTest::newRow("without") << false;
    }
    void whoamiMayFailWhereItNamesNoTeamspace()
    {
        QFETCH(bool, namesTeamspace);
        useProvider([=](Provider &provider) {
            if (!namesTeamspace)
                provider.whoami->tenantId.clear();
        });
        m_rig->scripted.whoamiAnswer = ScriptedAnswer{.status = 500};
        const auto outcome = signInResult();
        QCOMPARE(outcome.isOk(), !namesTeamspace);
        QVERIFY(!namesTeamspace || m_rig->secrets.entries.isEmpty());
    }

    void renewalForSomebodyElseIsNotTaken()
    {
        const QString id = signIn();
        const auto before = m_rig->secrets.entries;
        m_subject = u"sub-2"_s;
        m_rig->pass(1h);
        QCOMPARE(m_rig->state(id), SessionState::NeedsAttention);
        QCOMPARE(m_rig->service->status(id).error->kind, ErrorKind::IdTokenInvalid);
        QCOMPARE(m_rig->secrets.entries, before);
    }

private:
    void useProvider(const std::function<void(Provider &)> &change)
    {
        Provider provider = m_rig->scripted.provider();
        provider.client.scopes = {u"openid"_s};
        provider.client.keysEndpoint = m_rig->scripted.server.url(u"/keys"_s);
        change(provider);
        m_rig->catalogue.add(provider);
    }
    QByteArray withIdToken(const QByteArray &body) const
    {
        const qint64 now = m_rig->clock.utcNow().toSecsSinceEpoch();
        QJsonObject claims{{"iss"_L1, "https://scripted.example/scripted"_L1},
                           {"aud"_L1, "client"_L1},
                           {"sub"_L1, m_subject},
                           {"name"_L1, "Ada of the token"_L1},
                           {"iat"_L1, now},
                           {"exp"_L1, now + 300}};
        if (!m_nonce.isEmpty())
            claims.insert("nonce"_L1, m_nonce);
        QJsonObject answer = QJsonDocument::fromJson(body).object();
        answer.insert("id_token"_L1,
                      QString::fromLatin1(signedToken({{"alg"_L1, "ES256"_L1}, {"kid"_L1, "k"_L1}},
                                                      claims, m_key)));
        return QJsonDocument(answer).toJson();
    }
    Result<SignInOutcome> signInResult()
    {
        const auto attempt = m_rig->service->signIn(u"scripted"_s);
        std::optional<Result<SignInOutcome>> outcome;
        QObject context;
        connect(attempt.get(), &SignIn::stageChanged, &context, [&](SignIn::Stage stage) {
            if (stage != SignIn::Stage::WaitingForBrowser)
                return;
            m_nonce = QUrlQuery(attempt->authorizationUrl()).queryItemValue(u"nonce"_s);
            m_rig->browser.comeBack(attempt->authorizationUrl(), "ada");
        });
        connect(attempt.get(), &SignIn::finished, &context,
                [&](const auto &result) { outcome.emplace(result); });
        attempt->start();
        if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 10'000))
            qFatal("the sign-in does not end");
        m_nonce.clear();
        m_rig->settle();
        return *outcome;
    }
    QString signIn()
    {
        const auto outcome = signInResult();
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().detail));
        return outcome.value().accountId;
    }

    TestKey m_key = TestKey::elliptic("P-256");
    QString m_subject;
    QString m_nonce;
    std::unique_ptr<AccountsRig> m_rig;
};

QTEST_GUILESS_MAIN(TestSignInIdToken)
#include "tst_signinidtoken.moc"
