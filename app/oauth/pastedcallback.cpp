// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/pastedcallback.h"

#include "oauth/httprequestparser.h"

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

Error pasteRefusal(const QString &detail)
{
    return {.kind = ErrorKind::CallbackInvalid, .detail = detail};
}

/// A terminal breaks a long address into lines; browsers, too, drop such breaks from an address.
QString withoutLineBreaks(QString line)
{
    return line.remove(u'\n').remove(u'\r').remove(u'\t').trimmed();
}

bool isRedirect(const QString &address, const QString &redirectUri)
{
    const QString rest = redirectUri.mid(redirectUri.indexOf("://"_L1));
    return address == "http"_L1 + rest || address == "https"_L1 + rest || address == rest.mid(3);
}

} // namespace

Result<QByteArray> pastedQuery(const QString &addressLine, const QString &redirectUri)
{
    if (addressLine.size() > HttpRequestParser::maximumLine)
        return pasteRefusal(u"too long"_s);
    QString line = withoutLineBreaks(addressLine);
    const qsizetype fragment = line.indexOf(u'#');
    if (fragment >= 0) // some servers add one, and it never reaches a listener
        line.truncate(fragment);
    const qsizetype mark = line.indexOf(u'?');
    const QString address = mark < 0 ? line : line.first(mark);
    if (mark < 0 && !address.contains("://"_L1))
        return pasteRefusal(u"not an address"_s);
    if (!address.isEmpty() && !isRedirect(address, redirectUri))
        return pasteRefusal(address.contains(u' ') ? u"not an address"_s : u"wrong address"_s);
    return mark < 0 ? QByteArray() : line.sliced(mark + 1).toUtf8();
}

} // namespace Lanyard
