// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace Lanyard {

/// One message on the desktop.
struct Notice
{
    QString key;        ///< a later notice with the same key takes this one's place
    QString title;      ///< plain text
    QString text;       ///< plain text
    QString actionText; ///< what a click does, in words
};

/// Messages through the desktop's notification service (org.freedesktop.Notifications). Nothing
/// here waits for the bus, and nothing is asked of it before the first notice.
class Notifier final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Notifier)

public:
    explicit Notifier(QObject *parent = nullptr);
    ~Notifier() override;

    void show(const Notice &notice);
    void withdraw(const QString &key);

Q_SIGNALS:
    void clicked(const QString &key);
    void failed(const Lanyard::Notice &notice); ///< there is no such service

private Q_SLOTS:
    void actionInvoked(uint id, const QString &action);
    void notificationClosed(uint id, uint reason);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Lanyard
