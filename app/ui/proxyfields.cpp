// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proxyfields.h"

#include "ui/preferences.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QIntValidator>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

using Proxy = NetworkSettings::Proxy;

constexpr int KindWidth = 200;
constexpr int PortWidth = 80;

bool isOwnProxy(int kind)
{
    return kind == int(Proxy::Http) || kind == int(Proxy::Socks5);
}

} // namespace

ProxyFields::ProxyFields(Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_kind(new QComboBox(this))
    , m_host(new QLineEdit(this))
    , m_port(new QLineEdit(this))
    , m_text(new TextLabel(TextLabel::Kind::Small, this))
{
    const NetworkSettings now = preferences.proxy();
    m_kind->setObjectName(u"proxyKind"_s);
    m_host->setObjectName(u"proxyHost"_s);
    m_port->setObjectName(u"proxyPort"_s);
    m_text->setObjectName(u"proxyText"_s);
    m_text->setWordWrap(true);
    for (const Proxy kind : {Proxy::System, Proxy::None, Proxy::Http, Proxy::Socks5})
        m_kind->addItem(QString(), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(now.proxy)));
    m_kind->setMinimumWidth(KindWidth);
    m_host->setText(now.proxyHost);
    m_host->setLayoutDirection(Qt::LeftToRight);
    m_port->setText(now.proxyPort == 0 ? QString() : QString::number(now.proxyPort));
    m_port->setValidator(new QIntValidator(1, 65535, m_port));
    m_port->setFixedWidth(PortWidth);

    auto *address = new QHBoxLayout;
    address->setSpacing(2 * Theme::Grid);
    address->addWidget(m_host, 1);
    address->addWidget(m_port);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Grid);
    column->addWidget(m_kind, 0, Qt::AlignLeft);
    column->addLayout(address);
    column->addWidget(m_text);
    setFocusProxy(m_kind);
    connect(m_kind, &QComboBox::activated, this, &ProxyFields::store);
    connect(m_host, &QLineEdit::editingFinished, this, &ProxyFields::store);
    connect(m_port, &QLineEdit::editingFinished, this, &ProxyFields::store);
    retranslate();
    showFields();
}

QWidget *ProxyFields::choice() const
{
    return m_kind;
}

void ProxyFields::store()
{
    NetworkSettings settings;
    settings.proxy = Proxy(m_kind->currentData().toInt());
    settings.proxyHost = m_host->text().trimmed();
    settings.proxyPort = m_port->text().toUShort();
    showFields();
    if (settings == m_preferences.proxy())
        return;
    m_preferences.setProxy(settings);
    Q_EMIT changed();
}

void ProxyFields::showFields()
{
    const bool isOwn = isOwnProxy(m_kind->currentData().toInt());
    const bool isWhole = !m_host->text().trimmed().isEmpty() && m_port->text().toUShort() != 0;
    for (QWidget *field : QList<QWidget *>{m_host, m_port, m_text})
        field->setVisible(isOwn);
    m_text->setText(isWhole ? tr("Without a password: Lanyard gives none to a proxy.")
                            : tr("Give both, else the system’s proxy is used."));
}

void ProxyFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProxyFields::retranslate()
{
    m_kind->setItemText(0, tr("As the system"));
    //: No proxy
    m_kind->setItemText(1, tr("None"));
    m_kind->setItemText(2, u"HTTP"_s);
    m_kind->setItemText(3, u"SOCKS 5"_s);
    m_host->setAccessibleName(tr("Host"));
    m_host->setPlaceholderText(u"proxy.example.org"_s);
    m_port->setAccessibleName(tr("Port"));
    m_port->setPlaceholderText(u"3128"_s);
    showFields();
}

} // namespace Lanyard
