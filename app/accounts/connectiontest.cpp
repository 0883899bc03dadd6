// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/connectiontest.h"

#include "core/jsonpointer.h"
#include "oauth/jsonrequest.h"
#include "oauth/strictnetwork.h"

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

/// Where a request goes that shows whether a service takes a token.
QUrl tokenUrl(const Provider &provider)
{
    if (provider.whoami)
        return provider.whoami->url;
    if (provider.list)
        return provider.list->url;
    return provider.quota ? provider.quota->url : QUrl();
}

QUrl plainUrl(const Provider &provider)
{
    if (provider.health)
        return provider.health->url;
    return provider.baseUrl.isEmpty() ? provider.client.tokenEndpoint : provider.baseUrl;
}

/// The leg that the failure happened on.
LegResult::Leg legOf(ErrorKind kind)
{
    if (kind == ErrorKind::ProxyFailed)
        return LegResult::Leg::Proxy;
    if (kind == ErrorKind::NameNotFound)
        return LegResult::Leg::Name;
    if (kind == ErrorKind::TlsFailed)
        return LegResult::Leg::Tls;
    return isConnectionFailure(kind) ? LegResult::Leg::Connect : LegResult::Leg::Answer;
}

bool isTroubleOfTheServer(ErrorKind kind)
{
    return kind == ErrorKind::ServerError || kind == ErrorKind::AnswerTooLarge ||
           kind == ErrorKind::InsecureEndpoint || kind == ErrorKind::ConfigurationInvalid;
}

} // namespace

QList<LegResult> legsOf(const QUrl &url, const std::optional<Error> &error, int httpStatus)
{
    const bool hasFailed =
        error && (isConnectionFailure(error->kind) || error->kind == ErrorKind::TlsFailed ||
                  isTroubleOfTheServer(error->kind));
    const LegResult::Leg failed = hasFailed ? legOf(error->kind) : LegResult::Leg::Token;
    QList<LegResult> legs;
    bool isReached = failed != LegResult::Leg::Proxy;
    if (!isReached)
        legs.append({.leg = failed, .outcome = LegResult::Outcome::Failed, .error = error});
    for (const LegResult::Leg leg : {LegResult::Leg::Name, LegResult::Leg::Connect,
                                     LegResult::Leg::Tls, LegResult::Leg::Answer}) {
        LegResult result{.leg = leg};
        if (leg == LegResult::Leg::Tls && url.scheme() != "https"_L1) {
            result.outcome = LegResult::Outcome::NotUsed;
        } else if (!isReached) {
            result.outcome = LegResult::Outcome::NotReached;
        } else if (failed == leg) {
            result.outcome = LegResult::Outcome::Failed;
            result.error = error;
            isReached = false;
        } else {
            result.outcome = LegResult::Outcome::Passed;
        }
        if (leg == LegResult::Leg::Answer && isReached)
            result.httpStatus = httpStatus;
        legs.append(result);
    }
    return legs;
}

ConnectionTest::ConnectionTest(const Provider &provider, StrictNetwork &network, const Clock &clock,
                               QObject *parent)
    : QObject(parent)
    , m_url(plainUrl(provider))
    , m_health(provider.health)
    , m_request(new JsonRequest(m_url, network, clock, this))
{
    connect(m_request, &JsonRequest::finished, this, [this](const auto &answer) { judge(answer); });
}

ConnectionTest::ConnectionTest(const Provider &provider, const Secret &accessToken,
                               StrictNetwork &network, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_url(tokenUrl(provider))
    , m_hasToken(!m_url.isEmpty())
    , m_request(nullptr)
{
    if (!m_hasToken)
        m_url = plainUrl(provider);
    m_request = new JsonRequest(m_url, network, clock, this);
    if (m_hasToken)
        m_request->setBearer(accessToken);
    connect(m_request, &JsonRequest::finished, this, [this](const auto &answer) { judge(answer); });
}

void ConnectionTest::start()
{
    m_request->start();
}

void ConnectionTest::judge(const Result<JsonAnswer> &answer)
{
    const auto error = answer ? std::nullopt : std::optional(answer.error());
    QList<LegResult> legs =
        legsOf(m_url, error, answer ? answer.value().httpStatus : answer.error().httpStatus);
    LegResult last = lastLeg(answer);
    if (legs.last().outcome != LegResult::Outcome::Passed)
        last = {.leg = last.leg, .outcome = LegResult::Outcome::NotReached};
    legs.append(last);
    Q_EMIT finished(legs);
}

LegResult ConnectionTest::lastLeg(const Result<JsonAnswer> &answer) const
{
    LegResult last{.leg = m_hasToken ? LegResult::Leg::Token : LegResult::Leg::Health,
                   .outcome = LegResult::Outcome::Passed};
    if (!m_hasToken && !m_health) {
        last.outcome = LegResult::Outcome::NotUsed;
    } else if (!answer) {
        last.outcome = LegResult::Outcome::Failed;
        last.error = answer.error();
    } else if (m_health &&
               valueAt(answer.value().body, m_health->pointer).toString() != m_health->expected) {
        last.outcome = LegResult::Outcome::Failed;
        last.error =
            Error{.kind = ErrorKind::AnswerUnreadable,
                  .detail = m_health->pointer + u" is not \"%1\""_s.arg(m_health->expected),
                  .httpStatus = answer.value().httpStatus,
                  .host = m_url.host()};
    }
    return last;
}

} // namespace Lanyard
