// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessiontext.h"

#include "ui/accountfacts.h"

#include <QLocale>
#include <QMap>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Now = QDateTime::fromString(u"2026-11-20T13:41:00Z"_s, Qt::ISODate);

AccountView view(SessionState state, SessionOutlook outlook)
{
    AccountView view;
    view.provider.name = u"Context7"_s;
    view.account.session.isSignedIn = true;
    view.account.session.startedAt = Now.addDays(-3);
    view.account.session.accessRequestedAt = Now.addSecs(-1800);
    view.status.state = state;
    view.status.outlook = outlook;
    view.status.nextRenewalAt = Now.addSecs(1800);
    view.status.signInAgainBy = Now.addSecs(5400);
    return view;
}

SessionText words(const AccountView &view, const QDateTime &now = Now)
{
    const StatusText status =
        statusText(view.account, view.status, view.provider.name, now, QLocale());
    return sessionText(view, status, now, QLocale());
}

int percent(const std::optional<double> &share)
{
    return share ? qRound(*share * 100) : -1;
}

} // namespace

class SessionTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void barShowsTheTimeUsed();
    void troubleDoesNotRepeatTheBanner_data();
    void troubleDoesNotRepeatTheBanner();
    void bothEndsAreShown();
    void TR_9_whatWasNotGrantedIsShown();
    void factsHoldNoEmptyOnesAndNoSecret();
};

void SessionTextTest::initTestCase()
{
    qputenv("TZ", "UTC");
    tzset();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void SessionTextTest::barShowsTheTimeUsed()
{
    const auto in = SessionState::SignedIn;
    QCOMPARE(percent(words(view(in, SessionOutlook::RenewsByItself)).share), 50);
    QCOMPARE(percent(words(view(in, SessionOutlook::EndsAtTime)).share), 25);
    QCOMPARE(percent(words(view(in, SessionOutlook::DoesNotExpire)).share), -1);
    QCOMPARE(percent(words(view(in, SessionOutlook::Unknown)).share), -1);
    QCOMPARE(percent(words(view(SessionState::Ended, SessionOutlook::EndsAtTime)).share), -1);
    // Clocks jump: never less than nothing, never more than all.
    const AccountView renews = view(in, SessionOutlook::RenewsByItself);
    QCOMPARE(percent(words(renews, Now.addDays(-2)).share), 0);
    QCOMPARE(percent(words(renews, Now.addDays(2)).share), 100);
}

void SessionTextTest::troubleDoesNotRepeatTheBanner_data()
{
    QTest::addColumn<SessionState>("state");
    QTest::newRow("signed out") << SessionState::SignedOut;
    QTest::newRow("ended") << SessionState::Ended;
    QTest::newRow("rejected") << SessionState::Rejected;
    QTest::newRow("offline") << SessionState::Offline;
    QTest::newRow("locked") << SessionState::KeychainLocked;
    QTest::newRow("attention") << SessionState::NeedsAttention;
}

void SessionTextTest::troubleDoesNotRepeatTheBanner()
{
    QFETCH(const SessionState, state);
    const AccountView troubled = view(state, SessionOutlook::RenewsByItself);
    const StatusText status = statusText(troubled.account, troubled.status, u"Context7"_s, Now, {});
    const SessionText text = words(troubled);
    QVERIFY(!text.answer.isEmpty());
    QVERIFY(!text.explanation.isEmpty());
    QVERIFY(text.answer != status.heading);
    QVERIFY(text.explanation != status.explanation);
}

void SessionTextTest::bothEndsAreShown()
{
    AccountView renews = view(SessionState::SignedIn, SessionOutlook::RenewsByItself);
    QCOMPARE(words(renews).ends, QString());
    renews.account.session.accessExpiresAt = Now.addSecs(3600);
    renews.status.signInAgainBy = Now.addDays(30);
    QCOMPARE(words(renews).ends, u"Access token until 14:41 · refresh token until 20 Dec"_s);
    renews.status.signInAgainBy = {};
    QCOMPARE(words(renews).ends, u"Access token until 14:41"_s);
    // The answer says it already.
    AccountView ends = view(SessionState::SignedIn, SessionOutlook::EndsAtTime);
    ends.account.session.accessExpiresAt = Now.addSecs(8 * 3600);
    QCOMPARE(words(ends).ends, QString());
}

void SessionTextTest::TR_9_whatWasNotGrantedIsShown()
{
    AccountView narrow = view(SessionState::SignedIn, SessionOutlook::RenewsByItself);
    narrow.account.session.askedScopes = QStringList{u"read"_s, u"write"_s};
    narrow.account.session.scopes = QStringList{u"read"_s};
    narrow.provider.client.scopes = QStringList{u"else"_s};
    QCOMPARE(words(narrow).missing, u"Not granted: write"_s);
    QMap<QString, QString> facts;
    for (const auto &[name, value] : accountFacts(narrow, QLocale()))
        facts.insert(name, value);
    QCOMPARE(facts.value(u"Asked for"_s), u"read write"_s);
    QCOMPARE(facts.value(u"Granted"_s), u"read"_s);
    QCOMPARE(facts.value(u"Not granted"_s), u"write"_s);
    narrow.account.session.scopes = QStringList{u"write"_s, u"read"_s, u"read"_s};
    QCOMPARE(words(narrow).missing, QString());
}

void SessionTextTest::factsHoldNoEmptyOnesAndNoSecret()
{
    AccountView known = view(SessionState::SignedIn, SessionOutlook::RenewsByItself);
    known.account.name = u"Ada Lindqvist"_s;
    known.account.identity = {u"https://context7.com"_s, u"user-1"_s, u"team-7"_s};
    known.provider.client.clientId = u"public-id"_s;
    known.provider.client.clientSecret = Secret(QByteArrayLiteral("CANARY-SECRET"));
    known.account.session.scopes = QStringList{u"profile"_s, u"email"_s};
    QStringList values;
    for (const auto &[name, value] : accountFacts(known, QLocale())) {
        QVERIFY(!name.isEmpty());
        QVERIFY(!value.isEmpty());
        QVERIFY(!value.contains(u"CANARY"_s));
        values += value;
    }
    for (const QString &value :
         {u"Ada Lindqvist"_s, u"https://context7.com"_s, u"user-1"_s, u"team-7"_s,
          u"profile email"_s, u"Friday, 20 November 2026, 13:11"_s})
        QVERIFY2(values.contains(value), qPrintable(value));
}

QTEST_GUILESS_MAIN(SessionTextTest)
#include "tst_sessiontext.moc"
