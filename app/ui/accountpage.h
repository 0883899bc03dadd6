// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accountview.h"
#include "ui/statustext.h"

#include <QUrl>
#include <QWidget>

class QScrollArea;

namespace Lanyard {

class AccountActions;
class PageFoot;
class PersonHead;
class QuotaCard;
class SessionCard;
class StatusBanner;
class TierCard;

/// One account: who, session, what is left, tier, and what can be done.
class AccountPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountPage)

public:
    explicit AccountPage(AccountActions &actions, QWidget *parent = nullptr);

    void setAccount(const AccountView &view, const QDateTime &now);

    /// UTC: from when on the same account reads differently; may be invalid.
    [[nodiscard]] QDateTime changesAt() const { return m_changesAt; }

Q_SIGNALS:
    void useRequested();
    void refreshRequested();
    void nextStepRequested(Lanyard::NextStep step);
    void openRequested(const QUrl &url);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectParts();

    QDateTime m_changesAt;
    QString m_accountId;
    QScrollArea *m_scroll;
    QWidget *m_content;
    PersonHead *m_head;
    StatusBanner *m_banner;
    SessionCard *m_session;
    QuotaCard *m_quota;
    TierCard *m_tier;
    PageFoot *m_foot;
};

} // namespace Lanyard
