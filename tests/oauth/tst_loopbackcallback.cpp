// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenerfixture.h"

#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

QByteArray stateText()
{
    return ListenerFixture::state;
}

} // namespace

/// What reaches answerReceived(), and what does not.
class TestLoopbackCallback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ST_2_stateMustMatchInFull_data();
    void ST_2_stateMustMatchInFull();
    void ST_2_stateIsDecodedOnce();
    void ST_3_replayIsNothing();
    void ST_3_anotherAttemptsStateIsRefused();
    void CB_1_callbackWithoutStateIsIgnored_data();
    void CB_1_callbackWithoutStateIsIgnored();
    void CB_2_oneAnswerForManyCallbacks();
    void CB_3_repeatedParameterIsRefused_data();
    void CB_3_repeatedParameterIsRefused();
    void CB_4_errorIsPassedOn_data();
    void CB_4_errorIsPassedOn();
    void CB_5_hostileDescriptionStaysOutOfThePage();
    void CB_6_unknownParametersAndLongCodes();
    void CB_6_neitherCodeNorError_data();
    void CB_6_neitherCodeNorError();
    void EN_1_formDecodedExactlyOnce_data();
    void EN_1_formDecodedExactlyOnce();
    void EN_4_brokenEncodingIsRefused_data();
    void EN_4_brokenEncodingIsRefused();
    void Q_17_issuerIsDecodedAndPassedOn_data();
    void Q_17_issuerIsDecodedAndPassedOn();
};

void TestLoopbackCallback::ST_2_stateMustMatchInFull_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<int>("status");
    const QByteArray state = stateText();
    QTest::newRow("prefix") << "&state=" + state.chopped(1) << 400;
    QTest::newRow("suffix") << "&state=" + state.mid(1) << 400;
    QTest::newRow("longer") << "&state=" + state + "x" << 400;
    QTest::newRow("other case") << "&state=" + state.toUpper() << 400;
    QTest::newRow("trailing space") << "&state=" + state + "+" << 400;
    QTest::newRow("trailing %20") << "&state=" + state + "%20" << 400;
    QTest::newRow("leading space") << "&state=+" + state << 400;
    QTest::newRow("null appended") << "&state=" + state + "%00" << 400;
    QTest::newRow("encoded twice") << "&state=" + QByteArray(state).replace('~', "%257E") << 400;
    QTest::newRow("empty") << QByteArray("&state=") << 400;
    QTest::newRow("no value") << QByteArray("&state") << 400;
    QTest::newRow("none") << QByteArray() << 400;
    QTest::newRow("1 MB") << "&state=" + state + QByteArray(1'000'000, 'x') << 414;
    QTest::newRow("given twice") << "&state=" + state + "&state=" + state << 400;
    QTest::newRow("right, then wrong") << "&state=" + state + "&state=x" << 400;
    QTest::newRow("other name") << "&State=" + state << 400;
    QTest::newRow("by semicolon") << ";state=" + state << 400;
}

void TestLoopbackCallback::ST_2_stateMustMatchInFull()
{
    QFETCH(QByteArray, parameters);
    QFETCH(int, status);
    ListenerFixture fixture;
    QCOMPARE(fixture.ask("/callback?code=c" + parameters).status, status);
    QVERIFY(fixture.stillWaits());
}

void TestLoopbackCallback::ST_2_stateIsDecodedOnce()
{
    ListenerFixture fixture;
    const QByteArray encoded = "%53" + stateText().mid(1).replace('~', "%7e");
    QCOMPARE(fixture.ask("/callback?state=" + encoded + "&code=c").status, 303);
    QTRY_COMPARE(fixture.answers.size(), 1);
}

void TestLoopbackCallback::ST_3_replayIsNothing()
{
    ListenerFixture fixture;
    QCOMPARE(fixture.ask(fixture.callback()).status, 303);
    QTRY_COMPARE(fixture.answers.size(), 1);
    const RawAnswer replay = fixture.ask(fixture.callback());
    QCOMPARE(replay.status, 409);
    QVERIFY(replay.body.contains("not this one"));
    QVERIFY(!fixture.listener->submit(QString::fromLatin1(fixture.query())));
    QTest::qWait(20);
    QCOMPARE(fixture.answers.size(), 1);
    fixture.listener->close();
    QVERIFY(!RawClient(fixture.port()).isConnected());
    QVERIFY(!fixture.listener->submit(QString::fromLatin1(fixture.query())));
    QTest::qWait(20);
    QCOMPARE(fixture.answers.size(), 1);
}

void TestLoopbackCallback::ST_3_anotherAttemptsStateIsRefused()
{
    ListenerFixture first;
    first.listener->close();
    QVERIFY(first.listener->listen({.host = {}, .path = u"/callback"_s, .ports = {}},
                                   Secret("the-second-attempt"), {}));
    QCOMPARE(first.ask(first.callback()).status, 400); // the first attempt's state
    QVERIFY(first.answers.isEmpty());
    QCOMPARE(first.ask("/callback?code=x&state=the-second-attempt").status, 303);
    QTRY_COMPARE(first.answers.size(), 1);
}

