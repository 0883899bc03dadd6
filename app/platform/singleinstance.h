// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace Lanyard {

/// One running Lanyard a user (and a channel: practice and real ones are one program).
///
/// A lock file decides who is first (a stale one of a crashed process does not block), a local
/// socket in XDG_RUNTIME_DIR, 0600, carries one-word requests from later starts to the first.
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

Q_SIGNALS:
    void requested(Lanyard::SingleInstance::Request request);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Lanyard
