// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

namespace Lanyard {

class Clock;

/// Wakes once at the next moment at which a text on screen reads differently, and never while
/// nobody can see it.
class TextTimer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextTimer)

public:
    /// \a clock must outlive the timer.
    explicit TextTimer(const Clock &clock, QObject *parent = nullptr);

    void setNext(const QDateTime &moment); ///< UTC; invalid: nothing will change by itself
    void setSeen(bool isSeen);             ///< on seeing again, due() follows where it was missed

    [[nodiscard]] bool isWaiting() const { return m_timer.isActive(); }

Q_SIGNALS:
    void due();

private:
    void arm();

    const Clock &m_clock;
    QTimer m_timer;
    QDateTime m_next;
    bool m_isSeen = false;
};

} // namespace Lanyard
