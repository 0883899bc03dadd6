// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/idtoken.h"
#include "testkey.h"

#include <QJsonArray>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-11-20T13:41:00Z"_s, Qt::ISODate);

qint64 seconds(qint64 fromNow)
{
    return now.toSecsSinceEpoch() + fromNow;
}

QJsonObject goodClaims()
{
    return {{u"iss"_s, u"https://as.example"_s},
            {u"sub"_s, u"user-1"_s},
            {u"aud"_s, u"client"_s},
            {u"exp"_s, seconds(600)},
            {u"iat"_s, seconds(-10)},
            {u"nonce"_s, u"n0nce"_s},
            {u"name"_s, u"Ada"_s},
            {u"email"_s, u"ada@example.org"_s}};
}

IdTokenExpectation expectation()
{
    IdTokenExpectation expected;
    expected.issuer = u"https://as.example"_s;
    expected.clientId = u"client"_s;
    expected.nonce = Secret("n0nce");
    expected.now = now;
    return expected;
}

QJsonObject header(const QString &algorithm = u"ES256"_s, const QString &keyId = u"k1"_s)
{
    return {{u"alg"_s, algorithm}, {u"kid"_s, keyId}, {u"typ"_s, u"JWT"_s}};
}

QJsonObject keySet(const QJsonArray &keys)
{
    return {{u"keys"_s, keys}};
}

const TestKey &ellipticKey()
{
    static const TestKey key = TestKey::elliptic("P-256");
    return key;
}

Result<IdTokenClaims> verify(const QByteArray &token, const QJsonObject &keys)
{
    return verifyIdToken(Secret(token), keys, expectation());
}

Result<IdTokenClaims> verifyClaims(const QJsonObject &claims)
{
    return verify(signedToken(header(), claims, ellipticKey()),
                  keySet({ellipticKey().jwk(u"k1"_s)}));
}

} // namespace

Q_DECLARE_METATYPE(TestKey)

class TestIdToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ID_2_algorithms_data();
    void ID_2_algorithms();
    void ID_2_tamperedTokenIsRefused();
    void ID_2_keyMustBeTheRightOne();
    void ID_2_unusableKeys_data();
    void ID_2_unusableKeys();
    void ID_2_noneAndHmacAreRefused();
    void ID_2_malformedTokens_data();
    void ID_2_malformedTokens();
    void ID_2_claims_data();
    void ID_2_claims();
    void ID_2_shownClaimsArePlainText();
    void ID_1_nonce_data();
    void ID_1_nonce();
    void ID_3_refreshedToken_data();
    void ID_3_refreshedToken();
};

void TestIdToken::ID_2_algorithms_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<TestKey>("key");
    const TestKey rsa = TestKey::rsa();
    for (const QString &name : {u"RS256"_s, u"RS384"_s, u"RS512"_s, u"PS256"_s})
        QTest::newRow(qPrintable(name)) << name << rsa;
    QTest::newRow("ES256") << u"ES256"_s << TestKey::elliptic("P-256");
    QTest::newRow("ES384") << u"ES384"_s << TestKey::elliptic("P-384");
    QTest::newRow("EdDSA") << u"EdDSA"_s << TestKey::ed25519();
}

void TestIdToken::ID_2_algorithms()
{
    QFETCH(QString, algorithm);
    QFETCH(TestKey, key);
    const QByteArray token = signedToken(header(algorithm), goodClaims(), key);
    QJsonObject jwk = key.jwk(u"k1"_s);
    const Result<IdTokenClaims> result = verify(token, keySet({jwk}));
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(result.value().subject, u"user-1"_s);
    QCOMPARE(result.value().issuer, u"https://as.example"_s);
    QCOMPARE(result.value().all, goodClaims());

    // Each byte of the signature counts.
    QByteArray broken = token;
    const qsizetype at = broken.lastIndexOf('.') + 10;
    broken[at] = broken.at(at) == 'A' ? 'B' : 'A';
    QVERIFY(!verify(broken, keySet({jwk})));

    // The key's own idea of its algorithm counts too (RFC 7517, 4.4).
    jwk.insert(u"alg"_s, algorithm);
    QVERIFY(verify(token, keySet({jwk})));
    jwk.insert(u"alg"_s, u"RS999"_s);
    QVERIFY(!verify(token, keySet({jwk})));
}

