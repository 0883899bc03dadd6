// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accounttroubles.h"

#include "accounts/profilerequest.h"

namespace Lanyard {

using namespace std::chrono_literals;

AccountTroubles::AccountTroubles(const Clock &clock)
    : m_clock(clock)
    , m_renewalPace(clock)
    , m_lookPace(clock)
    , m_keychainPace(clock)
{}

void AccountTroubles::noteRenewal(const std::optional<Error> &error)
{
    m_renewalFailure = error;
    if (error)
        m_renewalPace.failed(*error);
    else
        m_renewalPace.succeeded();
    noteSince();
}

void AccountTroubles::noteLook(const ProfileAnswer &answer)
{
    const auto error = answer.error();
    if (error && isTemporary(error->kind))
        m_lookPace.failed(*error);
    else
        m_lookPace.succeeded();
    m_lookError = error;
    const bool isThere = !error || !isTemporary(error->kind) || answer.isAnswered();
    m_lookFailure = isThere ? std::nullopt : error;
    noteSince();
}

void AccountTroubles::noteKeychain(const std::optional<Error> &error)
{
    if (!error)
        m_keychainPace.succeeded();
    else if (error->kind == ErrorKind::KeychainTimedOut && !m_keychainPace.timeLeft())
        m_keychainPace.failed(*error);
}

void AccountTroubles::forget()
{
    m_renewalPace.succeeded();
    m_lookPace.succeeded();
    m_renewalFailure.reset();
    m_lookFailure.reset();
    m_lookError.reset();
    noteSince();
}

void AccountTroubles::hurry()
{
    m_renewalPace.hurry();
    m_lookPace.hurry();
}

std::optional<Error> AccountTroubles::failure() const
{
    return m_renewalFailure ? m_renewalFailure : m_lookFailure;
}

bool AccountTroubles::isToldToWait() const
{
    return m_renewalPace.isToldToWait() || m_lookPace.isToldToWait();
}

std::optional<std::chrono::milliseconds> AccountTroubles::timeUntilRenewal() const
{
    if (m_renewalFailure && !isTemporary(m_renewalFailure->kind))
        return std::nullopt;
    return m_renewalPace.timeLeft().value_or(0ms);
}

std::optional<std::chrono::milliseconds> AccountTroubles::timeUntilLook() const
{
    if (m_renewalFailure)
        return std::nullopt; // the renewal comes first
    return m_lookPace.timeLeft().value_or(0ms);
}

std::optional<std::chrono::milliseconds> AccountTroubles::timeUntilKeychain() const
{
    return m_keychainPace.timeLeft();
}

void AccountTroubles::noteSince()
{
    if (!failure())
        m_since = {};
    else if (!m_since.isValid())
        m_since = m_clock.utcNow();
}

} // namespace Lanyard
