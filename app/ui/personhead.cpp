// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/personhead.h"

#include "ui/actionbutton.h"
#include "ui/avatar.h"
#include "ui/copyfield.h"
#include "ui/flowlayout.h"
#include "ui/pill.h"
#include "ui/theme.h"

#include <QHBoxLayout>

namespace Lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int PictureGap = 14;

} // namespace

PersonHead::PersonHead(QWidget *parent)
    : QWidget(parent)
    , m_outer(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_nameRow(new QHBoxLayout)
    , m_avatar(new Avatar(Theme::HeadAvatar))
    , m_name(new CopyField(u"personName"_s, TextLabel::Kind::Head, tr("Copy name")))
    , m_email(new CopyField(u"personEmail"_s, TextLabel::Kind::Small, tr("Copy e-mail address")))
    , m_teamspace(new CopyField(u"personTeamspace"_s, TextLabel::Kind::Small, tr("Copy teamspace")))
    , m_label(new Pill)
    , m_active(new Pill)
    , m_use(new ActionButton(u"useAccount"_s))
{
    setObjectName(u"personHead"_s);
    m_label->setObjectName(u"personLabel"_s);
    m_active->setObjectName(u"activeMark"_s);
    //: Button: from now on this account is the active one of its service
    m_use->setText(tr("Use this account"));
    connect(m_use, &ActionButton::clicked, this, &PersonHead::useRequested);

    auto *facts = new FlowLayout(12, 0);
    facts->addWidget(m_email);
    facts->addWidget(m_teamspace);
    m_nameRow->setSpacing(8);
    m_nameRow->addWidget(m_name);
    m_nameRow->addWidget(m_label, 0, Qt::AlignVCenter);
    m_nameRow->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addLayout(m_nameRow);
    words->addLayout(facts);
    words->addStretch(1);
    auto *person = new QHBoxLayout;
    person->setSpacing(PictureGap);
    person->addWidget(m_avatar, 0, Qt::AlignTop);
    person->addLayout(words, 1);
    m_outer->setContentsMargins(0, 0, 0, 0);
    m_outer->setSpacing(8);
    m_outer->addLayout(person, 1);
    m_outer->addWidget(m_active);
    m_outer->addWidget(m_use);
}

/// A name is worth more than what stands beside it: that goes below where both have no room.
void PersonHead::arrange()
{
    const QWidget *beside = m_active->isHidden() ? static_cast<QWidget *>(m_use) : m_active;
    const int words = qMax(m_nameRow->sizeHint().width(), m_email->sizeHint().width());
    const int needed =
        Theme::HeadAvatar + PictureGap + words + m_outer->spacing() + beside->sizeHint().width();
    const bool isNarrow = needed > width();
    const auto direction = isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_outer->direction() == direction)
        return;
    m_outer->setDirection(direction);
    const Qt::Alignment place = isNarrow ? Qt::AlignLeft : Qt::AlignVCenter;
    m_outer->setAlignment(m_active, place);
    m_outer->setAlignment(m_use, place);
}

void PersonHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PersonHead::setAccount(const AccountView &view)
{
    const Account &account = view.account;
    const QString name = account.name.isEmpty() ? account.displayName() : account.name;
    m_avatar->setLook(avatarLook(account));
    m_name->setText(name, name);
    m_email->setText(account.email, account.email == name ? QString() : account.email);
    //: %1 is the name of a teamspace, a part of the service that a group of people shares
    m_teamspace->setText(tr("Teamspace “%1”").arg(account.tenantName), account.tenantName);
    m_label->showTone({}, account.label, Tone::Neutral);
    m_label->setVisible(!account.label.isEmpty() && account.label != name);
    //: %1 is a service: its tools use this account
    m_active->showAccented(Symbol::Tick, tr("Active for %1").arg(view.provider.name));
    m_active->setVisible(view.isActive);
    m_use->setVisible(!view.isActive);
    arrange();
}

} // namespace Lanyard
