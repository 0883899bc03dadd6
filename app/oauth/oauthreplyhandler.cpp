// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/oauthreplyhandler.h"

#include "oauth/replyreader.h"
#include "oauth/strictnetwork.h"

#include <QNetworkReply>

namespace Lanyard {

OAuthReplyHandler::OAuthReplyHandler(const ClientConfig &client, const QString &redirectUri)
    : m_redirectUri(redirectUri)
    , m_askedScopes(client.scopes)
    , m_assumesBearer(client.assumesBearer)
{}

void OAuthReplyHandler::networkReplyFinished(QNetworkReply *reply)
{
    reply->deleteLater();
    auto *reader = reply->findChild<ReplyReader *>();
    if (!reader) { // \see GrantNetwork: only what it refused has none
        Q_EMIT tokenAnswerRead(connectionError(*reply).value_or(Error{}));
        return;
    }
    const Result<HttpAnswer> answer = reader->answer();
    if (answer)
        Q_EMIT tokenAnswerRead(readTokenAnswer(answer.value(), m_askedScopes, m_assumesBearer));
    else
        Q_EMIT tokenAnswerRead(answer.error());
}

} // namespace Lanyard
