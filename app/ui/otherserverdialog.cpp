// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/otherserverdialog.h"

#include "oauth/discoveryplaces.h"
#include "ui/actionbutton.h"
#include "ui/clientfields.h"
#include "ui/discoverytext.h"
#include "ui/endpointfields.h"
#include "ui/errorlook.h"
#include "ui/fileerrortext.h"
#include "ui/formfield.h"
#include "ui/linkbutton.h"
#include "ui/scrollbody.h"
#include "ui/serverfactlist.h"
#include "ui/serverfacttext.h"
#include "ui/serverkeeping.h"
#include "ui/servicesetup.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

constexpr int FormWidth = 540;

} // namespace

OtherServerDialog::OtherServerDialog(ServiceSetup &setup, QWidget *parent)
    : DialogShell(u"otherServerDialog"_s, parent)
    , m_setup(setup)
    , m_body(new ScrollBody(u"otherServerBody"_s, FormWidth, this))
    , m_address(new QLineEdit(this))
    , m_addressField(new FormField(m_address, this))
    , m_state(new MessageCard(u"serverState"_s, this))
    , m_byHand(new LinkButton(u"enterByHand"_s, this))
    , m_endpoints(new EndpointFields(this))
    , m_facts(new ServerFactList(this))
    , m_client(new ClientFields(this))
    , m_check(new ActionButton(u"checkServer"_s, ActionButton::Kind::Primary, this))
    , m_goOn(new ActionButton(u"goOn"_s, ActionButton::Kind::Plain, this))
    , m_cancel(new ActionButton(u"cancel"_s, ActionButton::Kind::Plain, this))
{
    m_address->setObjectName(u"serverAddress"_s);
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_address->setPlaceholderText(u"https://auth.example.org"_s);
    layOut();
    connectParts();
    retranslate();
    startAgain();
    m_address->setFocus();
}

void OtherServerDialog::layOut()
{
    setMinimumWidth(FormWidth + 2 * Theme::PagePadding);
    auto *column = m_body->column();
    column->addWidget(m_facts);
    column->addWidget(m_endpoints);
    column->addWidget(m_client);
    column->addStretch(1);
    content()->addWidget(m_addressField);
    content()->addWidget(m_state);
    content()->addWidget(m_byHand, 0, Qt::AlignLeft);
    content()->addWidget(m_body, 1);
    buttons()->addButton(m_check, QDialogButtonBox::ActionRole);
    buttons()->addButton(m_goOn, QDialogButtonBox::ActionRole);
    buttons()->addButton(m_cancel, QDialogButtonBox::RejectRole);
}

void OtherServerDialog::connectParts()
{
    connect(m_address, &QLineEdit::textChanged, this, &OtherServerDialog::startAgain);
    connect(m_address, &QLineEdit::returnPressed, this, [this] {
        if (m_check->isEnabled())
            check();
    });
    connect(m_check, &QPushButton::clicked, this, &OtherServerDialog::check);
    connect(m_byHand, &QPushButton::clicked, this, &OtherServerDialog::enterByHand);
    connect(m_goOn, &QPushButton::clicked, this, &OtherServerDialog::keep);
    connect(m_client, &ClientFields::edited, this, &OtherServerDialog::update);
    connect(m_client, &ClientFields::heightChanged, this, &OtherServerDialog::fit);
    connect(m_endpoints, &EndpointFields::edited, this, &OtherServerDialog::update);
}

void OtherServerDialog::startAgain()
{
    delete m_checking;
    delete m_keeping;
    m_server.reset();
    m_isByHand = false;
    m_state->hide();
    m_byHand->show();
    m_body->hide();
    m_facts->hide();
    m_endpoints->hide();
    m_client->hide();
    update();
}

void OtherServerDialog::check()
{
    startAgain();
    m_checking = new ServerCheck(m_address->text(), m_setup.network(), m_setup.clock(), this);
    connect(m_checking, &ServerCheck::finished, this, [this](const Result<CheckedServer> &result) {
        ServerCheck *check = m_checking;
        m_checking = nullptr;
        check->deleteLater();
        judge(result, check->describedIssuer());
    });
    say({.isWaiting = true,
         .heading = tr("Asking the server what it is…"),
         .explanation = tr("This sends nothing of yours.")});
    update();
    m_checking->start();
}

void OtherServerDialog::judge(const Result<CheckedServer> &result, const QString &describedIssuer)
{
    if (result)
        showServer(result.value());
    else
        say(discoveryFailure(result.error(), m_address->text(), describedIssuer));
    update();
}

void OtherServerDialog::showServer(const CheckedServer &server)
{
    const ServerVerdict verdict = verdictText(server);
    m_facts->setReport(server.report);
    m_facts->show();
    m_body->show();
    m_byHand->hide();
    if (server.report.canSignIn()) {
        m_server = server;
        m_client->setServer(server);
        m_client->show();
    }
    say({.symbol = verdict.symbol,
         .tone = verdict.tone,
         .heading = verdict.heading,
         .explanation = verdict.explanation});
}

