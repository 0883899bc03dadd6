// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servicedialogs.h"

#include "catalogue/catalogue.h"
#include "ui/addaccountdialog.h"
#include "ui/fileerrortext.h"
#include "ui/otherserverdialog.h"
#include "ui/ownclientdialog.h"
#include "ui/serverdialog.h"
#include "ui/servicesetup.h"

#include <QDir>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

bool lacksClient(const Provider &provider)
{
    return provider.needsOwnClient && provider.client.clientId.isEmpty();
}

QString fileFilter()
{
    return ServiceDialogs::tr("Service files (%1)").arg(u"*.json"_s);
}

} // namespace

ServiceDialogs::ServiceDialogs(ServiceSetup &setup, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_setup(setup)
    , m_window(window)
{}

void ServiceDialogs::open(QDialog *dialog)
{
    if (m_open)
        m_open->close();
    m_open = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ServiceDialogs::addAccount()
{
    const QList<Provider> &providers = m_setup.catalogue().providers();
    if (providers.size() == 1 && !m_setup.canKeep()) {
        choose(providers.first().id);
        return;
    }
    auto *dialog = new AddAccountDialog(m_setup.catalogue(), m_setup.canKeep(), &m_window);
    connect(dialog, &AddAccountDialog::providerChosen, this, &ServiceDialogs::choose);
    connect(dialog, &AddAccountDialog::otherServerRequested, this,
            &ServiceDialogs::askForOtherServer);
    connect(dialog, &AddAccountDialog::importRequested, this, &ServiceDialogs::importFile);
    open(dialog);
}

// Practice servers have one place each, and need nothing.
void ServiceDialogs::choose(const QString &providerId)
{
    const Provider *provider = m_setup.catalogue().provider(providerId);
    if (provider && !provider->serverVariable.isEmpty() && !provider->isPractice)
        chooseServer(providerId);
    else
        signIn(providerId, {});
}

void ServiceDialogs::signIn(const QString &providerId, const QString &accountId)
{
    const Provider *provider = m_setup.catalogue().provider(providerId);
    if (provider && lacksClient(*provider) && !provider->isPractice)
        askForClient(providerId, accountId);
    else
        Q_EMIT signInRequested(providerId, accountId);
}

void ServiceDialogs::chooseServer(const QString &providerId)
{
    const Provider provider = *m_setup.catalogue().provider(providerId);
    auto *dialog = new ServerDialog(m_setup, provider, serverChoices(provider, m_setup.catalogue()),
                                    &m_window);
    connect(dialog, &ServerDialog::chosen, this, [this](const QString &id) { signIn(id, {}); });
    open(dialog);
}

void ServiceDialogs::askForClient(const QString &providerId, const QString &accountId)
{
    auto *dialog = new OwnClientDialog(m_setup, *m_setup.catalogue().provider(providerId),
                                       OwnClientDialog::Purpose::SignIn, &m_window);
    connect(dialog, &OwnClientDialog::saved, this,
            [this, accountId](const QString &id) { Q_EMIT signInRequested(id, accountId); });
    open(dialog);
}

void ServiceDialogs::showSettings(const QString &providerId)
{
    if (const Provider *provider = m_setup.catalogue().provider(providerId))
        open(
            new OwnClientDialog(m_setup, *provider, OwnClientDialog::Purpose::Settings, &m_window));
}

void ServiceDialogs::askForOtherServer()
{
    auto *dialog = new OtherServerDialog(m_setup, &m_window);
    connect(dialog, &OtherServerDialog::described, this,
            [this](const QString &id) { signIn(id, {}); });
    open(dialog);
}

void ServiceDialogs::importFile()
{
    auto *dialog =
        new QFileDialog(&m_window, tr("Import a service file"), QDir::homePath(), fileFilter());
    dialog->setObjectName(u"importDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Result<QString> imported = m_setup.importFrom(path);
        if (!imported)
            report(imported.error());
        else
            signIn(imported.value(), {});
    });
    open(dialog);
}

void ServiceDialogs::exportFile(const QString &providerId)
{
    const Provider *provider = m_setup.catalogue().provider(providerId);
    if (!provider)
        return;
    auto *dialog =
        new QFileDialog(&m_window, tr("Export the service file"), QDir::homePath(), fileFilter());
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(providerId + ".json"_L1);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, providerId, name = provider->name](const QString &path) {
                if (const Result<void> saved = m_setup.exportTo(path, providerId); !saved)
                    report(saved.error());
                else
                    //: %1 is a service
                    Q_EMIT noticed(
                        Tone::Good, tr("Saved the description of %1").arg(name),
                        //: %1 is a file
                        tr("%1 holds no secret: you can give it to others.")
                            .arg(QChar(0x2066) + QDir::toNativeSeparators(path) + QChar(0x2069)));
            });
    open(dialog);
}

void ServiceDialogs::report(const Error &error)
{
    const ErrorText words = fileErrorText(error, u"Lanyard"_s);
    Q_EMIT noticed(Tone::Attention, words.heading, words.explanation);
}

} // namespace Lanyard
