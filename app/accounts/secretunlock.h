// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDBusObjectPath>
#include <QObject>
#include <QTimer>

class QDBusMessage;
class QDBusServiceWatcher;
class QDBusVariant;

namespace Lanyard {

/// Opens the default collection of the Secret Service with its own prompt; makes one where there is
/// none.
///
/// Start it once; finished() follows exactly once, never from inside start(). A prompt that was
/// dismissed is KeychainLocked; one that nobody answers is dismissed after five minutes.
class SecretUnlock final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretUnlock)

public:
    explicit SecretUnlock(QObject *parent = nullptr);
    ~SecretUnlock() override;

    void start();

Q_SIGNALS:
    void finished(const Lanyard::Result<void> &result);

private:
    void openCollection(const QDBusObjectPath &collection);
    void makeCollection();
    void showPrompt(const QDBusObjectPath &prompt);
    void giveUp();
    void finish(const Result<void> &result);

    QDBusObjectPath m_prompt;
    QTimer m_patience;
    bool m_isFinished = false;

private Q_SLOTS:
    void promptCompleted(bool dismissed, const QDBusVariant &result);
};

} // namespace Lanyard
