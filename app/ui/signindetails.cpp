// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signindetails.h"

#include "ui/copybutton.h"
#include "ui/steplist.h"
#include "ui/textlabel.h"
#include "ui/theme.h"
#include "ui/timelineview.h"

#include <QEvent>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

constexpr int TimelineRows = 7; // of text; the rest is scrolled to
constexpr int LineRows = 4;

} // namespace

SignInDetails::SignInDetails(QWidget *parent)
    : QWidget(parent)
    , m_answer(new TextLabel(TextLabel::Kind::Strong, this))
    , m_timeline(new QScrollArea(this))
    , m_steps(new StepList(u"timelineSteps"_s))
    , m_lines(new QPlainTextEdit(this))
    , m_copy(new CopyButton(u"copyDetails"_s, this))
{
    // A field and no label: it breaks long addresses anywhere, and scrolls instead of growing.
    setObjectName(u"detailsPart"_s);
    m_answer->setObjectName(u"timelineAnswer"_s);
    m_answer->setWordWrap(true);
    m_timeline->setObjectName(u"timeline"_s);
    m_timeline->setFrameShape(QFrame::NoFrame);
    m_timeline->setWidgetResizable(true);
    m_timeline->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *sheetOfSteps = new QWidget; // few lines stand at its top
    auto *column = new QVBoxLayout(sheetOfSteps);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_steps);
    column->addStretch(1);
    m_timeline->setWidget(sheetOfSteps);
    m_timeline->viewport()->setAutoFillBackground(false);
    sheetOfSteps->setAutoFillBackground(false);
    m_lines->setObjectName(u"detailLines"_s);
    m_lines->setReadOnly(true);
    m_lines->setTabChangesFocus(true);
    m_lines->setFrameShape(QFrame::NoFrame);
    m_lines->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_lines->setLayoutDirection(Qt::LeftToRight); // addresses and English
    m_lines->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_lines->document()->setDocumentMargin(0);
    m_lines->viewport()->setAutoFillBackground(false);
    m_copy->setContent([this] { return m_text; });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Theme::Grid);
    layout->addWidget(m_answer);
    layout->addWidget(m_timeline);
    layout->addWidget(m_lines);
    layout->addWidget(m_copy, 0, Qt::AlignLeft);
    setFocusProxy(m_timeline);
    applyTheme();
}

void SignInDetails::render(const AttemptTimeline &timeline, const QStringList &lines)
{
    m_answer->setText(timelineAnswer(timeline));
    m_answer->setVisible(timeline.failure().has_value());
    m_steps->setSteps(timelineSteps(timeline, QLocale()));
    m_timeline->setAccessibleName(tr("How far it came"));
    m_lines->setAccessibleName(tr("Details"));
    //: Copies what a support team needs
    m_copy->setLabel(tr("Copy &for support"));
    const QString text = lines.join(u'\n');
    if (m_lines->toPlainText() != text)
        m_lines->setPlainText(text);
    m_text = timeline.text() + text + u'\n';
}

void SignInDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyTheme();
}

void SignInDetails::applyTheme()
{
    m_timeline->setFixedHeight(TimelineRows * fontMetrics().lineSpacing());
    m_lines->setFont(Theme::smallFont(font()));
    m_lines->setFixedHeight(LineRows * QFontMetrics(m_lines->font()).lineSpacing());
    QPalette quiet = palette();
    quiet.setColor(QPalette::Text, Theme::secondaryText(palette()));
    quiet.setColor(QPalette::Base, Qt::transparent);
    m_lines->setPalette(quiet);
}

} // namespace Lanyard
