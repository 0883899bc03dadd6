// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/profile.h"
#include "catalogue/provider.h"
#include "core/clock.h"
#include "core/result.h"
#include "core/secret.h"

#include <QObject>

#include <memory>

namespace Lanyard {

class JsonRequest;
class StrictNetwork;

/// What a look at a service brought. Nothing: was not asked.
struct ProfileAnswer
{
    std::optional<Result<Profile>> who{};
    std::optional<Result<QuotaReport>> quota{};

    /// At least one question was answered: the service is there, and takes the token.
    [[nodiscard]] bool isAnswered() const { return (who && *who) || (quota && *quota); }
    /// The service did not take the token.
    [[nodiscard]] bool isRefused() const;
    /// The first failure.
    [[nodiscard]] std::optional<Error> error() const;
};

/// Asks a service who the bearer of a token is, and what is left of the allowance; both at once.
///
/// Start it once; finished() follows exactly once, never from inside start().
class ProfileRequest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProfileRequest)

public:
    struct Questions
    {
        bool who = true;
        bool quota = true;
    };

    /// \a network and \a clock must outlive the request. What \a provider has no endpoint for is
    /// not asked.
    ProfileRequest(const Provider &provider, const Secret &accessToken, Questions questions,
                   StrictNetwork &network, const Clock &clock, QObject *parent = nullptr);
    ~ProfileRequest() override;

    void start();

Q_SIGNALS:
    void finished(const Lanyard::ProfileAnswer &answer);

private:
    void finishWhenComplete();

    Provider m_provider;
    const Clock &m_clock;
    std::unique_ptr<JsonRequest> m_who;
    std::unique_ptr<JsonRequest> m_quota;
    ProfileAnswer m_answer;
    int m_open = 0;
};

} // namespace Lanyard