void TestLoopbackCallback::CB_1_callbackWithoutStateIsIgnored_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("error alone (Q-16)") << QByteArray("error=access_denied");
    QTest::newRow("error, wrong state") << QByteArray("error=access_denied&state=x");
    QTest::newRow("error, empty state") << QByteArray("error=access_denied&state=");
    QTest::newRow("code alone") << QByteArray("code=x");
    QTest::newRow("empty query") << QByteArray();
}

void TestLoopbackCallback::CB_1_callbackWithoutStateIsIgnored()
{
    QFETCH(QByteArray, query);
    ListenerFixture fixture;
    QCOMPARE(fixture.ask("/callback?" + query).status, 400);
    QVERIFY(fixture.stillWaits());
}

void TestLoopbackCallback::CB_2_oneAnswerForManyCallbacks()
{
    ListenerFixture fixture;
    RawClient one(fixture.port());
    RawClient other(fixture.port());
    one.send(fixture.get(fixture.callback()));
    other.send(fixture.get(fixture.callback()));
    QList<int> statuses{one.answer().status, other.answer().status};
    std::sort(statuses.begin(), statuses.end());
    QCOMPARE(statuses, (QList<int>{303, 409}));
    for (int reload = 0; reload < 5; ++reload)
        QCOMPARE(fixture.ask(fixture.callback()).status, 409);
    QTest::qWait(20);
    QCOMPARE(fixture.answers.size(), 1);
}

void TestLoopbackCallback::CB_3_repeatedParameterIsRefused_data()
{
    QTest::addColumn<QByteArray>("query");
    const QByteArray state = "&state=" + stateText();
    QTest::newRow("code") << "code=a&code=b" + state;
    QTest::newRow("same code") << "code=a&code=a" + state;
    QTest::newRow("code, spelled otherwise") << "code=a&c%6Fde=b" + state;
    QTest::newRow("code, empty") << "code=&code=b" + state;
    QTest::newRow("state") << "code=a&state=t" + state;
    QTest::newRow("error") << "error=a&error=b" + state;
    QTest::newRow("iss") << "code=a&iss=x&iss=y" + state;
    QTest::newRow("error_description") << "error=a&error_description=&error_description=" + state;
}

void TestLoopbackCallback::CB_3_repeatedParameterIsRefused()
{
    QFETCH(QByteArray, query);
    ListenerFixture fixture;
    QCOMPARE(fixture.ask("/callback?" + query).status, 400);
    QVERIFY(fixture.stillWaits());
}

void TestLoopbackCallback::CB_4_errorIsPassedOn_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("error");
    for (const char *error :
         {"access_denied", "invalid_scope", "unauthorized_client", "invalid_request",
          "unsupported_response_type", "server_error", "temporarily_unavailable", "login_required",
          "consent_required", "weird_99"})
        QTest::newRow(error) << QByteArray("error=") + error << QString::fromLatin1(error);
    QTest::newRow("error and code")
        << QByteArray("code=c&error=access_denied") << u"access_denied"_s;
}

void TestLoopbackCallback::CB_4_errorIsPassedOn()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, error);
    ListenerFixture fixture;
    const QByteArray description = "&error_description=Not+%3Cyou%3E%20%C3%A9";
    QCOMPARE(fixture.ask("/callback?" + query + description + "&state=" + stateText()).status, 303);
    QTRY_COMPARE(fixture.answers.size(), 1);
    QCOMPARE(fixture.answers.first().error, error);
    QCOMPARE(fixture.answers.first().errorDescription, u"Not <you> é"_s);
    QVERIFY(fixture.answers.first().code.isEmpty());
}

void TestLoopbackCallback::CB_5_hostileDescriptionStaysOutOfThePage()
{
    ListenerFixture fixture;
    const QByteArray text = "&error=hostile&error_description=%3Cimg%20src%3Dhttp://127.0.0.1/x%3E";
    const RawAnswer refused = fixture.ask("/callback?state=wrong" + text);
    QCOMPARE(refused.status, 400);
    QVERIFY(!refused.body.contains("hostile"));
    QVERIFY(!refused.body.contains("img"));
    QCOMPARE(fixture.ask("/callback?state=" + stateText() + text).status, 303);
    QTRY_COMPARE(fixture.answers.size(), 1);
    QCOMPARE(fixture.answers.first().errorDescription, u"<img src=http://127.0.0.1/x>"_s);
}

void TestLoopbackCallback::CB_6_unknownParametersAndLongCodes()
{
    ListenerFixture fixture;
    QByteArray junk = "session_state=1&scope=a+b&authuser=0&prompt=none&&=&=x&flag&";
    for (int i = 0; i < 40; ++i)
        junk += "junk" + QByteArray::number(i) + "=%41&junk=&";
    const QByteArray code(6000, 'k');
    QCOMPARE(
        fixture.ask("/callback?" + junk + "code=" + code + "&state=" + stateText() + "&").status,
        303);
    QTRY_COMPARE(fixture.answers.size(), 1);
    QVERIFY(fixture.answers.first().code.matches(code));
}

