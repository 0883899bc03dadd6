// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/serverfactlist.h"

#include "ui/pill.h"
#include "ui/serverfacttext.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace Lanyard {

ServerFactList::ServerFactList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"serverFacts"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(3 * Theme::Grid);
    m_grid->setVerticalSpacing(2 * Theme::Grid);
    m_grid->setColumnStretch(1, 1);
}

void ServerFactList::setReport(const ServerReport &report)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const ServerFact &fact : report.facts)
        addFact(fact, row++);
}

void ServerFactList::addFact(const ServerFact &fact, int row)
{
    const ServerFactText words = factText(fact);
    auto *mark = new Pill(this);
    mark->setObjectName(u"mark-%1"_s.arg(row));
    mark->showTone(words.symbol, words.mark, words.tone);
    auto *line = new QWidget(this);
    auto *column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *feature = new TextLabel(TextLabel::Kind::Body, line);
    feature->setObjectName(u"fact-%1"_s.arg(row));
    feature->setWordWrap(true);
    feature->setText(words.feature);
    //: One line of a check, read to the blind: a feature, "Yes" or "No", what it means
    feature->setAccessibleName(tr("%1: %2. %3").arg(words.feature, words.mark, words.meaning));
    column->addWidget(feature);
    if (!words.meaning.isEmpty()) {
        auto *meaning = new TextLabel(TextLabel::Kind::Small, line);
        meaning->setText(words.meaning);
        column->addWidget(meaning);
    }
    m_grid->addWidget(mark, row, 0, Qt::AlignTop | Qt::AlignLeft);
    m_grid->addWidget(line, row, 1);
}

} // namespace Lanyard
