// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountrepository.h"
#include "accounts/accountservice.h"
#include "catalogue/catalogue.h"
#include "oauth/strictnetwork.h"
#include "support/fakeclock.h"
#include "support/memorysecretstore.h"
#include "support/plainpages.h"
#include "ui/servicesetup.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace Lanyard {

/// What stands behind the dialogs about services: the built-in ones, a folder for the user's files,
/// a keychain that can be looked into.
class SetupRig
{
public:
    SetupRig()
    {
        catalogue.load(QStringLiteral(":/catalogue"),
                       directory.filePath(QStringLiteral("services")));
        service = std::make_unique<AccountService>(
            AccountService::Parts{catalogue, repository, secrets, network, pages, clock});
        setup = std::make_unique<ServiceSetup>(
            ServiceSetup::Parts{catalogue, *service, network, clock});
        if (!service->open())
            qFatal("no accounts");
    }

    [[nodiscard]] Provider provider(const QByteArray &id) const
    {
        const Provider *found = catalogue.provider(QString::fromLatin1(id));
        return found ? *found : Provider();
    }

    /// Everything that is in files, for canaries.
    [[nodiscard]] QByteArray written() const
    {
        QByteArray all;
        const QDir folder(directory.filePath(QStringLiteral("services")));
        const auto entries = folder.entryInfoList(QDir::Files);
        for (const QFileInfo &entry : entries) {
            QFile file(entry.filePath());
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

    FakeClock clock;
    QTemporaryDir directory;
    Catalogue catalogue;
    AccountRepository repository{directory.filePath(QStringLiteral("accounts.json"))};
    MemorySecretStore secrets;
    StrictNetwork network;
    PlainPages pages;
    std::unique_ptr<AccountService> service;
    std::unique_ptr<ServiceSetup> setup;
};

} // namespace Lanyard
