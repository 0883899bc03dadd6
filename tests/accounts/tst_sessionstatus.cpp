// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/sessionstatus.h"

#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-11-20T12:00:00Z"_s, Qt::ISODate);
const QDateTime later = now.addSecs(600);
const QDateTime before = now.addSecs(-600);

SessionFacts renewable()
{
    return {.isSignedIn = true,
            .isRenewable = true,
            .accessExpiresAt = later,
            .refreshExpiresAt = now.addDays(30)};
}

SessionFacts fixedTerm(const QDateTime &end)
{
    return {.isSignedIn = true, .accessExpiresAt = end};
}

Error error(ErrorKind kind)
{
    return Error{.kind = kind};
}

} // namespace

class TestSessionStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stateFollows_data()
    {
        QTest::addColumn<SessionFacts>("facts");
        QTest::addColumn<SessionCondition>("condition");
        QTest::addColumn<SessionState>("state");
        QTest::addColumn<QDateTime>("since");
        const QDateTime never;
        const auto row = [](const char *name) -> QTestData & {
            return QTest::newRow(name);
        };
        row("nothing") << SessionFacts{} << SessionCondition{} << SessionState::SignedOut << never;
        row("fine") << renewable() << SessionCondition{} << SessionState::SignedIn << never;
        row("renewing") << renewable() << SessionCondition{.isRenewing = true}
                        << SessionState::Renewing << never;
        row("ended by the clock") << fixedTerm(before) << SessionCondition{} << SessionState::Ended
                                  << before;
        row("ends now") << fixedTerm(now) << SessionCondition{} << SessionState::Ended << now;
        row("not yet") << fixedTerm(later) << SessionCondition{} << SessionState::SignedIn << never;
        row("access token ended, renewable")
            << SessionFacts{.isSignedIn = true, .isRenewable = true, .accessExpiresAt = before}
            << SessionCondition{} << SessionState::SignedIn << never;
        row("refused to renew") << SessionFacts{.wasRejected = true, .endedAt = before}
                                << SessionCondition{} << SessionState::Ended << before;
        row("rejected") << SessionFacts{.isSignedIn = true, .wasRejected = true}
                        << SessionCondition{} << SessionState::Rejected << never;
        row("offline") << renewable()
                       << SessionCondition{.failure = error(ErrorKind::ConnectionRefused),
                                           .failingSince = before}
                       << SessionState::Offline << before;
        row("wrong setting") << renewable()
                             << SessionCondition{.failure = error(ErrorKind::TokenRefused)}
                             << SessionState::NeedsAttention << never;
        row("locked") << renewable()
                      << SessionCondition{.keychainError = error(ErrorKind::KeychainLocked)}
                      << SessionState::KeychainLocked << never;
        row("entry lost") << renewable()
                          << SessionCondition{.keychainError =
                                                  error(ErrorKind::KeychainEntryMissing)}
                          << SessionState::Ended << never;
        row("locked after its end")
            << fixedTerm(before)
            << SessionCondition{.keychainError = error(ErrorKind::KeychainLocked)}
            << SessionState::Ended << before;
        row("locked and offline") << renewable()
                                  << SessionCondition{.keychainError =
                                                          error(ErrorKind::KeychainLocked),
                                                      .failure =
                                                          error(ErrorKind::ConnectionRefused)}
                                  << SessionState::KeychainLocked << never;
        row("a part of the look failed")
            << renewable() << SessionCondition{.lookError = error(ErrorKind::Forbidden)}
            << SessionState::SignedIn << never;
    }
    void stateFollows()
    {
        QFETCH(SessionFacts, facts);
        QFETCH(SessionCondition, condition);
        const AccountStatus status = sessionStatus(facts, condition, now);
        QTEST(status.state, "state");
        QTEST(status.since, "since");
        const bool needsReason = status.state == SessionState::Rejected ||
                                 status.state == SessionState::Offline ||
                                 status.state == SessionState::KeychainLocked ||
                                 status.state == SessionState::NeedsAttention ||
                                 facts.wasRejected || condition.lookError;
        QVERIFY(!needsReason || status.error.has_value());
    }

    void outlookFollows_data()
    {
        QTest::addColumn<SessionFacts>("facts");
        QTest::addColumn<SessionOutlook>("outlook");
        QTest::addColumn<QDateTime>("signInAgainBy");
        QTest::newRow("signed out") << SessionFacts{} << SessionOutlook::Unknown << QDateTime();
        QTest::newRow("renewable")
            << renewable() << SessionOutlook::RenewsByItself << now.addDays(30);
        QTest::newRow("fixed term") << fixedTerm(later) << SessionOutlook::EndsAtTime << later;
        QTest::newRow("key") << SessionFacts{.isSignedIn = true} << SessionOutlook::DoesNotExpire
                             << QDateTime();
        QTest::newRow("unknown") << SessionFacts{.isSignedIn = true, .expiryIsUnknown = true}
                                 << SessionOutlook::Unknown << QDateTime();
        QTest::newRow("rejected") << SessionFacts{.isSignedIn = true,
                                                  .isRenewable = true,
                                                  .wasRejected = true}
                                  << SessionOutlook::Unknown << QDateTime();
    }
    void outlookFollows()
    {
        QFETCH(SessionFacts, facts);
        const AccountStatus status = sessionStatus(facts, {.nextRenewalAt = later}, now);
        QTEST(status.outlook, "outlook");
        QTEST(status.signInAgainBy, "signInAgainBy");
        QCOMPARE(status.nextRenewalAt,
                 status.outlook == SessionOutlook::RenewsByItself ? later : QDateTime());
    }
};

QTEST_GUILESS_MAIN(TestSessionStatus)
#include "tst_sessionstatus.moc"
