// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "oauth/strictjson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

class TestStrictJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void TR_2_brokenJsonIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blank") << QByteArray(" \r\n\t");
        QTest::newRow("cut") << json("{'access_token':'CANARY");
        QTest::newRow("two objects") << json("{'a':'CANARY'}{'b':1}");
        QTest::newRow("trailing junk") << json("{'a':'CANARY'} x");
        QTest::newRow("invalid UTF-8") << QByteArray("{\"a\":\"CANARY\xff\xfe\"}");
        QTest::newRow("overlong UTF-8") << QByteArray("{\"a\":\"CANARY\xc0\xaf\"}");
        QTest::newRow("same key") << json("{'a':'CANARY','a':'y'}");
        QTest::newRow("same key, escaped") << json("{'a':'CANARY','\\u0061':'y'}");
        QTest::newRow("same key, spaced") << QByteArray("{\"a\" :1 ,\n \"a\"\t: \"CANARY\"}");
        QTest::newRow("same key, inside") << json("[{'x':{'a':1,'b':[],'a':'CANARY'}}]");
        QTest::newRow("2,000 arrays")
            << QByteArray(2000, '[') + "\"CANARY\"" + QByteArray(2000, ']');
        QTest::newRow("65 arrays") << QByteArray(65, '[') + "\"CANARY\"" + QByteArray(65, ']');
        QTest::newRow("beyond a double") << json("{'a':'CANARY','b':1e400}");
        QTest::newRow("NUL") << QByteArray("{\"a\":1}\0{\"CANARY\":1}", 20);
        QTest::newRow("byte order mark twice") << QByteArray("\xef\xbb\xbf\xef\xbb\xbf{}");
        QTest::newRow("a string") << json("'CANARY'");
        QTest::newRow("a number") << QByteArray("1");
    }
    void TR_2_brokenJsonIsRefused()
    {
        QFETCH(QByteArray, json);
        const Result<QJsonValue> parsed = parseStrictJson(json);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, ErrorKind::AnswerUnreadable);
        QVERIFY(!parsed.error().detail.isEmpty());
        QVERIFY(!parsed.error().detail.contains(u"CANARY"_s));
    }

    void soundJsonIsRead()
    {
        const Result<QJsonValue> object =
            parseStrictJson(json("{'a':{'a':'a'},'b':[{'a':1},{'a':2}],'c\\'a':'\\'a\\':','':0}"));
        QVERIFY(object);
        QCOMPARE(object.value().toObject().size(), 4);
        QCOMPARE(object.value().toObject().value("c\"a"_L1).toString(), u"\"a\":"_s);

        const Result<QJsonValue> array = parseStrictJson(" [1, {}] \n");
        QVERIFY(array);
        QCOMPARE(array.value().toArray().size(), 2);
        QVERIFY(parseStrictJson(QByteArray(64, '[') + QByteArray(64, ']')));
    }
};

QTEST_GUILESS_MAIN(TestStrictJson)
#include "tst_strictjson.moc"
