// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/addressreader.h"

#include "oauth/strictnetwork.h"

#include <QUrlQuery>

#include <algorithm>

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

bool holdsSecret(const QUrl &url)
{
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    return std::any_of(items.cbegin(), items.cend(),
                       [](const auto &item) { return namesSecret(item.first); });
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
    if (check && holdsSecret(url))
        reader.addFault(key, secretReason());
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

QString normalizedServer(const QUrl &server)
{
    QUrl url = server; // QUrl has made scheme and host small already
    const bool isUsualPort = url.port() == (url.scheme() == "https"_L1 ? 443 : 80);
    if (isUsualPort)
        url.setPort(-1);
    QString text = url.toString(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (text.endsWith(u'/'))
        text.chop(1);
    return text;
}

} // namespace Lanyard
