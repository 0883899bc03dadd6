// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "oauth/authenticationchallenge.h"
#include "oauth/httpanswer.h"

#include <QObject>
#include <QUrl>

#include <optional>

namespace Lanyard {

class HttpExchange;
class StrictNetwork;

/// What a protected resource answered to a GET.
struct ResourceAnswer
{
    int httpStatus = 0;
    std::optional<BearerChallenge> challenge{}; ///< only with a 401 or 403

    [[nodiscard]] bool demandsSignIn() const { return httpStatus == 401; }
    /// The token is good and does not reach far enough (RFC 6750, 3.1): \see ScopeStepUp.
    [[nodiscard]] bool demandsMoreScopes() const
    {
        return httpStatus == 403 && challenge &&
               challenge->error == QLatin1String("insufficient_scope");
    }
};

/// One GET of a protected resource, to hear what it demands. Any status is an answer; what the
/// resource holds is not looked at. Follows no redirect.
///
/// Start it once; finished() follows exactly once, never from inside start(), also after cancel().
class ResourceProbe final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResourceProbe)

public:
    /// \a network and \a clock must outlive the probe.
    ResourceProbe(const QUrl &url, StrictNetwork &network, const Clock &clock,
                  QObject *parent = nullptr);

    /// With a token that was issued for \a resource. Where the address lies outside of it nothing
    /// is sent (ConfigurationInvalid, MC-5).
    void setBearer(const Secret &accessToken, const QString &resource);

    void start();
    void cancel();

Q_SIGNALS:
    void finished(const Lanyard::Result<Lanyard::ResourceAnswer> &result);

private:
    void finish(const Result<ResourceAnswer> &result);

    QUrl m_url;
    HttpExchange *m_request;
    bool m_isOutside = false;
    bool m_isFinished = false;
};

} // namespace Lanyard
