// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/isolatedtext.h"

#include "core/error.h"

namespace Lanyard {

QString isolatedText(const QString &text)
{
    return QChar(0x2066) + sanitizedText(text) + QChar(0x2069);
}

} // namespace Lanyard
