// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "oauth/networksettings.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>

#include <chrono>
#include <optional>

namespace Lanyard {

/// The only door to the network for requests that carry a code, a token or a secret.
///
/// Follows no redirect, answers no authentication challenge, sends nothing twice, stores no cookie,
/// asks for JSON, ends every request after timeout(), and refuses addresses that checkEndpoint()
/// refuses.
class StrictNetwork : public QNetworkAccessManager
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StrictNetwork)

public:
    explicit StrictNetwork(QObject *parent = nullptr);

    [[nodiscard]] std::chrono::milliseconds timeout() const { return m_timeout; }
    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }

    [[nodiscard]] const NetworkSettings &settings() const { return m_settings; }
    /// Hold for every request from now on.
    void setSettings(const NetworkSettings &settings);

    /// The proxy that a request to \a url goes through; may ask the system.
    [[nodiscard]] QNetworkProxy proxyFor(const QUrl &url) const;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *outgoingData) override;

private:
    void watch(QNetworkReply *reply) const;

    std::chrono::milliseconds m_timeout{30'000};
    NetworkSettings m_settings;
    std::optional<QSslConfiguration> m_tls; ///< nothing: the system's authorities alone
};

/// https to a host, or http to 127.0.0.0/8, ::1 or "localhost"; absolute, no userinfo, no fragment.
/// Error InsecureEndpoint or ConfigurationInvalid, with \a field and the address as detail.
Result<void> checkEndpoint(const QUrl &url, const QString &field);

/// What a finished reply says about the connection: nothing where an HTTP answer arrived.
[[nodiscard]] std::optional<Error> connectionError(const QNetworkReply &reply);

} // namespace Lanyard
