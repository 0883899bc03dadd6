// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/secret.h"
#include "practice/practicepeople.h"

#include <QHash>
#include <QJsonObject>

#include <optional>

namespace Lanyard {

/// Skill generations of one person in the week that runs.
struct PracticeQuota
{
    int used = 0;
    std::optional<int> limit; ///< nothing: unlimited
    QDateTime resetsAt;       ///< UTC

    [[nodiscard]] std::optional<int> remaining() const;
};

/// What the people of the practice service have used up: skill generations and API keys.
class PracticeAllowance final
{
public:
    /// \a clock must outlive the allowance.
    explicit PracticeAllowance(const Clock &clock)
        : m_clock(clock)
    {}

    [[nodiscard]] PracticeQuota quota(const PracticePerson &person) const;
    bool spendOne(const PracticePerson &person); ///< false: nothing is left

    /// A new key; nothing where the tier gives no further one.
    [[nodiscard]] std::optional<Secret> createKey(const PracticePerson &person);
    [[nodiscard]] QString personOfKey(const QByteArray &key) const; ///< id; empty: no such key

    [[nodiscard]] QJsonObject toJson() const;
    void readJson(const QJsonObject &state); ///< what is not readable is left out

private:
    struct Week
    {
        QDate monday;
        int used = 0;
    };

    [[nodiscard]] QDate monday() const;

    const Clock &m_clock;
    QHash<QString, Week> m_weeks;      ///< by person
    QHash<QByteArray, QString> m_keys; ///< person by digest
};

} // namespace Lanyard
