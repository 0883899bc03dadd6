// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/codegrant.h"

#include "oauth/authorizationurl.h"
#include "oauth/pkce.h"
#include "oauth/resourceindicator.h"

#include <utility>

// Since 6.8 Qt makes verifier and challenge itself; two of them would contradict each other.
#define LANYARD_QT_HAS_PKCE (QT_VERSION >= QT_VERSION_CHECK(6, 8, 0))

using namespace Qt::StringLiterals;

namespace Lanyard {

CodeGrant::CodeGrant(const ClientConfig &client, const QString &redirectUri, const Secret &state,
                     const std::optional<Secret> &nonce, const StrictNetwork &network,
                     const Clock &clock)
    : m_client(client)
    , m_state(state)
    , m_nonce(nonce)
    , m_handler(client, redirectUri)
    , m_network(client.tokenEndpoint, network, clock)
{
    m_qtFlow.setNetworkAccessManager(&m_network);
    m_qtFlow.setReplyHandler(&m_handler);
    m_qtFlow.setAuthorizationUrl(client.authorizationEndpoint);
    m_qtFlow.setAccessTokenUrl(client.tokenEndpoint);
    m_qtFlow.setClientIdentifier(client.clientId);
    m_qtFlow.setState(QString::fromLatin1(state.reveal())); // Qt's own is guessable
#if LANYARD_QT_HAS_PKCE
    m_qtFlow.setPkceMethod(QOAuth2AuthorizationCodeFlow::PkceMethod::S256, 43);
#else
    m_codeVerifier = newCodeVerifier();
#endif
    m_qtFlow.setModifyParametersFunction(
        [this](QAbstractOAuth::Stage stage, Parameters *parameters) {
            modifyParameters(stage, parameters);
        });
    connect(&m_handler, &OAuthReplyHandler::tokenAnswerRead, this, &CodeGrant::tokensReceived);
}

Result<QUrl> CodeGrant::authorizationUrl()
{
    // The address that Qt announces is not used: it drops the endpoint's query and leaves "+" alone
    //
    m_qtFlow.grant();
    if (m_authorizationFields.isEmpty())
        return Error{.kind = ErrorKind::ConfigurationInvalid,
                     .detail = u"the authorization request was not made"_s};
    return Lanyard::authorizationUrl(m_client.authorizationEndpoint,
                                     std::exchange(m_authorizationFields, {}));
}

void CodeGrant::exchange(const Secret &code)
{
    m_code = code;
    // The true code is written by writeTokenFields(): Qt would encode it a second time.
    Q_EMIT m_handler.callbackReceived(
        {{u"code"_s, u"-"_s}, {u"state"_s, QString::fromLatin1(m_state.reveal())}});
    // Qt has just offered itself to answer a 401 with the client id and no password.
    disconnect(&m_network, &QNetworkAccessManager::authenticationRequired, &m_qtFlow, nullptr);
    m_code = {};
    m_codeVerifier = {};
    if (!m_network.hasSent())
        Q_EMIT tokensReceived(Error{.kind = ErrorKind::ConfigurationInvalid,
                                    .detail = u"the token request was not sent"_s});
}

void CodeGrant::modifyParameters(QAbstractOAuth::Stage stage, Parameters *parameters)
{
    if (stage == QAbstractOAuth::Stage::RequestingAuthorization)
        noteAuthorizationFields(*parameters);
    else if (stage == QAbstractOAuth::Stage::RequestingAccessToken)
        writeTokenFields(parameters);
}

void CodeGrant::noteAuthorizationFields([[maybe_unused]] const Parameters &parameters)
{
#if LANYARD_QT_HAS_PKCE
    const QString challenge = parameters.value(u"code_challenge"_s).toString();
#else
    const QString challenge = QString::fromLatin1(s256Challenge(m_codeVerifier));
#endif
    m_authorizationFields = {formField(u"response_type"_s, u"code"_s),
                             formField(u"client_id"_s, m_client.clientId),
                             formField(u"redirect_uri"_s, m_handler.callback()),
                             {u"state"_s, m_state},
                             formField(u"code_challenge"_s, challenge),
                             formField(u"code_challenge_method"_s, u"S256"_s)};
    if (!m_client.scopes.isEmpty())
        m_authorizationFields.append(formField(u"scope"_s, m_client.scopes.join(u' ')));
    if (m_nonce)
        m_authorizationFields.append({u"nonce"_s, *m_nonce});
    m_authorizationFields += resourceFields(m_client.resources);
    for (const auto &[name, value] : m_client.extraAuthorizationParameters)
        m_authorizationFields.append(formField(name, value));
}

void CodeGrant::writeTokenFields(Parameters *parameters)
{
#if LANYARD_QT_HAS_PKCE
    m_codeVerifier = Secret(parameters->value(u"code_verifier"_s).toString().toLatin1());
#endif
    const Result<ClientProof> proof = clientProof(m_client);
    FormFields fields{formField(u"grant_type"_s, u"authorization_code"_s),
                      {u"code"_s, m_code},
                      formField(u"redirect_uri"_s, m_handler.callback()),
                      {u"code_verifier"_s, m_codeVerifier}};
    fields += resourceFields(m_client.resources);
    if (proof) {
        fields += proof.value().fields;
        if (proof.value().authorization)
            m_network.setAuthorization(*proof.value().authorization);
    }
    // Qt writes the values into the form as they stand here, so each is encoded here, once.
    parameters->clear();
    // Of one name, the last inserted comes out first.
    for (auto field = fields.crbegin(); field != fields.crend(); ++field)
        parameters->insert(field->first, QString::fromLatin1(formEncoded(field->second.reveal())));
}

} // namespace Lanyard
