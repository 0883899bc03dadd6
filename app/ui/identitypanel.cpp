// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identitypanel.h"

#include "ui/actionbutton.h"
#include "ui/flowlayout.h"
#include "ui/identitytext.h"
#include "ui/personrow.h"
#include "ui/theme.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lanyard {

IdentityPanel::IdentityPanel(QWidget *parent)
    : QWidget(parent)
    , m_comer(new PersonRow(u"comer"_s, this))
    , m_expected(new PersonRow(u"expectedPerson"_s, this))
    , m_keep(new ActionButton(u"keepAsNew"_s, ActionButton::Kind::Plain, this))
    , m_replace(new ActionButton(u"replaceExpected"_s, ActionButton::Kind::Plain, this))
    , m_discard(new ActionButton(u"discardComer"_s, ActionButton::Kind::Plain, this))
{
    setObjectName(u"identityPanel"_s);
    auto *buttons = new FlowLayout(2 * Theme::Grid, 2 * Theme::Grid);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_replace);
    buttons->addWidget(m_discard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * Theme::Grid);
    layout->addWidget(m_comer);
    layout->addWidget(m_expected);
    layout->addLayout(buttons);
}

void IdentityPanel::render(const IdentityQuestion &question)
{
    m_comer->render(question.isKnown ? tr("Signed in now, and in your list already")
                                     : tr("Signed in now"),
                    question.comer);
    m_expected->render(tr("Expected"), question.expected);
    m_keep->setText(IdentityText::keepLabel(question));
    m_replace->setText(IdentityText::replaceLabel(question));
    m_replace->setToolTip(tr("The one who was expected is signed out and leaves your list"));
    m_discard->setText(tr("&Discard and revoke"));
    m_discard->setToolTip(tr("Nothing is kept, and the service is told to end the session"));
}

} // namespace Lanyard
