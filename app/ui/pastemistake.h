// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

class QUrl;

namespace Lanyard {

/// Why a pasted line was not the answer to a sign-in, for the person who pasted it. Whether it is
/// the answer has been decided elsewhere; this only finds the words.
class PasteMistake final
{
    Q_DECLARE_TR_FUNCTIONS(PasteMistake)

public:
    enum class Kind {
        Empty,
        NoAddress,
        SignInPage, ///< still the service's own page
        OtherPage,
        NoAnswer,    ///< the right page, without what the service appends
        OtherSignIn, ///< the answer to an earlier link
        Unknown,
    };

    /// \a authorizationUrl is the link of the sign-in that waits.
    [[nodiscard]] static Kind kind(const QString &line, const QUrl &authorizationUrl);

    /// One or two sentences, plain text.
    [[nodiscard]] static QString words(Kind kind, const QString &service);
};

} // namespace Lanyard
