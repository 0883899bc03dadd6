// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace Lanyard {

/// The issuer that a person means by an address: https is put in front where there is no scheme, a
/// lone slash behind the host goes, and the address of a metadata document stands for its issuer.
/// Error as for checkIssuer().
Result<QString> issuerFromAddress(const QString &typed);

/// Whether \a issuer can be one: an address that checkEndpoint() allows, without a query (RFC 8414,
/// 2).
Result<void> checkIssuer(const QString &issuer);

/// Where the metadata of \a issuer may stand, in the order in which to look: RFC 8414 with the path
/// inserted, OpenID with the path inserted, OpenID with it appended (RFC 8414, 3.1 and 5); for a
/// bare host the two at its root.
[[nodiscard]] QList<QUrl> serverMetadataPlaces(const QString &issuer);

/// Where the metadata of a protected resource may stand where nothing names it: with the path
/// inserted, then at the root (RFC 9728, 3.1).
[[nodiscard]] QList<QUrl> resourceMetadataPlaces(const QUrl &resource);

/// Scheme, host and port (RFC 6454, 4) are the same.
[[nodiscard]] bool isSameOrigin(const QUrl &one, const QUrl &other);

} // namespace Lanyard
