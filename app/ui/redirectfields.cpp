// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/redirectfields.h"

#include "oauth/clientregistration.h"
#include "ui/copyfield.h"
#include "ui/formfield.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QRegularExpressionValidator>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

constexpr int RedirectPortWidth = 96;

const QRegularExpression &pathSyntax()
{
    static const QRegularExpression syntax(
        u"^(?:/(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*)?$"_s);
    return syntax;
}

} // namespace

RedirectFields::RedirectFields(const RedirectConfig &redirect, const QString &issuer,
                               QWidget *parent)
    : QWidget(parent)
    , m_issuer(issuer)
    , m_host(new QComboBox(this))
    , m_port(new QLineEdit(this))
    , m_path(new QLineEdit(redirect.path, this))
    , m_hostField(new FormField(m_host, this, nullptr, TextLabel::Kind::Small))
    , m_portField(new FormField(m_port, this, nullptr, TextLabel::Kind::Small))
    , m_pathField(new FormField(m_path, this, nullptr, TextLabel::Kind::Small))
    , m_caption(new TextLabel(TextLabel::Kind::Small, this))
    , m_address(new CopyField(u"redirectAddress"_s, TextLabel::Kind::Body,
                              tr("Copy the redirect address"), this))
{
    m_host->setObjectName(u"redirectHost"_s);
    m_host->addItem(u"localhost"_s, u"localhost"_s);
    m_host->addItem(u"127.0.0.1"_s, QString()); // the literal of whichever family there is
    m_host->setCurrentIndex(m_host->findData(redirect.host));
    m_host->setMinimumHeight(m_path->minimumHeight());
    m_port->setObjectName(u"redirectPort"_s);
    if (!redirect.ports.isEmpty())
        m_port->setText(QString::number(redirect.ports.first()));
    m_port->setValidator(
        new QRegularExpressionValidator(QRegularExpression(u"[0-9]{0,5}"_s), m_port));
    m_port->setFixedWidth(RedirectPortWidth);
    m_path->setObjectName(u"redirectPath"_s);
    // An address runs from left to right in every language, and so do its parts.
    for (QWidget *part : QList<QWidget *>{m_host, m_port, m_path})
        part->setLayoutDirection(Qt::LeftToRight);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * Theme::Grid);
    grid->setVerticalSpacing(2 * Theme::Grid);
    grid->setColumnStretch(2, 1);
    grid->addWidget(m_hostField, 0, 0, Qt::AlignTop);
    grid->addWidget(m_portField, 0, 1, Qt::AlignTop);
    grid->addWidget(m_pathField, 0, 2, Qt::AlignTop);
    grid->addWidget(m_caption, 1, 0, 1, 3);
    grid->addWidget(m_address, 2, 0, 1, 3, Qt::AlignLeft);
    const auto changed = [this] {
        showAddress();
        Q_EMIT edited();
    };
    connect(m_host, &QComboBox::activated, this, changed);
    connect(m_port, &QLineEdit::textChanged, this, changed);
    connect(m_path, &QLineEdit::textChanged, this, changed);
    retranslate();
}

RedirectConfig RedirectFields::redirect() const
{
    RedirectConfig redirect{
        .host = m_host->currentData().toString(), .path = m_path->text().trimmed(), .ports = {}};
    if (const int port = m_port->text().toInt(); port > 0 && port <= 65535)
        redirect.ports.append(quint16(port));
    return redirect;
}

QString RedirectFields::address() const
{
    return registrableRedirects(redirect(), m_issuer).value(0);
}

bool RedirectFields::isSound() const
{
    const bool hasPort = m_port->text().isEmpty() || !redirect().ports.isEmpty();
    return hasPort && pathSyntax().match(m_path->text().trimmed()).hasMatch();
}

void RedirectFields::showAddress()
{
    const QString address = isSound() ? this->address() : QString();
    m_address->setText(QChar(0x200e) + address, address);
    m_caption->setVisible(!address.isEmpty());
}

void RedirectFields::retranslate()
{
    //: Part of an address: "localhost"
    m_hostField->setLabel(tr("Host"));
    //: Part of an address: 3000
    m_portField->setLabel(tr("Port"));
    m_port->setPlaceholderText(tr("any", "port"));
    //: Part of an address: "/callback"
    m_pathField->setLabel(tr("Path"));
    m_path->setPlaceholderText(tr("Lanyard’s own", "path"));
    m_caption->setText(tr("Register exactly this address there:"));
    showAddress();
}

} // namespace Lanyard
