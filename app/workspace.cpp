// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.h"

#include "accounts/accountrepository.h"
#include "accounts/accountservice.h"
#include "accounts/keychainstore.h"
#include "catalogue/catalogue.h"
#include "core/clock.h"
#include "oauth/strictnetwork.h"
#include "practice/practiceprovider.h"
#include "ui/callbackpagetexts.h"
#include "ui/servicesetup.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

constexpr auto BuiltInServices = ":/catalogue"_L1;

// "lanyard" names the real data folder and the real keychain entries.
QString nameOf(Workspace::Mode mode)
{
    return mode == Workspace::Mode::Practice ? u"lanyard-practice"_s : u"lanyard"_s;
}

QString folderOf(Workspace::Mode mode)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u'/' +
           nameOf(mode);
}

} // namespace

class Workspace::Private
{
public:
    Private(Mode usedMode, const Clock &clock);

    Result<void> openCatalogue();
    Result<void> openPractice();

    const Mode mode;
    const QString folder;
    Catalogue catalogue;
    AccountRepository repository;
    KeychainStore secrets;
    StrictNetwork network;
    CallbackPageTexts pages;
    std::unique_ptr<PracticeProvider> practice;
    AccountService service;
    ServiceSetup setup;
    std::optional<Error> accountsProblem;
};

Workspace::Private::Private(Mode usedMode, const Clock &clock)
    : mode(usedMode)
    , folder(folderOf(mode))
    , repository(folder + "/accounts.json"_L1)
    , secrets(nameOf(mode))
    , practice(mode == Mode::Practice
                   ? std::make_unique<PracticeProvider>(folder + "/practice.json"_L1, clock)
                   : nullptr)
    , service({.catalogue = catalogue,
               .repository = repository,
               .secrets = secrets,
               .network = network,
               .pages = pages,
               .clock = clock})
    , setup({.catalogue = catalogue, .service = service, .network = network, .clock = clock})
{}

Result<void> Workspace::Private::openCatalogue()
{
    if (practice)
        return openPractice();
    catalogue.load(BuiltInServices, folder + "/catalogue"_L1);
    return {};
}

Result<void> Workspace::Private::openPractice()
{
    if (const Result<void> started = practice->start(); !started)
        return started.error();
    Catalogue builtIn;
    builtIn.load(BuiltInServices, {});
    for (const QString &id : PracticeProvider::services()) {
        const Result<Provider> practised = builtIn.retarget(id, practice->overlay(id));
        if (!practised)
            return practised.error();
        catalogue.add(practised.value());
    }
    return {};
}

Workspace::Workspace(Mode mode, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(mode, clock))
{}

Workspace::~Workspace() = default;

Result<void> Workspace::open()
{
    if (const Result<void> opened = d->openCatalogue(); !opened)
        return opened.error();
    if (const Result<void> read = d->service.open(); !read)
        d->accountsProblem = read.error();
    return {};
}

Workspace::Mode Workspace::mode() const
{
    return d->mode;
}

AccountService &Workspace::service()
{
    return d->service;
}

ServiceSetup &Workspace::setup()
{
    return d->setup;
}

void Workspace::setNetwork(const NetworkSettings &settings)
{
    d->network.setSettings(settings);
}

PracticeProvider *Workspace::practice()
{
    return d->practice.get();
}

QString Workspace::dataFolder() const
{
    return d->folder;
}

std::optional<Error> Workspace::accountsProblem() const
{
    return d->accountsProblem;
}

QList<Error> Workspace::serviceProblems() const
{
    return d->catalogue.problems();
}

} // namespace Lanyard
