// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practicehttp.h"

#include <algorithm>

namespace Lanyard {
namespace {

constexpr qsizetype longestHead = 16 * 1024;
constexpr qsizetype longestBody = 64 * 1024;
constexpr qsizetype mostHeaders = 64;

bool isToken(const QByteArray &text) // RFC 9110, 5.6.2
{
    static const QByteArray others = "!#$%&'*+-.^_`|~";
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               others.contains(c);
    });
}

bool isVisibleAscii(const QByteArray &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char c) { return c > 0x20 && c < 0x7f; });
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 302:
        return "Found";
    case 303:
        return "See Other";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 413:
        return "Content Too Large";
    case 415:
        return "Unsupported Media Type";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return status < 500 ? "Refused" : "Internal Server Error";
    }
}

} // namespace

QByteArray PracticeRequest::cookie(const QByteArray &name) const
{
    const QList<QByteArray> pairs = header("cookie").split(';');
    for (const QByteArray &pair : pairs) {
        const QByteArray trimmed = pair.trimmed();
        if (trimmed.startsWith(name + '='))
            return trimmed.mid(name.size() + 1);
    }
    return {};
}

QByteArray PracticeRequest::mediaType() const
{
    const QByteArray type = header("content-type");
    const qsizetype end = type.indexOf(';');
    return (end < 0 ? type : type.left(end)).trimmed().toLower();
}

QByteArray serialized(const PracticeResponse &response, bool withBody)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' +
                       reasonPhrase(response.status) + "\r\n";
    if (!response.body.isEmpty())
        bytes += "Content-Type: " + response.contentType + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(response.body.size()) +
             "\r\nConnection: close"
             "\r\nCache-Control: no-store"
             "\r\nReferrer-Policy: no-referrer"
             "\r\nX-Content-Type-Options: nosniff\r\n";
    for (const auto &[name, value] : response.headers)
        bytes += name + ": " + value + "\r\n";
    bytes += "\r\n";
    if (withBody)
        bytes += response.body;
    return bytes;
}

PracticeRequestParser::State PracticeRequestParser::feed(const QByteArray &bytes)
{
    if (m_refusal != 0)
        return State::Refused;
    m_buffer += bytes;
    if (m_bodySize < 0) {
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end > longestHead || (end < 0 && m_buffer.size() > longestHead))
            return refuse(431);
        if (end < 0)
            return State::NeedsMore;
        const QByteArray head = m_buffer.left(end);
        m_buffer.remove(0, end + 4);
        if (parseHead(head) == State::Refused)
            return State::Refused;
    }
    if (m_buffer.size() < m_bodySize)
        return State::NeedsMore;
    m_request.body =
        m_buffer.left(m_bodySize); // what follows is not read: one request a connection
    return State::Complete;
}

PracticeRequestParser::State PracticeRequestParser::refuse(int status)
{
    m_refusal = status;
    m_buffer.clear();
    return State::Refused;
}

PracticeRequestParser::State PracticeRequestParser::parseHead(const QByteArray &head)
{
    qsizetype start = 0;
    qsizetype count = 0;
    while (start <= head.size()) {
        qsizetype end = head.indexOf("\r\n", start);
        if (end < 0)
            end = head.size();
        const QByteArray line = head.mid(start, end - start);
        start = end + 2;
        if (++count > mostHeaders + 1)
            return refuse(431);
        if (!(count == 1 ? parseRequestLine(line) : parseHeader(line)))
            return refuse(m_refusal != 0 ? m_refusal : 400);
    }
    if (m_request.headers.contains("transfer-encoding"))
        return refuse(501);
    const QByteArray length = m_request.headers.value("content-length", "0");
    const bool isNumber =
        !length.isEmpty() && length.size() < 10 &&
        std::all_of(length.cbegin(), length.cend(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber)
        return refuse(400);
    m_bodySize = length.toLongLong();
    if (m_bodySize > longestBody)
        return refuse(413);
    return State::NeedsMore;
}

bool PracticeRequestParser::parseRequestLine(const QByteArray &line)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || !isToken(parts.at(0)) || !parts.at(1).startsWith('/') ||
        !isVisibleAscii(parts.at(1)))
        return false;
    if (parts.at(2) != "HTTP/1.1" && parts.at(2) != "HTTP/1.0") {
        m_refusal = 505;
        return false;
    }
    const QByteArray &target = parts.at(1);
    const qsizetype mark = target.indexOf('?');
    m_request.method = parts.at(0);
    m_request.path = mark < 0 ? target : target.left(mark);
    m_request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    return true;
}

bool PracticeRequestParser::parseHeader(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.left(colon).toLower();
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (colon < 0 || !isToken(name) || value.contains('\0') || value.contains('\n') ||
        value.contains('\r'))
        return false;
    // RFC 9112, 3.2 and 6.3; the others would have to be told apart just as carefully.
    static const QList<QByteArray> onceOnly = {"host",         "content-length", "authorization",
                                               "content-type", "cookie",         "origin"};
    if (m_request.headers.contains(name) && onceOnly.contains(name))
        return false;
    m_request.headers.insert(name, value);
    return true;
}

} // namespace Lanyard
