// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/objectreader.h"
#include "catalogue/provider.h"

namespace Lanyard {

/// The keys "tiers" and "features" of a provider file.
[[nodiscard]] QList<Tier> readTiers(const ObjectReader &document);

/// \a tiers as readTiers() gave them: every feature must have a value for each.
[[nodiscard]] QList<TierFeature> readFeatures(const ObjectReader &document,
                                              const QList<Tier> &tiers);

} // namespace Lanyard
