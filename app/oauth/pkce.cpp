// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/pkce.h"

#include "core/randomtext.h"

#include <QCryptographicHash>

namespace Lanyard {

Secret newCodeVerifier()
{
    return Secret(randomBase64Url(32));
}

QByteArray s256Challenge(const Secret &verifier)
{
    return QCryptographicHash::hash(verifier.reveal(), QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace Lanyard
