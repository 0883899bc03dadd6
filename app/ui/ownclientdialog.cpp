// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ownclientdialog.h"

#include "accounts/accountservice.h"
#include "ui/actionbutton.h"
#include "ui/errorlook.h"
#include "ui/fileerrortext.h"
#include "ui/formfield.h"
#include "ui/messagecard.h"
#include "ui/redirectfields.h"
#include "ui/scopelist.h"
#include "ui/scrollbody.h"
#include "ui/secretfield.h"
#include "ui/servicesetup.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

constexpr int OwnClientWidth = 520;

} // namespace

OwnClientDialog::OwnClientDialog(ServiceSetup &setup, const Provider &provider, Purpose purpose,
                                 QWidget *parent)
    : DialogShell(u"ownClientDialog"_s, parent)
    , m_setup(setup)
    , m_provider(provider)
    , m_purpose(purpose)
    , m_body(new ScrollBody(u"ownClient"_s, OwnClientWidth, this))
    , m_redirect(new RedirectFields(provider.client.redirect, provider.client.issuer, this))
    , m_id(new QLineEdit(provider.client.clientId, this))
    , m_secret(new SecretField(u"clientSecret"_s, this))
    , m_scopes(new ScopeList(provider.scopeChoices, firstScopes(provider), this))
    , m_idField(new FormField(m_id, this))
    , m_secretField(new FormField(m_secret, this, m_secret->line()))
    , m_redirectLabel(new TextLabel(TextLabel::Kind::Strong, this))
    , m_redirectHint(new TextLabel(TextLabel::Kind::Small, this))
    , m_scopesLabel(new TextLabel(TextLabel::Kind::Strong, this))
    , m_scopesHint(new TextLabel(TextLabel::Kind::Small, this))
    , m_failure(new MessageCard(u"failure"_s, this))
    , m_save(new ActionButton(u"save"_s, ActionButton::Kind::Primary, this))
    , m_cancel(new ActionButton(u"cancel"_s, ActionButton::Kind::Plain, this))
{
    m_id->setObjectName(u"clientId"_s);
    m_id->setLayoutDirection(Qt::LeftToRight);
    m_failure->hide();
    layOut();
    connect(m_id, &QLineEdit::textChanged, this, [this] {
        showKept();
        update();
    });
    connect(m_secret, &SecretField::edited, this, &OwnClientDialog::update);
    connect(m_redirect, &RedirectFields::edited, this, &OwnClientDialog::update);
    connect(m_scopes, &ScopeList::edited, this, &OwnClientDialog::update);
    connect(m_save, &QPushButton::clicked, this, &OwnClientDialog::save);
    m_id->setFocus();
    retranslate();
    update();
    lookForSecret();
}

void OwnClientDialog::layOut()
{
    setMinimumWidth(OwnClientWidth + 2 * Theme::PagePadding);
    const auto group = [this](const QList<QWidget *> &parts) {
        auto *column = new QVBoxLayout;
        column->setSpacing(Theme::Grid);
        for (QWidget *part : parts)
            column->addWidget(part);
        m_body->column()->addLayout(column);
    };
    group({m_redirectLabel, m_redirectHint, m_redirect});
    group({m_idField});
    group({m_secretField});
    group({m_scopesLabel, m_scopesHint, m_scopes});
    m_body->column()->addStretch(1);
    content()->addWidget(m_body, 1);
    content()->addWidget(m_failure);
    buttons()->addButton(m_save, QDialogButtonBox::ActionRole);
    buttons()->addButton(m_cancel, QDialogButtonBox::RejectRole);
}

ClientConfig OwnClientDialog::clientFor(const QString &clientId) const
{
    ClientConfig client = m_provider.client;
    client.clientId = clientId;
    return client;
}

OwnClient OwnClientDialog::client() const
{
    return {.clientId = m_id->text().trimmed(),
            .redirect = m_redirect->redirect(),
            .scopes = m_scopes->scopes(),
            .hasSecret = m_secret->isKept() || !m_secret->isEmpty()};
}

