// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/provider.h"
#include "support/recordingserver.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace Lanyard {

/// Token, whoami and quota endpoints of a service whose people are called by their codes: the code
/// "ada" brings the tokens access-ada-1 and refresh-ada-1. Rotation is strict.
class ScriptedService final
{
public:
    struct Person
    {
        int lastNumber = 0;
        QSet<int> valid;        ///< numbers of the tokens that are good, one for each sign-in
        bool isRevoked = false; ///< no refresh token is taken any more
    };

    ScriptedService();

    /// Points at this server; a redirect on any loopback port.
    [[nodiscard]] Provider provider(const QString &id = QStringLiteral("scripted")) const;

    RecordingServer server;
    QHash<QByteArray, Person> people;

    std::optional<qint64> expiresIn = 3600;
    bool rotates = true;
    QByteArray accessPrefix = "access-";
    QByteArray refreshPrefix = "refresh-";
    bool givesRefreshToken = true;
    bool takesNoToken = false; ///< 401 at whoami and quota, always
    int tokenDelayMs = 0;
    QByteArray tier = "pro";

    std::optional<ScriptedAnswer> renewalAnswer; ///< instead of the true one
    std::optional<ScriptedAnswer> whoamiAnswer;
    std::optional<ScriptedAnswer> quotaAnswer;

    QSet<QByteArray> reused; ///< refresh tokens that came again after they were replaced

    [[nodiscard]] QList<RecordedRequest> renewals() const;
    [[nodiscard]] QList<RecordedRequest> codeExchanges() const;
    [[nodiscard]] static QByteArray bearer(const RecordedRequest &request);

private:
    [[nodiscard]] ScriptedAnswer answer(const RecordedRequest &request);
    [[nodiscard]] ScriptedAnswer token(const RecordedRequest &request);
    [[nodiscard]] ScriptedAnswer issue(const QByteArray &name, bool withRefreshToken);
    [[nodiscard]] bool isValid(const QByteArray &token) const;
    [[nodiscard]] ScriptedAnswer resource(const RecordedRequest &request);
    [[nodiscard]] QList<RecordedRequest> tokenRequests(const QByteArray &grant) const;
};

[[nodiscard]] ScriptedAnswer oauthError(const QByteArray &code, int status = 400);

} // namespace Lanyard
