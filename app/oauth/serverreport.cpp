// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/serverreport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

constexpr auto Supported = FeatureState::Supported;
constexpr auto NotSupported = FeatureState::NotSupported;
constexpr auto NotSaid = FeatureState::NotSaid;

FeatureState listedState(const QStringList &list, const QString &value)
{
    return list.contains(value) ? Supported : NotSupported;
}

FeatureRole usedIf(FeatureState state)
{
    return state == Supported ? FeatureRole::Used : FeatureRole::Unused;
}

FeatureState endpointState(const ServerMetadata &server, const QUrl &endpoint, const QString &field)
{
    if (!endpoint.isEmpty())
        return Supported;
    const bool isRefused =
        std::any_of(server.refusedEndpoints.begin(), server.refusedEndpoints.end(),
                    [&field](const Error &error) { return error.detail.startsWith(field + u' '); });
    return isRefused ? FeatureState::Refused : NotSupported;
}

FeatureState codeState(const ServerMetadata &server)
{
    if (server.authorizationEndpoint.isEmpty() || server.tokenEndpoint.isEmpty())
        return NotSupported;
    const bool excludesCode =
        !server.responseTypes.isEmpty() && !server.responseTypes.contains(u"code"_s);
    const bool excludesGrant = !server.grantTypes.contains(u"authorization_code"_s);
    return excludesCode || excludesGrant ? NotSupported : Supported;
}

// RFC 8628, 4: an endpoint is the sign; a list of grants without it speaks against it.
FeatureState deviceState(const ServerMetadata &server)
{
    const FeatureState state = endpointState(server, server.deviceAuthorizationEndpoint,
                                             u"device_authorization_endpoint"_s);
    const bool excludesGrant =
        server.saysGrantTypes &&
        !server.grantTypes.contains(u"urn:ietf:params:oauth:grant-type:device_code"_s);
    const bool isWithoutTokens = server.tokenEndpoint.isEmpty();
    return state == Supported && (excludesGrant || isWithoutTokens) ? NotSupported : state;
}

// A server that signs nobody in is blocked by the browser's way: that is what it has to mend.
void addSignInFacts(const ServerMetadata &server, bool isStrict, QList<ServerFact> &facts)
{
    const FeatureState code = codeState(server);
    const FeatureState device = deviceState(server);
    const bool hasDevice = device == Supported;
    const FeatureState challenge =
        server.challengeMethods ? listedState(*server.challengeMethods, u"S256"_s) : NotSaid;
    const bool isChallengeBad = challenge == NotSupported || (challenge == NotSaid && isStrict);
    const auto missing = hasDevice ? FeatureRole::Unused : FeatureRole::Blocking;
    const bool usesCode = code == Supported && !isChallengeBad;

    const auto codeRole =
        code != Supported ? missing : (usesCode ? FeatureRole::Used : FeatureRole::Unused);
    facts.append({.feature = ServerFeature::AuthorizationCode, .state = code, .role = codeRole});
    const auto badChallengeRole = code == Supported ? missing : FeatureRole::Unused;
    // Not announced is no hindrance: it is sent all the same, and a server that does not know it
    // must ignore it (RFC 6749, 3.1).
    facts.append({.feature = ServerFeature::ChallengeS256,
                  .state = challenge,
                  .role = isChallengeBad ? badChallengeRole
                                         : (usesCode ? FeatureRole::Used : FeatureRole::Unused),
                  .values = server.challengeMethods.value_or(QStringList())});
    facts.append({.feature = ServerFeature::DeviceCode, .state = device, .role = usedIf(device)});
}

void addEndpointFacts(const ServerMetadata &server, QList<ServerFact> &facts)
{
    const auto add = [&facts](ServerFeature feature, FeatureState state) {
        facts.append({.feature = feature, .state = state, .role = usedIf(state)});
    };
    // The default list leaves refresh_token out, and most servers that renew do not say so.
    add(ServerFeature::Refresh,
        server.saysGrantTypes ? listedState(server.grantTypes, u"refresh_token"_s) : NotSaid);
    add(ServerFeature::Revocation,
        endpointState(server, server.revocationEndpoint, u"revocation_endpoint"_s));
    add(ServerFeature::Introspection,
        endpointState(server, server.introspectionEndpoint, u"introspection_endpoint"_s));
    add(ServerFeature::Registration,
        endpointState(server, server.registrationEndpoint, u"registration_endpoint"_s));
    add(ServerFeature::CallbackIssuer, server.callbackBringsIssuer ? Supported : NotSupported);
    const bool speaksOpenId =
        !server.keysEndpoint.isEmpty() && server.scopes && server.scopes->contains(u"openid"_s);
    add(ServerFeature::IdentityToken, speaksOpenId ? Supported : NotSupported);
    add(ServerFeature::UserInfo,
        endpointState(server, server.userinfoEndpoint, u"userinfo_endpoint"_s));
}

void addClientFacts(const ServerMetadata &server, QList<ServerFact> &facts)
{
    const QStringList prompts = server.prompts.value_or(QStringList());
    const FeatureState prompt =
        server.prompts ? listedState(prompts, u"select_account"_s) : NotSaid;
    facts.append({.feature = ServerFeature::AccountPrompt,
                  .state = prompt,
                  .role = usedIf(prompt),
                  .values = prompts});
    // Public clients are often accepted where "none" is not listed: no reason to turn back.
    const bool listsNone = server.tokenAuthMethods.contains(u"none"_s);
    facts.append({.feature = ServerFeature::PublicClient,
                  .state = listsNone ? Supported : NotSaid,
                  .role = usedIf(listsNone ? Supported : NotSaid),
                  .values = server.tokenAuthMethods});
    const FeatureState secret =
        clientAuthenticationFor(server.tokenAuthMethods).isOk() ? Supported : NotSupported;
    const bool isBlocked = !listsNone && secret == NotSupported;
    facts.append({.feature = ServerFeature::ClientSecret,
                  .state = secret,
                  .role = isBlocked ? FeatureRole::Blocking : usedIf(secret),
                  .values = server.tokenAuthMethods});
}

} // namespace

const ServerFact &ServerReport::fact(ServerFeature feature) const
{
    return facts.at(static_cast<qsizetype>(feature));
}

bool ServerReport::canSignIn() const
{
    return std::none_of(facts.begin(), facts.end(),
                        [](const ServerFact &fact) { return fact.role == FeatureRole::Blocking; });
}

ServerReport reportOn(const ServerMetadata &server, bool isStrict)
{
    ServerReport report;
    report.issuer = server.issuer;
    addSignInFacts(server, isStrict, report.facts);
    addEndpointFacts(server, report.facts);
    addClientFacts(server, report.facts);
    report.scopes = server.scopes.value_or(QStringList());
    report.prompts = server.prompts.value_or(QStringList());
    report.refusedEndpoints = server.refusedEndpoints;
    return report;
}

} // namespace Lanyard
