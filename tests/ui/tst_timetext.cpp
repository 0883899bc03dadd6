// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timetext.h"

#include "support/englishplurals.h"

#include <QLocale>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text + u'Z', Qt::ISODate);
}

const QDateTime Now = utc(u"2026-11-20T13:41:00"_s); // a Friday

} // namespace

class TimeTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { setZone("UTC"); }

    void relativeTime_data();
    void relativeTime();
    void textStandsUntilItsNextChange_data();
    void textStandsUntilItsNextChange();
    void midnightChangesTexts();
    void moments_data();
    void moments();
    void countdown_data();
    void countdown();
    void durations_data();
    void durations();
    void missingTimeIsNoText();

private:
    static void setZone(const char *name)
    {
        qputenv("TZ", name);
        tzset();
    }

    EnglishPlurals m_plurals;
};

void TimeTextTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(QCoreApplication::installTranslator(&m_plurals));
}

void TimeTextTest::relativeTime_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");

    QTest::newRow("now") << 0LL << u"just now"_s;
    QTest::newRow("a moment ago") << -59LL << u"just now"_s;
    QTest::newRow("one minute ago") << -60LL << u"1 minute ago"_s;
    QTest::newRow("two minutes ago") << -179LL << u"2 minutes ago"_s;
    QTest::newRow("nine minutes ago") << -599LL << u"9 minutes ago"_s;
    QTest::newRow("ten minutes ago") << -600LL << u"about 10 minutes ago"_s;
    QTest::newRow("thirteen are fifteen") << -13 * 60LL << u"about 15 minutes ago"_s;
    QTest::newRow("57 are 55") << -57 * 60LL << u"about 55 minutes ago"_s;
    QTest::newRow("58 are an hour") << -58 * 60LL << u"1 hour ago"_s;
    QTest::newRow("90 are two hours") << -90 * 60LL << u"2 hours ago"_s;
    QTest::newRow("a day ago") << -86400LL << u"1 day ago"_s;
    QTest::newRow("36 hours are two days") << -36 * 3600LL << u"2 days ago"_s;
    QTest::newRow("60 days ago") << -60 * 86400LL << u"60 days ago"_s;
    QTest::newRow("a quarter ago") << -91 * 86400LL << u"3 months ago"_s;
    QTest::newRow("soon") << 59LL << u"in less than a minute"_s;
    QTest::newRow("in a minute") << 60LL << u"in 1 minute"_s;
    QTest::newRow("in almost two") << 119LL << u"in 1 minute"_s;
    QTest::newRow("in 19 minutes") << 19 * 60LL << u"in about 20 minutes"_s;
    QTest::newRow("in an hour") << 3600LL << u"in 1 hour"_s;
    QTest::newRow("in 8 hours") << 8 * 3600LL << u"in 8 hours"_s;
    QTest::newRow("in 30 days") << 30 * 86400LL << u"in 30 days"_s;
}

void TimeTextTest::relativeTime()
{
    QFETCH(const qint64, seconds);
    QFETCH(const QString, text);
    QCOMPARE(Lanyard::relativeTime(Now.addSecs(seconds), Now), text);
}

