// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scrollbody.h"

#include "ui/theme.h"

#include <QEvent>
#include <QScreen>
#include <QVBoxLayout>

namespace Lanyard {

namespace {

constexpr double ScreenShare = 0.56; // the rest is for heading, buttons and the desktop's bars
constexpr int LeastHeight = 120;

} // namespace

ScrollBody::ScrollBody(const QString &name, int width, QWidget *parent)
    : QScrollArea(parent)
    , m_width(width)
    , m_column(new QVBoxLayout)
{
    setObjectName(name);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // what is in it has it
    auto *body = new QWidget(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4 * Theme::Grid);
    body->setLayout(m_column);
    setWidget(body);
    viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
}

// QScrollArea keeps to itself that its content wants another size.
bool ScrollBody::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

// Before the dialog around it measures itself.
void ScrollBody::showEvent(QShowEvent *event)
{
    const int besideBar = 2 * Theme::Grid;
    m_column->setContentsMargins(isRightToLeft() ? besideBar : 0, 0,
                                 isRightToLeft() ? 0 : besideBar, 0);
    updateGeometry();
    QScrollArea::showEvent(event);
}

QSize ScrollBody::sizeHint() const
{
    m_column->activate();
    const int wanted = m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(m_width)
                                                     : m_column->totalSizeHint().height();
    const int most = int(screen()->availableGeometry().height() * ScreenShare);
    return {m_width, qBound(qMin(LeastHeight, wanted), wanted, qMax(LeastHeight, most))};
}

QSize ScrollBody::minimumSizeHint() const
{
    return {m_column->totalMinimumSize().width(), qMin(LeastHeight, sizeHint().height())};
}

} // namespace Lanyard
