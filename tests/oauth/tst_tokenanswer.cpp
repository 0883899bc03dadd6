// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "oauth/tokenanswer.h"

#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

const QDateTime sent = QDateTime::fromString(u"2026-11-20T13:41:00Z"_s, Qt::ISODate);

HttpAnswer answerWith(const QByteArray &body, int status = 200,
                      const QByteArray &type = "application/json")
{
    HttpAnswer answer;
    answer.status = status;
    answer.contentType = type;
    answer.body = Secret(body);
    answer.host = u"as.example"_s;
    answer.sentAt = sent;
    return answer;
}

Result<TokenSet> read(const QByteArray &body, int status = 200,
                      const QByteArray &type = "application/json")
{
    return readTokenAnswer(answerWith(body, status, type), {u"read"_s, u"write"_s}, false);
}

const QByteArray good = json("{'access_token':'at','token_type':'Bearer'}");

} // namespace

class TestTokenAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void TR_1_mediaType_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isAccepted");
        const QByteArray form = "access_token=at&token_type=bearer";
        QTest::newRow("JSON") << QByteArray("application/json") << good << true;
        QTest::newRow("letter case and parameter")
            << QByteArray("Application/JSON; charset=utf-8") << good << true;
        QTest::newRow("HTML with a form") << QByteArray("text/html") << form << false;
        QTest::newRow("HTML with JSON") << QByteArray("text/html") << good << false;
        QTest::newRow("plain text") << QByteArray("text/plain") << good << false;
        QTest::newRow("none") << QByteArray() << good << false;
        QTest::newRow("form") << QByteArray("application/x-www-form-urlencoded") << form << false;
        QTest::newRow("prefix of ours") << QByteArray("application/jsonp") << good << false;
        QTest::newRow("other JSON") << QByteArray("application/vnd.x+json") << good << false;
    }
    void TR_1_mediaType()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(bool, isAccepted);
        const Result<TokenSet> result = read(body, 200, type);
        QCOMPARE(result.isOk(), isAccepted);
        if (!isAccepted)
            QCOMPARE(result.error().kind, ErrorKind::AnswerUnreadable);
    }

    void TR_2_brokenJson()
    {
        for (const QByteArray &body :
             {QByteArray(), json("{'access_token':'CANARY"), QByteArray("[]"), good + good,
              json("{'access_token':'a','access_token':'b'}")}) {
            const Result<TokenSet> result = read(body);
            QVERIFY2(!result, body.constData());
            QCOMPARE(result.error().kind, ErrorKind::AnswerUnreadable);
            QVERIFY(!result.error().detail.contains(u"CANARY"_s));
        }
    }

    void TR_4_accessTokenIsNeeded_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::newRow("missing") << QByteArray();
        QTest::newRow("empty") << json("'access_token':'',");
        QTest::newRow("null") << json("'access_token':null,");
        QTest::newRow("number") << json("'access_token':123,");
        QTest::newRow("object") << json("'access_token':{},");
        QTest::newRow("array") << json("'access_token':[],");
        QTest::newRow("line break") << json("'access_token':'a\\r\\nX-Evil: 1',");
        QTest::newRow("space") << json("'access_token':'a b',");
        QTest::newRow("not ASCII") << json("'access_token':'é',");
    }
    void TR_4_accessTokenIsNeeded()
    {
        QFETCH(QByteArray, member);
        const Result<TokenSet> result =
            read("{" + member + json("'token_type':'Bearer','refresh_token':'EVIL'}"));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::AnswerUnreadable);
        QVERIFY(result.error().detail.contains(u"access_token"_s));
    }

    void TR_5_tokenType_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<bool>("isAccepted");
        QTest::addColumn<bool>("isAcceptedWithSwitch");
        QTest::newRow("bearer") << json(",'token_type':'bearer'") << true << true;
        QTest::newRow("BEARER") << json(",'token_type':'BEARER'") << true << true;
        QTest::newRow("Bearer") << json(",'token_type':'Bearer'") << true << true;
        QTest::newRow("mac") << json(",'token_type':'mac'") << false << false;
        QTest::newRow("DPoP") << json(",'token_type':'DPoP'") << false << false;
        QTest::newRow("N_A") << json(",'token_type':'N_A'") << false << false;
        QTest::newRow("number") << json(",'token_type':1") << false << false;
        QTest::newRow("empty") << json(",'token_type':''") << false << true;
        QTest::newRow("missing") << QByteArray() << false << true;
    }
    void TR_5_tokenType()
    {
        QFETCH(QByteArray, member);
        QFETCH(bool, isAccepted);
        QFETCH(bool, isAcceptedWithSwitch);
        const QByteArray body = json("{'access_token':'at'") + member + "}";
        const Result<TokenSet> strict = read(body);
        QCOMPARE(strict.isOk(), isAccepted);
        if (!strict)
            QCOMPARE(strict.error().kind, ErrorKind::TokenTypeUnsupported);
        QCOMPARE(readTokenAnswer(answerWith(body), {}, true).isOk(), isAcceptedWithSwitch);
    }

    void TR_6_expiresIn_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<qint64>("seconds"); // -1: unknown
        const qint64 tenYears = 10LL * 365 * 24 * 3600;
        const qint64 unknown = -1;
        QTest::newRow("missing") << QByteArray() << unknown;
        QTest::newRow("number") << json(",'expires_in':3600") << qint64(3600);
        QTest::newRow("zero") << json(",'expires_in':0") << qint64(0);
        QTest::newRow("negative") << json(",'expires_in':-5") << qint64(0);
        QTest::newRow("string") << json(",'expires_in':'3600'") << qint64(3600);
        QTest::newRow("fraction") << json(",'expires_in':3600.5") << qint64(3600);
        QTest::newRow("wraps 32 bits") << json(",'expires_in':99999999999") << tenYears;
        QTest::newRow("wraps 64 bits") << json(",'expires_in':1e300") << tenYears;
        QTest::newRow("infinite string") << json(",'expires_in':'inf'") << tenYears;
        QTest::newRow("not a number") << json(",'expires_in':'nan'") << unknown;
        QTest::newRow("words") << json(",'expires_in':'abc'") << unknown;
        QTest::newRow("null") << json(",'expires_in':null") << unknown;
        QTest::newRow("true") << json(",'expires_in':true") << unknown;
        QTest::newRow("object") << json(",'expires_in':{}") << unknown;
    }
    void TR_6_expiresIn()
    {
        QFETCH(QByteArray, member);
        QFETCH(qint64, seconds);
        const Result<TokenSet> result =
            read(json("{'access_token':'at','token_type':'Bearer'") + member + "}");
        QVERIFY(result);
        const std::optional<QDateTime> expected =
            seconds < 0 ? std::nullopt : std::optional(sent.addSecs(seconds));
        QCOMPARE(result.value().expiresAt.has_value(), expected.has_value());
        if (expected)
            QCOMPARE(*result.value().expiresAt, *expected);
        QCOMPARE(result.value().requestedAt, sent);
    }

    void TR_7_unknownMembersAndLongTokens()
    {
        QByteArray body = "{";
        for (int i = 0; i < 100; ++i)
            body += "\"odd" + QByteArray::number(i) + "\":[{\"x\":null}],";
        body += "\"access_token\":\"" + QByteArray(64 * 1024, 'a') + "\",\"refresh_token\":\"" +
                QByteArray(10 * 1024, 'r') + "\",\"token_type\":\"Bearer\"}";
        const Result<TokenSet> result = read(body);
        QVERIFY(result);
        QCOMPARE(result.value().accessToken.size(), 64 * 1024);
        QCOMPARE(result.value().refreshToken->size(), 10 * 1024);
    }

    void TR_8_oauthErrors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("code");
        const auto error = [](const char *code) {
            return json("{'error':'") + code + json("','error_description':'why'}");
        };
        for (const int status : {200, 400, 401, 403, 428, 500})
            QTest::addRow("invalid_grant with %d", status)
                << status << error("invalid_grant") << ErrorKind::GrantInvalid
                << u"invalid_grant"_s;
        QTest::newRow("pending with 428") << 428 << error("authorization_pending")
                                          << ErrorKind::TokenRefused << u"authorization_pending"_s;
        QTest::newRow("code of its own with 200")
            << 200 << error("bad_verification_code") << ErrorKind::TokenRefused
            << u"bad_verification_code"_s;
        QTest::newRow("beside a token")
            << 200 << json("{'error':'x','access_token':'a','token_type':'Bearer'}")
            << ErrorKind::TokenRefused << u"x"_s;
        QTest::newRow("invalid_client with 401")
            << 401 << error("invalid_client") << ErrorKind::TokenRefused << u"invalid_client"_s;
        QTest::newRow("server_error with 400")
            << 400 << error("server_error") << ErrorKind::ServerError << u"server_error"_s;
        QTest::newRow("temporarily_unavailable with 503")
            << 503 << error("temporarily_unavailable") << ErrorKind::ServerError
            << u"temporarily_unavailable"_s;
        QTest::newRow("unknown code with 429")
            << 429 << error("rate_limited") << ErrorKind::TooManyRequests << u"rate_limited"_s;
        QTest::newRow("unknown code with 500")
            << 500 << error("oops") << ErrorKind::ServerError << u"oops"_s;
        QTest::newRow("invalid_client with 500")
            << 500 << error("invalid_client") << ErrorKind::TokenRefused << u"invalid_client"_s;
        for (const int status : {408, 500, 502, 503, 504, 511})
            QTest::addRow("no body with %d", status)
                << status << QByteArray() << ErrorKind::ServerError << QString();
        QTest::newRow("no code with 429")
            << 429 << QByteArray("{}") << ErrorKind::TooManyRequests << QString();
        QTest::newRow("no code with 404")
            << 404 << QByteArray("{}") << ErrorKind::NotFound << QString();
        QTest::newRow("no code with 400")
            << 400 << QByteArray("{}") << ErrorKind::AnswerUnreadable << QString();
        QTest::newRow("error is an object")
            << 400 << json("{'error':{'message':'m'}}") << ErrorKind::AnswerUnreadable << QString();
        QTest::newRow("tokens with 400") << 400 << good << ErrorKind::AnswerUnreadable << QString();
    }
    void TR_8_oauthErrors()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, code);
        const Result<TokenSet> result = read(body, status);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, kind);
        QCOMPARE(result.error().oauthCode, code);
        QCOMPARE(result.error().httpStatus, status);
        QCOMPARE(result.error().host, u"as.example"_s);
    }

    void TR_8_htmlIsNoOAuthError()
    {
        // What a captive portal sends says nothing about the session.
        const QByteArray page = json("{'error':'invalid_grant'}");
        QCOMPARE(read(page, 200, "text/html").error().kind, ErrorKind::AnswerUnreadable);
        QCOMPARE(read(page, 400, "text/html").error().kind, ErrorKind::AnswerUnreadable);
        QCOMPARE(read(page, 511, "text/html").error().kind, ErrorKind::ServerError);
        QCOMPARE(read(page, 400, "application/problem+json").error().kind, ErrorKind::GrantInvalid);
    }

    void TR_8_textFromTheServerIsPlain()
    {
        const QByteArray body = "{\"error\":\"a\\nb\",\"error_description\":\"x\\u0000\\u202Ey" +
                                QByteArray(100'000, 'A') + "\"}";
        const Error error = read(body, 400).error();
        QCOMPARE(error.oauthCode, u"a b"_s);
        QVERIFY(error.detail.startsWith(u"xyAAA"_s));
        QVERIFY(error.detail.size() < 400);
    }

    void TR_9_scopes_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QStringList>("scopes");
        const QStringList asked{u"read"_s, u"write"_s};
        QTest::newRow("missing") << QByteArray() << asked;
        QTest::newRow("null") << json(",'scope':null") << asked;
        QTest::newRow("empty") << json(",'scope':''") << asked;
        QTest::newRow("narrower") << json(",'scope':'read'") << QStringList{u"read"_s};
        QTest::newRow("order and doubles")
            << json(",'scope':' write read  write'") << QStringList{u"write"_s, u"read"_s};
    }
    void TR_9_scopes()
    {
        QFETCH(QByteArray, member);
        QFETCH(QStringList, scopes);
        const Result<TokenSet> result =
            read(json("{'access_token':'at','token_type':'Bearer'") + member + "}");
        QVERIFY(result);
        QCOMPARE(result.value().scopes, scopes);
    }

    void RF_1_noRefreshTokenMeansKeep()
    {
        for (const QByteArray &member : {QByteArray(), json(",'refresh_token':null"),
                                         json(",'refresh_token':''"), json(",'refresh_token':7")}) {
            const Result<TokenSet> result =
                read(json("{'access_token':'at','token_type':'Bearer'") + member + "}");
            QVERIFY(result);
            QVERIFY2(!result.value().refreshToken, member.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestTokenAnswer)
#include "tst_tokenanswer.moc"
