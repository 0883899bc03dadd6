// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QProgressBar>

#include <optional>

namespace Lanyard {

/// How much of something is used: a progress bar to a screen reader, a thin rounded line to the
/// eye.
class Bar final : public QProgressBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Bar)

public:
    explicit Bar(QWidget *parent = nullptr);

    void setShare(double share); ///< 0 to 1
    void setTone(Tone tone);
    void setAccented(); ///< in the accent instead of a tone

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Tone> m_tone; ///< nothing: the accent
};

} // namespace Lanyard
