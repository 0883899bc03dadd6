// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/addressreader.h"

#include "oauth/strictnetwork.h"

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

/// \a address (absolute, or a path below \a baseUrl) as a URL; invalid where it is neither.
QUrl resolvedAddress(const QString &address, const QString &baseUrl)
{
    const bool isPath = address.startsWith(u'/') && !address.startsWith("//"_L1);
    // Appended and not resolved: a base URL may have a path of its own, which stays in front.
    return QUrl(isPath ? baseUrl + address : address, QUrl::StrictMode);
}

} // namespace

QUrl readAddress(const ObjectReader &reader, QLatin1String key, ObjectReader::Need need,
                 const QString &baseUrl)
{
    const QString address = reader.text(key, need);
    if (address.isEmpty())
        return {};
    const QUrl url = resolvedAddress(address, baseUrl);
    const Result<void> check = checkEndpoint(url, reader.pointer(key));
    if (check)
        return url;
    reader.addFault(key, check.error().kind == ErrorKind::InsecureEndpoint
                             ? u"must be https; plain http is for this computer only"_s
                             : u"must be an https address without user name and fragment, or a "
                               "path that begins with one '/'"_s);
    return {};
}

QString readBaseUrl(const ObjectReader &document)
{
    const QUrl url = readAddress(document, "baseUrl"_L1, ObjectReader::Need::Required, {});
    if (url.hasQuery())
        document.addFault("baseUrl"_L1, u"must have no query"_s);
    QString base = document.value("baseUrl"_L1).toString();
    while (base.endsWith(u'/'))
        base.chop(1);
    return base;
}

} // namespace Lanyard
