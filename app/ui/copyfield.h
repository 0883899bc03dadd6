// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/textlabel.h"

#include <QWidget>

namespace Lanyard {

class CopySymbol;
class ElidedLabel;

/// A fact about a person with a button that copies it; gone where there is nothing to say.
class CopyField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CopyField)

public:
    /// \a name is the object name, \a copyName what a screen reader says of the button.
    CopyField(const QString &name, TextLabel::Kind kind, const QString &copyName,
              QWidget *parent = nullptr);

    void setText(const QString &shown, const QString &copied);

private:
    ElidedLabel *m_label;
    CopySymbol *m_copy;
};

} // namespace Lanyard
