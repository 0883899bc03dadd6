// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/copyfield.h"

#include "ui/copysymbol.h"
#include "ui/elidedlabel.h"

#include <QHBoxLayout>

namespace Lanyard {

using namespace Qt::StringLiterals;

CopyField::CopyField(const QString &name, TextLabel::Kind kind, const QString &copyName,
                     QWidget *parent)
    : QWidget(parent)
    , m_label(new ElidedLabel(kind))
    , m_copy(new CopySymbol(copyName))
{
    m_label->setObjectName(name);
    m_copy->setObjectName(u"copy-"_s + name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_label);
    row->addWidget(m_copy);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void CopyField::setText(const QString &shown, const QString &copied)
{
    m_label->setText(shown);
    m_copy->setCopiedText(copied);
    setVisible(!copied.isEmpty());
}

} // namespace Lanyard
