// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plaintooltip.h"

#include <QTextDocument>

namespace Lanyard {

using namespace Qt::StringLiterals;

QString plainToolTip(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text; // escaped, it would show the escapes
    return u"<qt>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s;
}

} // namespace Lanyard
