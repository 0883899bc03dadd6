// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace Lanyard {

/// A secret on the clipboard: marked, so that clipboard managers keep no copy, and taken off again
/// after a while unless something else was copied since.
class SecretClipboard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretClipboard)

public:
    explicit SecretClipboard(QObject *parent = nullptr);
    ~SecretClipboard() override;

    void put(const Secret &secret);

    [[nodiscard]] std::chrono::milliseconds lifetime() const
    {
        return m_timer.intervalAsDuration();
    }
    void setLifetime(std::chrono::milliseconds time) { m_timer.setInterval(time); }

private:
    void clear();

    Secret m_secret; ///< empty: nothing of ours is there
    QTimer m_timer;
};

} // namespace Lanyard
