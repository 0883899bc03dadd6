// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/account.h"

namespace Lanyard {

QStringList SessionFacts::missingScopes() const
{
    QStringList missing;
    for (const QString &scope : askedScopes) {
        if (!scopes.contains(scope))
            missing.append(scope);
    }
    return missing;
}

QString Account::displayName() const
{
    if (!label.isEmpty())
        return label;
    if (!name.isEmpty())
        return name;
    if (!email.isEmpty())
        return email;
    return identity.subject;
}

} // namespace Lanyard
