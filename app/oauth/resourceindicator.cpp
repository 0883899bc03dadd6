// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/resourceindicator.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Lanyard {

FormFields resourceFields(const QStringList &resources)
{
    FormFields fields;
    for (const QString &resource : resources)
        fields.append(formField(u"resource"_s, resource));
    return fields;
}

Result<void> checkResources(const QStringList &resources)
{
    for (const QString &resource : resources) {
        const QUrl url(resource, QUrl::StrictMode);
        if (!url.isValid() || url.isRelative() || resource.contains(u'#'))
            return Error{.kind = ErrorKind::ConfigurationInvalid,
                         .detail =
                             u"resources: \"%1\" is not an absolute URI without fragment"_s.arg(
                                 sanitizedText(resource))};
    }
    return {};
}

} // namespace Lanyard
