// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/httpexchange.h"

#include "oauth/replyreader.h"
#include "oauth/strictnetwork.h"

#include <QNetworkReply>

#include <utility>

namespace Lanyard {

HttpExchange::HttpExchange(const QUrl &url, StrictNetwork &network, const Clock &clock,
                           QObject *parent)
    : QObject(parent)
    , m_url(url)
    , m_network(network)
    , m_clock(clock)
{}

HttpExchange::~HttpExchange()
{
    letGoOfReply();
}

void HttpExchange::setForm(const FormFields &fields)
{
    m_body = formBody(fields);
    m_bodyType = "application/x-www-form-urlencoded";
}

void HttpExchange::setJson(const Secret &document)
{
    m_body = document;
    m_bodyType = "application/json";
}

void HttpExchange::start()
{
    Q_ASSERT(!m_reply);
    if (m_isFinished)
        return;
    QNetworkRequest request(m_url);
    if (m_authorization)
        request.setRawHeader("Authorization", m_authorization->reveal());
    if (m_body) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, m_bodyType);
        m_reply = m_network.post(request, m_body->reveal());
        m_body.reset();
    } else {
        m_reply = m_network.get(request);
    }
    m_authorization.reset();
    auto *reader = new ReplyReader(*m_reply, m_clock.utcNow());
    reader->setRedirectsAccepted(m_acceptsRedirects);
    connect(m_reply, &QNetworkReply::finished, this, [this, reader] { finish(reader->answer()); });
}

void HttpExchange::cancel()
{
    finish(Error{.kind = ErrorKind::Cancelled});
}

void HttpExchange::finish(const Result<HttpAnswer> &result)
{
    if (std::exchange(m_isFinished, true))
        return;
    letGoOfReply();
    QMetaObject::invokeMethod(
        this, [this, result] { Q_EMIT finished(result); }, Qt::QueuedConnection);
}

void HttpExchange::letGoOfReply()
{
    QNetworkReply *reply = m_reply;
    m_reply.clear();
    if (!reply)
        return;
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

} // namespace Lanyard
