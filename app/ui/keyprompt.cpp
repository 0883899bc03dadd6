// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keyprompt.h"

#include "ui/actionbutton.h"
#include "ui/announcement.h"
#include "ui/linkbutton.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Lanyard {

KeyPrompt::KeyPrompt(QWidget *parent)
    : QWidget(parent)
    , m_caption(new TextLabel(TextLabel::Kind::Caption, this))
    , m_field(new QLineEdit(this))
    , m_continue(new ActionButton(u"keyContinue"_s, ActionButton::Kind::Plain, this))
    , m_problem(new TextLabel(TextLabel::Kind::Small, this))
    , m_page(new LinkButton(u"keyPage"_s, this))
{
    setObjectName(u"keyPrompt"_s);
    m_field->setObjectName(u"keyField"_s);
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setLayoutDirection(Qt::LeftToRight);
    m_field->setTextMargins(Theme::Grid, 0, Theme::Grid, 0);
    m_problem->setObjectName(u"keyProblem"_s);
    m_problem->setSecondary(false); // in the colour of what is wrong
    m_problem->hide();
    m_page->setOpensBrowser(true);

    auto *row = new QHBoxLayout;
    row->setSpacing(2 * Theme::Grid);
    row->addWidget(m_field, 1);
    row->addWidget(m_continue);
    auto *page = new QHBoxLayout;
    page->addWidget(m_page);
    page->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Grid);
    layout->addWidget(m_caption);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    layout->addLayout(page);
    connect(m_continue, &ActionButton::clicked, this, &KeyPrompt::submit);
    connect(m_field, &QLineEdit::textEdited, this, &KeyPrompt::edited);
    setFocusProxy(m_field);
    applyTheme();
}

void KeyPrompt::setService(const QString &service, const QString &prefix)
{
    //: %1 is the service's name
    m_caption->setText(tr("API key of %1").arg(service));
    m_field->setAccessibleName(m_caption->text());
    m_field->setPlaceholderText(prefix.isEmpty() ? prefix : prefix + u'…');
    m_continue->setText(tr("Si&gn in"));
    //: %1 is the service's name
    m_page->setText(tr("Find your &keys at %1").arg(service));
}

void KeyPrompt::setChecking(bool isChecking)
{
    m_field->setEnabled(!isChecking);
    m_continue->setEnabled(!isChecking);
}

void KeyPrompt::setProblem(const QString &words)
{
    if (words == m_problem->text())
        return;
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
    m_field->setAccessibleDescription(words);
    announce(m_problem, words);
    Q_EMIT heightChanged();
}

void KeyPrompt::setPageOffered(bool isOffered)
{
    m_page->setVisible(isOffered);
}

void KeyPrompt::reset()
{
    m_field->clear(); // and with it what Undo would bring back
    setProblem({});
}

void KeyPrompt::submit()
{
    if (m_field->text().isEmpty()) {
        m_field->setFocus(Qt::OtherFocusReason);
        return;
    }
    const Secret key(m_field->text().toUtf8());
    m_field->clear();
    Q_EMIT submitted(key);
}

void KeyPrompt::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept(); // from the field, since buttons take theirs
    m_continue->click();
}

void KeyPrompt::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyTheme();
}

void KeyPrompt::applyTheme()
{
    m_page->setFont(Theme::smallFont(font()));
    QPalette broken = palette();
    broken.setColor(QPalette::WindowText, Theme::tone(Tone::Broken, palette()));
    m_problem->setPalette(broken);
    m_field->setMinimumHeight(m_continue->sizeHint().height());
}

} // namespace Lanyard
