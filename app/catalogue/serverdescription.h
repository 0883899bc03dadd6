// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/clientconfig.h"

#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace Lanyard {

/// A server that nobody has listed, as its metadata and the person describe it.
struct ServerDescription
{
    ClientConfig client; ///< its secret stays out of every document
    QString name;        ///< as people know it
    QUrl userinfo;       ///< answers with "sub", "name" and "email"; empty: none
};

/// The provider file that says the same as \a server under the id \a id, ready for
/// UserProviders::save(). Routes are those that \a server has endpoints for. Who signed in is said
/// by userinfo, else by the ID token, else by introspection; where there is none of them, the
/// person names the account.
[[nodiscard]] QJsonObject providerDocument(const ServerDescription &server, const QString &id);

} // namespace Lanyard
