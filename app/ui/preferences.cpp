// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences.h"

#include "oauth/authorityfile.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

constexpr auto LanguageKey = "language"_L1;
constexpr auto AppearanceKey = "appearance"_L1;
constexpr auto GeometryKey = "window/geometry"_L1;
constexpr auto SplitterKey = "window/splitter"_L1;
constexpr auto QuitsOnCloseKey = "window/quitsOnClose"_L1;
constexpr auto ProxyKey = "network/proxy"_L1;
constexpr auto ProxyHostKey = "network/proxyHost"_L1;
constexpr auto ProxyPortKey = "network/proxyPort"_L1;
constexpr auto AuthorityKey = "network/authorityFile"_L1;
constexpr auto ToldAboutTrayKey = "tray/explained"_L1;

constexpr std::pair<NetworkSettings::Proxy, QLatin1StringView> ProxyNames[] = {
    {NetworkSettings::Proxy::None, "none"_L1},
    {NetworkSettings::Proxy::Http, "http"_L1},
    {NetworkSettings::Proxy::Socks5, "socks5"_L1},
};

QString ownPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           "/lanyard/lanyard.conf"_L1;
}

} // namespace

Preferences::Preferences(const QString &path)
    : m_settings(path.isEmpty() ? ownPath() : path, QSettings::IniFormat)
{}

QString Preferences::language() const
{
    return m_settings.value(LanguageKey).toString();
}

void Preferences::setLanguage(const QString &language)
{
    if (language.isEmpty())
        m_settings.remove(LanguageKey);
    else
        m_settings.setValue(LanguageKey, language);
}

QString Preferences::appearance() const
{
    return m_settings.value(AppearanceKey).toString();
}

void Preferences::setAppearance(const QString &appearance)
{
    if (appearance.isEmpty())
        m_settings.remove(AppearanceKey);
    else
        m_settings.setValue(AppearanceKey, appearance);
}

NetworkSettings Preferences::proxy() const
{
    NetworkSettings settings;
    const QString name = m_settings.value(ProxyKey).toString();
    for (const auto &[kind, word] : ProxyNames) {
        if (name == word)
            settings.proxy = kind;
    }
    settings.proxyHost = m_settings.value(ProxyHostKey).toString();
    settings.proxyPort = quint16(m_settings.value(ProxyPortKey).toUInt());
    return settings;
}

void Preferences::setProxy(const NetworkSettings &settings)
{
    m_settings.remove(ProxyKey);
    for (const auto &[kind, word] : ProxyNames) {
        if (settings.proxy == kind)
            m_settings.setValue(ProxyKey, QString(word));
    }
    m_settings.setValue(ProxyHostKey, settings.proxyHost);
    m_settings.setValue(ProxyPortKey, settings.proxyPort);
}

QString Preferences::authorityPath() const
{
    return m_settings.value(AuthorityKey).toString();
}

void Preferences::setAuthorityPath(const QString &path)
{
    if (path.isEmpty())
        m_settings.remove(AuthorityKey);
    else
        m_settings.setValue(AuthorityKey, path);
}

NetworkSettings networkSettings(const Preferences &preferences)
{
    NetworkSettings settings = preferences.proxy();
    const bool isOwn = settings.proxy == NetworkSettings::Proxy::Http ||
                       settings.proxy == NetworkSettings::Proxy::Socks5;
    if (isOwn && (settings.proxyHost.isEmpty() || settings.proxyPort == 0))
        settings.proxy = NetworkSettings::Proxy::System; // half typed
    if (preferences.authorityPath().isEmpty())
        return settings;
    if (const auto file = readAuthorityFile(preferences.authorityPath()))
        settings.authorities = file.value().certificates;
    return settings;
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value(GeometryKey).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(GeometryKey, geometry);
}

QByteArray Preferences::splitterState() const
{
    return m_settings.value(SplitterKey).toByteArray();
}

void Preferences::setSplitterState(const QByteArray &state)
{
    m_settings.setValue(SplitterKey, state);
}

QString Preferences::chosenAccountKey() const
{
    return m_isPractice ? u"practice/chosenAccount"_s : u"window/chosenAccount"_s;
}

QString Preferences::chosenAccountId() const
{
    return m_settings.value(chosenAccountKey()).toString();
}

void Preferences::setChosenAccountId(const QString &accountId)
{
    m_settings.setValue(chosenAccountKey(), accountId);
}

QString Preferences::browserKey(const QString &providerId, const QString &accountId) const
{
    const QString scope = m_isPractice ? u"practice/browser/"_s : u"browser/"_s;
    return scope + (accountId.isEmpty() ? "service-"_L1 + providerId : "account-"_L1 + accountId);
}

BrowserChoice Preferences::browserFor(const QString &providerId, const QString &accountId) const
{
    for (const QString &id : accountId.isEmpty() ? QStringList{{}} : QStringList{accountId, {}}) {
        const QStringList words = m_settings.value(browserKey(providerId, id)).toStringList();
        if (words.size() == 3)
            return {words.at(0), words.at(1), words.at(2) == "private"_L1};
    }
    return {};
}

void Preferences::setBrowserFor(const QString &providerId, const QString &accountId,
                                const BrowserChoice &choice)
{
    const QString mode = choice.isPrivate ? u"private"_s : u"usual"_s;
    m_settings.setValue(browserKey(providerId, accountId),
                        QStringList{choice.browserId, choice.profileId, mode});
}

bool Preferences::quitsOnCloseWithoutAsking() const
{
    return m_settings.value(QuitsOnCloseKey, false).toBool();
}

void Preferences::setQuitsOnCloseWithoutAsking(bool quits)
{
    m_settings.setValue(QuitsOnCloseKey, quits);
}

bool Preferences::wasToldAboutTray() const
{
    return m_settings.value(ToldAboutTrayKey, false).toBool();
}

void Preferences::setWasToldAboutTray(bool told)
{
    m_settings.setValue(ToldAboutTrayKey, told);
}

} // namespace Lanyard
