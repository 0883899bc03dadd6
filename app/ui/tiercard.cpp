// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tiercard.h"

#include "ui/linkbutton.h"
#include "ui/textlabel.h"
#include "ui/tiertable.h"
#include "ui/tiertext.h"

#include <QHBoxLayout>
#include <QLocale>

namespace Lanyard {

using namespace Qt::StringLiterals;

namespace {

/// "Pro: Skill generation 10 a week, API keys 5".
QString ownTierSentence(const Provider &provider, const QString &tierId)
{
    QStringList parts;
    for (qsizetype i = 0; i < provider.tiers.size(); ++i) {
        if (provider.tiers[i].id != tierId)
            continue;
        for (const TierFeature &feature : provider.features) {
            if (i < feature.values.size())
                parts += feature.name.text(QLocale()) + u": "_s + tierValueText(feature.values[i]);
        }
    }
    return parts.join(u"; "_s);
}

} // namespace

TierCard::TierCard(QWidget *parent)
    : Card(parent)
    , m_change(new LinkButton(u"changeTier"_s))
    , m_note(new TextLabel(TextLabel::Kind::Small))
    , m_table(new TierTable)
{
    setObjectName(u"tierCard"_s);
    setTitle(tr("Tier"));
    m_change->setStrong(true);
    m_change->setOpensBrowser(true);
    m_note->setObjectName(u"tierNote"_s);
    titleRow()->addWidget(m_change);
    body()->addWidget(m_note);
    body()->addWidget(m_table);
    connect(m_change, &LinkButton::clicked, this, [this] { Q_EMIT openRequested(m_url); });
}

void TierCard::setAccount(const AccountView &view)
{
    const Provider &provider = view.provider;
    const QString &tierId = view.account.tierId;
    const Tier *own = provider.tier(tierId);
    setVisible(!provider.tiers.isEmpty() || !tierId.isEmpty());

    m_url = provider.upgrade;
    m_change->setVisible(m_url.isValid() && !m_url.isEmpty());
    // An address of this computer says nothing to a person.
    const QString place = provider.isPractice ? provider.name : m_url.host();
    //: Link; %1 is a web site: "context7.com"
    m_change->setText(tr("Change tier on %1").arg(place));

    QString note;
    if (tierId.isEmpty())
        //: %1 is a service
        note = tr("%1 has not said which tier you have.").arg(provider.name);
    else if (own == nullptr)
        //: %1 is a tier that Lanyard does not know, as the service calls it
        note = tr("Your tier is “%1”.").arg(tierId);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_table->setTiers(provider.tiers, provider.features, tierId);
    m_table->setVisible(!provider.tiers.isEmpty());
    const QString name = own == nullptr ? QString() : own->name.text(QLocale());
    setSentence({tr("Tier"), name, note, ownTierSentence(provider, tierId)});
}

} // namespace Lanyard
