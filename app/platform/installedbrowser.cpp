// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/installedbrowser.h"

#include "platform/browserprofiles.h"

#include <QDirIterator>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

/// The desktop file's id: its path below "applications", '/' as '-'.
QString entryId(const QString &folder, const QString &path)
{
    return QString(path.mid(folder.size() + 1)).replace(u'/', u'-');
}

} // namespace

QList<InstalledBrowser> installedBrowsers()
{
    QList<InstalledBrowser> browsers;
    QSet<QString> seen; // a file in an earlier folder hides those of the same id in later ones
    const QStringList folders =
        QStandardPaths::standardLocations(QStandardPaths::ApplicationsLocation);
    for (const QString &folder : folders) {
        QDirIterator files(folder, {u"*.desktop"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QString id = entryId(folder, path);
            if (seen.contains(id))
                continue;
            seen.insert(id);
            const std::optional<DesktopEntry> entry = readDesktopEntry(path, id);
            if (!entry || !entry->mimeTypes.contains(u"x-scheme-handler/https"_s))
                continue;
            browsers.append({.entry = *entry,
                             .kind = browserKind(*entry),
                             .profiles = browserProfiles(*entry)});
        }
    }
    std::sort(browsers.begin(), browsers.end(), [](const auto &one, const auto &other) {
        return one.entry.name.localeAwareCompare(other.entry.name) < 0;
    });
    return browsers;
}

QStringList browserCommand(const QList<InstalledBrowser> &browsers, const BrowserChoice &choice,
                           const QUrl &url)
{
    const auto browser = std::find_if(browsers.begin(), browsers.end(), [&](const auto &one) {
        return one.entry.id == choice.browserId;
    });
    if (browser == browsers.end())
        return {};
    const bool isFirefox = browser->kind == InstalledBrowser::Kind::Firefox;
    if (choice.isPrivate && browser->hasPrivateWindow())
        return browser->entry.commandFor(url,
                                         {isFirefox ? u"--private-window"_s : u"--incognito"_s});
    if (choice.profileId.isEmpty())
        return browser->entry.commandFor(url);
    const bool isThere =
        std::any_of(browser->profiles.begin(), browser->profiles.end(),
                    [&](const BrowserProfile &profile) { return profile.id == choice.profileId; });
    if (!isThere)
        return {};
    return browser->entry.commandFor(
        url, isFirefox ? QStringList{u"-P"_s, choice.profileId}
                       : QStringList{"--profile-directory="_L1 + choice.profileId});
}

} // namespace Lanyard
