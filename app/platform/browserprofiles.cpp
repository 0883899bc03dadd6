// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/browserprofiles.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

constexpr qint64 MostBytes = 4 * 1024 * 1024;

using Kind = InstalledBrowser::Kind;

/// A browser, and where it keeps its profiles: below the home folder, whichever is there first.
struct KnownBrowser
{
    const char *program;
    Kind kind;
    std::array<const char *, 3> folders;
};

constexpr std::array KnownBrowsers{
    KnownBrowser{"firefox",
                 Kind::Firefox,
                 {".mozilla/firefox", "snap/firefox/common/.mozilla/firefox",
                  ".var/app/org.mozilla.firefox/.mozilla/firefox"}},
    KnownBrowser{"firefox-esr", Kind::Firefox, {".mozilla/firefox", "", ""}},
    KnownBrowser{"librewolf",
                 Kind::Firefox,
                 {".librewolf", ".var/app/io.gitlab.librewolf-community/.librewolf", ""}},
    KnownBrowser{"waterfox", Kind::Firefox, {".waterfox", "", ""}},
    KnownBrowser{"chromium",
                 Kind::Chromium,
                 {".config/chromium", "snap/chromium/common/chromium",
                  ".var/app/org.chromium.Chromium/config/chromium"}},
    KnownBrowser{"google-chrome",
                 Kind::Chromium,
                 {".config/google-chrome", ".var/app/com.google.Chrome/config/google-chrome", ""}},
    KnownBrowser{"brave-browser",
                 Kind::Chromium,
                 {".config/BraveSoftware/Brave-Browser",
                  ".var/app/com.brave.Browser/config/BraveSoftware/Brave-Browser", ""}},
    KnownBrowser{
        "microsoft-edge",
        Kind::Chromium,
        {".config/microsoft-edge", ".var/app/com.microsoft.Edge/config/microsoft-edge", ""}},
    KnownBrowser{"vivaldi", Kind::Chromium, {".config/vivaldi", "", ""}},
};

/// "firefox" of /usr/bin/firefox, google-chrome-stable, and of Flatpak's --command=firefox.
QStringList programNames(const DesktopEntry &entry)
{
    QStringList names;
    for (const QString &word : entry.command) {
        QString name = word.startsWith("--command="_L1) ? word.mid(10) : word;
        if (word != entry.command.first() && name == word)
            continue;
        name = QFileInfo(name).fileName();
        if (name.endsWith("-stable"_L1))
            name.chop(7);
        names.append(name);
    }
    return names;
}

const KnownBrowser *known(const DesktopEntry &entry)
{
    const QStringList names = programNames(entry);
    const auto found =
        std::find_if(KnownBrowsers.begin(), KnownBrowsers.end(), [&](const KnownBrowser &browser) {
            return names.contains(QLatin1String(browser.program));
        });
    return found == KnownBrowsers.end() ? nullptr : found;
}

QString profileFolder(const KnownBrowser &browser, const QString &listFile)
{
    for (const char *folder : browser.folders) {
        const QString path = QDir::homePath() + u'/' + QLatin1String(folder);
        if (*folder != '\0' && QFileInfo(path + u'/' + listFile).isFile() &&
            QFileInfo(path + u'/' + listFile).size() <= MostBytes)
            return path;
    }
    return {};
}

QList<BrowserProfile> firefoxProfiles(const QString &folder)
{
    QSettings list(folder + "/profiles.ini"_L1, QSettings::IniFormat);
    QList<BrowserProfile> profiles;
    for (int number = 0; list.childGroups().contains(u"Profile%1"_s.arg(number)); ++number) {
        const QString name = list.value(u"Profile%1/Name"_s.arg(number)).toString();
        if (!name.isEmpty())
            profiles.append({.id = name, .name = sanitizedText(name, 60)});
    }
    return profiles;
}

QList<BrowserProfile> chromiumProfiles(const QString &folder)
{
    QFile file(folder + "/Local State"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject profile =
        QJsonDocument::fromJson(file.read(MostBytes)).object().value("profile"_L1).toObject();
    const QJsonObject found = profile.value("info_cache"_L1).toObject();
    QList<BrowserProfile> profiles;
    for (auto it = found.constBegin(); it != found.constEnd(); ++it) {
        const QString name = it->toObject().value("name"_L1).toString();
        profiles.append(
            {.id = it.key(), .name = sanitizedText(name.isEmpty() ? it.key() : name, 60)});
    }
    return profiles;
}

} // namespace

InstalledBrowser::Kind browserKind(const DesktopEntry &entry)
{
    const KnownBrowser *browser = known(entry);
    return browser ? browser->kind : Kind::Other;
}

QList<BrowserProfile> browserProfiles(const DesktopEntry &entry)
{
    const KnownBrowser *browser = known(entry);
    if (!browser)
        return {};
    const bool isFirefox = browser->kind == Kind::Firefox;
    const QString folder =
        profileFolder(*browser, isFirefox ? u"profiles.ini"_s : u"Local State"_s);
    if (folder.isEmpty())
        return {};
    const QList<BrowserProfile> profiles =
        isFirefox ? firefoxProfiles(folder) : chromiumProfiles(folder);
    return profiles.size() > 1 ? profiles : QList<BrowserProfile>();
}

} // namespace Lanyard
