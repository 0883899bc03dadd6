// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QJsonObject>
#include <QObject>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <memory>

namespace Lanyard {

/// What the practice provider does wrong on purpose, until it is set back to None. A call is one by
/// a program: token, whoami, quota, API keys. The pages in the browser stay usable throughout.
enum class PracticeFault {
    None,
    SessionExpired,  ///< sign-ins up to now have ended: 401, and renewing brings invalid_grant
    Rejected,        ///< 401 to every call with an access token, while renewing still works
    QuotaUsedUp,     ///< nothing is left, except where there is no limit
    Slow,            ///< every call is answered after eight seconds
    ServerError,     ///< 500 to every call
    TooManyRequests, ///< 429 with Retry-After: 30 to every call
    DeviceSlowDown,  ///< whoever waits with a code is asked for longer pauses
    DeviceCodeEnded, ///< every code for another device has run out
    CannotRevoke,    ///< 503 with Retry-After: 30 where tokens are revoked or sessions ended
};

/// A small authorization server on 127.0.0.1 that speaks the dialects of the built-in services,
/// each under a prefix of its own: Context7 (authorize with sign-in and consent pages, codes for
/// another device, PKCE and rotation, whoami, quota, API keys), ContextFile (scopes that a person
/// may leave out, revocation, introspection, contexts) and Better Skills (codes for another device
/// as better-auth gives them, tRPC). The people are made up: one each on Free, Pro and Unlimited.
///
/// It is a practice ground and not a mock: codes are good once and for a minute, verifiers and
/// redirect URIs are checked, rotated refresh tokens that come back revoke the grant. Grants
/// survive a restart in \a stateFile (only digests of tokens are in it).
class PracticeProvider final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PracticeProvider)

public:
    /// \a clock must outlive the provider. An empty \a stateFile keeps grants in memory.
    PracticeProvider(const QString &stateFile, const Clock &clock, QObject *parent = nullptr);
    ~PracticeProvider() override;

    Result<void> start();               ///< LoopbackUnavailable; once it runs, nothing happens
    [[nodiscard]] QUrl baseUrl() const; ///< http://127.0.0.1:PORT, which is Context7's own too

    /// The ids, in the catalogue, of the services that are played.
    [[nodiscard]] static QStringList services();
    /// What to lay over the provider file of \a service so that it is played here. There is no
    /// secret in it: all clients are public ones.
    [[nodiscard]] QJsonObject overlay(const QString &service) const;

    [[nodiscard]] PracticeFault fault() const;
    void setFault(PracticeFault fault);

    [[nodiscard]] std::chrono::seconds accessLifetime() const; ///< one hour unless set
    void setAccessLifetime(std::chrono::seconds lifetime);

Q_SIGNALS:
    void faultChanged(Lanyard::PracticeFault fault);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Lanyard
