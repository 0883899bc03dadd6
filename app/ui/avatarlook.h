// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"

#include <QColor>
#include <QString>

class QPainter;
class QRectF;

namespace Lanyard {

/// How an account's picture looks: the same on every start, different for different identities.
struct AvatarLook
{
    QString initials;
    QColor color; ///< white is readable on it
};

[[nodiscard]] AvatarLook avatarLook(const Account &account);

/// One or two letters of \a name: "Ada Lindqvist" is AL, "ada.l@example.org" is AL, "北斎" is 北.
[[nodiscard]] QString initialsOf(const QString &name);

void paintAvatar(QPainter &painter, const QRectF &area, const AvatarLook &look);

} // namespace Lanyard
