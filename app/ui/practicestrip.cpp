// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/practicestrip.h"

#include "ui/actionbutton.h"
#include "ui/colormath.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>

#include <utility>

namespace Lanyard {

using namespace Qt::StringLiterals;

PracticeStrip::PracticeStrip(QAction &leave, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_leave(new ActionButton(u"leavePractice"_s))
{
    setObjectName(u"practiceStrip"_s);
    auto *heading = new TextLabel(TextLabel::Kind::Strong);
    heading->setObjectName(u"practiceHeading"_s);
    heading->setText(tr("Practice"));
    auto *words = new TextLabel(TextLabel::Kind::Small);
    words->setText(tr("Made-up people on this computer; your own accounts are not touched."));
    m_leave->setText(leave.text());
    connect(m_leave, &ActionButton::clicked, &leave, &QAction::trigger);
    m_row->setContentsMargins(Theme::CardPadding, 8, 12, 8);
    m_row->setSpacing(12);
    m_row->addWidget(heading);
    m_row->addWidget(words, 1);
    m_row->addWidget(m_leave);
}

void PracticeStrip::setControls(QWidget *controls)
{
    delete m_controls;
    m_controls = controls;
    if (controls == nullptr)
        return;
    m_row->insertWidget(2, controls);
    m_leave->raise(); // last for readers and Tab, as for the eye
    const QList<QWidget *> parts = controls->findChildren<QWidget *>();
    for (QWidget *part : parts) {
        if (part->focusPolicy() != Qt::NoFocus && part->window() == window()) // no list that opens
            setTabOrder(part, m_leave);
    }
    controls->show(); // hidden by its way through takeControls()
}

QWidget *PracticeStrip::takeControls()
{
    if (m_controls != nullptr)
        m_controls->setParent(nullptr);
    return std::exchange(m_controls, nullptr);
}

void PracticeStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), mixed(Theme::page(palette()), Theme::accentSoft(palette()), 0.55));
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::hairline(palette()));
}

} // namespace Lanyard
