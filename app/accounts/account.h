// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace Lanyard {

/// Who an account is. Two sign-ins are the same account when issuer, subject and tenant agree,
/// never by e-mail alone.
struct Identity
{
    QString issuer{};
    QString subject{};
    QString tenantId{}; ///< teamspace; empty: none

    friend bool operator==(const Identity &, const Identity &) = default;
};

/// The last answer about an allowance.
struct Quota
{
    std::optional<qint64> used{};
    std::optional<qint64> limit{}; ///< nothing together with isUnlimited, or unknown
    std::optional<qint64> remaining{};
    bool isUnlimited = false;
    QDateTime resetsAt{};   ///< UTC; invalid: not said
    QDateTime observedAt{}; ///< UTC

    friend bool operator==(const Quota &, const Quota &) = default;
};

/// What is known of the session without opening the keychain. No secret in it.
struct SessionFacts
{
    bool isSignedIn = false;       ///< tokens were stored and not removed since
    bool isRenewable = false;      ///< there is a refresh token
    bool wasRejected = false;      ///< the service said no to a fresh token or to the refresh token
    QDateTime startedAt{};         ///< UTC, of the sign-in
    QDateTime endedAt{};           ///< UTC, when the service refused to renew; invalid: it did not
    QDateTime accessRequestedAt{}; ///< UTC, when the current access token was asked for
    QDateTime accessExpiresAt{};   ///< UTC; invalid: does not expire, or unknown
    QDateTime refreshExpiresAt{};  ///< UTC; invalid: unknown
    bool expiryIsUnknown =
        false;            ///< the server did not say when the access token ends, and it is no key
    QStringList scopes{}; ///< granted
    QStringList askedScopes{}; ///< at the sign-in; empty: unknown

    /// Asked for and not granted (TR-9).
    [[nodiscard]] QStringList missingScopes() const;

    friend bool operator==(const SessionFacts &, const SessionFacts &) = default;
};

/// One account at one service, as kept in accounts.json. No secret in it.
struct Account
{
    QString id{}; ///< made here, never shown; names the keychain entries
    QString providerId{};
    QStringList origins{}; ///< of the servers that its tokens may go to; \see tokenOrigins()
    Identity identity{};
    QString name{};  ///< may be empty
    QString email{}; ///< may be empty
    QString tenantName{};
    QString label{};  ///< the user's own word for it; empty: none
    QString tierId{}; ///< empty: unknown
    QDateTime tierObservedAt{};
    std::optional<Quota> quota{};
    SessionFacts session{};
    QDateTime addedAt{};
    QDateTime lastUsedAt{};

    /// What to call it: the label, else the name, else the e-mail, else the subject.
    [[nodiscard]] QString displayName() const;

    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace Lanyard
