// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/metadatafetch.h"

#include "oauth/discoveryplaces.h"
#include "oauth/httpexchange.h"
#include "oauth/jsonrequest.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Lanyard {

MetadataFetch::MetadataFetch(const QUrl &url, StrictNetwork &network, const Clock &clock,
                             QObject *parent)
    : QObject(parent)
    , m_url(url)
    , m_network(network)
    , m_clock(clock)
{}

void MetadataFetch::start()
{
    get();
}

void MetadataFetch::cancel()
{
    finish(Error{.kind = ErrorKind::Cancelled});
}

void MetadataFetch::get()
{
    m_request = new HttpExchange(m_url, m_network, m_clock, this);
    m_request->setRedirectsAccepted(true);
    connect(m_request, &HttpExchange::finished, this, &MetadataFetch::judge);
    m_request->start();
}

void MetadataFetch::judge(const Result<HttpAnswer> &result)
{
    if (m_isFinished)
        return;
    if (!result)
        return finish(result.error());
    const HttpAnswer &answer = result.value();
    if (answer.status >= 300 && answer.status < 400)
        return follow(answer);
    const Result<JsonAnswer> json = readJsonAnswer(answer, false);
    if (!json)
        return finish(json.error());
    if (!json.value().body.isObject())
        return finish(Error{.kind = ErrorKind::AnswerUnreadable,
                            .detail = u"the answer is no JSON object"_s,
                            .httpStatus = answer.status,
                            .host = answer.host});
    finish(json.value().body.toObject());
}

void MetadataFetch::follow(const HttpAnswer &answer)
{
    const auto refused = [this, &answer](const QString &reason) {
        finish(Error{.kind = ErrorKind::RedirectRefused,
                     .detail = reason,
                     .httpStatus = answer.status,
                     .host = answer.host});
    };
    if (answer.location.isEmpty() || !answer.location.isValid())
        return refused(u"the redirect leads nowhere"_s);
    if (!isSameOrigin(answer.location, m_url))
        return refused(
            u"the redirect leads to %1"_s.arg(sanitizedText(answer.location.host(), 80)));
    if (++m_hops > maxHops)
        return refused(u"more than %1 redirects"_s.arg(maxHops));
    m_request->deleteLater();
    m_url = answer.location.adjusted(QUrl::RemoveFragment);
    get();
}

void MetadataFetch::finish(const Result<QJsonObject> &result)
{
    if (std::exchange(m_isFinished, true))
        return;
    if (m_request)
        m_request->cancel();
    QMetaObject::invokeMethod(
        this, [this, result] { Q_EMIT finished(result); }, Qt::QueuedConnection);
}

} // namespace Lanyard
