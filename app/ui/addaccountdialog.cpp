// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/addaccountdialog.h"

#include "catalogue/catalogue.h"
#include "ui/actionbutton.h"
#include "ui/providerbutton.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

constexpr int MostRows = 7; // more than that scroll

} // namespace

AddAccountDialog::AddAccountDialog(const Catalogue &catalogue, QWidget *parent)
    : DialogShell(u"addAccountDialog"_s, parent)
    , m_cancel(new ActionButton(u"cancel"_s, ActionButton::Kind::Plain, this))
{
    auto *list = new QWidget(this);
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2 * Theme::Grid);
    int height = 0;
    for (const Provider &provider : catalogue.providers()) {
        auto *button = new ProviderButton(provider, list);
        rows->addWidget(button);
        if (rows->count() <= MostRows)
            height += button->sizeHint().height() + rows->spacing();
        connect(button, &QPushButton::clicked, this, [this, id = provider.id] {
            accept();
            Q_EMIT providerChosen(id);
        });
    }
    rows->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus); // the rows have it
    area->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);
    area->setWidget(list);
    area->setMinimumHeight(height);
    content()->addWidget(area);
    buttons()->addButton(m_cancel, QDialogButtonBox::RejectRole);
    if (QLayoutItem *first = rows->itemAt(0); first && first->widget())
        first->widget()->setFocus();
    retranslate();
}

void AddAccountDialog::retranslate()
{
    setWindowTitle(tr("Add account"));
    setHeading(tr("Where do you want to sign in?"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace Lanyard
