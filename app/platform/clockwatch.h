// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Lanyard {

/// Says when somebody set the wall clock, or the computer slept: the kernel tells, nothing polls.
class ClockWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClockWatch)

public:
    explicit ClockWatch(QObject *parent = nullptr);
    ~ClockWatch() override;

Q_SIGNALS:
    void clockChanged();

private:
    bool arm();
    void descriptorReady();

    int m_timer = -1;
};

} // namespace Lanyard
