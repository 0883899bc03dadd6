// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/addaccountdialog.h"

#include "catalogue/catalogue.h"
#include "ui/actionbutton.h"
#include "ui/connectbutton.h"
#include "ui/linkbutton.h"
#include "ui/scrollbody.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

constexpr int ListWidth = 380;

} // namespace

AddAccountDialog::AddAccountDialog(const Catalogue &catalogue, bool canAddServices, QWidget *parent)
    : DialogShell(u"addAccountDialog"_s, parent)
    , m_other(new LinkButton(u"otherServer"_s, this))
    , m_import(new LinkButton(u"importService"_s, this))
    , m_cancel(new ActionButton(u"cancel"_s, ActionButton::Kind::Plain, this))
{
    addServices(catalogue);
    addMore();
    m_other->setVisible(canAddServices);
    m_import->setVisible(canAddServices);
    buttons()->addButton(m_cancel, QDialogButtonBox::RejectRole);
    retranslate();
}

void AddAccountDialog::addServices(const Catalogue &catalogue)
{
    auto *body = new ScrollBody(u"services"_s, ListWidth, this);
    body->column()->setSpacing(Theme::Grid);
    bool isFirst = true;
    for (const Provider &provider : catalogue.providers()) {
        // The user's own servers are quieter than the services themselves.
        const auto style = provider.isUserMade && !catalogue.isBuiltIn(provider.id)
                               ? ConnectButton::Style::Outline
                               : ConnectButton::Style::Gradient;
        auto *button = new ConnectButton(provider.name, QColor(provider.accent), style,
                                         ConnectButton::Size::Medium, body);
        button->setObjectName(u"provider-"_s + provider.id);
        button->setAccessibleDescription(provider.baseUrl.host());
        body->column()->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, id = provider.id] {
            accept();
            Q_EMIT providerChosen(id);
        });
        if (std::exchange(isFirst, false))
            button->setFocus();
    }
    body->column()->addStretch(1);
    content()->addWidget(body, 1);
}

void AddAccountDialog::addMore()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_other, 0, Qt::AlignLeft);
    column->addWidget(m_import, 0, Qt::AlignLeft);
    content()->addLayout(column);
    connect(m_other, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT otherServerRequested();
    });
    connect(m_import, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT importRequested();
    });
}

void AddAccountDialog::retranslate()
{
    setWindowTitle(tr("Add account"));
    setHeading(tr("Where do you want to sign in?"));
    m_other->setText(tr("Other server…"));
    m_import->setText(tr("Import a service file…"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace Lanyard
