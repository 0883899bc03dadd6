// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace Lanyard {

Q_DECLARE_LOGGING_CATEGORY(lcOAuth)
Q_DECLARE_LOGGING_CATEGORY(lcCatalogue)
Q_DECLARE_LOGGING_CATEGORY(lcAccounts)
Q_DECLARE_LOGGING_CATEGORY(lcKeychain)
Q_DECLARE_LOGGING_CATEGORY(lcPlatform)
Q_DECLARE_LOGGING_CATEGORY(lcPractice)
Q_DECLARE_LOGGING_CATEGORY(lcUi)

/// Takes over Qt's messages for the whole process, once, before anything else runs.
///
/// Qt NetworkAuth writes authorization URLs and whole token answers to its categories (defects
/// those never get out, whatever QT_LOGGING_RULES says. Every other message passes
/// redacted() on its way to stderr.
void installRedactingMessageHandler();

/// \a message with everything that looks like a credential replaced: values of the OAuth parameters
/// (code, state, tokens, verifier, secrets) in queries, forms and JSON, bearer headers, JWTs, and
/// keys like ctx7sk-….
[[nodiscard]] QString redacted(const QString &message);

} // namespace Lanyard