void TimeTextTest::textStandsUntilItsNextChange_data()
{
    QTest::addColumn<qint64>("seconds");
    for (const qint64 seconds :
         {-1LL,      -60LL,  -95LL,  -600LL, -700LL, -3400LL, -3481LL, -5000LL,
          -30'000LL, 0LL,    1LL,    60LL,   61LL,   599LL,   600LL,   601LL,
          1140LL,    3479LL, 3480LL, 3481LL, 5399LL, 5400LL,  9000LL,  30'000LL})
        QTest::addRow("%lld s", static_cast<long long>(seconds)) << seconds;
}

void TimeTextTest::textStandsUntilItsNextChange()
{
    QFETCH(const qint64, seconds);
    const QDateTime time = Now.addSecs(seconds);
    const QString text = Lanyard::relativeTime(time, Now);

    QDateTime change = nextTextChange(time, Now);
    QVERIFY(change > Now);
    QCOMPARE(Lanyard::relativeTime(time, change.addMSecs(-1)), text);
    const QDateTime midnight = utc(u"2026-11-21T00:00:00"_s);
    if (change < midnight)
        QVERIFY(Lanyard::relativeTime(time, change) != text);
    else
        QCOMPARE(change, midnight);
}

void TimeTextTest::midnightChangesTexts()
{
    setZone("Asia/Tokyo"); // 22:41 there
    const QDateTime time = Now.addDays(12);
    QCOMPARE(nextTextChange(time, Now), utc(u"2026-11-20T15:00:00"_s));
}

void TimeTextTest::moments_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("shortText");
    QTest::addColumn<QString>("dayText");
    QTest::addColumn<QString>("exactText");

    const QByteArray berlin("Europe/Berlin");
    QTest::newRow("today") << QByteArray("UTC") << u"en_GB"_s << u"2026-11-20T14:05:00"_s
                           << u"14:05"_s << u"Friday, 20 November"_s
                           << u"Friday, 20 November 2026, 14:05"_s;
    QTest::newRow("today, zone ahead")
        << berlin << u"en_GB"_s << u"2026-11-20T22:30:00"_s << u"23:30"_s
        << u"Friday, 20 November"_s << u"Friday, 20 November 2026, 23:30"_s;
    QTest::newRow("tomorrow there, today in UTC")
        << berlin << u"en_GB"_s << u"2026-11-20T23:30:00"_s << u"21 Nov"_s
        << u"Saturday, 21 November"_s << u"Saturday, 21 November 2026, 00:30"_s;
    QTest::newRow("within a week")
        << berlin << u"en_GB"_s << u"2026-11-23T00:00:00"_s << u"23 Nov"_s
        << u"Monday, 23 November"_s << u"Monday, 23 November 2026, 01:00"_s;
    QTest::newRow("a month away") << berlin << u"en_GB"_s << u"2026-12-20T12:00:00"_s << u"20 Dec"_s
                                  << u"20 December"_s << u"Sunday, 20 December 2026, 13:00"_s;
    QTest::newRow("next year") << berlin << u"en_GB"_s << u"2027-01-20T12:00:00"_s
                               << u"20 Jan 2027"_s << u"20 January 2027"_s
                               << u"Wednesday, 20 January 2027, 13:00"_s;
    QTest::newRow("New Year's Eve there, next year in UTC")
        << QByteArray("America/New_York") << u"en_GB"_s << u"2027-01-01T03:00:00"_s << u"31 Dec"_s
        << u"31 December"_s << u"Thursday, 31 December 2026, 22:00"_s;
    QTest::newRow("United States")
        << QByteArray("UTC") << u"en_US"_s << u"2026-12-12T14:05:00"_s << u"Dec 12"_s
        << u"December 12"_s << u"Saturday, December 12, 2026, 2:05 PM"_s;
    QTest::newRow("German") << berlin << u"de_DE"_s << u"2026-12-12T14:05:00"_s << u"12. Dez."_s
                            << u"12. Dezember"_s << u"Samstag, 12. Dezember 2026, 15:05"_s;
    QTest::newRow("Spanish") << berlin << u"es_ES"_s << u"2026-12-12T14:05:00"_s << u"12 de dic"_s
                             << u"12 de diciembre"_s << u"sábado, 12 de diciembre de 2026, 15:05"_s;
    QTest::newRow("Japanese") << berlin << u"ja_JP"_s << u"2026-11-23T14:05:00"_s << u"11月23日"_s
                              << u"11月23日月曜日"_s << u"2026年11月23日月曜日, 15:05"_s;
}

void TimeTextTest::moments()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QString, locale);
    QFETCH(const QString, time);
    QFETCH(const QString, shortText);
    QFETCH(const QString, dayText);
    QFETCH(const QString, exactText);
    setZone(zone.constData());

    // CLDR puts narrow no-break spaces into some, from one version to the next.
    const auto plain = [](QString text) {
        return text.replace(QChar(0x202f), u' ');
    };
    QCOMPARE(plain(shortMoment(utc(time), Now, QLocale(locale))), shortText);
    QCOMPARE(plain(dayAndMonth(utc(time), Now, QLocale(locale))), dayText);
    QCOMPARE(plain(exactMoment(utc(time), QLocale(locale))), exactText);
}

void TimeTextTest::countdown_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");

    QTest::newRow("over") << -5000LL << u"en"_s << u"0:00"_s;
    QTest::newRow("last moment") << 1LL << u"en"_s << u"0:01"_s;
    QTest::newRow("minutes") << 278'000LL << u"en"_s << u"4:38"_s;
    QTest::newRow("full minute") << 240'000LL << u"en"_s << u"4:00"_s;
    QTest::newRow("hours") << 3'671'000LL << u"en"_s << u"1:01:11"_s;
    QTest::newRow("Egypt's digits") << 278'000LL << u"ar_EG"_s << u"٤:٣٨"_s;
}

void TimeTextTest::countdown()
{
    QFETCH(const qint64, milliseconds);
    QFETCH(const QString, locale);
    QFETCH(const QString, text);
    QCOMPARE(Lanyard::countdown(std::chrono::milliseconds(milliseconds), QLocale(locale)), text);
}

void TimeTextTest::durations_data()
{
    QTest::addColumn<qint64>("minutes");
    QTest::addColumn<QString>("text");
    QTest::newRow("minutes") << 15LL << u"15 minutes"_s;
    QTest::newRow("an hour") << 60LL << u"1 hour"_s;
    QTest::newRow("working day") << 480LL << u"8 hours"_s;
    QTest::newRow("month") << 30 * 1440LL << u"30 days"_s;
}

void TimeTextTest::durations()
{
    QFETCH(const qint64, minutes);
    QFETCH(const QString, text);
    QCOMPARE(durationText(std::chrono::minutes(minutes)), text);
}

void TimeTextTest::missingTimeIsNoText()
{
    QCOMPARE(Lanyard::relativeTime({}, Now), QString());
    QCOMPARE(shortMoment({}, Now, QLocale::c()), QString());
    QCOMPARE(dayAndMonth({}, Now, QLocale::c()), QString());
    QCOMPARE(exactMoment({}, QLocale::c()), QString());
    QVERIFY(!nextTextChange({}, Now).isValid());
}

QTEST_GUILESS_MAIN(TimeTextTest)
#include "tst_timetext.moc"
