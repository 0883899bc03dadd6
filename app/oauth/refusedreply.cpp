// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/refusedreply.h"

#include <utility>

namespace Lanyard {

RefusedReply::RefusedReply(const QNetworkRequest &request,
                           QNetworkAccessManager::Operation operation, Error reason,
                           QObject *parent)
    : QNetworkReply(parent)
    , m_reason(std::move(reason))
{
    setRequest(request);
    setUrl(request.url());
    setOperation(operation);
    setError(ContentAccessDenied, m_reason.detail);
    setFinished(true);
    open(ReadOnly);
    QMetaObject::invokeMethod(this, &QNetworkReply::finished, Qt::QueuedConnection);
}

} // namespace Lanyard
