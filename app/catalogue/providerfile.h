// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/provider.h"
#include "core/result.h"

#include <QJsonObject>
#include <QStringList>

namespace Lanyard {

/// The provider that \a document describes; every key is explained in
/// resources/catalogue/README.md. Error FileDamaged with detail "JSON pointer: reason" for the
/// first fault (unknown keys are faults: they are typos).
Result<Provider> parseProvider(const QJsonObject &document);

/// \a base with \a overlay's keys over it, objects merged key by key, everything else replaced;
/// null removes (RFC 7396).
[[nodiscard]] QJsonObject mergedDocument(const QJsonObject &base, const QJsonObject &overlay);

/// Every key that a provider file may have, with its place: "id", "redirect.ports", "tiers[].name",
/// "features[].values.*.count".
[[nodiscard]] QStringList providerFileKeys();

/// The last part of those that stand right below \a parent ("", "redirect.", "tiers[].").
[[nodiscard]] QStringList providerFileKeys(const QString &parent);

/// Whether \a id can be the id of a provider: it names things in file names and in the keychain.
[[nodiscard]] bool isProviderId(const QString &id);

/// Whether \a name can be the name of an environment variable.
[[nodiscard]] bool isVariableName(const QString &name);

} // namespace Lanyard
