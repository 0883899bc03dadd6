// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/replyreader.h"

#include "oauth/httpdate.h"
#include "oauth/strictnetwork.h"

#include <QNetworkReply>

#include <utility>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

constexpr qint64 readBufferSize = 65'536;

} // namespace

ReplyReader::ReplyReader(QNetworkReply &reply, const QDateTime &sentAt)
    : QObject(&reply)
    , m_reply(reply)
    , m_sentAt(sentAt)
{
    reply.setReadBufferSize(readBufferSize); // bounds what Qt's thread fetches ahead
    connect(&reply, &QNetworkReply::readyRead, this, &ReplyReader::readMore);
}

void ReplyReader::readMore()
{
    if (m_isTooLarge)
        return;
    m_body += m_reply.read(limit + 1 - m_body.size());
    if (m_body.size() <= limit)
        return;
    m_isTooLarge = true;
    m_body.clear();
    m_reply.abort();
}

Result<HttpAnswer> ReplyReader::answer()
{
    const QString host = m_reply.url().host();
    const int status = m_reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_reply.isOpen() && m_reply.bytesAvailable() > 0)
        readMore();
    if (m_isTooLarge)
        return Error{.kind = ErrorKind::AnswerTooLarge,
                     .detail = u"more than %1 bytes"_s.arg(limit),
                     .httpStatus = status,
                     .host = host};
    if (const std::optional<Error> error = connectionError(m_reply))
        return *error;
    if (status >= 300 && status < 400 && !m_acceptsRedirects)
        return Error{.kind = ErrorKind::RedirectRefused,
                     .detail = u"the server answered with a redirect"_s,
                     .httpStatus = status,
                     .host = host};

    HttpAnswer answer;
    answer.status = status;
    answer.contentType = m_reply.rawHeader("Content-Type");
    answer.body = Secret(std::exchange(m_body, {}));
    answer.host = host;
    answer.sentAt = m_sentAt;
    answer.serverTime = httpDate(m_reply.rawHeader("Date"));
    answer.retryAfter = retryAfter(m_reply.rawHeader("Retry-After"),
                                   answer.serverTime ? *answer.serverTime : m_sentAt);
    answer.challenges = m_reply.rawHeader("WWW-Authenticate");
    if (const QByteArray location = m_reply.rawHeader("Location"); !location.isEmpty())
        answer.location = m_reply.url().resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    return answer;
}

} // namespace Lanyard
