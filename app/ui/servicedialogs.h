// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "ui/theme.h"

#include <QObject>
#include <QPointer>

class QDialog;
class QWidget;

namespace Lanyard {

class ServiceSetup;

/// Everything between "Add account…" and a sign-in: which service, on which server, as which
/// client. One dialog at a time, in front of the window.
class ServiceDialogs final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServiceDialogs)

public:
    /// Both must outlive it.
    ServiceDialogs(ServiceSetup &setup, QWidget &window, QObject *parent = nullptr);

    void addAccount();

    /// Asks for what \a providerId still lacks; signInRequested() follows once that is there.
    /// \a accountId goes with it.
    void signIn(const QString &providerId, const QString &accountId);

    void showSettings(const QString &providerId); ///< of a service with a client of the person's
    void exportFile(const QString &providerId);   ///< asks where to

Q_SIGNALS:
    void signInRequested(const QString &providerId, const QString &accountId);
    void noticed(Lanyard::Tone tone, const QString &heading, const QString &explanation);

private:
    void choose(const QString &providerId);
    void chooseServer(const QString &providerId);
    void askForOtherServer();
    void importFile();
    void askForClient(const QString &providerId, const QString &accountId);
    void open(QDialog *dialog);
    void report(const Error &error);

    ServiceSetup &m_setup;
    QWidget &m_window;
    QPointer<QDialog> m_open;
};

} // namespace Lanyard
