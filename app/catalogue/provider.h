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
    /// Where the members begin: pointers, of which the first that is there counts; empty: the
    /// answer itself. For services that answer in more than one form.
    QStringList roots{};

    /// OpenID Connect's own answer, which names the person as the ID token does (OIDC Core, 5.3.2).
    [[nodiscard]] bool isUserInfo() const { return subject == QLatin1StringView("/sub"); }
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

/// A way to sign in.
enum class SignInRoute {
    Browser,    ///< authorization code over a loopback redirect
    DeviceCode, ///< RFC 8628
    ApiKey,     ///< a key that the person pastes
};

/// A scope that the person may ask for or leave out.
struct ScopeChoice
{
    QString scope;
    LocalizedText description;
    bool isPreselected = false;
    bool changesThings = false; ///< writes or executes: marked as such
};

/// A call that shows that the server is there, without a token.
struct HealthEndpoint
{
    QUrl url;
    QString pointer;  ///< JSON pointer to the word
    QString expected; ///< what it says when all is well
};

/// A list that proves that a session works: ContextFile's contexts.
struct ListEndpoint
{
    QUrl url;
    LocalizedText title;
    QString items; ///< JSON pointer to an array; empty: the answer itself
    QString name;  ///< JSON pointer within an item
};

/// Where a new API key is made: POST, JSON {nameMember: name}, Bearer.
struct KeyEndpoint
{
    QUrl url;
    QString nameMember;
    QString key; ///< JSON pointer
};

/// Which answer says who signed in.
enum class IdentitySource { Whoami, IdToken, Introspection };

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

    QList<SignInRoute> routes{SignInRoute::Browser}; ///< in the order in which they are offered
    IdentitySource identitySource = IdentitySource::Whoami; ///< with a whoami: it has the last word
    QList<ScopeChoice> scopeChoices; ///< empty: client.scopes is all there is
    bool needsOwnClient = false; ///< the person registers an app: client id (and secret) are asked
                                 ///< for while client.clientId is empty
    bool wantsClientSecret = false; ///< such a client has a secret: it is in the keychain
    bool namesItsAccounts = true;   ///< false: the person names the account, the service does not
    /// With IdentitySource::Introspection: where Introspection::members say who it is. No url.
    WhoamiEndpoint introspected{};
    QString serverVariable;     ///< environment variable and .env key with the base address
    QList<QUrl> knownServers{}; ///< base addresses to suggest; empty: the service is in one place
    QString accountPrompt; ///< value of "prompt" that lets the person choose an account; empty: the
                           ///< server cannot
    QUrl signOutUrl;       ///< POST with Bearer ends the session; empty: none
    std::optional<HealthEndpoint> health;
    std::optional<ListEndpoint> list;
    std::optional<KeyEndpoint> keys;
    QString basedOn;         ///< id of the built-in provider that this one is another server of
    bool isUserMade = false; ///< there is a file of the user's with this id

    [[nodiscard]] const Tier *tier(const QString &tierId) const;
};

} // namespace Lanyard
