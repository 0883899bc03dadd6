// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/addresslineprompt.h"

#include "ui/actionbutton.h"
#include "ui/announcement.h"
#include "ui/linkbutton.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Lanyard {

AddressLinePrompt::AddressLinePrompt(QWidget *parent)
    : QWidget(parent)
    , m_question(new TextLabel(TextLabel::Kind::Small, this))
    , m_link(new LinkButton(u"pasteLink"_s, this))
    , m_row(new QWidget(this))
    , m_field(new QLineEdit(m_row))
    , m_continue(new ActionButton(u"pasteContinue"_s, ActionButton::Kind::Plain, m_row))
    , m_problem(new TextLabel(TextLabel::Kind::Small, this))
{
    setObjectName(u"pastePrompt"_s);
    m_question->setWordWrap(false);
    m_field->setObjectName(u"pasteField"_s);
    m_problem->setObjectName(u"pasteProblem"_s);
    m_problem->setSecondary(false); // in the colour of what is wrong
    m_field->setTextMargins(Theme::Grid, 0, Theme::Grid, 0);
    m_field->setLayoutDirection(Qt::LeftToRight); // an address, in every language

    auto *line = new QHBoxLayout;
    line->setSpacing(0);
    line->addWidget(m_question);
    line->addWidget(m_link);
    line->addStretch();
    auto *row = new QHBoxLayout(m_row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * Theme::Grid);
    row->addWidget(m_field, 1);
    row->addWidget(m_continue);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid);
    layout->addLayout(line);
    layout->addWidget(m_row);
    layout->addWidget(m_problem);

    // Not checkable: readers would call it a check box.
    connect(m_link, &LinkButton::clicked, this, [this] { setOpen(!isOpen()); });
    connect(m_continue, &ActionButton::clicked, this,
            [this] { Q_EMIT submitted(m_field->text()); });
    connect(m_field, &QLineEdit::textEdited, this, &AddressLinePrompt::edited);
    setFocusProxy(m_link);
    applyTheme();
    retranslate();
    setOpen(false);
}

bool AddressLinePrompt::isOpen() const
{
    return !m_row->isHidden();
}

void AddressLinePrompt::setExample(const QString &address)
{
    m_field->setPlaceholderText(address.isEmpty() ? address : address + u"?…"_s);
}

void AddressLinePrompt::setProblem(const QString &words)
{
    if (words == m_problem->text())
        return;
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
    m_field->setAccessibleDescription(words);
    announce(m_problem, words);
    Q_EMIT opened();
}

void AddressLinePrompt::reset()
{
    // The line holds a code that is good for a minute: it does not stay, not even for Undo.
    m_field->clear();
    setProblem({});
    setOpen(false);
}

void AddressLinePrompt::setOpen(bool isOpen)
{
    m_row->setVisible(isOpen);
    m_problem->setVisible(isOpen && !m_problem->text().isEmpty());
    if (isOpen)
        m_field->setFocus(Qt::OtherFocusReason);
    Q_EMIT opened();
}

void AddressLinePrompt::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter) {
        QWidget::keyPressEvent(event);
        return;
    }
    // From the field, since buttons take theirs. Kept from the window, whose default button would
    // open the browser.
    event->accept();
    m_continue->click();
}

void AddressLinePrompt::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyTheme();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AddressLinePrompt::applyTheme()
{
    m_link->setFont(Theme::smallFont(font()));
    QPalette broken = palette();
    broken.setColor(QPalette::WindowText, Theme::tone(Tone::Broken, palette()));
    m_problem->setPalette(broken);
    m_field->setMinimumHeight(m_continue->sizeHint().height());
}

void AddressLinePrompt::retranslate()
{
    m_question->setText(tr("Nothing happened after signing in?"));
    m_link->setText(tr("&Paste the browser’s address line"));
    m_continue->setText(tr("Con&tinue"));
    m_field->setAccessibleName(tr("The browser’s address line"));
}

} // namespace Lanyard
