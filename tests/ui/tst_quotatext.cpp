// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotatext.h"

#include "support/englishplurals.h"
#include "ui/tiertext.h"

#include <QLocale>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Now = QDateTime::fromString(u"2026-11-20T13:41:00Z"_s, Qt::ISODate);
using Number = std::optional<qint64>;

Quota numbers(Number used, Number limit, Number remaining)
{
    Quota quota;
    quota.used = used;
    quota.limit = limit;
    quota.remaining = remaining;
    quota.observedAt = Now.addSecs(-120);
    return quota;
}

AccountView view(const std::optional<Quota> &quota)
{
    AccountView view;
    view.provider.name = u"Context7"_s;
    view.provider.quota.emplace().title.fallback = u"Skill generation this week"_s;
    view.account.quota = quota;
    view.account.session.isSignedIn = true;
    view.status.state = SessionState::SignedIn;
    return view;
}

QuotaText words(const AccountView &view, const QDateTime &now = Now)
{
    return quotaText(view, now, QLocale());
}

} // namespace

class QuotaTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void answersInNumbers_data();
    void answersInNumbers();
    void saysWhenItStartsAgain_data();
    void saysWhenItStartsAgain();
    void unknownIsSaid();
    void failedLookIsSaid();
    void paidLookIsSaid();
    void textStandsUntilChangesAt();
    void tierValues_data();
    void tierValues();

private:
    EnglishPlurals m_plurals;
};

void QuotaTextTest::initTestCase()
{
    qputenv("TZ", "UTC");
    tzset();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(QCoreApplication::installTranslator(&m_plurals));
}

