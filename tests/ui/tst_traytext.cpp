// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/englishplurals.h"
#include "ui/statustext.h"
#include "ui/traytext.h"

#include <QLocale>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;
using Kind = TrayMenuLine::Kind;
using State = SessionState;
using Outlook = SessionOutlook;

namespace {

QDateTime at(int hour, int minute, int day = 20)
{
    return QDateTime::fromString(u"2026-11-%1T00:00:00Z"_s.arg(day), Qt::ISODate)
        .addSecs((hour * 60 + minute) * 60);
}

const QDateTime Now = at(13, 41);
const QLocale English(QLocale::English, QLocale::UnitedKingdom);

TrayAccount someone(const QString &name, State state, Outlook outlook = Outlook::RenewsByItself,
                    const QDateTime &time = {})
{
    TrayAccount account;
    account.account.id = u"id-"_s + name;
    account.account.providerId = u"context7"_s;
    account.account.label = name;
    account.serviceName = u"Context7"_s;
    account.status.state = state;
    account.status.outlook = outlook;
    if (state == State::Ended)
        account.status.since = time;
    else
        account.status.signInAgainBy = time;
    // It counts as ending soon in the last fifth of its life: here, in the last hour.
    account.account.session.startedAt = time.addSecs(-5 * 3600);
    account.account.session.accessRequestedAt = account.account.session.startedAt;
    return account;
}

TrayAccount elsewhere(TrayAccount account, const QString &service)
{
    account.account.providerId = service.toLower();
    account.serviceName = service;
    return account;
}

TrayContent content(const QList<TrayAccount> &accounts, const QDateTime &now = Now)
{
    return trayContent(accounts, now, English);
}

// "[Context7] *Work Private --- …": headings in brackets, a star for the one checked.
QString menuAsText(const QList<TrayMenuLine> &lines)
{
    QStringList words;
    for (const TrayMenuLine &line : lines) {
        if (line.kind == Kind::Separator)
            words << u"---"_s;
        else if (line.kind == Kind::Service)
            words << u'[' + line.text + u']';
        else
            words << (line.isChecked ? u"*"_s : QString()) + line.text;
    }
    return words.join(u" | "_s);
}

} // namespace

Q_DECLARE_METATYPE(TrayMark)

class TestTrayText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void mark_data();
    void mark();
    void sentence_data();
    void sentence();
    void whatEndsNextComesFirst();
    void manyAccountsAreCounted();
    void windowAndTrayAgree();
    void noAccounts();
    void menuGroupsByService();
    void menuSaysWhatIsTheMatter();
    void changesAt_data();
    void changesAt();
    void RD_4_namesAreCutAndCannotBeMarkup();
};

void TestTrayText::initTestCase()
{
    qputenv("TZ", "UTC");
    static EnglishPlurals plurals;
    QCoreApplication::installTranslator(&plurals);
}

void TestTrayText::mark_data()
{
    QTest::addColumn<QList<TrayAccount>>("accounts");
    QTest::addColumn<TrayMark>("expected");
    const TrayAccount fine = someone(u"a"_s, State::SignedIn);
    const TrayAccount ended = someone(u"b"_s, State::Ended);
    const TrayAccount locked = someone(u"c"_s, State::KeychainLocked);
    const auto ending = [](const QDateTime &when) {
        return someone(u"d"_s, State::SignedIn, Outlook::EndsAtTime, when);
    };
    const auto row = [](const char *name, const QList<TrayAccount> &accounts, TrayMark mark) {
        QTest::newRow(name) << accounts << mark;
    };
    row("nobody", {}, TrayMark::None);
    row("fine", {fine}, TrayMark::None);
    row("renewing", {someone(u"a"_s, State::Renewing)}, TrayMark::None);
    row("offline", {someone(u"a"_s, State::Offline)}, TrayMark::None);
    row("signed out on purpose", {someone(u"a"_s, State::SignedOut)}, TrayMark::None);
    row("ends in over an hour", {ending(at(14, 42))}, TrayMark::None);
    row("ends in just an hour", {ending(at(14, 41))}, TrayMark::Clock);
    row("ends in a minute", {ending(at(13, 42))}, TrayMark::Clock);
    row("offline and ends in a minute",
        {someone(u"a"_s, State::Offline, Outlook::EndsAtTime, at(13, 42))}, TrayMark::Clock);
    row("renews for the last time within the hour",
        {someone(u"a"_s, State::SignedIn, Outlook::RenewsByItself, at(14, 0))}, TrayMark::Clock);
    row("ended", {ended}, TrayMark::Triangle);
    row("rejected", {someone(u"a"_s, State::Rejected)}, TrayMark::Triangle);
    row("a setting", {someone(u"a"_s, State::NeedsAttention)}, TrayMark::Triangle);
    row("locked", {locked}, TrayMark::Padlock);
    row("ended beats the clock", {ending(at(13, 42)), ended, fine}, TrayMark::Triangle);
    row("locked beats ended", {ended, locked}, TrayMark::Padlock);
    row("order does not count", {locked, ended}, TrayMark::Padlock);
    row("a time on an ended one does not count",
        {someone(u"a"_s, State::SignedOut, Outlook::EndsAtTime, at(13, 42))}, TrayMark::None);
}

