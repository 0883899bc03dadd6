// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "oauth/strictnetwork.h"

#include <QUrl>

namespace Lanyard {

class Clock;

/// What one authorization code grant may send: a single POST to the token endpoint that was
/// recorded before the browser opened (RFC 6749, 4.1.2; RFC 9700, 4.4.2). Everything else that Qt
/// might ask for is refused.
class GrantNetwork final : public StrictNetwork
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GrantNetwork)

public:
    /// Time-out, proxy and authorities are those of \a network. \a clock must outlive this.
    GrantNetwork(const QUrl &tokenEndpoint, const StrictNetwork &network, const Clock &clock);

    /// Header for a confidential client; Qt has no place for it.
    void setAuthorization(const Secret &header) { m_authorization = header; }

    [[nodiscard]] bool hasSent() const { return m_hasSent; }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *outgoingData) override;

private:
    QUrl m_tokenEndpoint;
    const Clock &m_clock;
    std::optional<Secret> m_authorization;
    bool m_hasSent = false;
};

} // namespace Lanyard
