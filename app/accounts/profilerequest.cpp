// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/profilerequest.h"

#include "oauth/jsonrequest.h"
#include "oauth/strictnetwork.h"

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

bool isUnauthorized(const auto &part)
{
    return part && !*part && part->error().kind == ErrorKind::Unauthorized;
}

/// Who the answer of \a whoami is about; IdentityUnknown where it does not say.
Result<Profile> whoIn(const QJsonValue &answer, const WhoamiEndpoint &whoami)
{
    const Profile profile = profileOf(answer, whoami);
    if (!profile.subject.isEmpty())
        return profile;
    Error unknown{.kind = ErrorKind::IdentityUnknown};
    unknown.detail = u"whoami has nothing at %1"_s.arg(whoami.subject);
    unknown.host = whoami.url.host();
    return unknown;
}

} // namespace

bool ProfileAnswer::isRefused() const
{
    return isUnauthorized(who) || isUnauthorized(quota);
}

std::optional<Error> ProfileAnswer::error() const
{
    if (who && !*who)
        return who->error();
    if (quota && !*quota)
        return quota->error();
    return std::nullopt;
}

ProfileRequest::ProfileRequest(const Provider &provider, const Secret &accessToken,
                               Questions questions, StrictNetwork &network, const Clock &clock,
                               QObject *parent)
    : QObject(parent)
    , m_provider(provider)
    , m_clock(clock)
{
    if (questions.who && provider.whoami) {
        m_who = std::make_unique<JsonRequest>(provider.whoami->url, network, clock);
        m_who->setBearer(accessToken);
        connect(m_who.get(), &JsonRequest::finished, this, [this](const auto &result) {
            m_answer.who = result ? whoIn(result.value().body, *m_provider.whoami)
                                  : Result<Profile>(result.error());
            finishWhenComplete();
        });
    }
    if (questions.quota && provider.quota) {
        m_quota = std::make_unique<JsonRequest>(provider.quota->url, network, clock);
        m_quota->setBearer(accessToken);
        connect(m_quota.get(), &JsonRequest::finished, this, [this](const auto &result) {
            m_answer.quota = result ? Result<QuotaReport>(quotaOf(result.value().body, m_provider,
                                                                  m_clock.utcNow()))
                                    : Result<QuotaReport>(result.error());
            finishWhenComplete();
        });
    }
}

ProfileRequest::~ProfileRequest() = default;

void ProfileRequest::start()
{
    m_open = 1; // ours, so that an empty request ends, too
    for (JsonRequest *request : {m_who.get(), m_quota.get()}) {
        if (!request)
            continue;
        ++m_open;
        request->start();
    }
    QMetaObject::invokeMethod(this, &ProfileRequest::finishWhenComplete, Qt::QueuedConnection);
}

void ProfileRequest::finishWhenComplete()
{
    if (--m_open == 0)
        Q_EMIT finished(m_answer);
}

} // namespace Lanyard
