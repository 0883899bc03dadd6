// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace Lanyard {

struct ClientConfig;

/// The better-auth server of tests/servers as a child process, with device authorization and tRPC;
/// it ends with this object, and with the test's process.
class BetterAuthServer final
{
public:
    /// \a options as betterauth.mjs takes them: {"--interval", "1.5s"}.
    explicit BetterAuthServer(const QStringList &options = {});
    ~BetterAuthServer();

    void stop();

    [[nodiscard]] QUrl url(const QString &path) const { return QUrl(m_address + path); }
    [[nodiscard]] ClientConfig client() const;

    /// A person signs in in a browser and answers the request behind \a userCode.
    void approve(const QString &userCode, const QString &person = QStringLiteral("ada"));
    void deny(const QString &userCode);
    void expire(const QString &userCode); ///< the server's clock has gone on, ours has not

    /// What arrived at \a path, in order: fields, error and more.
    [[nodiscard]] QList<QJsonObject> requests(const QString &path) const;
    [[nodiscard]] QStringList secrets() const; ///< what must not turn up in a log

private:
    QJsonDocument control(const QByteArray &method, const QString &command,
                          const QString &query = {}) const;

    QProcess m_process;
    QString m_address;
    QUrl m_control;
};

} // namespace Lanyard
