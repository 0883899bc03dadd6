// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/httprequestparser.h"

#include <algorithm>

namespace Lanyard {

namespace {

bool isTokenCharacter(char c) // RFC 9110, 5.6.2
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (c != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(c));
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isVisible(char c)
{
    return c > 0x20 && c < 0x7f;
}

/// What may stand in a request line that is still on its way. A TLS handshake shows itself here at
/// its first byte.
bool isRequestLineCharacter(char c)
{
    return isVisible(c) || c == ' ' || c == '\r';
}

bool isHeaderValueCharacter(char c) // RFC 9110, 5.5; obs-text is let through
{
    return static_cast<unsigned char>(c) >= 0x80 || isVisible(c) || c == ' ' || c == '\t';
}

} // namespace

QByteArray HttpRequest::path() const
{
    return target.left(target.indexOf('?'));
}

QByteArray HttpRequest::query() const
{
    return hasQuery() ? target.mid(target.indexOf('?') + 1) : QByteArray();
}

QList<QByteArray> HttpRequest::values(QByteArrayView headerName) const
{
    QList<QByteArray> found;
    for (const auto &[name, value] : headers) {
        if (name == headerName)
            found.append(value);
    }
    return found;
}

HttpRequestParser::State HttpRequestParser::read(QByteArrayView bytes)
{
    m_bytesRead += bytes.size();
    while (m_state == State::Reading && !bytes.isEmpty()) {
        const qsizetype lineEnd = bytes.indexOf('\n');
        take(lineEnd < 0 ? bytes : bytes.first(lineEnd));
        if (lineEnd < 0 || m_state != State::Reading)
            break;
        takeLine();
        bytes = bytes.sliced(lineEnd + 1);
    }
    return m_state;
}

void HttpRequestParser::take(QByteArrayView piece)
{
    const bool inRequestLine = m_request.method.isEmpty();
    if (inRequestLine && !std::all_of(piece.begin(), piece.end(), isRequestLineCharacter))
        return refuse(400);
    if (inRequestLine && m_line.size() + piece.size() > maximumLine + 1) // the CR
        return refuse(414);
    if (!inRequestLine && m_headerBytes + m_line.size() + piece.size() > maximumHeaders)
        return refuse(431);
    m_line.append(piece);
}

void HttpRequestParser::takeLine()
{
    QByteArrayView line = m_line;
    if (line.endsWith('\r')) // a lone LF ends a line as well (RFC 9112, 2.2)
        line.chop(1);
    if (!m_request.method.isEmpty()) {
        m_headerBytes += m_line.size() + 1;
        if (line.isEmpty())
            m_state = State::Complete;
        else if (m_request.headers.size() == maximumHeaderLines)
            refuse(431);
        else
            takeHeader(line);
    } else if (!line.isEmpty()) {
        takeRequestLine(line);
    } else if (++m_blankLines > 2) { // one is to be borne with (RFC 9112, 2.2)
        refuse(400);
    }
    m_line.clear();
}

void HttpRequestParser::takeRequestLine(QByteArrayView line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (line.size() > maximumLine)
        return refuse(414);
    if (first < 0 || first == last)
        return refuse(400);
    const QByteArrayView method = line.first(first);
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    const QByteArrayView version = line.sliced(last + 1);
    if (!isToken(method) || target.isEmpty() ||
        !std::all_of(target.begin(), target.end(), isVisible))
        return refuse(400);
    if (version.size() != 8 || !version.startsWith("HTTP/") || version[6] != '.')
        return refuse(400);
    if (version[5] != '1')
        return refuse(505);
    m_request.method = method.toByteArray();
    m_request.target = target.toByteArray();
}

void HttpRequestParser::takeHeader(QByteArrayView line)
{
    // A line that begins with a blank, or has one before the colon, is refused, for the next reader
    // could take it otherwise (RFC 9112, 5.1 and 5.2).
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(line.first(colon)) ||
        !std::all_of(line.begin(), line.end(), isHeaderValueCharacter))
        return refuse(400);
    m_request.headers.append({line.first(colon).toByteArray().toLower(),
                              line.sliced(colon + 1).trimmed().toByteArray()});
}

void HttpRequestParser::refuse(int httpStatus)
{
    m_state = State::Refused;
    m_refusal = httpStatus;
    m_request = {};
    m_line = {};
}

} // namespace Lanyard
