// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/copybutton.h"

#include "ui/announcement.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStyle>
#include <QStyleOptionButton>

namespace Lanyard {
namespace {

constexpr std::chrono::seconds FeedbackTime{2};

} // namespace

CopyButton::CopyButton(const QString &name, QWidget *parent)
    : ActionButton(name, Kind::Plain, parent)
{
    m_feedback.setSingleShot(true);
    m_feedback.setInterval(FeedbackTime);
    connect(&m_feedback, &QTimer::timeout, this, &CopyButton::showLabel);
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
}

void CopyButton::setLabel(const QString &label)
{
    m_label = label;
    if (!m_feedback.isActive())
        showLabel();
}

QSize CopyButton::sizeHint() const
{
    // Room for either text, so that nothing beside it moves.
    const auto sizeWith = [this](const QString &words) {
        QStyleOptionButton option;
        initStyleOption(&option);
        option.text = words;
        return style()->sizeFromContents(QStyle::CT_PushButton, &option,
                                         fontMetrics().size(Qt::TextShowMnemonic, words), this);
    };
    return sizeWith(m_label).expandedTo(sizeWith(tr("Copied")));
}

void CopyButton::copy()
{
    const QString content = m_content ? m_content() : QString();
    if (content.isEmpty())
        return;
    // The clipboard only: the primary selection changes under people's hands.
    QGuiApplication::clipboard()->setText(content, QClipboard::Clipboard);
    setText(tr("Copied"));
    m_feedback.start();
    announce(this, tr("Copied"));
    Q_EMIT copied();
}

void CopyButton::showLabel()
{
    setText(m_label);
    updateGeometry();
}

} // namespace Lanyard
