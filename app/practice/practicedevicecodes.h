// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "practice/practicegrants.h"
#include "practice/practiceservice.h"

#include <QHash>

namespace Lanyard {

/// What is asked of the person who types a device's code.
struct PracticeDeviceRequest
{
    QByteArray userCode; ///< eight letters
    QByteArray scope;
    QString hostName; ///< of the device, as it says; may be empty
};

/// What a device gets to begin with (RFC 8628, 3.2).
struct PracticeDeviceCode
{
    Secret deviceCode;
    QByteArray userCode;
    std::chrono::seconds lifetime{0};
};

/// The codes that devices wait with until somebody has said yes or no (RFC 8628).
class PracticeDeviceCodes final
{
public:
    /// All must outlive this.
    PracticeDeviceCodes(const PracticeService &service, const Clock &clock, PracticeGrants &grants)
        : m_service(service)
        , m_clock(clock)
        , m_grants(grants)
    {}

    [[nodiscard]] PracticeDeviceCode issue(const QByteArray &scope, const QString &hostName);

    /// Error GrantInvalid with the answer's code as oauthCode (3.5): a poll that comes too early
    /// makes the pauses longer, and tokens are given once. \a lifetime: of what renews itself.
    Result<PracticeTokens> poll(const QByteArray &deviceCode, std::chrono::seconds lifetime);

    /// The one that waits for an answer under \a userCode, however that was typed; else null.
    [[nodiscard]] const PracticeDeviceRequest *waiting(const QByteArray &userCode);
    void approve(const QByteArray &userCode, const QString &person, bool wantsKey);
    void deny(const QByteArray &userCode);

    void setSlowingDown(bool slowing) { m_isSlowingDown = slowing; } ///< whoever waits
    void setRunningOut(bool runningOut) { m_isRunningOut = runningOut; }

private:
    struct Entry
    {
        enum class State { Waiting, Approved, Denied };

        PracticeDeviceRequest request;
        PracticeConsent consent;
        State state = State::Waiting;
        std::chrono::milliseconds startedAt{0};
        std::chrono::milliseconds interval{0};
        std::chrono::milliseconds mayPollAt{0};
    };

    [[nodiscard]] bool hasRunOut(const Entry &entry) const;
    [[nodiscard]] QByteArray freeUserCode();
    Entry *waitingEntry(const QByteArray &userCode);
    void forgetOld();

    const PracticeService &m_service;
    const Clock &m_clock;
    PracticeGrants &m_grants;
    QHash<QByteArray, Entry> m_entries; ///< by digest of the device code
    bool m_isSlowingDown = false;
    bool m_isRunningOut = false;
};

/// \a typed as a user code: capitals, and nothing but letters and digits (RFC 8628, 6.1).
[[nodiscard]] QByteArray practiceUserCode(const QByteArray &typed);
/// \a userCode in groups of four, as people read it.
[[nodiscard]] QByteArray groupedUserCode(const QByteArray &userCode);

} // namespace Lanyard
