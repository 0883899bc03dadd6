// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/legresult.h"
#include "catalogue/provider.h"
#include "core/clock.h"
#include "core/result.h"

#include <QObject>

#include <optional>

namespace Lanyard {

class JsonRequest;
class StrictNetwork;
struct JsonAnswer;

/// How far one request to a service comes, leg by leg: past the proxy and with the certificates
/// that everything else uses, so that it fails where sign-in would.
///
/// Start it once; finished() follows exactly once, never from inside start().
class ConnectionTest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionTest)

public:
    /// The service's own word, where it has one; else whether anything answers.
    ConnectionTest(const Provider &provider, StrictNetwork &network, const Clock &clock,
                   QObject *parent = nullptr);
    /// Whether \a provider takes \a accessToken.
    ConnectionTest(const Provider &provider, const Secret &accessToken, StrictNetwork &network,
                   const Clock &clock, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(const QList<Lanyard::LegResult> &legs);

private:
    void judge(const Result<JsonAnswer> &answer);
    [[nodiscard]] LegResult lastLeg(const Result<JsonAnswer> &answer) const;

    QUrl m_url;
    std::optional<HealthEndpoint> m_health;
    bool m_hasToken = false;
    JsonRequest *m_request;
};

/// The legs up to an HTTP answer, told by how a request ended.
[[nodiscard]] QList<LegResult> legsOf(const QUrl &url, const std::optional<Error> &error,
                                      int httpStatus);

} // namespace Lanyard
