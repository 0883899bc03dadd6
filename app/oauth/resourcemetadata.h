// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "oauth/clientconfig.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace Lanyard {

/// What a protected resource says of itself (RFC 9728, 2).
struct ResourceMetadata
{
    QString resource{};                 ///< exactly as asked for: what tokens are bound to
    QStringList authorizationServers{}; ///< issuers, each possible as one; never empty
    QStringList scopes{};               ///< scopes_supported
    QString name{};                     ///< resource_name; sanitized
};

/// Reads \a document, which was found for \a resource.
///
/// ConfigurationInvalid: it speaks of another resource, compared character by character (3.3), or
/// an authorization server's address cannot be one. AnswerUnreadable: a member is missing or of a
/// wrong type.
Result<ResourceMetadata> readResourceMetadata(const QJsonObject &document, const QString &resource);

/// Whether \a resource can be one (RFC 8707, 2): an address that checkEndpoint() allows.
Result<void> checkResource(const QString &resource);

/// \a client with its tokens bound to \a resource, and PKCE announced by the server or refused
/// (PK-3).
[[nodiscard]] ClientConfig boundToResource(const ClientConfig &client, const QString &resource);

/// Whether a token for \a resource may be sent to \a url: the same origin, and the same path or one
/// below it (MC-5).
[[nodiscard]] bool mayCarryToken(const QUrl &url, const QString &resource);

} // namespace Lanyard
