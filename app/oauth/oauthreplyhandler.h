// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/clientconfig.h"
#include "oauth/tokenanswer.h"

#include <QAbstractOAuthReplyHandler>

namespace Lanyard {

/// Our end of Qt's code flow: says which redirect URI it is, and reads the token answer.
///
/// Qt is never told the tokens (tokensReceived() is not emitted): what it would make of them is
/// wrong in several ways. One handler per attempt, never shared.
class OAuthReplyHandler final : public QAbstractOAuthReplyHandler
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OAuthReplyHandler)

public:
    OAuthReplyHandler(const ClientConfig &client, const QString &redirectUri);

    /// Byte for byte what is registered and what the listener waits at.
    [[nodiscard]] QString callback() const override { return m_redirectUri; }

    void networkReplyFinished(QNetworkReply *reply) override;

Q_SIGNALS:
    /// Once, when the token request has ended.
    void tokenAnswerRead(const Lanyard::Result<Lanyard::TokenSet> &result);

private:
    QString m_redirectUri;
    QStringList m_askedScopes;
    bool m_assumesBearer;
};

} // namespace Lanyard
