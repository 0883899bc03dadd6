// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace Lanyard {

/// How one of the services that practice mode plays speaks: what the dialects differ in.
struct PracticeService
{
    QString id;            ///< in the catalogue
    QString name;          ///< on its pages
    QByteArray prefix;     ///< what all its paths begin with
    QString issuer;        ///< the same at every start, whatever the port
    QByteArray clientId;   ///< the only client, a public one
    QByteArray authorize;  ///< path of the authorization page, whole; empty: none
    QByteArray devicePage; ///< path where a device's code is typed, whole; empty: none
    QList<QByteArray> scopes;
    std::optional<std::chrono::seconds> refreshLifetime{}; ///< nothing: refresh tokens do not end
    std::optional<std::chrono::seconds> deviceInterval{};  ///< nothing: the answer names none
    bool devicesSpeakJson = false;
    bool devicesGetSessions = false; ///< an access token of eight hours, and nothing to renew it
    bool letsChooseScopes = false;   ///< the person may grant fewer scopes
    bool givesKeys = false;          ///< keys that do not end, in place of a session
    bool hasTiers = false;           ///< teamspaces, tiers and quotas

    /// Whether all of \a scope can be granted (RFC 6749, 3.3).
    [[nodiscard]] bool knowsScope(const QByteArray &scope) const;
};

[[nodiscard]] const PracticeService &practiceContext7();
[[nodiscard]] const PracticeService &practiceContextFile();
[[nodiscard]] const PracticeService &practiceBetterSkills();

/// All of them, in the order of the catalogue's files.
[[nodiscard]] QList<const PracticeService *> practiceServices();

/// The one that \a path belongs to.
[[nodiscard]] const PracticeService &practiceServiceAt(const QByteArray &path);

} // namespace Lanyard
