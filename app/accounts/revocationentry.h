// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/revocationqueue.h"

namespace Lanyard {

/// The name of the entry in the secret store.
[[nodiscard]] QString revocationKey(const QString &id);
[[nodiscard]] Secret revocationEntry(const RevocationQueue::Item &item);
/// Nothing: it is none.
[[nodiscard]] std::optional<RevocationQueue::Item> revocationItem(const Secret &entry);

} // namespace Lanyard
