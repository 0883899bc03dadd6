// SPDX-License-Identifier: GPL-3.0-or-later
#include "oncethrough.h"

using namespace Lanyard;
using namespace Qt::StringLiterals;

/// The defects of Qt NetworkAuth 6.4.2 in reading what a token endpoint answers, by number.
class TestNetworkAuthAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_rig = std::make_unique<FlowRig>(); }
    void cleanup() { m_rig.reset(); }

    void Q_23_tokenErrorsAreToldApart();
    void Q_24_aFailedRefreshDoesNotBlockTheNext();
    void Q_25_emptyRefreshTokenDoesNotReplace();
    void Q_26_nothingIsTakenFromAFailure();
    void Q_27_missingScopeIsAsAsked();
    void Q_28_expiryIsReckonedAnew_data();
    void Q_28_expiryIsReckonedAnew();
    void Q_29_tokenAndTypeAreChecked_data();
    void Q_29_tokenAndTypeAreChecked();
    void Q_30_mediaTypes_data();
    void Q_30_mediaTypes();
    void Q_32_refreshSendsOnlyWhatItMust();

private:
    std::unique_ptr<FlowRig> m_rig;
};

void TestNetworkAuthAnswers::Q_23_tokenErrorsAreToldApart()
{
    m_rig->tokenAnswer.status = 400;
    QCOMPARE(signInOnce(*m_rig, json("{'error':'invalid_grant'}")).error().kind,
             ErrorKind::GrantInvalid);
    m_rig->tokenAnswer.status = 503;
    QCOMPARE(signInOnce(*m_rig, "{}").error().kind, ErrorKind::ServerError);
}

void TestNetworkAuthAnswers::Q_24_aFailedRefreshDoesNotBlockTheNext()
{
    const QByteArray good = m_rig->tokenAnswer.body;
    for (const int status : {400, 200, 503}) {
        m_rig->server.clear();
        m_rig->tokenAnswer = {.status = status, .body = json("{'error':'invalid_request'}")};
        QVERIFY(!refreshOnce(*m_rig, m_rig->client()));
        m_rig->tokenAnswer = {.body = good};
        QVERIFY(refreshOnce(*m_rig, m_rig->client()));
        QCOMPARE(m_rig->tokenRequests().size(), 2);
    }
}

void TestNetworkAuthAnswers::Q_25_emptyRefreshTokenDoesNotReplace()
{
    for (const QByteArray &member :
         {QByteArray(), QByteArray(",'refresh_token':null"), QByteArray(",'refresh_token':''")}) {
        m_rig->tokenAnswer.body = json("{'access_token':'at','token_type':'Bearer'" + member + "}");
        const Result<TokenSet> result = refreshOnce(*m_rig, m_rig->client());
        QVERIFY(result);
        QVERIFY(!result.value().refreshToken); // nothing: the one we have stays
    }
}

void TestNetworkAuthAnswers::Q_26_nothingIsTakenFromAFailure()
{
    const Result<AuthorizationGrant> result =
        signInOnce(*m_rig, json("{'token_type':'Bearer','refresh_token':'EVIL'}"));
    QCOMPARE(result.error().kind, ErrorKind::AnswerUnreadable);
    QVERIFY(!result.error().detail.contains(u"EVIL"_s));
}

void TestNetworkAuthAnswers::Q_27_missingScopeIsAsAsked()
{
    QCOMPARE(signInOnce(*m_rig).value().tokens.scopes, (QStringList{u"read"_s, u"write"_s}));
    QCOMPARE(signInOnce(*m_rig, json("{'access_token':'at','token_type':'Bearer','scope':'read'}"))
                 .value()
                 .tokens.scopes,
             QStringList{u"read"_s});
}

void TestNetworkAuthAnswers::Q_28_expiryIsReckonedAnew_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<qint64>("atMost"); // seconds; -1: unknown
    QTest::newRow("missing") << QByteArray() << qint64(-1);
    QTest::newRow("zero") << QByteArray(",'expires_in':0") << qint64(0);
    QTest::newRow("negative") << QByteArray(",'expires_in':-5") << qint64(0);
    QTest::newRow("wraps") << QByteArray(",'expires_in':99999999999")
                           << qint64(10LL * 365 * 24 * 3600);
}

void TestNetworkAuthAnswers::Q_28_expiryIsReckonedAnew()
{
    QFETCH(QByteArray, member);
    QFETCH(qint64, atMost);
    QVERIFY(signInOnce(*m_rig, json("{'access_token':'at','token_type':'Bearer','expires_in':60}"))
                .value()
                .tokens.expiresAt);
    const QByteArray body = json("{'access_token':'at','token_type':'Bearer'" + member + "}");
    const std::optional<QDateTime> expiry = signInOnce(*m_rig, body).value().tokens.expiresAt;
    QCOMPARE(expiry.has_value(), atMost >= 0);
    if (!expiry)
        return;
    QCOMPARE(*expiry, m_rig->clock.utcNow().addSecs(atMost));
    QCOMPARE(expiry->timeSpec(), Qt::UTC);
}

void TestNetworkAuthAnswers::Q_29_tokenAndTypeAreChecked_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("mac") << json("{'access_token':'at','token_type':'mac'}")
                         << ErrorKind::TokenTypeUnsupported;
    QTest::newRow("no type") << json("{'access_token':'at'}") << ErrorKind::TokenTypeUnsupported;
    QTest::newRow("number") << json("{'access_token':12345,'token_type':'Bearer'}")
                            << ErrorKind::AnswerUnreadable;
}

void TestNetworkAuthAnswers::Q_29_tokenAndTypeAreChecked()
{
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QCOMPARE(signInOnce(*m_rig, body).error().kind, kind);
}

void TestNetworkAuthAnswers::Q_30_mediaTypes_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("isAccepted");
    QTest::newRow("letter case") << QByteArray("Application/JSON; charset=utf-8") << true;
    QTest::newRow("HTML") << QByteArray("text/html") << false;
    QTest::newRow("plain text") << QByteArray("text/plain") << false;
    QTest::newRow("none") << QByteArray() << false;
}

void TestNetworkAuthAnswers::Q_30_mediaTypes()
{
    QFETCH(QByteArray, type);
    QFETCH(bool, isAccepted);
    m_rig->tokenAnswer.contentType = type;
    QCOMPARE(signInOnce(*m_rig).isOk(), isAccepted);
    if (type == "text/html")
        QVERIFY(!signInOnce(*m_rig, "access_token=x&token_type=bearer"));
}

void TestNetworkAuthAnswers::Q_32_refreshSendsOnlyWhatItMust()
{
    QVERIFY(refreshOnce(*m_rig, m_rig->client()));
    QCOMPARE(m_rig->tokenRequests().first().body,
             QByteArray("grant_type=refresh_token&refresh_token=r0&client_id=client"));
}

QTEST_GUILESS_MAIN(TestNetworkAuthAnswers)
#include "tst_networkauthanswers.moc"
