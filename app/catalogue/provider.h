// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/localizedtext.h"
#include "oauth/clientconfig.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace Lanyard {

/// Where an answer of the service says who the account is. Each member is a JSON pointer; empty:
/// not said.
struct WhoamiEndpoint
{
    QUrl url;
    QString subject; ///< what makes a person this person at this issuer
    QString name;
    QString email;
    QString tenantId;
    QString tenantName;
};

/// Where an answer of the service says what is used up. Each member is a JSON pointer; empty: not
/// said.
struct QuotaEndpoint
{
    QUrl url;
    LocalizedText title; ///< what is counted: "Skill generation this week"
    QString used;
    QString limit;
    QString remaining;
    QString resetsAt;   ///< ISO 8601
    QString tier;       ///< a tier's id
    bool isFree = true; ///< looking costs nothing of the allowance
};

/// How much of a feature a tier gives.
struct TierValue
{
    enum class Kind { Included, NotIncluded, Count, Unlimited };
    enum class Period { None, Day, Week, Month };

    Kind kind = Kind::NotIncluded;
    int count = 0;
    Period period = Period::None;

    friend bool operator==(const TierValue &, const TierValue &) = default;
};

/// One row of the table of tiers.
struct TierFeature
{
    LocalizedText name;
    QList<TierValue> values; ///< one per tier, in the order of Provider::tiers
};

struct Tier
{
    QString id; ///< as the service sends it: "free"
    LocalizedText name;
};

/// What one service is, read from a provider file. No secret in it.
struct Provider
{
    QString id;
    QString name;   ///< "Context7"
    QString accent; ///< "#rrggbb" or empty
    QUrl baseUrl;
    QUrl dashboard; ///< where the person manages the account; may be empty
    QUrl upgrade;   ///< where the tier is changed; may be empty
    ClientConfig client;
    std::optional<WhoamiEndpoint> whoami; ///< nothing: identity comes from the ID token only
    std::optional<QuotaEndpoint> quota;
    QList<Tier> tiers;
    QList<TierFeature> features;
    std::optional<std::chrono::seconds>
        refreshLifetime; ///< how long a refresh token lives, where the service says so
    QString keyPrefix; ///< access tokens that begin with it do not expire ("ctx7sk-"); may be empty
    QStringList overridingVariables; ///< environment variables that shadow the session for the
                                     ///< service's tools
    bool isPractice = false;

    [[nodiscard]] const Tier *tier(const QString &tierId) const;
};

} // namespace Lanyard
