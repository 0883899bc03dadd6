// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/profilerequest.h"
#include "accounts/session.h"

#include <memory>

namespace Lanyard {

/// One look at who an account is and what is left, with whatever token its session can give.
///
/// A token that is refused is renewed once, and the question asked once more (RF-11). Start it
/// once; finished() follows exactly once, never from inside start(); nothing: the session gave no
/// token, and says why itself.
class Look final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Look)

public:
    /// \a session and \a parts must outlive the look.
    Look(Session &session, const Provider &provider, ProfileRequest::Questions questions,
         const SessionParts &parts, QObject *parent = nullptr);
    ~Look() override;

    void start();

Q_SIGNALS:
    void finished(const std::optional<Lanyard::ProfileAnswer> &answer);

private:
    void ask(const Result<Secret> &token);
    void answered(const ProfileAnswer &answer);

    Session &m_session;
    Provider m_provider;
    ProfileRequest::Questions m_questions;
    SessionParts m_parts;
    Secret m_token;
    bool m_hasRenewed = false;
    std::unique_ptr<ProfileRequest> m_request;
};

} // namespace Lanyard
