// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the controls of the sign-in sheet set off.

#include "ui/actionbutton.h"
#include "ui/addresslineprompt.h"
#include "ui/browsermenu.h"
#include "ui/copybutton.h"
#include "ui/devicecodepanel.h"
#include "ui/identitypanel.h"
#include "ui/keyprompt.h"
#include "ui/linkbutton.h"
#include "ui/routelinks.h"
#include "ui/signinform.h"
#include "ui/signinsheetprivate.h"

#include <utility>

namespace Lanyard {

void SignInSheet::Private::connectForm()
{
    connect(form->openButton(), &QPushButton::clicked, q, [this] { openBrowser(); });
    connect(menu, &BrowserMenu::chosen, q, [this](const BrowserChoice &chosen) { openIn(chosen); });
    form->copyButton()->setContent(
        [this] { return state.isWaiting() ? state.link.toString(QUrl::FullyEncoded) : QString(); });
    connect(form->copyButton(), &CopyButton::copied, q, [this] { linkWentOut(); });
    connect(form->pastePrompt(), &AddressLinePrompt::submitted, q,
            [this](const QString &line) { submitLine(line); });
    connect(form->pastePrompt(), &AddressLinePrompt::edited, q, [this] {
        if (std::exchange(state.pasteMistake, std::nullopt))
            render();
    });
    connect(form->unlockButton(), &QPushButton::clicked, q, [this] {
        if (attempt)
            attempt->unlockKeychain();
    });
    connect(form->retryButton(), &QPushButton::clicked, q, [this] { retry(); });
    connect(form->startOverButton(), &QPushButton::clicked, q, [this] { start(); });
    connect(form->closeButton(), &QPushButton::clicked, q,
            [this] { state.outcome ? q->accept() : q->reject(); });
    connect(form, &SignInForm::heightChanged, q, [this] { fitHeight(); });
}

void SignInSheet::Private::connectRoutes()
{
    connect(form->routeLinks(), &RouteLinks::chosen, q,
            [this](SignInRoute route) { showRoute(route); });
    connect(form->useCodeButton(), &QPushButton::clicked, q,
            [this] { showRoute(SignInRoute::DeviceCode); });
    connect(form->devicePanel()->openButton(), &QPushButton::clicked, q,
            [this] { openDevicePage(); });
    connect(form->keyPrompt(), &KeyPrompt::submitted, q,
            [this](const Secret &key) { submitKey(key); });
    connect(form->keyPrompt(), &KeyPrompt::edited, q, [this] {
        if (std::exchange(state.keyFailure, std::nullopt))
            render();
    });
    connect(form->keyPrompt()->pageButton(), &QPushButton::clicked, q, [this] { openDashboard(); });
}

void SignInSheet::Private::connectDecisions()
{
    const IdentityPanel *panel = form->identityPanel();
    connect(panel->keepButton(), &QPushButton::clicked, q,
            [this] { decide(IdentityDecision::KeepAsNew); });
    connect(panel->replaceButton(), &QPushButton::clicked, q,
            [this] { decide(IdentityDecision::Replace); });
    connect(panel->discardButton(), &QPushButton::clicked, q,
            [this] { decide(IdentityDecision::DiscardAndRevoke); });
}

} // namespace Lanyard
