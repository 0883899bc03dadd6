// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browsermenu.h"

#include "core/error.h"
#include "platform/browser.h"

#include <QIcon>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

constexpr int LongestBrowserName = 40;

// Names are data: "&" in them is no shortcut.
QString shown(const QString &name)
{
    return sanitizedText(name, LongestBrowserName).replace(u'&', u"&&"_s);
}

} // namespace

BrowserMenu::BrowserMenu(const Browser &browser, QWidget *parent)
    : QMenu(parent)
    , m_browser(browser)
{
    setObjectName(u"browserMenu"_s);
    connect(this, &QMenu::aboutToShow, this, &BrowserMenu::fill);
}

void BrowserMenu::setRemembered(const BrowserChoice &choice)
{
    m_remembered = choice;
}

void BrowserMenu::fill()
{
    const auto submenus = findChildren<QMenu *>(Qt::FindDirectChildrenOnly);
    clear();
    for (QMenu *submenu : submenus)
        submenu->deleteLater();
    addChoice(*this, tr("Your default browser"), {});
    const QList<InstalledBrowser> browsers = m_browser.installed();
    if (!browsers.isEmpty())
        addSeparator();
    for (const InstalledBrowser &browser : browsers)
        addBrowser(browser);
}

void BrowserMenu::addBrowser(const InstalledBrowser &browser)
{
    const QString &id = browser.entry.id;
    if (!browser.hasPrivateWindow()) {
        addChoice(*this, shown(browser.entry.name), {id, {}, false});
        return;
    }
    QMenu *own = addMenu(shown(browser.entry.name));
    own->setIcon(QIcon::fromTheme(browser.entry.icon));
    if (browser.profiles.size() < 2)
        addChoice(*own, tr("As usual"), {id, {}, false});
    for (const BrowserProfile &profile : browser.profiles) {
        if (browser.profiles.size() > 1)
            //: A browser's profile
            addChoice(*own, tr("Profile “%1”").arg(shown(profile.name)), {id, profile.id, false});
    }
    own->addSeparator();
    addChoice(*own, tr("Private window"), {id, {}, true});
}

void BrowserMenu::addChoice(QMenu &menu, const QString &words, const BrowserChoice &choice)
{
    QAction *action = menu.addAction(words);
    action->setCheckable(true);
    action->setChecked(choice == m_remembered);
    connect(action, &QAction::triggered, this, [this, choice] { Q_EMIT chosen(choice); });
}

QString BrowserMenu::nameOf(const BrowserChoice &choice, const QList<InstalledBrowser> &browsers)
{
    const auto browser =
        std::find_if(browsers.begin(), browsers.end(), [&](const InstalledBrowser &candidate) {
            return candidate.entry.id == choice.browserId;
        });
    if (choice.browserId.isEmpty() || browser == browsers.end() ||
        browserCommand(browsers, choice, QUrl(u"https://example.org/"_s)).isEmpty())
        return {};
    const QString name = sanitizedText(browser->entry.name, LongestBrowserName);
    if (choice.isPrivate)
        //: %1 is a browser's name
        return tr("%1 · private window").arg(name);
    for (const BrowserProfile &profile : browser->profiles) {
        if (profile.id == choice.profileId && !choice.profileId.isEmpty())
            //: %1 is a browser's name, %2 the name of one of its profiles
            return tr("%1 · %2").arg(name, sanitizedText(profile.name, LongestBrowserName));
    }
    return name;
}

} // namespace Lanyard
