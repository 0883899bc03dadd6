// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowrig.h"
#include "oauth/pkce.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

QByteArray s256(const QByteArray &verifier)
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

/// Proof key for code exchange (RFC 7636).
class TestPkce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_rig = std::make_unique<FlowRig>(); }
    void cleanup() { m_rig.reset(); }

    void PK_1_verifiers();
    void PK_2_challengeIsS256();
    void PK_2_serverWithoutS256GetsNoSecondTry();
    void PK_3_listedMethods_data();
    void PK_3_listedMethods();

private:
    std::unique_ptr<FlowRig> m_rig;
};

void TestPkce::PK_1_verifiers()
{
    const QRegularExpression shape(u"^[A-Za-z0-9._~-]{43,128}$"_s);
    QSet<QByteArray> seen;
    std::array<QSet<char>, 43> symbols;
    for (int i = 0; i < 1000; ++i) {
        const QByteArray verifier = newCodeVerifier().reveal();
        QVERIFY(shape.match(QString::fromLatin1(verifier)).hasMatch());
        QVERIFY(!seen.contains(verifier));
        seen.insert(verifier);
        for (size_t at = 0; at < symbols.size(); ++at)
            symbols.at(at).insert(verifier.at(qsizetype(at)));
    }
    for (size_t at = 0; at + 1 < symbols.size(); ++at)
        QVERIFY(symbols.at(at).size() >= 60);
    QCOMPARE(symbols.back().size(), 16); // the last one carries the 4 bits that are left over

    QSet<QByteArray> sent;
    for (int i = 0; i < 20; ++i) {
        Attempt attempt(*m_rig, m_rig->client());
        attempt.start().comeBackWell();
        QVERIFY(attempt.result());
        const QByteArray verifier = m_rig->tokenRequests().last().formField("code_verifier");
        QVERIFY(shape.match(QString::fromLatin1(verifier)).hasMatch());
        QCOMPARE(attempt.asked("code_challenge"), s256(verifier));
        sent.insert(verifier);
    }
    QCOMPARE(sent.size(), 20);
}

void TestPkce::PK_2_challengeIsS256()
{
    // RFC 7636, appendix B.
    QCOMPARE(s256Challenge(Secret("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")),
             QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
    Attempt attempt(*m_rig, m_rig->client());
    attempt.start();
    QCOMPARE(attempt.asked("code_challenge_method"), QByteArray("S256"));
    QCOMPARE(attempt.asked("code_challenge").size(), 43);
    attempt.comeBackWell();
    QVERIFY(attempt.result());
    const RecordedRequest request = m_rig->tokenRequests().first();
    QCOMPARE(s256(request.formField("code_verifier")), attempt.asked("code_challenge"));
    QVERIFY(!attempt.urls.first().toEncoded().contains(request.formField("code_verifier")));
}

void TestPkce::PK_2_serverWithoutS256GetsNoSecondTry()
{
    Attempt attempt(*m_rig, m_rig->client());
    attempt.start().comeBack("error=invalid_request&error_description=S256+not+supported&state=" +
                             attempt.asked("state"));
    QCOMPARE(attempt.failure(), ErrorKind::AuthorizationRefused);
    QCOMPARE(attempt.result().error().oauthCode, u"invalid_request"_s);
    QCOMPARE(attempt.result().error().detail, u"S256 not supported"_s);
    QTest::qWait(20);
    QCOMPARE(attempt.urls.size(), 1);
    QVERIFY(m_rig->tokenRequests().isEmpty());
}

void TestPkce::PK_3_listedMethods_data()
{
    QTest::addColumn<bool>("isListed");
    QTest::addColumn<QStringList>("methods");
    QTest::addColumn<bool>("goes");
    QTest::addColumn<bool>("goesStrictly");
    QTest::newRow("absent") << false << QStringList() << true << false;
    QTest::newRow("empty") << true << QStringList() << false << false;
    QTest::newRow("plain") << true << QStringList{u"plain"_s} << false << false;
    QTest::newRow("S256") << true << QStringList{u"S256"_s} << true << true;
    QTest::newRow("both") << true << QStringList{u"plain"_s, u"S256"_s} << true << true;
    QTest::newRow("letter case") << true << QStringList{u"s256"_s} << false << false;
}

void TestPkce::PK_3_listedMethods()
{
    QFETCH(bool, isListed);
    QFETCH(QStringList, methods);
    QFETCH(bool, goes);
    QFETCH(bool, goesStrictly);
    for (const bool isStrict : {false, true}) {
        ClientConfig client = m_rig->client();
        client.strictChallengeMethods = isStrict;
        if (isListed)
            client.challengeMethods = methods;
        Attempt attempt(*m_rig, client);
        attempt.start();
        QCOMPARE(!attempt.urls.isEmpty(), isStrict ? goesStrictly : goes);
        if (attempt.urls.isEmpty()) {
            QCOMPARE(attempt.failure(), ErrorKind::ConfigurationInvalid);
            QVERIFY(attempt.result().error().detail.contains(u"S256"_s));
        }
    }
}

QTEST_GUILESS_MAIN(TestPkce)
#include "tst_pkce.moc"
