// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card.h"
#include "ui/quotatext.h"

namespace Lanyard {

class Bar;
class Pill;
class SymbolButton;

/// How much is left.
class QuotaCard final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuotaCard)

public:
    explicit QuotaCard(QWidget *parent = nullptr);

    void setAccount(const AccountView &view, const QuotaText &text);

Q_SIGNALS:
    void refreshRequested();

private:
    Pill *m_state;
    SymbolButton *m_refresh;
    TextLabel *m_answer;
    Bar *m_bar;
    TextLabel *m_explanation;
};

} // namespace Lanyard
