// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/symbol.h"

#include <QToolButton>

#include <chrono>

class QMenu;
class QTimer;

namespace Lanyard {

/// A small button with a symbol alone, in the text's secondary colour. Its name is for tool tip and
/// screen reader.
class SymbolButton : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SymbolButton)

public:
    SymbolButton(Symbol symbol, const QString &name, QWidget *parent = nullptr);
    ~SymbolButton() override;

    void setName(const QString &name);
    void setSymbol(Symbol symbol);
    void setFramed(bool isFramed); ///< as large and with the same edge as a push button
    void setPopup(QMenu *menu);    ///< opens with a click; the button does nothing else
    void setBusy(bool isBusy);     ///< the symbol turns for as long as something is waited for

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Symbol m_symbol;
    bool m_isFramed = false;
    bool m_isBusy = false;
    QTimer *m_turning = nullptr; ///< exists only while busy, and where motion is welcome
    int m_angle = 0;
};

} // namespace Lanyard
