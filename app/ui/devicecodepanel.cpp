// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devicecodepanel.h"

#include "ui/actionbutton.h"
#include "ui/copybutton.h"
#include "ui/qrcode.h"
#include "ui/shownline.h"
#include "ui/signinstate.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

// Another device would look for the page on itself.
bool isOnThisComputer(const QUrl &page)
{
    return page.host() == "localhost"_L1 || page.host().endsWith(".localhost"_L1) ||
           QHostAddress(page.host()).isLoopback();
}

} // namespace

DeviceCodePanel::DeviceCodePanel(QWidget *parent)
    : Card(parent)
    , m_address(new ShownLine(u"deviceAddress"_s, ShownLine::Kind::Address, this))
    , m_codeCaption(new TextLabel(TextLabel::Kind::Caption, this))
    , m_code(new ShownLine(u"userCode"_s, ShownLine::Kind::Code, this))
    , m_open(new ActionButton(u"openPage"_s, ActionButton::Kind::Plain, this))
    , m_copy(new CopyButton(u"copyCode"_s, this))
    , m_picture(new QrCode(this))
    , m_pictureCaption(new TextLabel(TextLabel::Kind::Small, this))
    , m_phone(new QWidget(this))
{
    setObjectName(u"devicePanel"_s);
    m_picture->setObjectName(u"deviceQr"_s);
    m_pictureCaption->setAlignment(Qt::AlignHCenter);
    m_copy->setContent([this] { return m_code->text(); });
    layOut();
}

void DeviceCodePanel::layOut()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * Theme::Grid);
    buttons->addWidget(m_open);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::Grid);
    words->addWidget(m_address);
    words->addSpacing(2 * Theme::Grid);
    words->addWidget(m_codeCaption);
    words->addWidget(m_code);
    words->addSpacing(2 * Theme::Grid);
    words->addLayout(buttons);
    words->addStretch(1);
    auto *phone = new QVBoxLayout(m_phone);
    phone->setContentsMargins(0, 0, 0, 0);
    phone->setSpacing(Theme::Grid);
    phone->addWidget(m_picture, 0, Qt::AlignHCenter);
    phone->addWidget(m_pictureCaption);
    auto *row = new QHBoxLayout;
    row->setSpacing(4 * Theme::Grid);
    row->addLayout(words, 1);
    row->addWidget(m_phone);
    body()->addLayout(row);
}

void DeviceCodePanel::render(const DeviceCodeState &device)
{
    setTitle(tr("Open this page on any device"));
    m_codeCaption->setText(tr("Enter this code there"));
    m_pictureCaption->setText(tr("or scan it with a phone"));
    m_open->setText(tr("&Open the page"));
    m_copy->setLabel(tr("&Copy code"));
    const DeviceCode code = device.code.value_or(DeviceCode());
    const QString page = code.verificationUri.toString(QUrl::FullyEncoded);
    m_address->setShown(page);
    m_code->setShown(code.userCode);
    const QUrl &scanned = code.verificationUriComplete.isEmpty() ? code.verificationUri
                                                                 : code.verificationUriComplete;
    m_picture->setText(device.isLive ? scanned.toString(QUrl::FullyEncoded) : QString());
    m_pictureCaption->setVisible(device.isLive);
    m_phone->setVisible(device.code && !isOnThisComputer(code.verificationUri));
    for (QWidget *widget : QWidgetList{m_address, m_code, m_open, m_copy})
        widget->setEnabled(device.isLive);
    setSentence(
        {tr("Open this page on any device"), page, tr("Enter this code there"), code.userCode});
}

} // namespace Lanyard
