// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/httpresponse.h"

namespace Lanyard {

namespace {

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 303:
        return "See Other";
    case 400:
        return "Bad Request";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 414:
        return "URI Too Long";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return status < 400 ? "Done" : "Failed";
    }
}

QByteArray response(int status, const QByteArray &extraHeader, const QByteArray &content)
{
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status) + "\r\n" +
           extraHeader +
           "Content-Type: text/html; charset=utf-8\r\n"
           "Content-Length: " +
           QByteArray::number(content.size()) +
           "\r\n"
           "Connection: close\r\n"
           "Cache-Control: no-store\r\n"
           "Content-Security-Policy: " +
           callbackPagePolicy() +
           "\r\n"
           "Referrer-Policy: no-referrer\r\n"
           "X-Content-Type-Options: nosniff\r\n"
           "\r\n" +
           content;
}

} // namespace

QByteArray pageResponse(const CallbackPage &page)
{
    return response(page.httpStatus, page.httpStatus == 405 ? "Allow: GET\r\n" : "",
                    renderCallbackPage(page));
}

QByteArray redirectResponse(const QByteArray &location)
{
    return response(303, "Location: " + location + "\r\n", {});
}

QByteArray withoutContent(const QByteArray &response)
{
    return response.left(response.indexOf("\r\n\r\n") + 4);
}

} // namespace Lanyard
