// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountsrig.h"

#include <QTimer>

namespace Lanyard {

/// AccountsRig with a service that has everything: device codes, keys, revocation, introspection.
class RoutesRig final
{
public:
    RoutesRig();

    /// Puts the provider back into the catalogue, changed.
    void useProvider(const std::function<void(Provider &)> &change);
    /// Waits until \a attempt waits for the person.
    void begin(SignIn &attempt);
    /// Waits for the end of an attempt that watch() was called for.
    [[nodiscard]] Result<SignInOutcome> outcome();
    void watch(SignIn &attempt);
    [[nodiscard]] std::unique_ptr<SignIn> signIn(SignInRequest request = {});

    [[nodiscard]] QList<RecordedRequest> requests(const QByteArray &path) const
    {
        return rig.scripted.server.requests(path);
    }
    /// The tokens that were revoked, in order: "refresh_token refresh-ada-1".
    [[nodiscard]] QList<QByteArray> revoked() const;

    AccountsRig rig;
    QTimer ticker; ///< start it where the clock is to go on by itself: polling waits for it
    QHash<QByteArray, ScriptedAnswer> answers; ///< by path, instead of the true one
    QByteArray approvedBy;                     ///< who typed the user code; empty: nobody yet
    int deviceDelayMs = 0;                     ///< of the answer that brings tokens

private:
    [[nodiscard]] ScriptedAnswer answer(const RecordedRequest &request);
    [[nodiscard]] ScriptedAnswer poll(const RecordedRequest &request) const;

    RecordingServer::Handler m_before;
    std::optional<Result<SignInOutcome>> m_outcome;
    std::unique_ptr<QObject> m_context;
};

} // namespace Lanyard