void QuotaTextTest::answersInNumbers_data()
{
    QTest::addColumn<Quota>("quota");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("percent"); // -1: no bar
    QTest::addColumn<QString>("word");
    QTest::addColumn<Tone>("tone");

    QTest::newRow("plenty") << numbers(7, 10, 3) << u"7 of 10 used, 3 left"_s << 70 << QString()
                            << Tone::Neutral;
    QTest::newRow("untouched") << numbers(0, 10, 10) << u"0 of 10 used, 10 left"_s << 0 << QString()
                               << Tone::Neutral;
    QTest::newRow("a fifth left is low")
        << numbers(8, 10, 2) << u"8 of 10 used, 2 left"_s << 80 << u"Low"_s << Tone::Attention;
    QTest::newRow("just more than a fifth")
        << numbers(79, 100, 21) << u"79 of 100 used, 21 left"_s << 79 << QString() << Tone::Neutral;
    QTest::newRow("nothing left") << numbers(10, 10, 0) << u"All 10 used, none left"_s << 100
                                  << u"Used up"_s << Tone::Broken;
    QTest::newRow("more than all") << numbers(12, 10, {}) << u"All 10 used, none left"_s << 120
                                   << u"Used up"_s << Tone::Broken;
    QTest::newRow("limit of nothing")
        << numbers(0, 0, 0) << u"All 0 used, none left"_s << 100 << u"Used up"_s << Tone::Broken;
    QTest::newRow("remaining worked out")
        << numbers(7, 10, {}) << u"7 of 10 used, 3 left"_s << 70 << QString() << Tone::Neutral;
    QTest::newRow("used worked out")
        << numbers({}, 10, 3) << u"7 of 10 used, 3 left"_s << 70 << QString() << Tone::Neutral;
    QTest::newRow("limit worked out")
        << numbers(7, {}, 3) << u"7 of 10 used, 3 left"_s << 70 << QString() << Tone::Neutral;
    QTest::newRow("only what is left")
        << numbers({}, {}, 3) << u"3 left"_s << -1 << QString() << Tone::Neutral;
    QTest::newRow("only what is used")
        << numbers(7, {}, {}) << u"7 used"_s << -1 << QString() << Tone::Neutral;
    QTest::newRow("no numbers") << numbers({}, {}, {}) << u"Not known"_s << -1 << QString()
                                << Tone::Neutral;
    QTest::newRow("large") << numbers(1'234'567, 10'000'000'000, {})
                           << u"1,234,567 of 10,000,000,000 used, 2,147,483,647 left"_s << 0
                           << QString() << Tone::Neutral;
    Quota unlimited = numbers(42, {}, {});
    unlimited.isUnlimited = true;
    QTest::newRow("unlimited") << unlimited << u"No limit"_s << -1 << QString() << Tone::Neutral;
}

void QuotaTextTest::answersInNumbers()
{
    QFETCH(const Quota, quota);
    QFETCH(const int, percent);
    QFETCH(const QString, word);
    const QuotaText text = words(view(quota));
    QTEST(text.answer, "answer");
    QCOMPARE(text.share ? qRound(*text.share * 100) : -1, percent);
    QCOMPARE(text.word, word);
    QCOMPARE(text.symbol.has_value(), !word.isEmpty()); // shape and word, never colour alone
    QTEST(text.tone, "tone");
    QCOMPARE(text.title, u"Skill generation this week"_s);
    QVERIFY(text.explanation.contains(u"Seen 2 minutes ago from Context7; looking is free."_s));
}

void QuotaTextTest::saysWhenItStartsAgain_data()
{
    QTest::addColumn<QString>("resetsAt");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("in days") << u"2026-11-23T00:00:00Z"_s
                             << u"Starts again on Monday, 23 November."_s;
    QTest::newRow("today") << u"2026-11-20T18:00:00Z"_s << u"Starts again at 18:00."_s;
    QTest::newRow("over") << u"2026-11-20T12:00:00Z"_s
                          << u"It has started again since then; refresh to see the new count."_s;
    QTest::newRow("not said") << QString() << QString();
}

void QuotaTextTest::saysWhenItStartsAgain()
{
    QFETCH(const QString, resetsAt);
    QFETCH(const QString, sentence);
    Quota quota = numbers(7, 10, 3);
    quota.resetsAt = QDateTime::fromString(resetsAt, Qt::ISODate);
    const QString seen = u"Seen 2 minutes ago from Context7; looking is free."_s;
    QCOMPARE(words(view(quota)).explanation, sentence.isEmpty() ? seen : sentence + u' ' + seen);
}

void QuotaTextTest::unknownIsSaid()
{
    AccountView unseen = view({});
    QCOMPARE(words(unseen).answer, u"Not seen yet"_s);
    unseen.status.isRefreshing = true;
    QCOMPARE(words(unseen).answer, u"Looking…"_s);
    unseen.provider.quota.reset();
    QCOMPARE(words(unseen).answer, u"Not known"_s);
    QCOMPARE(words(unseen).explanation, u"Context7 does not say how much is left."_s);
    AccountView gone = view(numbers(7, 10, 3)); // its provider file, that is
    gone.provider.quota.reset();
    QVERIFY(words(gone).explanation.endsWith(u"Seen 2 minutes ago from Context7."_s));
    QVERIFY(!words(unseen).share);
    QVERIFY(!words(unseen).title.isEmpty());
}

void QuotaTextTest::failedLookIsSaid()
{
    AccountView failed = view(numbers(7, 10, 3));
    failed.status.error = Error{.kind = ErrorKind::ServerError, .httpStatus = 500};
    QVERIFY(words(failed).explanation.contains(u"The last look failed: "_s));
    failed.status.state = SessionState::Offline; // the banner says it
    QVERIFY(!words(failed).explanation.contains(u"failed"_s));
}

void QuotaTextTest::paidLookIsSaid()
{
    AccountView paid = view(numbers(7, 10, 3));
    paid.provider.quota->isFree = false;
    QVERIFY(words(paid).explanation.contains(u"looking counts as one use"_s));
}

void QuotaTextTest::textStandsUntilChangesAt()
{
    Quota quota = numbers(7, 10, 3);
    quota.resetsAt = Now.addSecs(3600);
    const AccountView shown = view(quota);
    QDateTime now = Now;
    for (int i = 0; i < 20; ++i) {
        const QuotaText text = words(shown, now);
        QVERIFY(text.changesAt > now);
        QCOMPARE(words(shown, text.changesAt.addMSecs(-1)).explanation, text.explanation);
        now = text.changesAt;
    }
}

void QuotaTextTest::tierValues_data()
{
    QTest::addColumn<TierValue>("value");
    QTest::addColumn<QString>("text");
    using Kind = TierValue::Kind;
    using Period = TierValue::Period;
    QTest::newRow("included") << TierValue{Kind::Included, 0, Period::None} << u"included"_s;
    QTest::newRow("not included") << TierValue{} << u"not included"_s;
    QTest::newRow("no limit") << TierValue{Kind::Unlimited, 0, Period::None} << u"no limit"_s;
    QTest::newRow("in all") << TierValue{Kind::Count, 5, Period::None} << u"5"_s;
    QTest::newRow("a day") << TierValue{Kind::Count, 1, Period::Day} << u"1 a day"_s;
    QTest::newRow("a week") << TierValue{Kind::Count, 3, Period::Week} << u"3 a week"_s;
    QTest::newRow("a month") << TierValue{Kind::Count, 100, Period::Month} << u"100 a month"_s;
}

void QuotaTextTest::tierValues()
{
    QFETCH(const TierValue, value);
    QTEST(tierValueText(value), "text");
}

QTEST_GUILESS_MAIN(QuotaTextTest)
#include "tst_quotatext.moc"
