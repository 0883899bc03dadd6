// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "oauth/callbackpage.h"
#include "oauth/clientconfig.h"
#include "oauth/idtoken.h"
#include "oauth/tokenset.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace Lanyard {

class StrictNetwork;

/// What an authorization code grant brought.
struct AuthorizationGrant
{
    TokenSet tokens;
    std::optional<IdTokenClaims> identity; ///< only with scope openid; checked (OIDC Core, 3.1.3.7)
};

/// One authorization code grant with PKCE over a loopback redirect (RFC 6749, 4.1; RFC 7636; RFC
/// 8252).
///
/// Start it once. authorizationUrlReady() follows once unless the start fails (port taken, bad
/// configuration); codeReceived() at most once; then finished() exactly once, never from inside
/// start(), also after cancel() and after the deadline. The browser's tab then still waits:
/// showOutcome() tells it the truth, and must be called once.
class AuthorizationCodeFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AuthorizationCodeFlow)

public:
    /// \a network, \a pages and \a clock must outlive the flow. \a deadline is at most ten minutes
    /// (LB-7).
    AuthorizationCodeFlow(const ClientConfig &client, StrictNetwork &network,
                          const CallbackPageWriter &pages, const Clock &clock,
                          std::chrono::seconds deadline = std::chrono::minutes(5),
                          QObject *parent = nullptr);
    ~AuthorizationCodeFlow() override;

    void start();
    void cancel();

    /// The browser's address line, pasted by the user. Error CallbackInvalid says why it is not the
    /// answer.
    Result<void> submitCallback(const QString &addressLine);

    void showOutcome(const CallbackPage &page);

    [[nodiscard]] QUrl authorizationUrl() const; ///< empty before authorizationUrlReady()
    [[nodiscard]] std::chrono::milliseconds
    timeLeft() const; ///< until the deadline, never negative
    [[nodiscard]] const ClientConfig &client() const;
    [[nodiscard]] bool isExchanging() const; ///< a token request is out

Q_SIGNALS:
    void authorizationUrlReady(const QUrl &url);
    void codeReceived(); ///< the browser came back; tokens are being fetched
    void finished(const Lanyard::Result<Lanyard::AuthorizationGrant> &result);
    /// After the end without success: tokens that nobody has a use for. They are to be revoked.
    void tokensCameLate(const Lanyard::TokenSet &tokens);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Lanyard
