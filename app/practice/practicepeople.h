// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Lanyard {

/// Somebody who does not exist.
struct PracticePerson
{
    QString id; ///< "ada"
    QString name;
    QString email;
    QString teamspaceId; ///< empty: none
    QString teamspaceName;
    QString tier;                   ///< as the service sends it: "free"
    std::optional<int> weeklyLimit; ///< skill generations; nothing: unlimited
    int usedAtFirst = 0;            ///< of them, before anything was practised
    std::optional<int> keyLimit;    ///< API keys; nothing: unlimited

    [[nodiscard]] QString initials() const;
};

/// One each on Free, Pro and Unlimited.
[[nodiscard]] const QList<PracticePerson> &practicePeople();
[[nodiscard]] const PracticePerson *practicePerson(const QString &id); ///< null where unknown

} // namespace Lanyard
