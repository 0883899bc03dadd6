// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/confirmdialog.h"

#include "ui/actionbutton.h"

#include <QDialogButtonBox>

using namespace Qt::StringLiterals;

namespace Lanyard {

ConfirmDialog::ConfirmDialog(const QString &heading, const QString &text, const QString &verb,
                             QWidget *parent)
    : DialogShell(u"confirmDialog"_s, parent)
    , m_cancel(new ActionButton(u"cancel"_s, ActionButton::Kind::Plain, this))
{
    setWindowTitle(heading);
    setHeading(heading);
    setText(text);
    auto *accept = new ActionButton(u"confirm"_s, ActionButton::Kind::Plain, this);
    accept->setText(verb);
    // An accept role would make it the default, and thereby the primary.
    buttons()->addButton(accept, QDialogButtonBox::ActionRole);
    connect(accept, &QPushButton::clicked, this, &QDialog::accept);
    buttons()->addButton(m_cancel, QDialogButtonBox::RejectRole);
    // No default: the accent would draw the eye to an answer. The focus is seen from the start.
    m_cancel->setFocus();
    setAttribute(Qt::WA_KeyboardFocusChange);
    retranslate();
}

void ConfirmDialog::retranslate()
{
    m_cancel->setText(tr("Cancel"));
}

} // namespace Lanyard
