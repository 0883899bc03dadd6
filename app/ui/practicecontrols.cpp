// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/practicecontrols.h"

#include "practice/practiceprovider.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

constexpr PracticeFault Faults[] = {
    PracticeFault::None,
    PracticeFault::SessionExpired,
    PracticeFault::Rejected,
    PracticeFault::QuotaUsedUp,
    PracticeFault::Slow,
    PracticeFault::ServerError,
    PracticeFault::TooManyRequests,
    PracticeFault::DeviceSlowDown,
    PracticeFault::DeviceCodeEnded,
    PracticeFault::CannotRevoke,
};

} // namespace

PracticeControls::PracticeControls(PracticeProvider &provider, QWidget *parent)
    : QWidget(parent)
    , m_provider(provider)
    , m_label(new QLabel(this))
    , m_faults(new QComboBox(this))
{
    m_faults->setObjectName(u"practiceFault"_s);
    m_faults->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_label->setBuddy(m_faults);
    m_label->setTextFormat(Qt::PlainText);
    for (const PracticeFault fault : Faults)
        m_faults->addItem(QString(), static_cast<int>(fault));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * Theme::Grid);
    row->addWidget(m_label);
    row->addWidget(m_faults);
    retranslate();
    showFault();
    connect(m_faults, &QComboBox::activated, this, [this](int index) {
        m_provider.setFault(static_cast<PracticeFault>(m_faults->itemData(index).toInt()));
    });
    connect(&provider, &PracticeProvider::faultChanged, this, &PracticeControls::showFault);
}

void PracticeControls::showFault()
{
    m_faults->setCurrentIndex(m_faults->findData(static_cast<int>(m_provider.fault())));
}

void PracticeControls::retranslate()
{
    const auto text = [](PracticeFault fault) {
        switch (fault) {
        case PracticeFault::None:
            //: Of "Something goes wrong"
            return tr("nothing");
        case PracticeFault::SessionExpired:
            return tr("session expired");
        case PracticeFault::Rejected:
            //: The server turns the session down
            return tr("rejected");
        case PracticeFault::QuotaUsedUp:
            return tr("quota used up");
        case PracticeFault::Slow:
            //: The server takes long to answer
            return tr("slow");
        case PracticeFault::ServerError:
            return tr("server error");
        case PracticeFault::TooManyRequests:
            return tr("too many requests");
        case PracticeFault::DeviceSlowDown:
            //: While a code for another device waits, the server asks for longer pauses
            return tr("asked to wait longer");
        case PracticeFault::DeviceCodeEnded:
            //: Codes for another device
            return tr("codes run out at once");
        case PracticeFault::CannotRevoke:
            //: The server cannot be told of a sign-out at the moment
            return tr("sign-out not heard");
        }
        return QString();
    };
    //: Label of a choice of faults in practice mode
    m_label->setText(tr("Something goes &wrong:"));
    m_faults->setAccessibleName(tr("Something goes wrong"));
    for (int i = 0; i < m_faults->count(); ++i)
        m_faults->setItemText(i, text(static_cast<PracticeFault>(m_faults->itemData(i).toInt())));
}

void PracticeControls::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Lanyard
