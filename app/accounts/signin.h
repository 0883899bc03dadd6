// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/attempttimeline.h"
#include "accounts/signinrequest.h"
#include "core/result.h"
#include "core/secret.h"
#include "oauth/deviceflow.h"

#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace Lanyard {

class AccountService;
struct Provider;

/// What a sign-in ended in.
struct SignInOutcome
{
    QString accountId{};
    bool isNewAccount = true;      ///< false: this same person was known, the session was refreshed
    bool isExpectedAccount = true; ///< false: asked for one account, and another person came back
};

/// Somebody else came back than the one who was expected.
struct IdentityQuestion
{
    Account expected{};
    Account comer{};      ///< with an id where this person is in the list already
    bool isKnown = false; ///< keeping refreshes that account
};

/// One attempt to sign in, by every route that the provider has: the one place where flow, identity
/// and store meet, so that rollback has one home.
///
/// Made by AccountService::signIn(), owned by the caller; deleting it cancels. start() once; then
/// stages follow in order, and finished() exactly once, never from inside start(). Tokens are in
/// the keychain, and the account in the list and on disk, before finished() says so and before the
/// browser's page says so.
///
/// All routes wait side by side, and the first that brings tokens wins; the others are cancelled.
/// What they bring later is revoked, and so is what was signed in and not kept. A route that fails
/// does not end the attempt while there is another; \see portProblem(), deviceFailure(),
/// keyFailure().
///
/// A keychain that is closed is found before the browser is needed. One that closes later does not
/// cost what was done by then: the tokens are held in memory until it takes them, or until the
/// attempt is cancelled.
class SignIn final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignIn)

public:
    enum class Stage {
        Preparing,
        WaitingForBrowser, ///< for the person, on any route; authorizationUrl() is good where the
                           ///< browser is one
        FetchingTokens,
        CheckingIdentity,
        DecidingIdentity, ///< identityQuestion() is set; decide() goes on
        StoringTokens,
        WaitingForKeychain, ///< goes back to Preparing or StoringTokens; keychainError() is set
        Finished,
    };
    Q_ENUM(Stage)

    ~SignIn() override;

    void start();
    void cancel();

    /// The browser's address line, pasted. Error CallbackInvalid: not the answer; the attempt goes
    /// on waiting.
    Result<void> submitCallback(const QString &addressLine);

    /// Tries the browser's route once more where it failed: the port may be free now.
    void retryBrowser();
    /// What the platform said about opening the link, for the timeline.
    void noteBrowser(const Result<void> &opened);

    /// Fetches a code beside what waits already; nothing happens where one is out (DF-1).
    void startDeviceCode();
    void newDeviceCode(); ///< the same, and an older code is given up

    /// An API key, pasted; what surrounds it is trimmed. Error CallbackInvalid: cannot be one. It
    /// is tried where the service has a call for that: keyFailure() says if it was refused, and the
    /// attempt goes on.
    Result<void> submitKey(const Secret &key);

    void decide(IdentityDecision decision); ///< while DecidingIdentity

    /// While WaitingForKeychain, which also ends by itself as soon as the keychain is open.
    void retryKeychain();  ///< without a prompt
    void unlockKeychain(); ///< with the platform's prompt, then as retryKeychain()

    [[nodiscard]] Stage stage() const;
    [[nodiscard]] QUrl authorizationUrl() const;
    [[nodiscard]] std::chrono::milliseconds timeLeft() const;
    [[nodiscard]] const Provider &provider() const; ///< with the scopes that are asked for

    [[nodiscard]] bool offers(SignInRoute route) const;
    /// Why the browser cannot come back here: PortInUse, LoopbackUnavailable, DeadlinePassed.
    [[nodiscard]] std::optional<Error> portProblem() const;
    [[nodiscard]] bool isFetchingDeviceCode() const;
    [[nodiscard]] std::optional<DeviceCode> deviceCode() const; ///< the one that can be used now
    [[nodiscard]] DeviceFlow::Polling devicePolling() const;
    [[nodiscard]] std::optional<Error> devicePollFailure() const; ///< while Unreachable
    [[nodiscard]] std::chrono::milliseconds deviceTimeLeft() const;
    /// Why there is no code, or no longer: declined, run out (DeadlinePassed), or not given.
    [[nodiscard]] std::optional<Error> deviceFailure() const;
    [[nodiscard]] bool isCheckingKey() const;
    [[nodiscard]] std::optional<Error> keyFailure() const;
    [[nodiscard]] std::optional<IdentityQuestion> identityQuestion() const;
    [[nodiscard]] std::optional<Error> keychainError() const;
    [[nodiscard]] bool
    isGranted() const; ///< a route has done its part, and what it brought is held
    [[nodiscard]] const AttemptTimeline &timeline() const;

Q_SIGNALS:
    void stageChanged(Lanyard::SignIn::Stage stage);
    void routesChanged(); ///< something of portProblem() to keyFailure(), or the link
    void finished(const Lanyard::Result<Lanyard::SignInOutcome> &result);

private:
    friend class AccountService;
    class Private;
    explicit SignIn(std::unique_ptr<Private> content);
    std::unique_ptr<Private> d;
};

} // namespace Lanyard