// DI-4: a server that says nothing of itself, or not well, can be described by its people.
void OtherServerDialog::enterByHand()
{
    delete m_checking;
    m_isByHand = true;
    m_state->hide();
    m_byHand->hide();
    CheckedServer unknown;
    unknown.metadata.issuer = issuerFromAddress(m_address->text()).isOk()
                                  ? issuerFromAddress(m_address->text()).value()
                                  : QString();
    unknown.report = reportOn(unknown.metadata);
    m_client->setServer(unknown);
    m_endpoints->show();
    m_client->show();
    m_body->show();
    update();
    fit();
    m_endpoints->findChild<QLineEdit *>()->setFocus();
}

Result<CheckedServer> OtherServerDialog::serverByHand() const
{
    const Result<QString> issuer = issuerFromAddress(m_address->text());
    const Result<ServerMetadata> metadata =
        issuer ? m_endpoints->metadata(issuer.value()) : Result<ServerMetadata>(issuer.error());
    if (!metadata)
        return metadata.error();
    return CheckedServer{.metadata = metadata.value(), .report = reportOn(metadata.value())};
}

void OtherServerDialog::keep()
{
    const Result<CheckedServer> server = m_server ? Result(*m_server) : serverByHand();
    if (!server) {
        say(discoveryFailure(server.error(), m_address->text(), {}));
        return;
    }
    m_keeping = new ServerKeeping(m_setup,
                                  {.server = server.value(),
                                   .name = m_client->name(),
                                   .registersItself = m_client->registersItself(),
                                   .clientId = m_client->clientId(),
                                   .clientSecret = m_client->secret(),
                                   .redirect = m_client->redirect(),
                                   .scopes = m_client->scopes()},
                                  this);
    connect(m_keeping, &ServerKeeping::finished, this, &OtherServerDialog::kept);
    say({.isWaiting = true,
         .heading =
             m_client->registersItself() ? tr("Registering Lanyard there…") : tr("Saving…")});
    update();
    m_keeping->start();
}

void OtherServerDialog::kept(const Result<QString> &providerId)
{
    const bool isRegistration = m_keeping->hasFailedAtRegistration();
    m_keeping->deleteLater();
    m_keeping = nullptr;
    if (providerId) {
        m_client->forgetSecret();
        accept();
        Q_EMIT described(providerId.value());
        return;
    }
    const Error &error = providerId.error();
    const QString host = m_server ? QUrl(m_server->metadata.issuer).host() : QString();
    const ErrorText words = fileErrorText(error, m_client->name());
    const ErrorLook look = errorLook(error.kind);
    if (isRegistration)
        m_client->setOwnClient();
    say(isRegistration ? registrationFailure(error, host)
                       : CardMessage{.symbol = look.symbol,
                                     .tone = look.tone,
                                     .heading = words.heading,
                                     .explanation = words.explanation});
    update();
}

void OtherServerDialog::say(const CardMessage &message)
{
    m_state->setMessage(message);
    m_state->show();
    fit();
}

void OtherServerDialog::update()
{
    const bool hasAddress = !m_address->text().trimmed().isEmpty();
    const bool isBusy = m_checking || m_keeping;
    const bool isReady = (m_server || m_isByHand) && m_client->isComplete();
    m_check->setVisible(!m_server && !m_isByHand);
    m_goOn->setVisible(m_server || m_isByHand);
    m_check->setEnabled(hasAddress && !isBusy);
    m_goOn->setEnabled(isReady && hasAddress && !isBusy);
    m_byHand->setEnabled(hasAddress && !isBusy);
    m_check->setKind(m_goOn->isVisibleTo(this) ? ActionButton::Kind::Plain
                                               : ActionButton::Kind::Primary);
    if (m_goOn->isVisibleTo(this))
        m_goOn->setKind(ActionButton::Kind::Primary);
}

void OtherServerDialog::fit()
{
    m_body->updateGeometry();
    fitSoon();
}

void OtherServerDialog::retranslate()
{
    setWindowTitle(tr("Other server"));
    setHeading(tr("Sign in at another server"));
    setText(tr("Lanyard asks the server what it supports before anything of yours is sent. The "
               "address of an MCP server works, too."));
    m_addressField->setLabel(tr("Address of the server"));
    m_byHand->setText(tr("Enter its addresses yourself"));
    m_endpoints->retranslate();
    m_client->retranslate();
    if (m_server)
        m_facts->setReport(m_server->report);
    m_check->setText(tr("Check this server"));
    m_goOn->setText(tr("Save and sign in"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace Lanyard
