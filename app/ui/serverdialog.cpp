// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/serverdialog.h"

#include "accounts/connectiontest.h"
#include "ui/actionbutton.h"
#include "ui/errorlook.h"
#include "ui/fileerrortext.h"
#include "ui/healthtext.h"
#include "ui/messagecard.h"
#include "ui/scrollbody.h"
#include "ui/serverchoicetext.h"
#include "ui/servicesetup.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

constexpr int ServerFormWidth = 440;
constexpr int Typed = -2; // -1 is what QButtonGroup takes for "give it a number"

} // namespace

ServerDialog::ServerDialog(ServiceSetup &setup, const Provider &provider,
                           const ServerChoices &choices, QWidget *parent)
    : DialogShell(u"serverDialog"_s, parent)
    , m_setup(setup)
    , m_provider(provider)
    , m_choices(choices)
    , m_body(new ScrollBody(u"servers"_s, ServerFormWidth, this))
    , m_group(new QButtonGroup(this))
    , m_other(new QRadioButton(this))
    , m_typed(new QLineEdit(this))
    , m_wrong(new TextLabel(TextLabel::Kind::Small, this))
    , m_state(new MessageCard(u"health"_s, this))
    , m_check(new ActionButton(u"checkServer"_s, ActionButton::Kind::Plain, this))
    , m_goOn(new ActionButton(u"goOn"_s, ActionButton::Kind::Primary, this))
    , m_cancel(new ActionButton(u"cancel"_s, ActionButton::Kind::Plain, this))
{
    addChoices();
    layOut();
    connect(m_group, &QButtonGroup::idToggled, this, [this] { forgetCheck(); });
    connect(m_typed, &QLineEdit::textChanged, this, [this] {
        m_other->setChecked(true);
        forgetCheck();
    });
    connect(m_check, &QPushButton::clicked, this, &ServerDialog::check);
    connect(m_goOn, &QPushButton::clicked, this, &ServerDialog::goOn);
    m_group->buttons().first()->setChecked(true);
    m_group->buttons().first()->setFocus();
    retranslate();
}

void ServerDialog::addChoices()
{
    for (qsizetype i = 0; i < m_choices.servers.size(); ++i) {
        const QUrl &url = m_choices.servers.at(i).url;
        auto *button = new QRadioButton(this);
        button->setObjectName(u"server-"_s + QString::number(i));
        QString text = serverName(url);
        button->setText(text.replace(u'&', u"&&"_s));
        m_group->addButton(button, int(i));
        auto *origin = new TextLabel(TextLabel::Kind::Small, this);
        origin->setObjectName(u"origin-"_s + QString::number(i));
        m_origins.append(origin);
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(button);
        column->addWidget(origin);
        m_body->column()->addLayout(column);
    }
    m_other->setObjectName(u"otherAddress"_s);
    m_group->addButton(m_other, Typed);
}

void ServerDialog::layOut()
{
    setMinimumWidth(ServerFormWidth + 2 * Theme::PagePadding);
    m_body->column()->setSpacing(2 * Theme::Grid);
    m_typed->setObjectName(u"typedAddress"_s);
    m_typed->setLayoutDirection(Qt::LeftToRight);
    m_typed->setPlaceholderText(u"https://skills.example.org"_s);
    m_typed->setTextMargins(Theme::Grid, 0, Theme::Grid, 0);
    m_typed->setMinimumHeight(m_check->sizeHint().height());
    m_wrong->setObjectName(u"wrongAddress"_s);
    m_wrong->setVisible(m_choices.wrongAddress.has_value());
    m_state->hide();
    auto *column = new QVBoxLayout;
    column->setSpacing(Theme::Grid);
    column->addWidget(m_other);
    column->addWidget(m_typed);
    m_body->column()->addLayout(column);
    m_body->column()->addStretch(1);
    content()->addWidget(m_wrong);
    content()->addWidget(m_body, 1);
    content()->addWidget(m_check, 0, Qt::AlignLeft);
    content()->addWidget(m_state);
    buttons()->addButton(m_goOn, QDialogButtonBox::ActionRole);
    buttons()->addButton(m_cancel, QDialogButtonBox::RejectRole);
}

Result<QUrl> ServerDialog::address() const
{
    const int chosen = m_group->checkedId();
    if (chosen >= 0)
        return m_choices.servers.at(chosen).url;
    return serverFromText(m_typed->text(), u"baseUrl"_s);
}

void ServerDialog::forgetCheck()
{
    delete m_test;
    showCard(false);
}

void ServerDialog::check()
{
    forgetCheck();
    const Result<QUrl> url = address();
    const Result<Provider> server =
        url ? m_setup.serverAt(m_provider.id, url.value()) : Result<Provider>(url.error());
    if (!server) {
        showFailure(server.error());
        return;
    }
    const QString host = serverName(url.value());
    m_state->setMessage({.isWaiting = true,
                         //: %1 is a server
                         .heading = tr("Asking %1…").arg(host),
                         .explanation = tr("This sends nothing of yours.")});
    showCard(true);
    m_test = new ConnectionTest(server.value(), m_setup.network(), m_setup.clock(), this);
    connect(m_test, &ConnectionTest::finished, this,
            [this, host](const QList<LegResult> &legs) { showHealth(legs, host); });
    m_test->start();
}

void ServerDialog::showHealth(const QList<LegResult> &legs, const QString &host)
{
    m_state->setMessage(healthMessage(legs, host));
    showCard(true);
}

void ServerDialog::goOn()
{
    const Result<QUrl> url = address();
    const Result<QString> added =
        url ? m_setup.addServer(m_provider.id, url.value()) : Result<QString>(url.error());
    if (!added) {
        showFailure(added.error());
        return;
    }
    accept();
    Q_EMIT chosen(added.value());
}

void ServerDialog::showFailure(const Error &error)
{
    const CardMessage typed = addressMistake(error);
    const ErrorText words = fileErrorText(error, m_provider.name);
    const ErrorLook look = errorLook(error.kind);
    m_state->setMessage(typed.heading.isEmpty() ? CardMessage{.symbol = look.symbol,
                                                              .tone = look.tone,
                                                              .heading = words.heading,
                                                              .explanation = words.explanation}
                                                : typed);
    showCard(true);
    if (m_other->isChecked())
        m_typed->setFocus();
}

void ServerDialog::showCard(bool isShown)
{
    m_state->setVisible(isShown);
    fitSoon();
}

void ServerDialog::retranslate()
{
    //: %1 is a service
    setWindowTitle(tr("Server of %1").arg(m_provider.name));
    //: %1 is a service
    setHeading(tr("Which server of %1?").arg(m_provider.name));
    setText(tr("Every server has accounts of its own; you can use several side by side."));
    for (qsizetype i = 0; i < m_origins.size(); ++i) {
        const QString words = originText(m_choices.servers.at(i), m_provider.serverVariable);
        m_origins.at(i)->setText(words);
        m_group->button(int(i))->setAccessibleDescription(words);
    }
    if (m_choices.wrongAddress)
        m_wrong->setText(wrongAddressText(*m_choices.wrongAddress, m_provider.serverVariable));
    m_other->setText(tr("&Another address"));
    m_typed->setAccessibleName(tr("Address of the server"));
    m_check->setText(tr("Check whether it answers"));
    m_goOn->setText(tr("Go on"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace Lanyard
