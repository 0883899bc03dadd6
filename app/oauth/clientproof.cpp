// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/clientproof.h"

using namespace Qt::StringLiterals;

namespace Lanyard {

Result<ClientProof> clientProof(const ClientConfig &client)
{
    if (client.clientId.isEmpty())
        return Error{.kind = ErrorKind::ConfigurationInvalid, .detail = u"clientId is empty"_s};
    const bool hasSecret = client.clientSecret && !client.clientSecret->isEmpty();
    if (client.authentication != ClientAuthentication::None && !hasSecret)
        return Error{.kind = ErrorKind::ConfigurationInvalid,
                     .detail = u"clientSecret is missing"_s};

    switch (client.authentication) {
    case ClientAuthentication::None:
        break;
    case ClientAuthentication::ClientSecretBasic:
        return ClientProof{.fields = {},
                           .authorization =
                               basicAuthorization(client.clientId, *client.clientSecret)};
    case ClientAuthentication::ClientSecretPost:
        return ClientProof{.fields = {formField(u"client_id"_s, client.clientId),
                                      {u"client_secret"_s, *client.clientSecret}},
                           .authorization = std::nullopt};
    }
    // A public client: no secret, not even an empty one (CR-1).
    return ClientProof{.fields = {formField(u"client_id"_s, client.clientId)},
                       .authorization = std::nullopt};
}

} // namespace Lanyard
