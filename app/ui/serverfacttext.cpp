// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/serverfacttext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

class FactWords final
{
    Q_DECLARE_TR_FUNCTIONS(ServerFactText)

public:
    static QString feature(ServerFeature feature)
    {
        switch (feature) {
        case ServerFeature::AuthorizationCode:
            return tr("Sign-in in the browser");
        case ServerFeature::ChallengeS256:
            return tr("Protection of the browser’s answer (PKCE S256)");
        case ServerFeature::DeviceCode:
            return tr("Sign-in with a code on another device");
        case ServerFeature::Refresh:
            return tr("Sessions that renew themselves");
        case ServerFeature::Revocation:
            return tr("Sign-out that the server is told of");
        case ServerFeature::Introspection:
            return tr("The server says what a sign-in is worth");
        case ServerFeature::Registration:
            return tr("Lanyard can register itself");
        case ServerFeature::CallbackIssuer:
            return tr("The answer names its server (iss)");
        case ServerFeature::IdentityToken:
            return tr("Says who signed in (OpenID)");
        case ServerFeature::UserInfo:
            return tr("Tells name and e-mail");
        case ServerFeature::AccountPrompt:
            return tr("Lets you choose the account");
        case ServerFeature::PublicClient:
            return tr("Works without a client secret");
        case ServerFeature::ClientSecret:
            return tr("Works with a client secret");
        }
        Q_UNREACHABLE();
    }

    // What it means that it is not there, where that is something to know.
    static QString absence(ServerFeature feature)
    {
        switch (feature) {
        case ServerFeature::Refresh:
            return tr("You sign in again when the session ends.");
        case ServerFeature::Revocation:
            return tr("After signing out, access may go on until it runs out by itself.");
        case ServerFeature::Registration:
            return tr("You need a client ID from the people who run it.");
        case ServerFeature::CallbackIssuer:
            return tr("Lanyard gives it a return address of its own instead.");
        case ServerFeature::IdentityToken:
        case ServerFeature::UserInfo:
            return tr("You name the account yourself if nothing else says who it is.");
        case ServerFeature::AccountPrompt:
            return tr("For a second account use a private window.");
        case ServerFeature::AuthorizationCode:
        case ServerFeature::ChallengeS256:
        case ServerFeature::DeviceCode:
        case ServerFeature::Introspection:
        case ServerFeature::PublicClient:
        case ServerFeature::ClientSecret:
            return {};
        }
        Q_UNREACHABLE();
    }

    static QString blocking(ServerFeature feature)
    {
        if (feature == ServerFeature::ChallengeS256)
            return tr("Without it the answer could be stolen on the way: Lanyard does not sign in "
                      "so.");
        return tr("Without it nobody can sign in from Lanyard.");
    }

    static ServerFactText mark(FeatureState state)
    {
        ServerFactText text;
        switch (state) {
        case FeatureState::Supported:
            text.mark = tr("Yes", "the server supports it");
            text.symbol = Symbol::TickInRing;
            text.tone = Tone::Good;
            return text;
        case FeatureState::NotSupported:
            text.mark = tr("No", "the server does not support it");
            text.symbol = Symbol::Cross;
            return text;
        case FeatureState::NotSaid:
            text.mark = tr("Not said", "the server leaves it open");
            text.symbol = Symbol::Ring;
            return text;
        case FeatureState::Refused:
            text.mark = tr("Not usable", "the server offers it at an unsafe address");
            text.symbol = Symbol::Triangle;
            text.tone = Tone::Attention;
            return text;
        }
        Q_UNREACHABLE();
    }

    static QString meaning(const ServerFact &fact)
    {
        if (fact.role == FeatureRole::Blocking)
            return blocking(fact.feature);
        switch (fact.state) {
        case FeatureState::Supported:
            return fact.role == FeatureRole::Used ? QString() : tr("Not needed.");
        case FeatureState::NotSaid:
            return fact.role == FeatureRole::Used || fact.feature == ServerFeature::Refresh
                       ? tr("Lanyard tries it.")
                       : QString();
        case FeatureState::Refused:
            return tr("It is offered at an address that is not safe, so Lanyard leaves it alone.");
        case FeatureState::NotSupported:
            return absence(fact.feature);
        }
        Q_UNREACHABLE();
    }

    static ServerVerdict verdict(const CheckedServer &server)
    {
        const QString host = sanitizedText(QUrl(server.metadata.issuer).host());
        if (!server.report.canSignIn()) {
            return {.symbol = Symbol::Triangle,
                    .tone = Tone::Broken,
                    //: %1 is a server
                    .heading = tr("Lanyard cannot sign in at %1").arg(host),
                    .explanation = tr("What is missing is marked in the list. Show it to the "
                                      "people who run the server.")};
        }
        if (server.resource) {
            return {//: %1 is a server
                    .heading = tr("Lanyard can sign in at %1").arg(host),
                    //: %1 is an address
                    .explanation =
                        tr("It signs people in for %1; the sign-in will be good there "
                           "and nowhere else.")
                            .arg(QChar(0x2066) + sanitizedText(server.resource->resource) +
                                 QChar(0x2069))};
        }
        return {.heading = tr("Lanyard can sign in at %1").arg(host),
                .explanation = tr("What it offers is used as the list says.")};
    }
};

} // namespace

ServerFactText factText(const ServerFact &fact)
{
    ServerFactText text = FactWords::mark(fact.state);
    text.feature = FactWords::feature(fact.feature);
    text.meaning = FactWords::meaning(fact);
    if (fact.role == FeatureRole::Blocking) {
        text.symbol = Symbol::Triangle;
        text.tone = Tone::Broken;
    }
    return text;
}

ServerVerdict verdictText(const CheckedServer &server)
{
    return FactWords::verdict(server);
}

} // namespace Lanyard
