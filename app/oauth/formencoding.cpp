// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/formencoding.h"

namespace Lanyard {

QByteArray formEncoded(const QByteArray &utf8)
{
    return utf8.toPercentEncoding();
}

Secret formBody(const FormFields &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        if (!body.isEmpty())
            body += '&';
        body += formEncoded(name.toUtf8()) + '=' + formEncoded(value.reveal());
    }
    return Secret(body);
}

Secret basicAuthorization(const QString &clientId, const Secret &secret)
{
    const QByteArray pair = formEncoded(clientId.toUtf8()) + ':' + formEncoded(secret.reveal());
    return Secret("Basic " + pair.toBase64());
}

QPair<QString, Secret> formField(const QString &name, const QString &value)
{
    return {name, Secret(value.toUtf8())};
}

} // namespace Lanyard
