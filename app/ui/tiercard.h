// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accountview.h"
#include "ui/card.h"

#include <QUrl>

namespace Lanyard {

class LinkButton;
class TierTable;

/// Which tier, and what the others would give.
class TierCard final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TierCard)

public:
    explicit TierCard(QWidget *parent = nullptr);

    void setAccount(const AccountView &view);

Q_SIGNALS:
    void openRequested(const QUrl &url);

private:
    LinkButton *m_change;
    TextLabel *m_note;
    TierTable *m_table;
    QUrl m_url;
};

} // namespace Lanyard
