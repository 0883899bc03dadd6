// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/profilerequest.h"
#include "oauth/authorizationcodeflow.h"
#include "oauth/tokenintrospection.h"

namespace Lanyard {

/// What is known after a grant, to tell who it was.
struct SignInEvidence
{
    AuthorizationGrant grant{};
    bool isKey = false;                           ///< pasted as an API key
    std::optional<Introspection> introspection{}; ///< where that names the person
    ProfileAnswer answer{};
    QString expectedSubject{}; ///< of the account that is signed in again, if any
};

/// A pasted key, or a token that is one by its look.
[[nodiscard]] bool isKey(const SignInEvidence &evidence, const Provider &provider);

/// Who has signed in: by the ID token, by introspection, by the service's word, or as the holder of
/// a key. The account has no id and no session yet.
Result<Account> personOf(const SignInEvidence &evidence, const Provider &provider);

} // namespace Lanyard
