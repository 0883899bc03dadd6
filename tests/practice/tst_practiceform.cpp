// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practiceform.h"

#include <QTest>

using namespace Lanyard;

class TestPracticeForm final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesOnce_data()
    {
        QTest::addColumn<QByteArray>("encoded");
        QTest::addColumn<QByteArray>("expected"); // of the field v
        QTest::newRow("plain") << QByteArray("u=1&v=abc") << QByteArray("abc");
        QTest::newRow("plus is a space") << QByteArray("v=a+b") << QByteArray("a b");
        QTest::newRow("encoded plus") << QByteArray("v=a%2Bb") << QByteArray("a+b");
        QTest::newRow("once only") << QByteArray("v=k1%252Fk2") << QByteArray("k1%2Fk2");
        QTest::newRow("small digits") << QByteArray("v=%c3%a9") << QByteArray("é");
        QTest::newRow("no value") << QByteArray("v") << QByteArray();
        QTest::newRow("sign in the value") << QByteArray("v=a=b") << QByteArray("a=b");
        QTest::newRow("encoded name") << QByteArray("%76=x") << QByteArray("x");
        // RFC 6749, appendix B
        QTest::newRow("the RFC's")
            << QByteArray("v=+%25%26%2B%C2%A3%E2%82%AC") << QByteArray(" %&+£€");
    }

    void decodesOnce()
    {
        QFETCH(QByteArray, encoded);
        const auto form = PracticeForm::parsed(encoded);
        QVERIFY(form);
        QVERIFY(form->has("v"));
        QTEST(form->value("v"), "expected");
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("encoded");
        for (const char *encoded : {"v=%", "v=%2", "v=%zz", "v=%00", "v=%ff%fe", "v=%c0%af",
                                    "v=%ed%a0%80", "v=\xff", "v=1&v=2", "v=1&%76=2", "%=1"})
            QTest::newRow(encoded) << QByteArray(encoded);
        QTest::newRow("too many") << QByteArray("x&").repeated(65);
    }

    void refuses()
    {
        QFETCH(QByteArray, encoded);
        QVERIFY(!PracticeForm::parsed(encoded));
    }

    void emptyIsAForm()
    {
        QVERIFY(PracticeForm::parsed({}));
        QVERIFY(!PracticeForm::parsed({})->has("v"));
    }
};

QTEST_GUILESS_MAIN(TestPracticeForm)
#include "tst_practiceform.moc"
