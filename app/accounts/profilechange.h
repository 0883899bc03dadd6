// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "core/result.h"

namespace Lanyard {

class AccountRepository;
class Catalogue;
struct Profile;
struct ProfileAnswer;
struct Provider;
struct QuotaReport;
struct SessionParts;

/// Who somebody is whom \a provider cannot name: the holder of the key \a token, which is not kept.
[[nodiscard]] Identity keyIdentity(const Provider &provider, const QByteArray &token);
[[nodiscard]] bool isKeyIdentity(const Identity &identity);

/// A subject made here, for an account at a service that says nothing about people: the person
/// names it, and every sign-in is a new one unless an account is expected.
[[nodiscard]] QString ownSubject();
[[nodiscard]] bool isOwnSubject(const QString &subject);

/// Error IdentityUnknown where \a profile is UserInfo of somebody else than \a subject, whom the ID
/// token named: then nothing of it may be used (OIDC Core, 5.3.2).
Result<void> checkSubject(const Profile &profile, const QString &subject, const Provider &provider);

/// What \a profile leaves empty stays as it is, but for the teamspace, which it may not have.
void applyProfile(Account &account, const Profile &profile);
void applyQuota(Account &account, const QuotaReport &report);

/// Writes what a look at the service brought into the account. Error IdentityUnknown where the
/// answer speaks of somebody else: then nothing is changed.
Result<void> applyAnswer(const ProfileAnswer &answer, const QString &accountId,
                         AccountRepository &repository, const SessionParts &parts);

} // namespace Lanyard
