// SPDX-License-Identifier: GPL-3.0-or-later
#include "practicewalk.h"

#include <QNetworkReply>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

QByteArray hiddenField(const QByteArray &page, const QString &name)
{
    const QRegularExpression input(u"name=\"%1\" value=\"([^\"]*)\""_s.arg(name));
    return input.match(QString::fromUtf8(page)).captured(1).toUtf8();
}

QNetworkRequest plainRequest(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    return request;
}

} // namespace

void PracticeWalk::begin(const QUrl &authorizationUrl, const QByteArray &person,
                         const QByteArray &decision)
{
    m_person = person;
    m_decision = decision;
    open(authorizationUrl);
}

void PracticeWalk::open(const QUrl &url)
{
    QNetworkReply *reply = m_browser.get(plainRequest(url));
    connect(reply, &QNetworkReply::finished, this, [this, reply] { arrived(reply); });
}

void PracticeWalk::submit(const QUrl &url, const QByteArray &form)
{
    QNetworkRequest request = plainRequest(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    QNetworkReply *reply = m_browser.post(request, form);
    connect(reply, &QNetworkReply::finished, this, [this, reply] { arrived(reply); });
}

void PracticeWalk::arrived(QNetworkReply *reply)
{
    reply->deleteLater();
    const QUrl next = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (!next.isEmpty())
        return open(reply->url().resolved(next));
    const QByteArray page = reply->readAll();
    const QByteArray request = hiddenField(page, u"request"_s).toPercentEncoding();
    const bool isConsent = page.contains("name=\"decision\"");
    if (request.isEmpty())
        Q_EMIT finished(page);
    else if (isConsent)
        submit(reply->url().resolved(QUrl(u"/api/oauth/authorize/consent"_s)),
               "request=" + request + "&decision=" + m_decision);
    else
        submit(reply->url().resolved(QUrl(u"/api/oauth/authorize/person"_s)),
               "request=" + request + "&person=" + m_person);
}

} // namespace Lanyard
