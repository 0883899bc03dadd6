// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practicedevicecodes.h"

#include "core/randomtext.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cctype>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Lanyard {
namespace {

constexpr auto deviceCodeLifetime = 10min;
constexpr auto deviceCodeMemory = 20min; ///< how long one that has run out is told from a wrong one
constexpr auto usualInterval = 5s;       ///< where the answer names none (RFC 8628, 3.2)
constexpr auto slowerBy = 5s;            ///< RFC 8628, 3.5
constexpr auto punctuality = 500ms;      ///< so much earlier is no fault of the client's timers
constexpr auto sessionLifetime = 8h;
constexpr qsizetype mostDeviceCodes = 64;
constexpr int deviceCodeBytes = 32;
constexpr int userCodeLength = 8;

Error notYet(const QString &code, const QString &reason)
{
    return Error{.kind = ErrorKind::GrantInvalid, .detail = reason, .oauthCode = code};
}

} // namespace

QByteArray practiceUserCode(const QByteArray &typed)
{
    QByteArray code;
    for (const char c : typed) {
        if (std::isalnum(static_cast<unsigned char>(c)) != 0)
            code += char(std::toupper(static_cast<unsigned char>(c)));
    }
    return code;
}

QByteArray groupedUserCode(const QByteArray &userCode)
{
    QByteArray grouped;
    for (qsizetype i = 0; i < userCode.size(); i += 4)
        grouped += (i == 0 ? "" : "-") + userCode.mid(i, 4);
    return grouped;
}

QByteArray PracticeDeviceCodes::freeUserCode()
{
    // No vowels, hence no words, and nothing that looks like something else (RFC 8628, 6.1).
    static const QByteArray letters = "BCDFGHJKLMNPQRSTVWXZ";
    QByteArray code;
    do {
        code.clear();
        for (int i = 0; i < userCodeLength; ++i)
            code += letters.at(QRandomGenerator::system()->bounded(int(letters.size())));
    } while (waiting(code));
    return code;
}

PracticeDeviceCode PracticeDeviceCodes::issue(const QByteArray &scope, const QString &hostName)
{
    forgetOld();
    const QByteArray deviceCode = "practice-device-" + randomBase64Url(deviceCodeBytes);
    Entry entry;
    entry.request = {freeUserCode(), scope, hostName};
    entry.consent.scope = scope;
    entry.startedAt = m_clock.elapsed();
    entry.interval = m_service.deviceInterval.value_or(usualInterval);
    entry.mayPollAt = entry.startedAt; // the first poll may come at once
    m_entries.insert(practiceDigest(deviceCode), entry);
    return {Secret(deviceCode), entry.request.userCode, deviceCodeLifetime};
}

void PracticeDeviceCodes::forgetOld()
{
    const auto now = m_clock.elapsed();
    m_entries.removeIf(
        [&](const auto &entry) { return now - entry.value().startedAt > deviceCodeMemory; });
    while (m_entries.size() >= mostDeviceCodes) {
        const auto oldest = std::min_element(
            m_entries.cbegin(), m_entries.cend(),
            [](const Entry &a, const Entry &b) { return a.startedAt < b.startedAt; });
        m_entries.erase(oldest);
    }
}

bool PracticeDeviceCodes::hasRunOut(const Entry &entry) const
{
    return m_isRunningOut || m_clock.elapsed() - entry.startedAt > deviceCodeLifetime;
}

Result<PracticeTokens> PracticeDeviceCodes::poll(const QByteArray &deviceCode,
                                                 std::chrono::seconds lifetime)
{
    const auto found = m_entries.find(practiceDigest(deviceCode));
    if (found == m_entries.end())
        return notYet(u"invalid_grant"_s, u"the device code is unknown"_s);
    if (hasRunOut(*found))
        return notYet(u"expired_token"_s, u"the code has run out"_s);
    const auto now = m_clock.elapsed();
    const bool isEarly = now + punctuality < found->mayPollAt;
    const bool isWaiting = found->state == Entry::State::Waiting;
    if (isEarly || (isWaiting && m_isSlowingDown))
        found->interval += slowerBy; // for this one and all that follow
    found->mayPollAt = now + found->interval;
    if (isEarly || (isWaiting && m_isSlowingDown))
        return notYet(u"slow_down"_s, u"longer pauses, please"_s);
    if (isWaiting)
        return notYet(u"authorization_pending"_s, u"nobody has said yes yet"_s);

    const Entry entry = *found;
    m_entries.erase(found);
    if (entry.state == Entry::State::Denied)
        return notYet(u"access_denied"_s, u"the person said no"_s);
    if (m_service.devicesGetSessions)
        return m_grants.issue(entry.consent, sessionLifetime, false);
    return m_grants.issue(entry.consent, lifetime, true);
}

PracticeDeviceCodes::Entry *PracticeDeviceCodes::waitingEntry(const QByteArray &userCode)
{
    const QByteArray wanted = practiceUserCode(userCode);
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return entry.request.userCode == wanted && entry.state == Entry::State::Waiting &&
               !hasRunOut(entry);
    });
    return found == m_entries.end() ? nullptr : &*found;
}

const PracticeDeviceRequest *PracticeDeviceCodes::waiting(const QByteArray &userCode)
{
    const Entry *entry = waitingEntry(userCode);
    return entry ? &entry->request : nullptr;
}

void PracticeDeviceCodes::approve(const QByteArray &userCode, const QString &person, bool wantsKey)
{
    if (Entry *entry = waitingEntry(userCode)) {
        entry->state = Entry::State::Approved;
        entry->consent.person = person;
        entry->consent.wantsKey = wantsKey;
    }
}

void PracticeDeviceCodes::deny(const QByteArray &userCode)
{
    if (Entry *entry = waitingEntry(userCode))
        entry->state = Entry::State::Denied;
}

} // namespace Lanyard