void TestIdToken::ID_2_tamperedTokenIsRefused()
{
    const QJsonObject keys = keySet({ellipticKey().jwk(u"k1"_s)});
    const QByteArray token = signedToken(header(), goodClaims(), ellipticKey());
    QJsonObject other = goodClaims();
    other.insert(u"sub"_s, u"somebody else"_s);
    const QList<QByteArray> mine = token.split('.');
    const QList<QByteArray> theirs =
        signedToken(header(), other, TestKey::elliptic("P-256")).split('.');
    QVERIFY(verify(token, keys));
    QVERIFY(!verify(mine.at(0) + '.' + theirs.at(1) + '.' + mine.at(2), keys));
    QVERIFY(!verify(mine.at(0) + '.' + mine.at(1) + '.' + theirs.at(2), keys));
}

void TestIdToken::ID_2_keyMustBeTheRightOne()
{
    const QByteArray token = signedToken(header(), goodClaims(), ellipticKey());
    const QJsonObject right = ellipticKey().jwk(u"k1"_s);
    const QJsonObject wrong = TestKey::elliptic("P-256").jwk(u"k2"_s);
    QVERIFY(verify(token, keySet({wrong, TestKey::rsa().jwk(u"k1"_s), right})));
    QVERIFY(!verify(token, keySet({wrong})));                                   // unknown kid
    QVERIFY(!verify(token, keySet({TestKey::elliptic("P-256").jwk(u"k1"_s)}))); // wrong key
    QVERIFY(!verify(token, keySet({right, right})));                            // two with one name
    QVERIFY(!verify(token, {}));

    // Without a kid the key must be the only one that fits (OIDC Core, 10.1).
    const QByteArray nameless = signedToken({{u"alg"_s, u"ES256"_s}}, goodClaims(), ellipticKey());
    QVERIFY(verify(nameless, keySet({right, TestKey::rsa().jwk(u"k9"_s)})));
    QVERIFY(!verify(nameless, keySet({right, wrong})));
}

void TestIdToken::ID_2_unusableKeys_data()
{
    QTest::addColumn<QJsonObject>("change");
    QTest::newRow("for encryption") << QJsonObject{{u"use"_s, u"enc"_s}};
    QTest::newRow("other type") << QJsonObject{{u"kty"_s, u"RSA"_s}};
    QTest::newRow("other curve") << QJsonObject{{u"crv"_s, u"P-384"_s}};
    QTest::newRow("no x") << QJsonObject{{u"x"_s, QJsonValue()}};
    QTest::newRow("x is short") << QJsonObject{{u"x"_s, u"AAAA"_s}};
    QTest::newRow("x is no base64") << QJsonObject{{u"x"_s, u"=;*"_s}};
    QTest::newRow("not on the curve")
        << QJsonObject{{u"x"_s, QString::fromLatin1(base64Url(QByteArray(32, '\x01')))}};
    QTest::newRow("zero") << QJsonObject{
        {u"x"_s, QString::fromLatin1(base64Url(QByteArray(32, '\0')))},
        {u"y"_s, QString::fromLatin1(base64Url(QByteArray(32, '\0')))}};
}

void TestIdToken::ID_2_unusableKeys()
{
    QFETCH(QJsonObject, change);
    QJsonObject jwk = ellipticKey().jwk(u"k1"_s);
    for (auto it = change.constBegin(); it != change.constEnd(); ++it)
        jwk.insert(it.key(), it.value());
    const Result<IdTokenClaims> result =
        verify(signedToken(header(), goodClaims(), ellipticKey()), keySet({jwk}));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::IdTokenInvalid);
}

