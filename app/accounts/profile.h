// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"

#include <QJsonValue>

namespace Lanyard {

struct Provider;
struct QuotaEndpoint;
struct WhoamiEndpoint;

/// Who a service says somebody is. What it does not say is empty.
struct Profile
{
    QString subject{};
    QString name{};
    QString email{};
    QString tenantId{};
    QString tenantName{};

    /// "Ada Lindqvist (ada@example.org)", or as much of it as is known.
    [[nodiscard]] QString displayText() const;

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// What a service says about an allowance, and the tier that it belongs to.
struct QuotaReport
{
    Quota quota{};
    QString tierId{}; ///< empty: not said

    friend bool operator==(const QuotaReport &, const QuotaReport &) = default;
};

/// Reads \a answer as \a endpoint says where things stand. Missing or odd members are unknown.
[[nodiscard]] Profile profileOf(const QJsonValue &answer, const WhoamiEndpoint &endpoint);

/// The same for \a provider's quota, observed at \a now (UTC). A tier that has no limit on anything
/// it counts is unlimited where the answer brings no limit either.
[[nodiscard]] QuotaReport quotaOf(const QJsonValue &answer, const Provider &provider,
                                  const QDateTime &now);

} // namespace Lanyard
