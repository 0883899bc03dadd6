// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogshell.h"

#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPixmap>
#include <QScreen>
#include <QShowEvent>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

constexpr int ShellWidth = 420;
constexpr int FrameRoom = 48; // for the frame and title that the desktop adds

/// As high as the words want it, and no higher than the screen: what scrolls gives way.
int fittingHeight(const QDialog &dialog, int width)
{
    const int wanted = dialog.layout()->totalHeightForWidth(width);
    return qMin(wanted, dialog.screen()->availableGeometry().height() - FrameRoom);
}

} // namespace

DialogShell::DialogShell(const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_picture(new QLabel(this))
    , m_heading(new TextLabel(TextLabel::Kind::Answer, this))
    , m_text(new TextLabel(TextLabel::Kind::Body, this))
    , m_content(new QVBoxLayout)
    , m_buttons(new QDialogButtonBox(this))
{
    setObjectName(name);
    m_heading->setObjectName(u"heading"_s);
    m_heading->hide();
    m_text->setObjectName(u"text"_s);
    m_text->setSecondary(true);
    m_text->setWordWrap(true);
    m_text->hide();
    m_picture->hide();
    m_content->setSpacing(3 * Theme::Grid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::PagePadding, Theme::PagePadding, Theme::PagePadding,
                               Theme::PagePadding);
    layout->setSpacing(3 * Theme::Grid);
    auto *column = new QVBoxLayout;
    column->setSpacing(3 * Theme::Grid);
    column->addWidget(m_heading);
    column->addWidget(m_text);
    column->addLayout(m_content);
    auto *row = new QHBoxLayout;
    row->setSpacing(4 * Theme::Grid);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    layout->addLayout(row);
    layout->addStretch(1);
    layout->addSpacing(2 * Theme::Grid);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void DialogShell::setPicture(const QPixmap &picture)
{
    m_picture->setPixmap(picture);
    m_picture->show();
}

void DialogShell::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
}

void DialogShell::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleDescription(text); // read when the dialog opens
}

void DialogShell::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        changeLanguage();
}

void DialogShell::changeLanguage()
{
    retranslate();
    if (!isVisible())
        return;
    layout()->activate();
    resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
}

void DialogShell::fitSoon()
{
    // Not at once: wrapped words tell their new height by posted events, level by level.
    QTimer::singleShot(0, this, [this] {
        layout()->activate();
        if (isVisible())
            resize(width(), qMax(height(), fittingHeight(*this, width())));
    });
}

void DialogShell::showEvent(QShowEvent *event)
{
    if (!event->spontaneous()) {
        m_buttons->raise();   // readers come to them last, as the eye does
        layout()->activate(); // forgets what it reckoned before its parts were shown
        // Wrapped words have no height before the width is known.
        const int width = qMax(ShellWidth, sizeHint().width());
        resize(width, fittingHeight(*this, width));
    }
    QDialog::showEvent(event); // puts what has its size in the middle of the window
}

} // namespace Lanyard