void TestIdToken::ID_2_noneAndHmacAreRefused()
{
    const QByteArray token = signedToken(header(), goodClaims(), ellipticKey());
    const QList<QByteArray> parts = token.split('.');
    const QJsonObject keys = keySet({ellipticKey().jwk(u"k1"_s)});
    for (const QByteArray &algorithm : {QByteArray("none"), QByteArray("NONE"), QByteArray("HS256"),
                                        QByteArray("ES512"), QByteArray()}) {
        const QByteArray head = base64Url("{\"alg\":\"" + algorithm + "\",\"kid\":\"k1\"}");
        QVERIFY2(!verify(head + '.' + parts.at(1) + '.' + parts.at(2), keys),
                 algorithm.constData());
        QVERIFY(!verify(head + '.' + parts.at(1) + '.', keys));
    }
    // An RSA key that is too short is no key (RFC 7518, 3.3).
    const TestKey weak = TestKey::rsa(1024);
    QVERIFY(
        !verify(signedToken(header(u"RS256"_s), goodClaims(), weak), keySet({weak.jwk(u"k1"_s)})));
    // A demand that we do not know (RFC 7515, 4.1.11).
    QJsonObject critical = header();
    critical.insert(u"crit"_s, QJsonArray{u"exp"_s});
    QVERIFY(!verify(signedToken(critical, goodClaims(), ellipticKey()), keys));
}

void TestIdToken::ID_2_malformedTokens_data()
{
    QTest::addColumn<QByteArray>("token");
    const QByteArray good = signedToken(header(), goodClaims(), ellipticKey());
    const QList<QByteArray> parts = good.split('.');
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("two dots") << QByteArray("..");
    QTest::newRow("no signature") << parts.at(0) + '.' + parts.at(1);
    QTest::newRow("four parts") << good + ".x";
    QTest::newRow("five parts") << good + ".x.y";
    QTest::newRow("padding") << parts.at(0) + "=." + parts.at(1) + '.' + parts.at(2);
    QTest::newRow("line break") << good + "\n";
    QTest::newRow("header is a list") << base64Url("[]") + '.' + parts.at(1) + '.' + parts.at(2);
    QTest::newRow("header is binary")
        << base64Url("\xff\xfe") + '.' + parts.at(1) + '.' + parts.at(2);
    QTest::newRow("1 MB") << good + QByteArray(1'000'000, 'A');
}

void TestIdToken::ID_2_malformedTokens()
{
    QFETCH(QByteArray, token);
    const Result<IdTokenClaims> result = verify(token, keySet({ellipticKey().jwk(u"k1"_s)}));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::IdTokenInvalid);
}

void TestIdToken::ID_2_claims_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QJsonValue>("value"); // undefined: without it
    QTest::addColumn<bool>("isAccepted");
    const QJsonValue without(QJsonValue::Undefined);
    const auto row = [](const char *name, const QString &claim, const QJsonValue &value,
                        bool isAccepted) {
        QTest::newRow(name) << claim << value << isAccepted;
    };
    row("as it should be", u"zoneinfo"_s, u"x"_s, true);
    row("iss: other", u"iss"_s, u"https://evil.example"_s, false);
    row("iss: slash", u"iss"_s, u"https://as.example/"_s, false);
    row("iss: letter case", u"iss"_s, u"https://AS.example"_s, false);
    row("iss: missing", u"iss"_s, without, false);
    row("sub: missing", u"sub"_s, without, false);
    row("sub: empty", u"sub"_s, u""_s, false);
    row("sub: number", u"sub"_s, 7, false);
    row("sub: long", u"sub"_s, QString(256, u'x'), false);
    row("aud: other client", u"aud"_s, u"another"_s, false);
    row("aud: missing", u"aud"_s, without, false);
    row("aud: list of us", u"aud"_s, QJsonArray{u"client"_s}, true);
    row("aud: list without us", u"aud"_s, QJsonArray{u"another"_s}, false);
    row("aud: list without azp", u"aud"_s, QJsonArray{u"client"_s, u"another"_s}, false);
    row("azp: us", u"azp"_s, u"client"_s, true);
    row("azp: other client", u"azp"_s, u"another"_s, false);
    row("exp: past", u"exp"_s, seconds(-301), false);
    row("exp: within leeway", u"exp"_s, seconds(-299), true);
    row("exp: missing", u"exp"_s, without, false);
    row("exp: text", u"exp"_s, QString::number(seconds(600)), false);
    row("iat: future", u"iat"_s, seconds(301), false);
    row("iat: within leeway", u"iat"_s, seconds(299), true);
    row("iat: missing", u"iat"_s, without, false);
    row("nbf: future", u"nbf"_s, seconds(301), false);
    row("nbf: now", u"nbf"_s, seconds(0), true);
}

