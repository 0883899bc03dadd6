// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/retrypace.h"
#include "core/clock.h"
#include "core/error.h"

#include <QDateTime>

#include <optional>

namespace Lanyard {

struct ProfileAnswer;

/// What went wrong with one account since it last went well, and when to try again.
class AccountTroubles final
{
public:
    /// \a clock must outlive it.
    explicit AccountTroubles(const Clock &clock);

    void noteRenewal(const std::optional<Error> &error);
    void noteLook(const ProfileAnswer &answer);
    void noteLookError(const Error &error) { m_lookError = error; }
    void noteKeychain(const std::optional<Error> &error);
    void noteKeychainTry(const Error &error) { m_keychainPace.failed(error); }
    void forget();
    void hurry(); ///< the network may be back

    /// The last renewal, or the whole last look, failed.
    [[nodiscard]] std::optional<Error> failure() const;
    [[nodiscard]] std::optional<Error> renewalFailure() const { return m_renewalFailure; }
    [[nodiscard]] std::optional<Error> lookError() const { return m_lookError; }
    [[nodiscard]] QDateTime since() const { return m_since; } ///< of failure()
    /// The service named a time to be left alone, and it is not over.
    [[nodiscard]] bool isToldToWait() const;

    /// Until the next try; nothing: none by itself (RF-7).
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeUntilRenewal() const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeUntilLook() const;
    /// Nothing: it tells by itself when it is well again.
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeUntilKeychain() const;

private:
    void noteSince();

    const Clock &m_clock;
    RetryPace m_renewalPace;
    RetryPace m_lookPace;
    RetryPace m_keychainPace;
    std::optional<Error> m_renewalFailure;
    std::optional<Error> m_lookFailure; ///< the service could not be reached
    std::optional<Error> m_lookError;   ///< a part of the look failed
    QDateTime m_since;
};

} // namespace Lanyard
