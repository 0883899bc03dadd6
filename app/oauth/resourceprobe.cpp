// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/resourceprobe.h"

#include "oauth/httpexchange.h"
#include "oauth/resourcemetadata.h"
#include "oauth/strictnetwork.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

Result<ResourceAnswer> demandOf(const Result<HttpAnswer> &result)
{
    if (!result) {
        // The head was all that mattered: what comes behind it may be a stream without an end.
        if (result.error().kind == ErrorKind::AnswerTooLarge)
            return ResourceAnswer{.httpStatus = result.error().httpStatus};
        return result.error();
    }
    ResourceAnswer answer{.httpStatus = result.value().status};
    if (answer.httpStatus == 401 || answer.httpStatus == 403)
        answer.challenge = bearerChallenge(result.value().challenges);
    return answer;
}

} // namespace

ResourceProbe::ResourceProbe(const QUrl &url, StrictNetwork &network, const Clock &clock,
                             QObject *parent)
    : QObject(parent)
    , m_url(url)
    , m_request(new HttpExchange(url, network, clock, this))
{
    m_request->setRedirectsAccepted(true);
    connect(m_request, &HttpExchange::finished, this, [this](const Result<HttpAnswer> &result) {
        if (!std::exchange(m_isFinished, true))
            Q_EMIT finished(demandOf(result));
    });
}

void ResourceProbe::setBearer(const Secret &accessToken, const QString &resource)
{
    m_isOutside = !mayCarryToken(m_url, resource);
    if (!m_isOutside)
        m_request->setAuthorization(Secret("Bearer " + accessToken.reveal()));
}

void ResourceProbe::start()
{
    if (m_isOutside)
        return finish(Error{.kind = ErrorKind::ConfigurationInvalid,
                            .detail = u"the token was issued for another resource"_s,
                            .host = m_url.host()});
    m_request->start();
}

void ResourceProbe::cancel()
{
    m_request->cancel();
}

void ResourceProbe::finish(const Result<ResourceAnswer> &result)
{
    QMetaObject::invokeMethod(
        this,
        [this, result] {
            if (!std::exchange(m_isFinished, true))
                Q_EMIT finished(result);
        },
        Qt::QueuedConnection);
}

} // namespace Lanyard
