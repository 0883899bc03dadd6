// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clientfields.h"

#include "ui/formfield.h"
#include "ui/redirectfields.h"
#include "ui/scopelist.h"
#include "ui/secretfield.h"
#include "ui/theme.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

constexpr int LongestClientName = 60;

} // namespace

ClientFields::ClientFields(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_register(new QRadioButton(this))
    , m_own(new QRadioButton(this))
    , m_id(new QLineEdit(this))
    , m_secret(new SecretField(u"clientSecret"_s, this))
    , m_scopes(new ScopeList({}, {}, this))
    , m_ownFields(new QWidget(this))
    , m_nameField(new FormField(m_name, this))
    , m_idField(new FormField(m_id, m_ownFields))
    , m_secretField(new FormField(m_secret, m_ownFields, m_secret->line()))
    , m_scopesField(new FormField(m_scopes, this, m_scopes->findChild<QLineEdit *>()))
{
    m_name->setObjectName(u"serviceName"_s);
    m_name->setMaxLength(LongestClientName);
    m_register->setObjectName(u"registerItself"_s);
    m_own->setObjectName(u"ownClient"_s);
    m_id->setObjectName(u"clientId"_s);
    m_id->setLayoutDirection(Qt::LeftToRight);
    auto *own = new QVBoxLayout(m_ownFields);
    own->setContentsMargins(6 * Theme::Grid, 0, 0, 0);
    own->setSpacing(2 * Theme::Grid);
    own->addWidget(m_idField);
    own->addWidget(m_secretField);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * Theme::Grid);
    column->addWidget(m_nameField);
    column->addWidget(m_register);
    column->addWidget(m_own);
    column->addWidget(m_ownFields);
    column->addWidget(m_scopesField);
    connect(m_register, &QRadioButton::toggled, this, &ClientFields::showOwn);
    connect(m_id, &QLineEdit::textChanged, this, &ClientFields::edited);
    connect(m_name, &QLineEdit::textChanged, this, &ClientFields::edited);
    connect(m_secret, &SecretField::edited, this, &ClientFields::edited);
    connect(m_scopes, &ScopeList::edited, this, &ClientFields::edited);
    m_own->setChecked(true);
    retranslate();
}

void ClientFields::setServer(const CheckedServer &server)
{
    const bool canRegister =
        server.report.fact(ServerFeature::Registration).state == FeatureState::Supported;
    m_register->setVisible(canRegister);
    m_own->setVisible(canRegister);
    (canRegister ? m_register : m_own)->setChecked(true);
    m_secretField->setVisible(server.report.fact(ServerFeature::ClientSecret).state !=
                              FeatureState::NotSupported);
    const QString resourceName = server.resource ? server.resource->name : QString();
    const QUrl place(server.resource ? server.resource->resource : server.metadata.issuer);
    m_name->setText(resourceName.isEmpty() ? place.host() : resourceName);
    m_scopes->setScopes(server.scopes);
    makeRedirect(server.metadata.issuer);
    showOwn();
}

// Its path follows from the issuer: a new one for each server.
void ClientFields::makeRedirect(const QString &issuer)
{
    delete m_redirect;
    m_redirect = new RedirectFields({}, issuer, m_ownFields);
    m_ownFields->layout()->addWidget(m_redirect);
    connect(m_redirect, &RedirectFields::edited, this, &ClientFields::edited);
    QWidget::setTabOrder(m_secret, m_redirect);
}

void ClientFields::setOwnClient()
{
    m_own->setChecked(true);
    m_id->setFocus();
}

void ClientFields::showOwn()
{
    m_ownFields->setVisible(!registersItself());
    Q_EMIT edited();
    Q_EMIT heightChanged();
}

bool ClientFields::registersItself() const
{
    return m_register->isChecked();
}

bool ClientFields::isComplete() const
{
    const bool isClientThere = !clientId().isEmpty() && m_redirect && m_redirect->isSound();
    return !name().isEmpty() && (registersItself() || isClientThere);
}

QString ClientFields::name() const
{
    return m_name->text().simplified();
}

QString ClientFields::clientId() const
{
    return m_id->text().trimmed();
}

Secret ClientFields::secret() const
{
    const bool isAsked = !registersItself() && !m_secretField->isHidden();
    return isAsked ? m_secret->secret() : Secret();
}

// Registered by itself, any port will do.
RedirectConfig ClientFields::redirect() const
{
    return registersItself() || !m_redirect ? RedirectConfig() : m_redirect->redirect();
}

QStringList ClientFields::scopes() const
{
    return m_scopes->scopes();
}

void ClientFields::forgetSecret()
{
    m_secret->clear();
}

void ClientFields::retranslate()
{
    m_nameField->setLabel(tr("Name in Lanyard"));
    m_register->setText(tr("Lanyard &registers itself there"));
    m_own->setText(tr("I have a &client ID"));
    m_idField->setLabel(tr("Client ID"));
    m_secretField->setLabel(tr("Client secret"));
    m_secretField->setHint(tr("It goes straight to this computer’s keychain, and nowhere else. "
                              "Leave it empty if you were given none."));
    m_scopesField->setLabel(tr("What to ask for (scopes)"));
    m_scopesField->setHint(tr("As the server’s manual names them, separated by spaces."));
    m_secret->retranslate();
    if (m_redirect)
        m_redirect->retranslate();
}

} // namespace Lanyard
