// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotacard.h"

#include "ui/bar.h"
#include "ui/pill.h"
#include "ui/symbolbutton.h"
#include "ui/textlabel.h"

#include <QHBoxLayout>

namespace Lanyard {

using namespace Qt::StringLiterals;

QuotaCard::QuotaCard(QWidget *parent)
    : Card(parent)
    , m_state(new Pill)
    , m_refresh(new SymbolButton(Symbol::Refresh, tr("Look again")))
    , m_answer(new TextLabel(TextLabel::Kind::Answer))
    , m_bar(new Bar)
    , m_explanation(new TextLabel(TextLabel::Kind::Small))
{
    setObjectName(u"quotaCard"_s);
    m_refresh->setObjectName(u"quotaRefresh"_s);
    m_answer->setObjectName(u"quotaAnswer"_s);
    m_bar->setObjectName(u"quotaBar"_s);
    m_bar->setAccessibleName(tr("Used"));
    m_explanation->setObjectName(u"quotaExplanation"_s);
    titleRow()->addWidget(m_state);
    titleRow()->addWidget(m_refresh);
    body()->addWidget(m_answer);
    body()->addWidget(m_bar);
    body()->addWidget(m_explanation);
    body()->addStretch(1);
    connect(m_refresh, &QToolButton::clicked, this, &QuotaCard::refreshRequested);
}

void QuotaCard::setAccount(const AccountView &view, const QuotaText &text)
{
    setTitle(text.title);
    m_state->setVisible(text.symbol.has_value());
    if (text.symbol)
        m_state->showTone(text.symbol, text.word, text.tone);
    m_answer->setText(text.answer);
    m_bar->setVisible(text.share.has_value());
    if (text.share) {
        m_bar->setShare(*text.share);
        if (text.tone == Tone::Neutral)
            m_bar->setAccented();
        else
            m_bar->setTone(text.tone);
    }
    m_explanation->setText(text.explanation);
    m_refresh->setVisible(view.provider.quota.has_value());
    m_refresh->setEnabled(view.account.session.isSignedIn && !view.status.isRefreshing);
    m_refresh->setBusy(view.status.isRefreshing);
    setExactTime(text.exactTime);
    setSentence({text.title, text.word, text.answer, text.explanation});
}

} // namespace Lanyard
