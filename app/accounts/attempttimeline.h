// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/error.h"

#include <QList>

namespace Lanyard {

/// How far one sign-in came, and when: to be shown, and to be copied for support.
///
/// No code, token, state, key or user code ever gets in here (RD-1).
class AttemptTimeline final
{
public:
    enum class Leg {
        Listener, ///< the port for the answer
        Browser,  ///< the link was handed out
        Callback,
        State,
        DeviceCode,
        Poll,
        Key,
        Name, ///< DNS
        Tls,
        Token,
        Who,
        Decision,
        Keychain,
        End,
    };
    enum class Outcome { Began, Passed, Failed };

    struct Entry
    {
        Leg leg{};
        Outcome outcome = Outcome::Began;
        std::chrono::milliseconds at{}; ///< since the attempt began
        QString note{};                 ///< technical, English, redacted
        int count = 1;                  ///< the same once more, directly after: polls

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    AttemptTimeline() = default;
    AttemptTimeline(const QString &providerId, const Clock &clock);

    void note(const Clock &clock, Leg leg, Outcome outcome, const QString &text = {});
    /// A failure, and what it says of the legs before it: a TLS error means that the name was
    /// found.
    void noteFailure(const Clock &clock, Leg leg, const Error &error);

    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }
    [[nodiscard]] QDateTime startedAt() const { return m_startedAt; } ///< UTC
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    /// Where it stopped; nothing: it did not fail.
    [[nodiscard]] std::optional<Entry> failure() const;

    [[nodiscard]] QString text() const; ///< for support, in English

private:
    QString m_providerId;
    QDateTime m_startedAt;
    std::chrono::milliseconds m_start{};
    QList<Entry> m_entries;
};

} // namespace Lanyard
