// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

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

/// One attempt to sign in: the one place where flow, identity and store meet, so that rollback has
/// one home.
///
/// Made by AccountService::signIn(), owned by the caller; deleting it cancels. start() once; then
/// stages follow in order, and finished() exactly once, never from inside start(). Tokens are in
/// the keychain, and the account in the list and on disk, before finished() says so and before the
/// browser's page says so.
class SignIn final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignIn)

public:
    enum class Stage {
        Preparing,
        WaitingForBrowser, ///< authorizationUrl() is good
        FetchingTokens,
        CheckingIdentity,
        StoringTokens,
        Finished,
    };
    Q_ENUM(Stage)

    ~SignIn() override;

    void start();
    void cancel();

    /// The browser's address line, pasted. Error CallbackInvalid: not the answer; the attempt goes
    /// on waiting.
    Result<void> submitCallback(const QString &addressLine);

    [[nodiscard]] Stage stage() const;
    [[nodiscard]] QUrl authorizationUrl() const;
    [[nodiscard]] std::chrono::milliseconds timeLeft() const;
    [[nodiscard]] const Provider &provider() const;

Q_SIGNALS:
    void stageChanged(Lanyard::SignIn::Stage stage);
    void finished(const Lanyard::Result<Lanyard::SignInOutcome> &result);

private:
    friend class AccountService;
    class Private;
    explicit SignIn(std::unique_ptr<Private> content);
    std::unique_ptr<Private> d;
};

} // namespace Lanyard
