// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/provider.h"

#include <algorithm>

namespace Lanyard {

const Tier *Provider::tier(const QString &tierId) const
{
    const auto found = std::find_if(tiers.cbegin(), tiers.cend(),
                                    [&](const Tier &tier) { return tier.id == tierId; });
    return found == tiers.cend() ? nullptr : &*found;
}

} // namespace Lanyard
