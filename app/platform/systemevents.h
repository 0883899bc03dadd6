// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace Lanyard {

/// What the computer does under us: resume from sleep (logind), a jump of the wall clock (timerfd),
/// the network coming back (QNetworkInformation). Signals only; costs no wake-up while nothing
/// happens. Each source may be missing; then its signal does not come.
class SystemEvents final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SystemEvents)

public:
    explicit SystemEvents(QObject *parent = nullptr);
    ~SystemEvents() override;

Q_SIGNALS:
    void resumed();
    void clockChanged();
    void networkReturned();

private Q_SLOTS:
    void prepareForSleep(bool isStarting);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Lanyard
