// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogshell.h"

#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QShowEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

constexpr int ShellWidth = 420;

} // namespace

DialogShell::DialogShell(const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_heading(new QLabel(this))
    , m_text(new QLabel(this))
    , m_content(new QVBoxLayout)
    , m_buttons(new QDialogButtonBox(this))
{
    setObjectName(name);
    m_heading->setObjectName(u"heading"_s);
    m_text->setObjectName(u"text"_s);
    for (QLabel *label : {m_heading, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->hide();
    }
    m_content->setSpacing(3 * Theme::Grid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::PagePadding, Theme::PagePadding, Theme::PagePadding,
                               Theme::PagePadding);
    layout->setSpacing(3 * Theme::Grid);
    layout->addWidget(m_heading);
    layout->addWidget(m_text);
    layout->addLayout(m_content);
    layout->addStretch(1);
    layout->addSpacing(2 * Theme::Grid);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    applyTheme();
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
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyTheme();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DialogShell::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (event->spontaneous())
        return;
    // Wrapped words have no height before the width is known.
    const int width = qMax(ShellWidth, sizeHint().width());
    resize(width, layout()->totalHeightForWidth(width));
}

void DialogShell::applyTheme()
{
    m_heading->setFont(Theme::answerFont(font()));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Theme::secondaryText(palette()));
    m_text->setPalette(quiet);
}

} // namespace Lanyard
