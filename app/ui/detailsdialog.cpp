// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detailsdialog.h"

#include "ui/accountfacts.h"
#include "ui/actionbutton.h"
#include "ui/copybutton.h"
#include "ui/textlabel.h"
#include "ui/timelineview.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLocale>
#include <QScreen>
#include <QScrollArea>

namespace Lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int AroundTheFacts = 260; // heading, buttons, frame and a desktop's panels
constexpr int SmallestFacts = 160;

} // namespace

DetailsDialog::DetailsDialog(const AccountView &view, const std::optional<AttemptTimeline> &attempt,
                             QWidget *parent)
    : DialogShell(u"detailsDialog"_s, parent)
    , m_view(view)
    , m_attempt(attempt)
    , m_copy(new CopyButton(u"copyDetails"_s, this))
    , m_close(new ActionButton(u"close"_s, ActionButton::Kind::Plain, this))
{
    setMinimumWidth(480);
    m_copy->setContent([this] { return asText(); });
    buttons()->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons()->addButton(m_close, QDialogButtonBox::RejectRole);
    addFacts();
    retranslate();
    m_close->setFocus();
}

QWidget *DetailsDialog::factTable() const
{
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[name, value] : accountFacts(m_view, QLocale())) {
        auto *label = new TextLabel(TextLabel::Kind::Small);
        label->setWordWrap(false);
        label->setText(name);
        auto *fact = new TextLabel(TextLabel::Kind::Body);
        fact->setText(value);
        fact->setWordWrap(true);
        fact->setTextInteractionFlags(Qt::TextSelectableByMouse);
        fact->setAccessibleName(name + u": "_s + value);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(fact, row, 1, Qt::AlignTop);
        ++row;
    }
    return table;
}

void DetailsDialog::addFacts()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(factTable());
    if (m_attempt && !m_attempt->isEmpty()) {
        auto *caption = new TextLabel(TextLabel::Kind::Caption);
        caption->setText(tr("Last sign-in"));
        column->addWidget(caption);
        auto *timeline = new TimelineView;
        timeline->setTimeline(*m_attempt);
        column->addWidget(timeline);
    }
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"facts"_s);
    scroll->setAccessibleName(tr("Details"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    // All of it, where the screen is high enough: a list that is cut looks complete.
    const int room = screen()->availableGeometry().height() - AroundTheFacts;
    scroll->setMinimumHeight(qBound(SmallestFacts, page->sizeHint().height() + 4, room));
    content()->addWidget(scroll, 1);
}

QString DetailsDialog::asText() const
{
    QString text;
    for (const auto &[name, value] : accountFacts(m_view, QLocale()))
        text += name + u": "_s + value + u'\n';
    return text;
}

void DetailsDialog::retranslate()
{
    setWindowTitle(tr("Account details"));
    setHeading(m_view.account.displayName());
    setText(tr("Nothing in here is secret."));
    m_copy->setLabel(tr("Copy all"));
    m_close->setText(tr("Close"));
}

} // namespace Lanyard
