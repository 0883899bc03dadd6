// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/textlabel.h"

#include <QWidget>

namespace Lanyard {

/// A field with its word above and a hint under it, which a screen reader reads with the field.
class FormField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormField)

public:
    /// Takes ownership of \a field. \a focused gets the name and the hint where the field is made
    /// of several; null: the field itself. \a kind: of the
    /// word; small where the field is a part of something that has a word of its own.
    explicit FormField(QWidget *field, QWidget *parent = nullptr, QWidget *focused = nullptr,
                       TextLabel::Kind kind = TextLabel::Kind::Strong);

    void setLabel(const QString &label);
    void setHint(const QString &hint); ///< empty: none

private:
    TextLabel *m_label;
    TextLabel *m_hint;
    QWidget *m_focused;
};

} // namespace Lanyard