void TestLoopbackCallback::CB_6_neitherCodeNorError_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("empty code") << QByteArray("&code=");
    QTest::newRow("empty error") << QByteArray("&error="); // RFC 6749, 3.1: as if omitted
    QTest::newRow("description alone") << QByteArray("&error_description=x");
}

void TestLoopbackCallback::CB_6_neitherCodeNorError()
{
    QFETCH(QByteArray, query);
    ListenerFixture fixture;
    const RawAnswer answer = fixture.ask("/callback?state=" + stateText() + query);
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.body.contains("not this one"));
    QVERIFY(fixture.stillWaits());
}

void TestLoopbackCallback::EN_1_formDecodedExactlyOnce_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("strict") << QByteArray("4%2F0A%2Bb%3D%25%26%C3%A9%E2%82%AC%20~")
                            << QByteArray("4/0A+b=%&é€ ~");
    QTest::newRow("loose") << QByteArray("4/0A%2Bb=%25%26%c3%a9%e2%82%ac+%7E")
                           << QByteArray("4/0A+b=%&é€ ~");
    QTest::newRow("literal percent") << QByteArray("k1%252Fk2") << QByteArray("k1%2Fk2");
    QTest::newRow("plus is a space") << QByteArray("a+b") << QByteArray("a b");
    QTest::newRow("%20 is a space") << QByteArray("a%20b") << QByteArray("a b");
    QTest::newRow("plus") << QByteArray("a%2Bb") << QByteArray("a+b");
    QTest::newRow("Google raw") << QByteArray("4/0A") << QByteArray("4/0A");
    QTest::newRow("Google encoded") << QByteArray("4%2F0A") << QByteArray("4/0A");
    QTest::newRow("question mark") << QByteArray("a?b") << QByteArray("a?b");
    QTest::newRow("four bytes") << QByteArray("%F0%9F%98%80") << QByteArray("\xF0\x9F\x98\x80");
}

void TestLoopbackCallback::EN_1_formDecodedExactlyOnce()
{
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, code);
    ListenerFixture fixture;
    QCOMPARE(fixture.ask("/callback?code=" + sent + "&state=" + stateText()).status, 303);
    QTRY_COMPARE(fixture.answers.size(), 1);
    QCOMPARE(fixture.answers.first().code.reveal(), code);
}

void TestLoopbackCallback::EN_4_brokenEncodingIsRefused_data()
{
    QTest::addColumn<QByteArray>("sent");
    for (const char *sent : {"%zz",
                             "%",
                             "%4",
                             "%4g",
                             "a%",
                             "%%41",
                             "%00",
                             "a%00b",
                             "%ff%fe",
                             "%c0%af",
                             "%c0%80",
                             "%e0%80%af",
                             "%f0%80%80%af",
                             "%ed%a0%80",
                             "%ed%bf%bf",
                             "%ed%a0%bd%ed%b8%80",
                             "%c3",
                             "%e2%82",
                             "%80",
                             "%f4%90%80%80",
                             "%f8%88%80%80%80",
                             "%u0041",
                             "%+1",
                             "%-1",
                             "% 1",
                             "\xc3\xa9",
                             "\xff",
                             "\x80",
                             "a\x7f",
                             "a\tb"})
        QTest::newRow(QByteArray(sent).toPercentEncoding("%").constData()) << QByteArray(sent);
}

void TestLoopbackCallback::EN_4_brokenEncodingIsRefused()
{
    QFETCH(QByteArray, sent);
    for (const char *name : {"code", "error", "iss", "error_description", "junk", ""}) {
        ListenerFixture fixture;
        const QByteArray target = "/callback?state=" + stateText() + '&' + name + '=' + sent;
        QCOMPARE(fixture.ask(target + (QByteArrayView(name) == "code" ? "" : "&code=c")).status,
                 400);
        QVERIFY(fixture.stillWaits());
    }
}

void TestLoopbackCallback::Q_17_issuerIsDecodedAndPassedOn_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<bool>("isGiven");
    QTest::addColumn<QString>("issuer");
    QTest::newRow("none") << QByteArray() << false << QString();
    QTest::newRow("encoded") << QByteArray("&iss=https%3A%2F%2Fas.example%2Fa+b") << true
                             << u"https://as.example/a b"_s;
    QTest::newRow("raw") << QByteArray("&iss=https://as.example/") << true
                         << u"https://as.example/"_s;
    QTest::newRow("empty is not absent") << QByteArray("&iss=") << true << u""_s;
}

void TestLoopbackCallback::Q_17_issuerIsDecodedAndPassedOn()
{
    QFETCH(QByteArray, parameters);
    QFETCH(bool, isGiven);
    QFETCH(QString, issuer);
    ListenerFixture fixture;
    QCOMPARE(fixture.ask(fixture.callback() + parameters).status, 303);
    QTRY_COMPARE(fixture.answers.size(), 1);
    QCOMPARE(fixture.answers.first().issuer.has_value(), isGiven);
    QCOMPARE(fixture.answers.first().issuer.value_or(QString()), issuer);
}

QTEST_GUILESS_MAIN(TestLoopbackCallback)
#include "tst_loopbackcallback.moc"
