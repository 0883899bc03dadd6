// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/localizedtext.h"

namespace Lanyard {

QString LocalizedText::text(const QLocale &locale) const
{
    const QString name = locale.name(); // "pt_BR"
    if (const auto found = byLanguage.constFind(name); found != byLanguage.constEnd())
        return *found;
    const QString language = name.section(u'_', 0, 0);
    return byLanguage.value(language, fallback);
}

} // namespace Lanyard
