// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scopelist.h"

#include "ui/pill.h"
#include "ui/plaintooltip.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lanyard {

ScopeList::ScopeList(const QList<ScopeChoice> &choices, const QStringList &chosen, QWidget *parent)
    : QWidget(parent)
    , m_choices(choices)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Theme::Grid);
    for (const ScopeChoice &choice : choices)
        addChoice(choice, chosen.contains(choice.scope));
    if (choices.isEmpty()) {
        m_line = new QLineEdit(chosen.join(u' '), this);
        m_line->setObjectName(u"scopes"_s);
        m_line->setLayoutDirection(Qt::LeftToRight);
        m_line->setTextMargins(Theme::Grid, 0, Theme::Grid, 0);
        m_line->setMinimumHeight(m_line->fontMetrics().height() + 4 * Theme::Grid);
        column->addWidget(m_line);
        setFocusProxy(m_line);
        connect(m_line, &QLineEdit::textChanged, this, &ScopeList::edited);
    }
    retranslate();
}

void ScopeList::addChoice(const ScopeChoice &choice, bool isChosen)
{
    auto *box = new QCheckBox(this);
    box->setObjectName(u"scope-"_s + choice.scope);
    box->setChecked(isChosen);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * Theme::Grid);
    row->addWidget(box);
    if (choice.changesThings) {
        auto *mark = new Pill(this);
        mark->setObjectName(u"changes-"_s + choice.scope);
        row->addWidget(mark, 0, Qt::AlignVCenter);
    }
    row->addStretch(1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    m_boxes.append(box);
    connect(box, &QCheckBox::toggled, this, &ScopeList::edited);
}

QStringList ScopeList::scopes() const
{
    if (m_line)
        return m_line->text().split(u' ', Qt::SkipEmptyParts);
    QStringList scopes;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes.at(i)->isChecked())
            scopes.append(m_choices.at(i).scope);
    }
    return scopes;
}

void ScopeList::setScopes(const QStringList &scopes)
{
    if (m_line)
        m_line->setText(scopes.join(u' '));
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        m_boxes.at(i)->setChecked(scopes.contains(m_choices.at(i).scope));
}

void ScopeList::retranslate()
{
    if (m_line)
        m_line->setAccessibleName(tr("What to ask for, separated by spaces"));
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const ScopeChoice &choice = m_choices.at(i);
        const QString words = choice.description.text(QLocale());
        QString text = words.isEmpty() ? choice.scope : words;
        m_boxes.at(i)->setText(text.replace(u'&', u"&&"_s)); // no key of a provider file's own
        const QString mark = tr("Changes things", "a permission that writes or executes");
        m_boxes.at(i)->setAccessibleName(
            choice.changesThings
                //: Read to the blind: %1 is a permission in words, %2 is "Changes things"
                ? tr("%1. %2").arg(words.isEmpty() ? choice.scope : words, mark)
                : (words.isEmpty() ? choice.scope : words));
        m_boxes.at(i)->setAccessibleDescription(choice.scope);
        if (auto *pill = findChild<Pill *>(u"changes-"_s + choice.scope))
            pill->showTone(Symbol::Triangle, mark, Tone::Attention);
        m_boxes.at(i)->setToolTip(plainToolTip(choice.scope)); // for those who know the word
    }
}

QStringList firstScopes(const Provider &provider)
{
    if (!provider.client.clientId.isEmpty() || provider.scopeChoices.isEmpty())
        return provider.client.scopes;
    QStringList scopes;
    for (const ScopeChoice &choice : provider.scopeChoices) {
        if (choice.isPreselected)
            scopes.append(choice.scope);
    }
    return scopes;
}

} // namespace Lanyard
