// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessioncard.h"

#include "ui/actionbutton.h"
#include "ui/bar.h"
#include "ui/pill.h"
#include "ui/sessiontext.h"
#include "ui/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>

namespace Lanyard {

using namespace Qt::StringLiterals;

SessionCard::SessionCard(QWidget *parent)
    : Card(parent)
    , m_state(new Pill)
    , m_answer(new TextLabel(TextLabel::Kind::Answer))
    , m_bar(new Bar)
    , m_explanation(new TextLabel(TextLabel::Kind::Small))
    , m_ends(new TextLabel(TextLabel::Kind::Small))
    , m_missing(new TextLabel(TextLabel::Kind::Small))
    , m_signInAgain(new ActionButton(u"sessionSignInAgain"_s))
{
    setObjectName(u"sessionCard"_s);
    setTitle(tr("Session"));
    m_bar->setObjectName(u"sessionBar"_s);
    m_bar->setAccessibleName(tr("Time used"));
    m_answer->setObjectName(u"sessionAnswer"_s);
    m_explanation->setObjectName(u"sessionExplanation"_s);
    m_ends->setObjectName(u"sessionEnds"_s);
    m_missing->setObjectName(u"sessionMissing"_s);
    for (TextLabel *label : {m_ends, m_missing})
        label->setWordWrap(true);
    m_signInAgain->setText(nextStepText(NextStep::SignInAgain));
    titleRow()->addWidget(m_state);
    body()->addWidget(m_answer);
    body()->addWidget(m_bar);
    body()->addWidget(m_explanation);
    body()->addWidget(m_ends);
    body()->addWidget(m_missing);
    body()->addWidget(m_signInAgain);
    body()->addStretch(1);
    connect(m_signInAgain, &ActionButton::clicked, this,
            [this] { Q_EMIT nextStepRequested(NextStep::SignInAgain); });
}

void SessionCard::setAccount(const AccountView &view, const StatusText &words, const QDateTime &now)
{
    const SessionText text = sessionText(view, words, now, QLocale());
    m_state->showTone(words.symbol, words.word, words.tone);
    m_answer->setText(text.answer);
    m_bar->setVisible(text.share.has_value());
    if (text.share) {
        m_bar->setShare(*text.share);
        m_bar->setTone(words.tone);
    }
    m_explanation->setText(text.explanation);
    m_ends->setText(text.ends);
    m_ends->setVisible(!text.ends.isEmpty());
    m_missing->setText(text.missing);
    m_missing->setVisible(!text.missing.isEmpty());
    m_signInAgain->setVisible(!words.needsBanner &&
                              words.nextSteps.contains(NextStep::SignInAgain));
    setExactTime(words.exactTime);
    setSentence(
        {tr("Session"), words.word, text.answer, text.explanation, text.ends, text.missing});
}

} // namespace Lanyard
