// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace Lanyard {

class AccountService;
class Clock;

/// The tray: most urgent state by shape, tool tip in words, a menu to switch. It emits intent;
/// everything it offers is in the window too. Appears when a tray host of either kind appears, also
/// later, and moves when one takes the other's place.
class TrayIcon final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrayIcon)

public:
    /// \a service and \a clock must outlive the icon. At most one at a time.
    TrayIcon(AccountService &service, const Clock &clock, QObject *parent = nullptr);
    ~TrayIcon() override;

    [[nodiscard]] bool isHosted() const; ///< a tray host lives and shows the icon

    /// Beside the icon, for where the desktop has no notifications. False: this tray cannot do
    /// that.
    bool showMessage(const QString &title, const QString &text);

    /// Looks at the clock again: it jumped, or the computer slept.
    void update();

Q_SIGNALS:
    void hostedChanged(bool isHosted);
    void openRequested();
    void addAccountRequested();
    void quitRequested();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Lanyard
