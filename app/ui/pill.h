// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/symbol.h"
#include "ui/theme.h"

#include <QLabel>

#include <optional>

namespace Lanyard {

/// A short mark: a word or two with a symbol, on a soft ground.
class Pill final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Pill)

public:
    explicit Pill(QWidget *parent = nullptr);

    void showTone(std::optional<Symbol> symbol, const QString &text, Tone tone);
    void showAccented(std::optional<Symbol> symbol, const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setContent(std::optional<Symbol> symbol, const QString &text, std::optional<Tone> tone);

    std::optional<Symbol> m_symbol;
    std::optional<Tone> m_tone; ///< nothing: the accent
};

} // namespace Lanyard
