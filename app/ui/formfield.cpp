// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formfield.h"

#include "ui/theme.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace Lanyard {

FormField::FormField(QWidget *field, QWidget *parent, QWidget *focused, TextLabel::Kind kind)
    : QWidget(parent)
    , m_label(new TextLabel(kind, this))
    , m_hint(new TextLabel(TextLabel::Kind::Small, this))
    , m_focused(focused ? focused : field)
{
    m_label->setBuddy(m_focused);
    m_label->setWordWrap(true);
    m_hint->hide();
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        line->setTextMargins(Theme::Grid, 0, Theme::Grid, 0);
        line->setMinimumHeight(line->fontMetrics().height() + 4 * Theme::Grid);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Grid);
    column->addWidget(m_label);
    column->addWidget(field);
    column->addWidget(m_hint);
}

void FormField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_focused->setAccessibleName(label);
}

void FormField::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_focused->setAccessibleDescription(hint);
}

} // namespace Lanyard