void TestTrayText::mark()
{
    QFETCH(const QList<TrayAccount>, accounts);
    QFETCH(const TrayMark, expected);
    QCOMPARE(content(accounts).mark, expected);
}

void TestTrayText::sentence_data()
{
    QTest::addColumn<TrayAccount>("account");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &expected, State state,
                        Outlook outlook = Outlook::RenewsByItself, const QDateTime &time = {}) {
        QTest::newRow(name) << someone(u"Work"_s, state, outlook, time)
                            << u"Lanyard: Work (Context7) "_s + expected;
    };
    row("renews", u"renews by itself."_s, State::SignedIn);
    row("is renewing", u"renews by itself."_s, State::Renewing);
    row("ends today", u"ends at 16:05."_s, State::SignedIn, Outlook::EndsAtTime, at(16, 5));
    row("ends later", u"ends on 12 Dec."_s, State::SignedIn, Outlook::EndsAtTime,
        at(9, 0).addDays(22));
    row("ends, not said when", u"is signed in."_s, State::SignedIn, Outlook::EndsAtTime);
    row("key", u"does not expire."_s, State::SignedIn, Outlook::DoesNotExpire);
    row("unknown", u"is signed in."_s, State::SignedIn, Outlook::Unknown);
    row("renews until late", u"renews by itself."_s, State::SignedIn, Outlook::RenewsByItself,
        at(16, 5));
    row("renews for the last time", u"ends at 14:05."_s, State::SignedIn, Outlook::RenewsByItself,
        at(14, 5));
    row("ended today", u"ended at 12:05."_s, State::Ended, Outlook::Unknown, at(12, 5));
    row("ended days ago", u"ended on 18 Nov."_s, State::Ended, Outlook::Unknown, at(12, 5, 18));
    row("ended, not known when", u"has ended."_s, State::Ended);
    row("rejected", u"is not accepted any more."_s, State::Rejected);
    row("offline", u"has no connection."_s, State::Offline);
    row("locked", u"waits for the keychain."_s, State::KeychainLocked);
    row("hangs", u"waits for the keychain."_s, State::WaitingForKeychain);
    row("signing out", u"is being signed out."_s, State::SigningOut);
    row("setting", u"needs a look at its settings."_s, State::NeedsAttention);
    row("signed out", u"is signed out."_s, State::SignedOut);
}

void TestTrayText::sentence()
{
    QFETCH(const TrayAccount, account);
    QFETCH(const QString, expected);
    QCOMPARE(content({account}).toolTip, expected);
}

void TestTrayText::whatEndsNextComesFirst()
{
    const QList<TrayAccount> accounts = {
        someone(u"Over"_s, State::Ended, Outlook::Unknown, at(12, 5)),
        someone(u"Calm"_s, State::SignedIn),
        someone(u"Last"_s, State::SignedIn, Outlook::RenewsByItself, at(14, 0)),
        someone(u"Later"_s, State::SignedIn, Outlook::EndsAtTime, at(18, 0)),
        elsewhere(someone(u"Next"_s, State::SignedIn, Outlook::EndsAtTime, at(15, 0)), u"Agency"_s),
    };
    QCOMPARE(content(accounts).toolTip,
             u"Lanyard: Last (Context7) ends at 14:00. Next (Agency) ends at 15:00. Later "
             u"(Context7) ends at 18:00. "
             "Calm (Context7) renews by itself. Over (Context7) ended at 12:05."_s);
}

void TestTrayText::manyAccountsAreCounted()
{
    QList<TrayAccount> accounts;
    for (int i = 0; i < 10; ++i)
        accounts << someone(u"Calm%1"_s.arg(i), State::SignedIn);
    accounts << someone(u"Over"_s, State::Ended, Outlook::Unknown, at(12, 5));
    const QString toolTip = content(accounts).toolTip;
    QVERIFY2(toolTip.endsWith(u"Over (Context7) ended at 12:05. And 5 more accounts."_s),
             qPrintable(toolTip));
    QCOMPARE(toolTip.count(u"renews by itself"_s), 5);
    QCOMPARE(content(accounts).menu.size(), 1 + 11 + 5);

    accounts = accounts.mid(4);
    QVERIFY(content(accounts).toolTip.endsWith(u"And 1 more account."_s));
}

