// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "oauth/httpanswer.h"

#include <QJsonObject>
#include <QObject>
#include <QUrl>

#include <optional>

namespace Lanyard {

class HttpExchange;
class StrictNetwork;

/// A place where metadata was looked for, and what came of it.
struct DiscoveryAttempt
{
    QUrl url{};
    std::optional<Error> error{}; ///< nothing: it was there, and could be used
};

/// One GET of a metadata document: a JSON object. Carries no secret, and so follows a few redirects
/// that stay within the origin (TL-3).
///
/// Start it once; finished() follows exactly once, never from inside start(), also after cancel().
/// Errors as JsonRequest has them; RedirectRefused where it leads elsewhere or in circles.
class MetadataFetch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MetadataFetch)

public:
    static constexpr int maxHops = 3;

    /// \a network and \a clock must outlive the fetch.
    MetadataFetch(const QUrl &url, StrictNetwork &network, const Clock &clock,
                  QObject *parent = nullptr);

    void start();
    void cancel();

Q_SIGNALS:
    void finished(const Lanyard::Result<QJsonObject> &result);

private:
    void get();
    void judge(const Result<HttpAnswer> &result);
    void follow(const HttpAnswer &answer);
    void finish(const Result<QJsonObject> &result);

    QUrl m_url;
    StrictNetwork &m_network;
    const Clock &m_clock;
    HttpExchange *m_request = nullptr;
    int m_hops = 0;
    bool m_isFinished = false;
};

} // namespace Lanyard
