// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace Lanyard {

/// The one timer of all accounts. It runs only while something is due some time.
class RenewalSchedule final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RenewalSchedule)

public:
    explicit RenewalSchedule(QObject *parent = nullptr);

    /// Replaces what was set before. Nothing: nothing is due.
    void setNext(const std::optional<std::chrono::milliseconds> &timeLeft);

    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }

Q_SIGNALS:
    /// Look at what is due, and set the next time. A far one is looked at on the way there, too.
    void due();

private:
    QTimer m_timer;
};

} // namespace Lanyard
