// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "ui/symbol.h"

#include <QSessionManager>

using namespace Qt::StringLiterals;

namespace Lanyard {

Application::Application(int &argc, char **argv)
    : QApplication(argc, argv)
{
    setApplicationName(u"lanyard"_s);
    setApplicationDisplayName(u"Lanyard"_s);
    setApplicationVersion(u"" LANYARD_VERSION ""_s);
    setDesktopFileName(u"lanyard"_s);
    setQuitOnLastWindowClosed(false);
    // A session manager would start us again with an option that we do not take.
    connect(this, &QGuiApplication::saveStateRequest, this, [](QSessionManager &manager) {
        manager.setRestartHint(QSessionManager::RestartNever);
    });
}

bool Application::event(QEvent *event)
{
    if (event->type() != QEvent::Quit)
        return QApplication::event(event);
    event->ignore();
    Q_EMIT quitAsked();
    return true;
}

} // namespace Lanyard
