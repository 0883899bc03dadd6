// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/sessionstatus.h"

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

SessionOutlook outlookOf(const SessionFacts &facts)
{
    if (!facts.isSignedIn)
        return SessionOutlook::Unknown;
    if (facts.isRenewable)
        return SessionOutlook::RenewsByItself;
    if (facts.accessExpiresAt.isValid())
        return SessionOutlook::EndsAtTime;
    return facts.expiryIsUnknown ? SessionOutlook::Unknown : SessionOutlook::DoesNotExpire;
}

/// After a restart nothing but the facts tells why a session is over.
std::optional<Error> reasonOfRefusal(const SessionFacts &facts, const SessionCondition &condition)
{
    if (condition.refusal)
        return condition.refusal;
    return Error{.kind =
                     facts.endedAt.isValid() ? ErrorKind::GrantInvalid : ErrorKind::Unauthorized};
}

/// State, since and error of a session that has tokens.
void describe(AccountStatus &status, const SessionFacts &facts, const SessionCondition &condition,
              const QDateTime &now)
{
    if (isOver(facts, now)) {
        status.state = SessionState::Ended;
        status.since = facts.accessExpiresAt;
    } else if (condition.isOpening) {
        status.state = SessionState::WaitingForKeychain;
    } else if (condition.keychainError) {
        // A missing entry of a known account is lost: nothing but a new sign-in brings it back.
        const bool isLost = condition.keychainError->kind == ErrorKind::KeychainEntryMissing;
        status.state = isLost ? SessionState::Ended : SessionState::KeychainLocked;
        status.error = condition.keychainError;
    } else if (condition.isRenewing) {
        status.state = SessionState::Renewing;
    } else if (condition.failure && isTemporary(condition.failure->kind)) {
        status.state = SessionState::Offline;
        status.since = condition.failingSince;
        status.error = condition.failure;
    } else if (condition.failure) {
        status.state = SessionState::NeedsAttention;
        status.error = condition.failure;
    } else {
        status.state = SessionState::SignedIn;
        status.error = condition.lookError;
    }
}

} // namespace

AccountStatus sessionStatus(const SessionFacts &facts, const SessionCondition &condition,
                            const QDateTime &now)
{
    AccountStatus status;
    status.isRefreshing = condition.isRefreshing;
    if (condition.isSigningOut) {
        status.state = SessionState::SigningOut;
        return status;
    }
    if (facts.wasRejected) {
        status.state = facts.endedAt.isValid() ? SessionState::Ended : SessionState::Rejected;
        status.since = facts.endedAt;
        status.error = reasonOfRefusal(facts, condition);
        return status;
    }
    if (!facts.isSignedIn)
        return status;
    status.outlook = outlookOf(facts);
    describe(status, facts, condition, now);
    if (status.outlook == SessionOutlook::RenewsByItself) {
        status.nextRenewalAt = condition.nextRenewalAt;
        status.signInAgainBy = facts.refreshExpiresAt;
    } else if (status.outlook == SessionOutlook::EndsAtTime) {
        status.signInAgainBy = facts.accessExpiresAt;
    }
    return status;
}

bool isOver(const SessionFacts &facts, const QDateTime &now)
{
    return facts.isSignedIn && !facts.isRenewable && facts.accessExpiresAt.isValid() &&
           facts.accessExpiresAt <= now;
}

} // namespace Lanyard
