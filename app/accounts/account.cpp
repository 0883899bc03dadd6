// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/account.h"

namespace Lanyard {

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
