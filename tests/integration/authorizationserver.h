// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QUrl>

#include <chrono>

namespace Lanyard {

/// The real authorization server of tests/servers as a child process; it ends with this object, and
/// with the test's process.
class AuthorizationServer final
{
public:
    /// A grant type and what became of it, as the token endpoint saw it.
    struct TokenRequest
    {
        QString grantType;
        QString clientId;
        QString redirectUri;
        QString error;
        int rotations = 0;
        bool isReuse = false; ///< a refresh token came a second time: the whole grant is gone
    };

    explicit AuthorizationServer(std::chrono::seconds accessLifetime = std::chrono::hours(1));
    ~AuthorizationServer();

    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    [[nodiscard]] QString issuer() const { return m_issuer; }
    void stop();

    /// A provider file for it, with its allowance as quota.
    [[nodiscard]] QJsonObject providerFile(const QString &id) const;

    [[nodiscard]] QList<TokenRequest> tokenRequests(const QString &grantType = {}) const;
    [[nodiscard]] QStringList secrets() const; ///< codes, verifiers, states and tokens so far
    void denyNext();                           ///< the next person presses Cancel
    void revokeGrants();                       ///< everybody's sessions end now

    /// A token request beside Lanyard's; the answer's JSON.
    [[nodiscard]] QJsonObject refresh(const QByteArray &refreshToken) const;

private:
    QByteArray control(const QByteArray &method, const QString &path) const;

    QProcess m_process;
    QString m_issuer;
    QUrl m_control;
};

} // namespace Lanyard