void TestIdToken::ID_2_claims()
{
    QFETCH(QString, claim);
    QFETCH(QJsonValue, value);
    QFETCH(bool, isAccepted);
    QJsonObject claims = goodClaims();
    claims.remove(claim);
    if (!value.isUndefined())
        claims.insert(claim, value);
    const Result<IdTokenClaims> result = verifyClaims(claims);
    QCOMPARE(result.isOk(), isAccepted);
    if (!isAccepted)
        QCOMPARE(result.error().kind, ErrorKind::IdTokenInvalid);
}

void TestIdToken::ID_2_shownClaimsArePlainText()
{
    QJsonObject claims = goodClaims();
    claims.insert(u"name"_s, u"<b>Ada</b>\n\u202E"_s + QString(1000, u'x'));
    claims.insert(u"email"_s, 7);
    const Result<IdTokenClaims> result = verifyClaims(claims);
    QVERIFY(result);
    QVERIFY(result.value().name.startsWith(u"<b>Ada</b> xxx"_s)); // shown as text, never as HTML
    QVERIFY(result.value().name.size() <= 201);
    QVERIFY(result.value().email.isEmpty());
}

void TestIdToken::ID_1_nonce_data()
{
    QTest::addColumn<QJsonValue>("nonce");
    QTest::addColumn<bool>("isAccepted");
    QTest::newRow("ours") << QJsonValue(u"n0nce"_s) << true;
    QTest::newRow("missing") << QJsonValue(QJsonValue::Undefined) << false;
    QTest::newRow("another attempt's") << QJsonValue(u"n1nce"_s) << false;
    QTest::newRow("letter case") << QJsonValue(u"N0NCE"_s) << false;
    QTest::newRow("prefix") << QJsonValue(u"n0nc"_s) << false;
    QTest::newRow("empty") << QJsonValue(u""_s) << false;
    QTest::newRow("number") << QJsonValue(0) << false;
}

void TestIdToken::ID_1_nonce()
{
    QFETCH(QJsonValue, nonce);
    QFETCH(bool, isAccepted);
    QJsonObject claims = goodClaims();
    claims.remove(u"nonce"_s);
    if (!nonce.isUndefined())
        claims.insert(u"nonce"_s, nonce);
    QCOMPARE(verifyClaims(claims).isOk(), isAccepted);
}

void TestIdToken::ID_3_refreshedToken_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("isAccepted");
    QTest::newRow("same") << u"sub"_s << QJsonValue(u"user-1"_s) << true;
    QTest::newRow("sub") << u"sub"_s << QJsonValue(u"user-2"_s) << false;
    QTest::newRow("iss") << u"iss"_s << QJsonValue(u"https://evil.example"_s) << false;
    QTest::newRow("aud") << u"aud"_s << QJsonValue(u"another"_s) << false;
}

void TestIdToken::ID_3_refreshedToken()
{
    QFETCH(QString, claim);
    QFETCH(QJsonValue, value);
    QFETCH(bool, isAccepted);
    IdTokenExpectation expected = expectation();
    expected.nonce.reset(); // OIDC Core, 12.2: SHOULD NOT have a nonce
    expected.previousSubject = u"user-1"_s;
    QJsonObject claims = goodClaims();
    claims.remove(u"nonce"_s);
    claims.insert(claim, value);
    const Secret token(signedToken(header(), claims, ellipticKey()));
    QCOMPARE(checkRefreshedIdToken(token, expected).isOk(), isAccepted);
    QCOMPARE(verifyIdToken(token, keySet({ellipticKey().jwk(u"k1"_s)}), expected).isOk(),
             isAccepted);
    QVERIFY(!checkRefreshedIdToken(Secret("a.b.c"), expected));
}

QTEST_GUILESS_MAIN(TestIdToken)
#include "tst_idtoken.moc"
