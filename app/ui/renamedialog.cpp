// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/renamedialog.h"

#include "ui/actionbutton.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

constexpr int LongestLabel = 60;

} // namespace

RenameDialog::RenameDialog(const QString &current, const QString &fallbackName, QWidget *parent)
    : DialogShell(u"renameDialog"_s, parent)
    , m_fallbackName(fallbackName)
    , m_field(new QLineEdit(current, this))
    , m_rename(new ActionButton(u"rename"_s, ActionButton::Kind::Primary, this))
    , m_cancel(new ActionButton(u"cancel"_s, ActionButton::Kind::Plain, this))
{
    m_field->setObjectName(u"label"_s);
    m_field->setTextMargins(Theme::Grid, 0, Theme::Grid, 0);
    m_field->setMaxLength(LongestLabel);
    m_field->setPlaceholderText(fallbackName);
    m_field->setMinimumHeight(m_cancel->sizeHint().height());
    m_field->selectAll();
    content()->addWidget(m_field);
    buttons()->addButton(m_rename, QDialogButtonBox::AcceptRole);
    buttons()->addButton(m_cancel, QDialogButtonBox::RejectRole);
    m_field->setFocus();
    retranslate();
}

QString RenameDialog::label() const
{
    return m_field->text().simplified();
}

void RenameDialog::retranslate()
{
    setWindowTitle(tr("Rename account"));
    setHeading(tr("What do you call this account?"));
    //: %1 is the account's own name: "Ada Lindqvist"
    setText(tr("Only you see it. Leave it empty to go by “%1”.").arg(m_fallbackName));
    m_field->setAccessibleName(tr("Your word for this account"));
    m_rename->setText(tr("Rename"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace Lanyard
