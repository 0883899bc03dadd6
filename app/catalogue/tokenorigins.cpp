// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/tokenorigins.h"

#include "catalogue/provider.h"

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

QString originOf(const QUrl &url)
{
    const bool isTls = url.scheme() == "https"_L1;
    return u"%1://%2:%3"_s.arg(url.scheme(), url.host().toLower(),
                               QString::number(url.port(isTls ? 443 : 80)));
}

} // namespace

QStringList tokenOrigins(const Provider &provider)
{
    QList<QUrl> urls{provider.client.tokenEndpoint, provider.client.revocationEndpoint,
                     provider.client.introspectionEndpoint, provider.client.device.tokenEndpoint,
                     provider.signOutUrl};
    if (provider.whoami)
        urls += provider.whoami->url;
    if (provider.quota)
        urls += provider.quota->url;
    if (provider.list)
        urls += provider.list->url;
    if (provider.keys)
        urls += provider.keys->url;
    QStringList origins;
    for (const QUrl &url : urls) {
        if (!url.isEmpty())
            origins += originOf(url);
    }
    origins.sort();
    origins.removeDuplicates();
    return origins;
}

} // namespace Lanyard
