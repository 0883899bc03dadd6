// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/profilerequest.h"

namespace Lanyard {

/// An API key that somebody pasted, tried where the service has a call for that.
///
/// Start it once; finished() follows exactly once, never from inside start().
class SignInKey final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInKey)

public:
    /// \a pasted without what surrounds it. Error CallbackInvalid: cannot be a key of \a provider.
    static Result<Secret> read(const Secret &pasted, const Provider &provider);

    /// \a network and \a clock must outlive it.
    SignInKey(const Secret &key, const Provider &provider, StrictNetwork &network,
              const Clock &clock, QObject *parent = nullptr);

    void start();
    [[nodiscard]] const Secret &key() const { return m_key; }

Q_SIGNALS:
    /// What the service said about its bearer; or why it is not taken.
    void finished(const Lanyard::Result<Lanyard::ProfileAnswer> &result);

private:
    Secret m_key;
    ProfileRequest m_request;
};

} // namespace Lanyard
