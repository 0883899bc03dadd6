// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/clientproof.h"
#include "oauth/grantnetwork.h"
#include "oauth/oauthreplyhandler.h"

#include <QOAuth2AuthorizationCodeFlow>
#include <QObject>

namespace Lanyard {

/// Qt's authorization code flow, for one attempt, with everything taken out of its hands that it
/// gets wrong: it makes the two requests when they are due, we write what stands in them.
class CodeGrant final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodeGrant)

public:
    /// \a client has been checked. \a clock must outlive this.
    CodeGrant(const ClientConfig &client, const QString &redirectUri, const Secret &state,
              const std::optional<Secret> &nonce, const StrictNetwork &network, const Clock &clock);

    /// Where the browser must go; once.
    Result<QUrl> authorizationUrl();

    /// Trades \a code for tokens; once. tokensReceived() follows.
    void exchange(const Secret &code);

Q_SIGNALS:
    void tokensReceived(const Lanyard::Result<Lanyard::TokenSet> &result);

private:
    using Parameters = QMultiMap<QString, QVariant>;

    void modifyParameters(QAbstractOAuth::Stage stage, Parameters *parameters);
    void noteAuthorizationFields(const Parameters &parameters);
    void writeTokenFields(Parameters *parameters);

    ClientConfig m_client;
    Secret m_state;
    std::optional<Secret> m_nonce;
    Secret m_codeVerifier;
    Secret m_code;
    FormFields m_authorizationFields;
    // In this order: the network goes first and takes its reply along, whose end Qt reports to the
    // handler through a bare pointer.
    OAuthReplyHandler m_handler;
    QOAuth2AuthorizationCodeFlow m_qtFlow;
    GrantNetwork m_network;
};

} // namespace Lanyard
