// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/look.h"

#include <utility>

namespace Lanyard {

Look::Look(Session &session, const Provider &provider, ProfileRequest::Questions questions,
           const SessionParts &parts, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_provider(provider)
    , m_questions(questions)
    , m_parts(parts)
{}

Look::~Look() = default;

void Look::start()
{
    m_session.withAccessToken(this, [this](const Result<Secret> &token) { ask(token); });
}

void Look::ask(const Result<Secret> &token)
{
    if (!token) {
        Q_EMIT finished(std::nullopt);
        return;
    }
    m_token = token.value();
    if (m_request)
        m_request.release()->deleteLater();
    m_request = std::make_unique<ProfileRequest>(m_provider, m_token, m_questions, m_parts.network,
                                                 m_parts.clock);
    connect(m_request.get(), &ProfileRequest::finished, this, &Look::answered);
    m_request->start();
}

void Look::answered(const ProfileAnswer &answer)
{
    const bool mayRenew = m_session.facts().isRenewable && !m_hasRenewed;
    if (!answer.isRefused() || !mayRenew) {
        Q_EMIT finished(answer);
        return;
    }
    m_hasRenewed = true;
    m_session.withOtherToken(m_token, this, [this](const Result<Secret> &token) { ask(token); });
}

} // namespace Lanyard
