// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/objectreader.h"

#include <QUrl>

namespace Lanyard {

/// An address of a provider file: absolute, or a path that is appended to \a baseUrl.
[[nodiscard]] QUrl readAddress(const ObjectReader &reader, QLatin1String key,
                               ObjectReader::Need need, const QString &baseUrl);

/// The key "baseUrl" as text without a slash at its end, so that paths can be appended.
[[nodiscard]] QString readBaseUrl(const ObjectReader &document);

/// One spelling for one server: scheme and host in small letters, no port that goes without saying,
/// no slash at the end. The path stays: there can be a server below each.
[[nodiscard]] QString normalizedServer(const QUrl &server);

} // namespace Lanyard
