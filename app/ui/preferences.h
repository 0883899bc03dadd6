// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/installedbrowser.h"

#include "oauth/networksettings.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace Lanyard {

/// What the user set, in lanyard.conf. No secret, no account in it.
class Preferences final
{
public:
    /// \a path of the file; an empty one takes the platform's own place.
    explicit Preferences(const QString &path = {});

    /// In practice mode the chosen account is remembered apart; all else is shared.
    void setPractice(bool isPractice) { m_isPractice = isPractice; }

    [[nodiscard]] QString language() const; ///< "de"; empty: as the system
    void setLanguage(const QString &language);

    [[nodiscard]] QString appearance() const; ///< "light", "dark"; empty: as the system
    void setAppearance(const QString &appearance);

    /// Proxy, host and port; the authorities are in a file of their own.
    [[nodiscard]] NetworkSettings proxy() const;
    void setProxy(const NetworkSettings &settings);
    [[nodiscard]] QString authorityPath() const; ///< of a PEM file; empty: none
    void setAuthorityPath(const QString &path);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    [[nodiscard]] QByteArray splitterState() const;
    void setSplitterState(const QByteArray &state);
    [[nodiscard]] QString chosenAccountId() const;
    void setChosenAccountId(const QString &accountId);

    /// How sign-in pages are opened for an account, else for its service. Nothing: not chosen yet,
    /// so the desktop's own browser.
    [[nodiscard]] BrowserChoice browserFor(const QString &providerId,
                                           const QString &accountId) const;
    /// \a accountId empty: for the service's next accounts.
    void setBrowserFor(const QString &providerId, const QString &accountId,
                       const BrowserChoice &choice);

    [[nodiscard]] bool quitsOnCloseWithoutAsking() const; ///< the answer where no tray host lives
    void setQuitsOnCloseWithoutAsking(bool quits);
    [[nodiscard]] bool wasToldAboutTray() const;
    void setWasToldAboutTray(bool told);

private:
    [[nodiscard]] QString chosenAccountKey() const;
    [[nodiscard]] QString browserKey(const QString &providerId, const QString &accountId) const;

    QSettings m_settings;
    bool m_isPractice = false;
};

/// What \a preferences say of the network, with the authorities read from their file. A file that
/// cannot be read adds nobody: its servers are refused, as without it.
[[nodiscard]] NetworkSettings networkSettings(const Preferences &preferences);

} // namespace Lanyard
