// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

namespace Lanyard {

/// QApplication, except that the desktop's wish to end the program (logging out) is a signal: Qt
/// would close the windows one by one, and ours hide instead.
class Application final : public QApplication
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Application)

public:
    /// Only the program's name is looked at: Qt's own options are not ours.
    Application(int &argc, char **argv);

Q_SIGNALS:
    void quitAsked();

protected:
    bool event(QEvent *event) override;
};

} // namespace Lanyard
