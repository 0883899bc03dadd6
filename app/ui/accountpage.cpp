// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accountpage.h"

#include "ui/cardcolumns.h"
#include "ui/pagefoot.h"
#include "ui/personhead.h"
#include "ui/quotacard.h"
#include "ui/sessioncard.h"
#include "ui/statusbanner.h"
#include "ui/theme.h"
#include "ui/tiercard.h"

#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int CardGap = 14;
constexpr int NarrowestCard = 270;
constexpr int WidestContent = 1080; // lines longer than that are hard to follow

} // namespace

AccountPage::AccountPage(AccountActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget)
    , m_head(new PersonHead)
    , m_banner(new StatusBanner)
    , m_session(new SessionCard)
    , m_quota(new QuotaCard)
    , m_tier(new TierCard)
    , m_foot(new PageFoot(actions))
{
    setObjectName(u"accountPage"_s);
    m_scroll->setObjectName(u"accountScroll"_s);
    layOut();
    connectParts();
}

void AccountPage::layOut()
{
    auto *column = new QVBoxLayout(m_content);
    column->setSpacing(CardGap);
    column->addWidget(m_head);
    column->addWidget(m_banner);
    auto *cards = new CardColumns(NarrowestCard, CardGap);
    cards->addWidget(m_session);
    cards->addWidget(m_quota);
    column->addLayout(cards);
    column->addWidget(m_tier);
    column->addStretch(1);

    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the arrow keys belong to what is in it
    m_scroll->setWidget(m_content);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_scroll, 1);
    page->addWidget(m_foot);
}

void AccountPage::connectParts()
{
    connect(m_head, &PersonHead::useRequested, this, &AccountPage::useRequested);
    connect(m_banner, &StatusBanner::nextStepRequested, this, &AccountPage::nextStepRequested);
    connect(m_session, &SessionCard::nextStepRequested, this, &AccountPage::nextStepRequested);
    connect(m_quota, &QuotaCard::refreshRequested, this, &AccountPage::refreshRequested);
    connect(m_tier, &TierCard::openRequested, this, &AccountPage::openRequested);
    // The line above the foot is there only while something is hidden under it.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            qOverload<>(&QWidget::update));
}

void AccountPage::setAccount(const AccountView &view, const QDateTime &now)
{
    StatusText words = statusText(view.account, view.status, view.provider.name, now, QLocale());
    if (view.provider.dashboard.isEmpty())
        words.nextSteps.removeAll(NextStep::OpenDashboard);
    const QuotaText quota = quotaText(view, now, QLocale());
    m_head->setAccount(view);
    m_banner->setVisible(words.needsBanner);
    if (words.needsBanner)
        m_banner->setText(words);
    m_session->setAccount(view, words, now);
    m_quota->setAccount(view, quota);
    m_tier->setAccount(view);

    m_changesAt = words.changesAt;
    if (quota.changesAt.isValid() && (!m_changesAt.isValid() || quota.changesAt < m_changesAt))
        m_changesAt = quota.changesAt;
    if (m_accountId != view.account.id) {
        m_accountId = view.account.id;
        m_scroll->verticalScrollBar()->setValue(0);
    }
}

void AccountPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::page(palette()));
    if (m_scroll->verticalScrollBar()->maximum() > 0)
        painter.fillRect(QRect(0, m_foot->y(), width(), 1), Theme::hairline(palette()));
}

void AccountPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int least = width() < 2 * NarrowestCard ? Theme::CardPadding : Theme::PagePadding;
    const int side = qMax(least, (width() - WidestContent) / 2);
    m_content->layout()->setContentsMargins(side, 20, side, 20);
    m_foot->layout()->setContentsMargins(side, 12, side, 12);
}

} // namespace Lanyard
