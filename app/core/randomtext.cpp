// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/randomtext.h"

#include <QRandomGenerator>

namespace Lanyard {

QByteArray randomBase64Url(int byteCount)
{
    QByteArray bytes(byteCount, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace Lanyard
