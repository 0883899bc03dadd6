// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emptystate.h"

#include "ui/actionbutton.h"
#include "ui/symbol.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>

namespace Lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int PictureSize = 112;
constexpr int WidestWords = 460;

ActionButton *largeButton(const QString &name, QAction &action, ActionButton::Kind kind)
{
    auto *button = new ActionButton(name, kind);
    button->setText(action.text());
    button->setMinimumHeight(40);
    QObject::connect(button, &ActionButton::clicked, &action, &QAction::trigger);
    return button;
}

} // namespace

EmptyState::EmptyState(QAction &add, QAction &practice, QWidget *parent)
    : QWidget(parent)
    , m_picture(new QWidget)
    , m_promise(new TextLabel(TextLabel::Kind::Head))
    , m_words(new TextLabel(TextLabel::Kind::Body))
    , m_add(largeButton(u"emptyAddAccount"_s, add, ActionButton::Kind::Primary))
    , m_practice(largeButton(u"emptyPractice"_s, practice, ActionButton::Kind::Plain))
{
    setObjectName(u"emptyState"_s);
    m_picture->setFixedSize(PictureSize, PictureSize);
    m_promise->setText(tr("All your accounts on one lanyard"));
    m_promise->setAlignment(Qt::AlignCenter);
    m_promise->setWordWrap(true);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    m_words->setSecondary(true);
    m_words->setMaximumWidth(WidestWords);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch(1);
    buttons->addWidget(m_add);
    buttons->addWidget(m_practice);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::PagePadding, Theme::PagePadding, Theme::PagePadding,
                               Theme::PagePadding);
    column->setSpacing(12);
    column->addStretch(4);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addSpacing(4);
    column->addWidget(m_promise);
    auto *words = new QHBoxLayout;
    words->addStretch(1);
    words->addWidget(m_words, 100);
    words->addStretch(1);
    column->addLayout(words);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addStretch(5);
    setPractice(false); // not before the button has a place: it would be a window of its own
}

void EmptyState::setPractice(bool isPractice)
{
    m_practice->setVisible(!isPractice);
    m_words->setText(isPractice
                         ? tr("Add one of the made-up people and try everything: nothing here "
                              "touches a real account.")
                         : tr("Sign in once, see who you are and what you have left, and switch "
                              "with a click. Your sign-ins stay in this computer’s keychain."));
}

void EmptyState::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!window()->focusWidget())
        m_add->setFocus(Qt::OtherFocusReason); // Enter does what the page is for
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::page(palette()));
    applicationIcon().paint(&painter, m_picture->geometry());
}

} // namespace Lanyard
