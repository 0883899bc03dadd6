// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receiptdialog.h"

#include "core/clock.h"
#include "ui/actionbutton.h"
#include "ui/announcement.h"
#include "ui/linkbutton.h"
#include "ui/receipttext.h"

#include <QDialogButtonBox>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lanyard {

ReceiptDialog::ReceiptDialog(const SignOutReceipt &receipt, const QString &account,
                             const Clock &clock, QWidget *parent)
    : DialogShell(u"receiptDialog"_s, parent)
    , m_receipt(receipt)
    , m_account(account)
    , m_clock(clock)
    , m_steps(new StepList(u"receipt"_s, this))
    , m_open(new LinkButton(u"openAccountPage"_s, this))
    , m_close(new ActionButton(u"close"_s, ActionButton::Kind::Plain, this))
{
    content()->addWidget(m_steps);
    content()->addWidget(m_open, 0, Qt::AlignLeft);
    m_open->setOpensBrowser(true);
    m_open->setVisible(!receipt.dashboard.isEmpty());
    connect(m_open, &LinkButton::clicked, this,
            [this] { Q_EMIT openRequested(m_receipt.dashboard); });
    buttons()->addButton(m_close, QDialogButtonBox::RejectRole);
    m_close->setFocus();
    retranslate();
}

void ReceiptDialog::setReceipt(const SignOutReceipt &receipt)
{
    m_receipt = receipt;
    retranslate();
    if (!m_steps->steps().isEmpty())
        announce(this, m_steps->steps().first().text);
}

void ReceiptDialog::retranslate()
{
    const ReceiptText words = receiptText(m_receipt, m_account, m_clock.utcNow(), QLocale());
    setWindowTitle(tr("Signed out"));
    setHeading(words.heading);
    setText(words.text);
    m_steps->setSteps(words.steps);
    //: %1 is a service
    m_open->setText(tr("Account page of %1").arg(m_receipt.providerName));
    m_close->setText(tr("Close"));
}

} // namespace Lanyard
