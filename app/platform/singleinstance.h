// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <chrono>
#include <memory>

namespace Lanyard {

/// One running Lanyard a user (and a channel: practice and real ones are one program).
///
/// A lock that the kernel holds decides who is first (it goes with the process, so a crash leaves
/// nothing behind), a local socket beside it, 0600, carries one-word requests from later starts to
/// the first. Both sides look at who the other one is.
class SingleInstance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleInstance)

public:
    enum class Request { Raise, Practice, Quit };
    Q_ENUM(Request)

    explicit SingleInstance(const QString &runtimeDirectory, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// True: this process is the first and now listens. False: another one runs.
    [[nodiscard]] bool claim();

    /// To the first one; false where it did not answer within three seconds.
    [[nodiscard]] bool send(Request request);

    /// Waits for the first one to end. Takes nothing.
    [[nodiscard]] bool waitUntilGone(std::chrono::milliseconds timeout) const;

Q_SIGNALS:
    void requested(Lanyard::SingleInstance::Request request);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Lanyard
