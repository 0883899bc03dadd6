// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/personrow.h"

#include "ui/avatar.h"
#include "ui/elidedlabel.h"
#include "ui/identitytext.h"
#include "ui/signintext.h"
#include "ui/theme.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Lanyard {

PersonRow::PersonRow(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_picture(new Avatar(Theme::ListAvatar, this))
    , m_caption(new TextLabel(TextLabel::Kind::Caption, this))
    , m_person(new ElidedLabel(TextLabel::Kind::Strong, this))
    , m_facts(new ElidedLabel(TextLabel::Kind::Small, this))
{
    setObjectName(name);
    m_person->setObjectName(name + "Name"_L1);
    m_facts->setObjectName(name + "Facts"_L1);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_caption);
    words->addWidget(m_person);
    words->addWidget(m_facts);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3 * Theme::Grid);
    row->addWidget(m_picture);
    row->addLayout(words, 1);
}

void PersonRow::render(const QString &caption, const Account &account)
{
    const QString person = SignInText::person(account);
    const QString facts = IdentityText::facts(account);
    m_picture->setLook(avatarLook(account));
    m_caption->setText(caption);
    m_person->setText(person);
    m_facts->setText(facts);
    m_facts->setVisible(!facts.isEmpty());
    setAccessibleName(QStringList{caption, person, facts}.join(u". "_s));
}

} // namespace Lanyard
