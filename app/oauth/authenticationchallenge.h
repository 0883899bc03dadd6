// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace Lanyard {

/// One challenge of a WWW-Authenticate header (RFC 9110, 11.6.1).
struct AuthenticationChallenge
{
    QString scheme{};                    ///< in lower case
    QString token68{};                   ///< instead of parameters, where the scheme wants it
    QMap<QString, QString> parameters{}; ///< names in lower case, values unquoted

    friend bool operator==(const AuthenticationChallenge &,
                           const AuthenticationChallenge &) = default;
};

/// The challenges in \a header, which may be several headers joined with commas. Reading ends where
/// the grammar does; what stood before counts. A challenge that says something twice is left out.
[[nodiscard]] QList<AuthenticationChallenge> readChallenges(const QByteArray &header);

/// What a protected resource demands (RFC 6750, 3; RFC 9728, 5.1). All of it is the server's word.
struct BearerChallenge
{
    QUrl resourceMetadata{}; ///< as named, unchecked; empty: not said
    QStringList scopes{};
    QString error{}; ///< "invalid_token", "insufficient_scope"; sanitized
    QString errorDescription{};

    friend bool operator==(const BearerChallenge &, const BearerChallenge &) = default;
};

/// The Bearer challenge in \a header: the first one that names metadata, else the first.
[[nodiscard]] std::optional<BearerChallenge> bearerChallenge(const QByteArray &header);

} // namespace Lanyard
