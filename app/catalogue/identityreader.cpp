// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/identityreader.h"

#include "catalogue/addressreader.h"
#include "catalogue/providerfile.h"

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

using Need = ObjectReader::Need;

std::optional<WhoamiEndpoint> readWhoami(const ObjectReader &document, const QString &baseUrl)
{
    if (!document.has("whoami"_L1))
        return std::nullopt;
    const ObjectReader reader(document.value("whoami"_L1), document.pointer(u"whoami"_s),
                              providerFileKeys(u"whoami."_s), document.fault());
    WhoamiEndpoint whoami;
    whoami.url = readAddress(reader, "url"_L1, Need::Required, baseUrl);
    whoami.roots = reader.pointers("roots"_L1);
    whoami.subject = reader.memberPointer("subject"_L1, Need::Required);
    whoami.name = reader.memberPointer("name"_L1, Need::Optional);
    whoami.email = reader.memberPointer("email"_L1, Need::Optional);
    whoami.tenantId = reader.memberPointer("tenantId"_L1, Need::Optional);
    whoami.tenantName = reader.memberPointer("tenantName"_L1, Need::Optional);
    return whoami;
}

WhoamiEndpoint readIntrospected(const ObjectReader &document)
{
    WhoamiEndpoint introspected;
    introspected.subject = u"/sub"_s; // RFC 7662, 2.2
    introspected.name = u"/username"_s;
    if (!document.has("introspected"_L1))
        return introspected;
    const ObjectReader reader(document.value("introspected"_L1),
                              document.pointer(u"introspected"_s),
                              providerFileKeys(u"introspected."_s), document.fault());
    if (reader.has("subject"_L1))
        introspected.subject = reader.memberPointer("subject"_L1, Need::Required);
    if (reader.has("name"_L1))
        introspected.name = reader.memberPointer("name"_L1, Need::Required);
    introspected.email = reader.memberPointer("email"_L1, Need::Optional);
    introspected.tenantId = reader.memberPointer("tenantId"_L1, Need::Optional);
    introspected.tenantName = reader.memberPointer("tenantName"_L1, Need::Optional);
    return introspected;
}

IdentitySource readSource(const ObjectReader &document, const Provider &provider)
{
    const bool isByIdToken = !provider.whoami && provider.client.wantsIdToken();
    const QString source = document.text("identitySource"_L1, Need::Optional);
    if (source.isEmpty())
        return isByIdToken ? IdentitySource::IdToken : IdentitySource::Whoami;
    if (source == "idToken"_L1)
        return IdentitySource::IdToken;
    if (source == "introspection"_L1)
        return IdentitySource::Introspection;
    if (source != "whoami"_L1)
        document.addFault("identitySource"_L1, u"must be whoami, idToken or introspection"_s);
    return IdentitySource::Whoami;
}

/// Whether anybody has to say who signed in: not where the person does, or where the key itself is
/// the identity.
bool mustBeSaid(const Provider &provider)
{
    return provider.namesItsAccounts && provider.routes != QList<SignInRoute>{SignInRoute::ApiKey};
}

/// Without a whoami endpoint only a checked ID token or introspection can say who signed in.
void checkIdentity(const ObjectReader &document, const Provider &provider)
{
    const ClientConfig &client = provider.client;
    const bool isGiven = document.has("identitySource"_L1);
    switch (provider.identitySource) {
    case IdentitySource::Whoami:
        if (provider.whoami || (!isGiven && !mustBeSaid(provider)))
            return;
        document.addFault("whoami"_L1,
                          isGiven
                              ? u"is missing"_s
                              : u"is missing, and there is no scope openid to say who signed in"_s);
        return;
    case IdentitySource::IdToken:
        if (!client.wantsIdToken())
            document.addFault("identitySource"_L1, u"needs the scope openid"_s);
        else if (client.keysEndpoint.isEmpty() && !provider.whoami)
            document.fault().add(u"/endpoints/keys"_s,
                                 u"is missing: without whoami the ID token must be checked"_s);
        return;
    case IdentitySource::Introspection:
        if (client.introspectionEndpoint.isEmpty())
            document.fault().add(u"/endpoints/introspection"_s,
                                 u"is missing: it is to say who signed in"_s);
        return;
    }
}

} // namespace

void readIdentity(const ObjectReader &document, const QString &baseUrl, Provider &provider)
{
    provider.whoami = readWhoami(document, baseUrl);
    provider.introspected = readIntrospected(document);
    provider.namesItsAccounts = document.boolean("namesItsAccounts"_L1, true);
    provider.identitySource = readSource(document, provider);
    checkIdentity(document, provider);
}

} // namespace Lanyard