void TestTrayText::windowAndTrayAgree()
{
    for (const Outlook outlook : {Outlook::EndsAtTime, Outlook::RenewsByItself}) {
        for (const qint64 lifetime : {600LL, 3600LL, 8 * 3600LL, 30 * 86400LL}) {
            for (const qint64 left : {60LL, 899LL, 901LL, 3599LL, 5700LL, 6000LL, 3 * 86400LL}) {
                TrayAccount account =
                    someone(u"Work"_s, State::SignedIn, outlook, Now.addSecs(left));
                account.account.session.startedAt = Now.addSecs(left - lifetime);
                account.account.session.accessRequestedAt = account.account.session.startedAt;
                const bool endsSoon =
                    statusText(account.account, account.status, u"Context7"_s, Now, English).word ==
                    u"Ends soon"_s;
                const TrayContent shown = content({account});
                QCOMPARE(shown.mark == TrayMark::Clock, endsSoon);
                QCOMPARE(shown.toolTip.contains(u" ends "_s),
                         endsSoon || outlook == Outlook::EndsAtTime);
            }
        }
    }
}

void TestTrayText::noAccounts()
{
    const TrayContent nothing = content({});
    QCOMPARE(nothing.toolTip, u"Lanyard: no accounts yet."_s);
    QCOMPARE(menuAsText(nothing.menu), u"Add account… | Open Lanyard | --- | Quit"_s);
    QVERIFY(!nothing.changesAt.isValid());
}

void TestTrayText::menuGroupsByService()
{
    TrayAccount work = someone(u"Work"_s, State::SignedIn);
    work.isActive = true;
    const TrayAccount own = someone(u"Private"_s, State::SignedIn);
    TrayAccount agency = elsewhere(someone(u"Agency"_s, State::Renewing), u"ContextFile"_s);
    agency.isActive = true;
    const TrayContent shown = content({work, own, agency});
    QCOMPARE(menuAsText(shown.menu),
             u"[Context7] | *Work | Private | [ContextFile] | *Agency | --- "
             "| Add account… | Open Lanyard | --- | Quit"_s);
    QCOMPARE(shown.menu.at(2).kind, Kind::Account);
    QCOMPARE(shown.menu.at(2).accountId, u"id-Private"_s);
}

void TestTrayText::menuSaysWhatIsTheMatter()
{
    const TrayContent shown =
        content({someone(u"Work"_s, State::Ended, Outlook::Unknown, at(12, 5)),
                 someone(u"Home"_s, State::SignedOut)});
    QCOMPARE(shown.menu.at(1).text, u"Work – Session ended at 12:05"_s);
    QCOMPARE(shown.menu.at(2).text, u"Home – Signed out"_s);
}

void TestTrayText::changesAt_data()
{
    QTest::addColumn<QList<TrayAccount>>("accounts");
    QTest::addColumn<QDateTime>("expected");
    const auto row = [](const char *name, const QList<TrayAccount> &accounts,
                        const QDateTime &expected) {
        QTest::newRow(name) << accounts << expected;
    };
    const QDateTime midnight = QDate(2026, 11, 21).startOfDay().toUTC();
    row("nothing with a time", {someone(u"a"_s, State::SignedIn)}, {});
    row("the last hour begins",
        {someone(u"a"_s, State::SignedIn, Outlook::EndsAtTime, at(16, 0)),
         someone(u"b"_s, State::SignedIn, Outlook::EndsAtTime, at(15, 30))},
        at(14, 30));
    row("already in the last hour: the next day",
        {someone(u"a"_s, State::SignedIn, Outlook::EndsAtTime, at(14, 0))}, midnight);
    row("ended: the next day", {someone(u"a"_s, State::Ended, Outlook::Unknown, at(12, 5))},
        midnight);
}

void TestTrayText::changesAt()
{
    QFETCH(const QList<TrayAccount>, accounts);
    QFETCH(const QDateTime, expected);
    QCOMPARE(content(accounts).changesAt, expected);
    if (!expected.isValid())
        return;
    QVERIFY(content(accounts, expected) != content(accounts));
    QCOMPARE(content(accounts, expected.addMSecs(-1)), content(accounts));
}

void TestTrayText::RD_4_namesAreCutAndCannotBeMarkup()
{
    TrayAccount account = someone(u"<img src=x>\n\u202Eevil"_s + QString(1000, u'A'), State::Ended);
    account.serviceName = u"<b>S</b>"_s;
    const TrayContent shown = content({account});
    QVERIFY(shown.toolTip.size() < 150);
    for (const QString &text : {shown.toolTip, shown.menu.at(0).text, shown.menu.at(1).text}) {
        QVERIFY(!text.contains(u'<'));
        QVERIFY(!text.contains(u'>'));
        QVERIFY(!text.contains(u'\n'));
        QVERIFY(!text.contains(QChar(0x202E)));
    }
}

QTEST_GUILESS_MAIN(TestTrayText)
#include "tst_traytext.moc"
