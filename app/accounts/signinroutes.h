// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/attempttimeline.h"
#include "accounts/profilerequest.h"
#include "catalogue/provider.h"
#include "oauth/authorizationcodeflow.h"
#include "oauth/deviceflow.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace Lanyard {

class SignInKey;

/// The routes of one pending sign-in, side by side: what waits for the person, and what came of it.
///
/// start() once; ready() follows once something waits, unless failed() follows. The first route
/// that brings tokens says granted(), once, and the others are cancelled. Nothing is said from
/// inside a call.
class SignInRoutes final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInRoutes)

public:
    struct Parts
    {
        StrictNetwork &network;
        const CallbackPageWriter &pages;
        const Clock &clock;
    };
    using LateHandler = std::function<void(const TokenSet &)>;

    /// \a provider's client has its secret, its scopes and its prompt. \a late is called in
    /// \a keeper's life for tokens that nobody waits for any more.
    SignInRoutes(const Provider &provider, const Parts &parts, QObject *keeper, LateHandler late,
                 QObject *parent = nullptr);
    ~SignInRoutes() override;

    void start(SignInRoute first);
    void startBrowser();
    void startDeviceCode();
    void newDeviceCode();
    Result<void> submitCallback(const QString &addressLine);
    Result<void> submitKey(const Secret &key);

    /// Ends what waits; the browser's tab, if there is one, is shown \a page.
    void leave(const CallbackPage &page);

    [[nodiscard]] bool offers(SignInRoute route) const { return m_provider.routes.contains(route); }
    [[nodiscard]] QUrl authorizationUrl() const;
    [[nodiscard]] std::chrono::milliseconds timeLeft() const; ///< of the link
    [[nodiscard]] std::optional<Error> browserFailure() const { return m_browserFailure; }
    [[nodiscard]] const DeviceFlow *device() const { return m_device.get(); }
    [[nodiscard]] std::optional<Error> deviceFailure() const { return m_deviceFailure; }
    [[nodiscard]] bool isCheckingKey() const { return m_key != nullptr; }
    [[nodiscard]] std::optional<Error> keyFailure() const { return m_keyFailure; }

Q_SIGNALS:
    void ready();
    void codeReceived();
    /// \a keyAnswer: what the service said about the bearer of a key.
    void granted(Lanyard::SignInRoute route, const Lanyard::AuthorizationGrant &grant,
                 const Lanyard::ProfileAnswer &keyAnswer);
    void failed(const Lanyard::Error &error);
    void changed();
    void noted(Lanyard::AttemptTimeline::Leg leg, Lanyard::AttemptTimeline::Outcome outcome,
               const QString &text);
    void failureNoted(Lanyard::AttemptTimeline::Leg leg, const Lanyard::Error &error);

private:
    void browserEnded(const Result<AuthorizationGrant> &result);
    void deviceEnded(const Result<AuthorizationGrant> &result);
    void keyEnded(const Result<ProfileAnswer> &result);
    void notePolling();
    void becomeReady();
    void win(SignInRoute route, const AuthorizationGrant &grant, const ProfileAnswer &answer = {});
    void letGoOfBrowser(const CallbackPage &page);
    void letGoOfDevice();
    void letGoOfKey();
    [[nodiscard]] bool hasOtherRoute() const;

    Provider m_provider;
    Parts m_parts;
    QPointer<QObject> m_keeper;
    LateHandler m_late;
    bool m_isReady = false;
    bool m_isWon = false;
    std::unique_ptr<AuthorizationCodeFlow> m_browser;
    std::unique_ptr<DeviceFlow> m_device;
    std::unique_ptr<SignInKey> m_key;
    std::optional<Error> m_browserFailure;
    std::optional<Error> m_deviceFailure;
    std::optional<Error> m_keyFailure;
};

} // namespace Lanyard
