// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/httpdate.h"

#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::optional<std::chrono::seconds>)

class TestHttpDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allThreeFormsAreRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("IMF-fixdate") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT");
        QTest::newRow("RFC 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT");
        QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:49:37 1994");
    }
    void allThreeFormsAreRead()
    {
        QFETCH(QByteArray, text);
        const std::optional<QDateTime> date = httpDate(text);
        QVERIFY(date);
        QCOMPARE(date->toMSecsSinceEpoch(), 784'111'777'000);
        QCOMPARE(date->offsetFromUtc(), 0);
    }

    void twoDigitsMeanThisCentury()
    {
        const std::optional<QDateTime> date = httpDate("Friday, 20-Nov-26 13:41:00 GMT");
        QVERIFY(date);
        QCOMPARE(date->date(), QDate(2026, 11, 20));
    }

    void rubbishIsNoDate_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("words") << QByteArray("tomorrow");
        QTest::newRow("no such day") << QByteArray("Sun, 31 Feb 1994 08:49:37 GMT");
        QTest::newRow("binary") << QByteArray("\xff\xfe\0", 3);
    }
    void rubbishIsNoDate()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!httpDate(text));
    }

    void retryAfterIsBounded_data()
    {
        using std::chrono::seconds;
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<std::optional<seconds>>("wait");
        const std::optional<seconds> nothing;
        const auto some = [](int count) {
            return std::optional(seconds(count));
        };
        QTest::newRow("seconds") << QByteArray("120") << some(120);
        QTest::newRow("zero") << QByteArray("0") << some(0);
        QTest::newRow("date") << QByteArray("Fri, 20 Nov 2026 13:43:00 GMT") << some(120);
        QTest::newRow("past date") << QByteArray("Fri, 20 Nov 2026 13:40:00 GMT") << nothing;
        QTest::newRow("far date") << QByteArray("Fri, 20 Nov 2099 13:40:00 GMT") << some(86'400);
        QTest::newRow("absurd") << QByteArray("999999999") << some(86'400);
        QTest::newRow("beyond 64 bits") << QByteArray("99999999999999999999999") << some(86'400);
        QTest::newRow("negative") << QByteArray("-1") << nothing;
        QTest::newRow("fraction") << QByteArray("1.5") << nothing;
        QTest::newRow("missing") << QByteArray() << nothing;
        QTest::newRow("words") << QByteArray("soon") << nothing;
    }
    void retryAfterIsBounded()
    {
        QFETCH(QByteArray, text);
        QFETCH(std::optional<std::chrono::seconds>, wait);
        const QDateTime now = QDateTime::fromString(u"2026-11-20T13:41:00Z"_s, Qt::ISODate);
        const std::optional<std::chrono::seconds> found = retryAfter(text, now);
        QVERIFY(found == wait);
    }
};

QTEST_GUILESS_MAIN(TestHttpDate)
#include "tst_httpdate.moc"
