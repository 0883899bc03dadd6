// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steplist.h"

#include "ui/spinner.h"
#include "ui/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

constexpr int MarkSide = 18;

class StepMark final : public QWidget
{
public:
    StepMark(Symbol symbol, Tone tone)
        : m_symbol(symbol)
        , m_tone(tone)
    {
        setFixedSize(MarkSide, MarkSide);
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QColor ink = m_tone == Tone::Neutral ? Theme::secondaryText(palette())
                                                   : Theme::tone(m_tone, palette());
        paintSymbol(painter, rect(), m_symbol, ink);
    }

private:
    Symbol m_symbol;
    Tone m_tone;
};

QString stepSentence(const Step &step)
{
    QString sentence = step.text;
    for (const QString &part : {step.explanation, step.aside}) {
        if (part.isEmpty())
            continue;
        const bool isEnded = sentence.endsWith(u'.') || sentence.endsWith(u'…');
        sentence += (isEnded ? u" "_s : u". "_s) + part;
    }
    return sentence;
}

} // namespace

StepList::StepList(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(name);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2 * Theme::Grid);
}

void StepList::setSteps(const QList<Step> &steps)
{
    if (m_steps == steps)
        return;
    m_steps = steps;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (qsizetype i = 0; i < steps.size(); ++i) {
        QWidget *added = line(steps.at(i), u"%1-%2"_s.arg(objectName()).arg(i));
        m_column->addWidget(added);
        added->show();
    }
    updateGeometry();
}

QWidget *StepList::line(const Step &step, const QString &name)
{
    auto *line = new QWidget(this);
    line->setObjectName(name);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3 * Theme::Grid);
    QWidget *mark =
        step.isWaiting ? static_cast<QWidget *>(new Spinner) : new StepMark(step.symbol, step.tone);
    row->addWidget(mark, 0, Qt::AlignTop);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *text = new TextLabel(TextLabel::Kind::Body);
    text->setObjectName(name + "-text"_L1);
    text->setWordWrap(true);
    text->setText(step.text);
    text->setAccessibleName(stepSentence(step));
    words->addWidget(text);
    if (!step.explanation.isEmpty()) {
        auto *explanation = new TextLabel(TextLabel::Kind::Small);
        explanation->setObjectName(name + "-explanation"_L1);
        explanation->setWordWrap(true);
        explanation->setText(step.explanation);
        words->addWidget(explanation);
    }
    row->addLayout(words, 1);
    if (!step.aside.isEmpty()) {
        auto *aside = new TextLabel(TextLabel::Kind::Small);
        aside->setWordWrap(false);
        aside->setText(step.aside);
        row->addWidget(aside, 0, Qt::AlignTop);
    }
    return line;
}

} // namespace Lanyard
