// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logging.h"

#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

class TestLogging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void redactionHidesCredentials_data()
    {
        QTest::addColumn<QString>("message");
        QTest::newRow("query") << u"GET /callback?code=CANARY&state=CANARY HTTP/1.1"_s;
        QTest::newRow("form") << u"grant_type=refresh_token&refresh_token=CANARY"_s;
        QTest::newRow("json") << u"{\"access_token\":\"CANARY\",\"token_type\":\"Bearer\"}"_s;
        QTest::newRow("spaced json") << u"{\"refresh_token\" : \"CANARY\"}"_s;
        QTest::newRow("cut json") << u"{\"access_token\":\"CANARY"_s;
        QTest::newRow("header") << u"Authorization: Bearer CANARY"_s;
        QTest::newRow("basic") << u"Authorization: Basic CANARY"_s;
        QTest::newRow("key") << u"token ctx7sk-CANARY was refused"_s;
        QTest::newRow("jwt") << u"eyJhbGciOiJub25lCANARY.eyJzdWIiOiJCANARY.CANARY"_s;
        QTest::newRow("verifier") << u"code_verifier=CANARY"_s;
    }
    void redactionHidesCredentials()
    {
        QFETCH(QString, message);
        QVERIFY2(!redacted(message).contains(u"CANARY"_s), qPrintable(redacted(message)));
    }

    void redactionLeavesOrdinaryText()
    {
        const QString text = u"port 52417 is held by ctx7, pid 4242"_s;
        QCOMPARE(redacted(text), text);
    }
};

QTEST_GUILESS_MAIN(TestLogging)
#include "tst_logging.moc"
