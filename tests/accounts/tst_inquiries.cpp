// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/connectiontest.h"
#include "routesrig.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Leg = LegResult::Leg;
using Outcome = LegResult::Outcome;

/// What somebody asks a service about an account, once, after a click.
class TestInquiries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_rig = std::make_unique<RoutesRig>(); }
    void cleanup() { m_rig.reset(); }

    void IN_1_tokenIsInspectedOnceAndOnlyByOrder()
    {
        m_rig->answers.insert(
            "/introspect",
            ScriptedAnswer{.body = R"({"active":true,"scope":"a b","sub":"u1","exp":1800000000})"});
        const QString ada = m_rig->rig.account("ada");
        m_rig->rig.service->refresh(ada);
        m_rig->rig.settle();
        QVERIFY(m_rig->requests("/introspect").isEmpty());
        const auto result = inspect(ada);
        QVERIFY(result.isOk() && result.value().isActive);
        QCOMPARE(result.value().scopes, (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(m_rig->requests("/introspect").size(), 1);
        QCOMPARE(m_rig->requests("/introspect").first().formField("token"), "access-ada-1");
        QCOMPARE(m_rig->requests("/introspect").first().formField("client_id"), "client");
        m_rig->rig.pass(10min);
        QCOMPARE(m_rig->requests("/introspect").size(), 1);
    }

    void IN_1_inactiveSpeaksForThatTokenOnly()
    {
        m_rig->answers.insert("/introspect", ScriptedAnswer{.body = R"({"active":false})"});
        const QString ada = m_rig->rig.account("ada");
        QVERIFY(!inspect(ada).value().isActive);
        m_rig->rig.settle();
        QCOMPARE(m_rig->rig.state(ada), SessionState::SignedIn);
        QVERIFY(m_rig->rig.service->account(ada)->session.isSignedIn);
    }

    void IN_1_notAdvertisedIsNotAsked()
    {
        const QString ada = m_rig->rig.account("ada");
        m_rig->useProvider(
            [](Provider &provider) { provider.client.introspectionEndpoint.clear(); });
        QCOMPARE(inspect(ada).error().kind, ErrorKind::ConfigurationInvalid);
        QCOMPARE(inspect(u"nobody"_s).error().kind, ErrorKind::ConfigurationInvalid);
    }

    void listProvesTheSession_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("two") << QByteArray(R"({"data":[{"n":"One"},{"n":"Two"}]})")
                             << QStringList{u"One"_s, u"Two"_s} << true;
        QTest::newRow("none") << QByteArray(R"({"data":[]})") << QStringList() << true;
        QTest::newRow("nameless") << QByteArray(R"({"data":[{}]})") << QStringList{u"?"_s} << true;
        QTest::newRow("no list") << QByteArray(R"({"data":{}})") << QStringList() << false;
    }
    void listProvesTheSession()
    {
        QFETCH(QByteArray, body);
        QFETCH(QStringList, names);
        QFETCH(bool, isGood);
        m_rig->useProvider([this](Provider &provider) {
            provider.list = ListEndpoint{.url = m_rig->rig.scripted.server.url(u"/list"_s),
                                         .title = {},
                                         .items = u"/data"_s,
                                         .name = u"/n"_s};
        });
        m_rig->answers.insert("/list", ScriptedAnswer{.body = body});
        const QString ada = m_rig->rig.account("ada");
        std::optional<Result<QStringList>> result;
        m_rig->rig.service->fetchList(ada, this, [&](const auto &r) { result.emplace(r); });
        QTRY_VERIFY(result.has_value());
        QCOMPARE(result->isOk(), isGood);
        if (isGood)
            QCOMPARE(result->value(), names);
        QCOMPARE(ScriptedService::bearer(m_rig->requests("/list").first()), "access-ada-1");
    }

    void newKeyIsHandedOverOnce()
    {
        m_rig->useProvider([this](Provider &provider) {
            provider.keys = KeyEndpoint{.url = m_rig->rig.scripted.server.url(u"/keys"_s),
                                        .nameMember = u"name"_s,
                                        .key = u"/data/apiKey"_s};
        });
        m_rig->answers.insert("/keys", ScriptedAnswer{.body = R"({"data":{"apiKey":"key-n3w"}})"});
        const QString ada = m_rig->rig.account("ada");
        std::optional<Result<Secret>> result;
        m_rig->rig.service->createKey(ada, u"Laptop"_s, this,
                                      [&](const auto &r) { result.emplace(r); });
        QTRY_VERIFY(result.has_value());
        QVERIFY(result->isOk());
        QCOMPARE(result->value().reveal(), "key-n3w");
        const auto requests = m_rig->requests("/keys");
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests.first().method, "POST");
        QVERIFY(requests.first().headers.value("content-type").startsWith("application/json"));
        QCOMPARE(QJsonDocument::fromJson(requests.first().body).object(),
                 (QJsonObject{{"name"_L1, "Laptop"_L1}}));
        QVERIFY(!m_rig->rig.file().contains("key-n3w"));
        for (const QByteArray &entry : m_rig->rig.secrets.entries)
            QVERIFY(!entry.contains("key-n3w"));
    }

    void connectionIsTestedLegByLeg_data()
    {
        QTest::addColumn<int>("whoamiStatus");
        QTest::addColumn<Outcome>("answer");
        QTest::addColumn<Outcome>("token");
        QTest::newRow("fine") << 0 << Outcome::Passed << Outcome::Passed;
        QTest::newRow("401") << 401 << Outcome::Passed << Outcome::Failed;
        QTest::newRow("502") << 502 << Outcome::Failed << Outcome::NotReached;
    }
    void connectionIsTestedLegByLeg()
    {
        QFETCH(int, whoamiStatus);
        QFETCH(Outcome, answer);
        QFETCH(Outcome, token);
        const QString ada = m_rig->rig.account("ada");
        if (whoamiStatus > 0)
            m_rig->answers.insert("/whoami", ScriptedAnswer{.status = whoamiStatus});
        const auto legs = test(ada);
        QCOMPARE(legs.size(), 5);
        QCOMPARE(legs.at(0), (LegResult{.leg = Leg::Name, .outcome = Outcome::Passed}));
        QCOMPARE(legs.at(1).outcome, Outcome::Passed);
        QCOMPARE(legs.at(2).outcome, Outcome::NotUsed); // http
        QCOMPARE(legs.at(3).outcome, answer);
        QCOMPARE(legs.at(4).leg, Leg::Token);
        QCOMPARE(legs.at(4).outcome, token);
    }

    void refusedConnectionIsTheLegThatFails()
    {
        const QString ada = m_rig->rig.account("ada");
        m_rig->rig.scripted.server.close();
        const auto legs = test(ada);
        QCOMPARE(legs.at(0).outcome, Outcome::Passed);
        QCOMPARE(legs.at(1).outcome, Outcome::Failed);
        QCOMPARE(legs.at(1).error->kind, ErrorKind::ConnectionRefused);
        QCOMPARE(legs.at(3).outcome, Outcome::NotReached);
        QCOMPARE(legs.at(4).outcome, Outcome::NotReached);
    }

    void failureNamesItsLeg_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("failed");
        QTest::newRow("name") << ErrorKind::NameNotFound << 0;
        QTest::newRow("refused") << ErrorKind::ConnectionRefused << 1;
        QTest::newRow("time-out") << ErrorKind::NetworkTimedOut << 1;
        QTest::newRow("certificate") << ErrorKind::TlsFailed << 2;
        QTest::newRow("5xx") << ErrorKind::ServerError << 3;
        QTest::newRow("401") << ErrorKind::Unauthorized << 4; // that is an answer
    }
    void failureNamesItsLeg()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(int, failed);
        const auto legs = legsOf(QUrl(u"https://x.example/"_s), Error{.kind = kind}, 0);
        QCOMPARE(legs.size(), 4);
        for (int i = 0; i < legs.size(); ++i)
            QCOMPARE(legs.at(i).outcome, i < failed    ? Outcome::Passed
                                         : i == failed ? Outcome::Failed
                                                       : Outcome::NotReached);
    }

    void healthIsTheServicesOwnWord_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("OK") << QByteArray(R"({"result":{"data":"OK"}})") << Outcome::Passed;
        QTest::newRow("other") << QByteArray(R"({"result":{"data":"BAD"}})") << Outcome::Failed;
        QTest::newRow("page") << QByteArray("<html>") << Outcome::Failed;
    }
    void healthIsTheServicesOwnWord()
    {
        QFETCH(QByteArray, body);
        QFETCH(Outcome, outcome);
        m_rig->useProvider([this](Provider &provider) {
            provider.health = HealthEndpoint{.url = m_rig->rig.scripted.server.url(u"/health"_s),
                                             .pointer = u"/result/data"_s,
                                             .expected = u"OK"_s};
        });
        m_rig->answers.insert("/health", ScriptedAnswer{.body = body});
        QList<LegResult> legs;
        m_rig->rig.service->checkHealth(u"scripted"_s, this, [&](const auto &l) { legs = l; });
        QTRY_COMPARE(legs.size(), 5);
        QCOMPARE(legs.at(3).outcome, Outcome::Passed);
        QCOMPARE(legs.at(4).leg, Leg::Health);
        QCOMPARE(legs.at(4).outcome, outcome);
        QVERIFY(!m_rig->requests("/health").first().headers.contains("authorization"));
    }

private:
    Result<Introspection> inspect(const QString &accountId)
    {
        std::optional<Result<Introspection>> result;
        m_rig->rig.service->inspect(accountId, this, [&](const auto &r) { result.emplace(r); });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 5000))
            qFatal("no answer");
        return *result;
    }
    QList<LegResult> test(const QString &accountId)
    {
        QList<LegResult> legs;
        m_rig->rig.service->testConnection(accountId, this, [&](const auto &l) { legs = l; });
        if (!QTest::qWaitFor([&] { return !legs.isEmpty(); }, 10'000))
            qFatal("no answer");
        return legs;
    }

    std::unique_ptr<RoutesRig> m_rig;
};

QTEST_GUILESS_MAIN(TestInquiries)
#include "tst_inquiries.moc"