// The secret belongs to one client id (IS-5): another id needs another secret.
void OwnClientDialog::lookForSecret()
{
    if (m_provider.client.clientId.isEmpty() || !m_provider.wantsClientSecret)
        return;
    m_setup.service().checkClientSecret(m_provider.client, this, [this](const Result<bool> &there) {
        // Unreadable is not absent: a locked keychain keeps what it has.
        m_hasSecret = !there || there.value();
        showKept();
        update();
    });
}

void OwnClientDialog::showKept()
{
    m_secret->setKept(m_hasSecret && m_secret->isEmpty() &&
                      m_id->text().trimmed() == m_provider.client.clientId);
}

void OwnClientDialog::update()
{
    const OwnClient now = client();
    m_save->setEnabled(!m_isSaving && !now.clientId.isEmpty() && !now.scopes.isEmpty() &&
                       m_redirect->isSound());
}

void OwnClientDialog::save()
{
    m_isSaving = true;
    m_failure->hide();
    update();
    if (m_secret->isEmpty()) {
        finish(m_setup.setOwnClient(m_provider.id, client()));
        return;
    }
    // The secret first: no sign-in may begin without it. It stands in no other place (CR-3).
    m_setup.service().storeClientSecret(clientFor(client().clientId), m_secret->secret(), this,
                                        [this](const Result<void> &stored) {
                                            if (stored)
                                                keep();
                                            else
                                                finish(stored);
                                        });
}

void OwnClientDialog::keep()
{
    const OwnClient own = client();
    const Result<void> kept = m_setup.setOwnClient(m_provider.id, own);
    const bool isNew = own.clientId != m_provider.client.clientId;
    if (!kept && isNew) // of no use to anybody
        m_setup.service().removeClientSecret(clientFor(own.clientId), &m_setup,
                                             [](const auto &) {});
    finish(kept);
}

void OwnClientDialog::finish(const Result<void> &result)
{
    m_isSaving = false;
    update();
    if (!result) {
        showFailure(result.error());
        return;
    }
    const QString before = m_provider.client.clientId;
    if (m_hasSecret && (before != client().clientId || !client().hasSecret))
        m_setup.service().removeClientSecret(m_provider.client, &m_setup, [](const auto &) {});
    m_secret->clear();
    accept();
    Q_EMIT saved(m_provider.id);
}

void OwnClientDialog::showFailure(const Error &error)
{
    const ErrorText words = fileErrorText(error, m_provider.name);
    const ErrorLook look = errorLook(error.kind);
    m_failure->setMessage({.symbol = look.symbol,
                           .tone = look.tone,
                           .heading = words.heading,
                           .explanation = words.explanation});
    m_failure->show();
    fitSoon();
}

void OwnClientDialog::retranslate()
{
    const QString &name = m_provider.name;
    if (m_purpose == Purpose::SignIn) {
        //: %1 is a service
        setWindowTitle(tr("Connect with %1").arg(name));
        //: %1 is a service
        setHeading(tr("Register Lanyard at %1 once").arg(name));
        //: %1 is a service
        setText(tr("%1 lets in only programs that its users have registered. Do that on its "
                   "website, then type in here what it gives you.")
                    .arg(name));
        m_save->setText(tr("Save and sign in"));
    } else {
        //: %1 is a service
        setWindowTitle(tr("Settings of %1").arg(name));
        //: %1 is a service
        setHeading(tr("How Lanyard is registered at %1").arg(name));
        //: %1 is a service
        setText(tr("All your accounts at %1 use this. What changes here counts from the next "
                   "sign-in on.")
                    .arg(name));
        m_save->setText(tr("Save"));
    }
    m_redirectLabel->setText(tr("Redirect address"));
    m_redirectHint->setText(tr("This is where the browser comes back to Lanyard. It must be the "
                               "same here and there, letter by letter."));
    m_idField->setLabel(tr("Client ID"));
    m_idField->setHint({});
    m_secretField->setLabel(tr("Client secret"));
    m_secretField->setHint(tr("It goes straight to this computer’s keychain, and nowhere else. "
                              "Leave it empty if you were given none."));
    m_scopesLabel->setText(tr("What Lanyard may do there"));
    m_scopesHint->setText(tr("Begin with little; you can ask for more at any time."));
    m_redirect->retranslate();
    m_secret->retranslate();
    m_scopes->retranslate();
    m_cancel->setText(tr("Cancel"));
}

} // namespace Lanyard
