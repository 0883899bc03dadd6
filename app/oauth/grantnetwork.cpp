// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/grantnetwork.h"

#include "core/clock.h"
#include "oauth/refusedreply.h"
#include "oauth/replyreader.h"

#include <QNetworkProxy>
#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace Lanyard {

GrantNetwork::GrantNetwork(const QUrl &tokenEndpoint, const StrictNetwork &network,
                           const Clock &clock)
    : m_tokenEndpoint(tokenEndpoint)
    , m_clock(clock)
{
    setTimeout(network.timeout());
    setSettings(network.settings());
    if (network.proxy().type() != QNetworkProxy::DefaultProxy)
        setProxy(network.proxy());
}

QNetworkReply *GrantNetwork::createRequest(Operation operation, const QNetworkRequest &original,
                                           QIODevice *outgoingData)
{
    if (m_hasSent || operation != PostOperation || original.url() != m_tokenEndpoint)
        return new RefusedReply(original, operation,
                                Error{.kind = ErrorKind::ConfigurationInvalid,
                                      .detail = u"a grant sends one token request"_s},
                                this);
    m_hasSent = true;
    QNetworkRequest request(original);
    if (m_authorization)
        request.setRawHeader("Authorization", m_authorization->reveal());
    m_authorization.reset();
    QNetworkReply *reply = StrictNetwork::createRequest(operation, request, outgoingData);
    new ReplyReader(*reply, m_clock.utcNow());
    return reply;
}

} // namespace Lanyard
