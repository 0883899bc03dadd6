// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practiceallowance.h"

#include "core/randomtext.h"
#include "practice/practicegrants.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

constexpr int keyBytes = 24;
constexpr qsizetype mostKeys = 256; ///< of all people: "unlimited" ends somewhere

} // namespace

std::optional<int> PracticeQuota::remaining() const
{
    return limit ? std::optional<int>(std::max(0, *limit - used)) : std::nullopt;
}

QDate PracticeAllowance::monday() const
{
    const QDate today = m_clock.utcNow().date();
    return today.addDays(1 - today.dayOfWeek());
}

PracticeQuota PracticeAllowance::quota(const PracticePerson &person) const
{
    PracticeQuota quota;
    quota.limit = person.weeklyLimit;
    quota.resetsAt = m_clock.utcNow();
    quota.resetsAt.setDate(monday().addDays(7));
    quota.resetsAt.setTime(QTime(0, 0));
    const auto week = m_weeks.constFind(person.id);
    if (week == m_weeks.constEnd())
        quota.used = person.usedAtFirst;
    else if (week->monday == monday())
        quota.used = week->used;
    return quota;
}

bool PracticeAllowance::spendOne(const PracticePerson &person)
{
    const PracticeQuota now = quota(person);
    if (now.remaining() == 0)
        return false;
    m_weeks.insert(person.id, {monday(), now.used + 1});
    return true;
}

std::optional<Secret> PracticeAllowance::createKey(const PracticePerson &person)
{
    const auto count = std::count(m_keys.cbegin(), m_keys.cend(), person.id);
    if ((person.keyLimit && count >= *person.keyLimit) || m_keys.size() >= mostKeys)
        return std::nullopt;
    const QByteArray key = "ctx7sk-practice-" + randomBase64Url(keyBytes);
    m_keys.insert(practiceDigest(key), person.id);
    return Secret(key);
}

QString PracticeAllowance::personOfKey(const QByteArray &key) const
{
    return m_keys.value(practiceDigest(key));
}

QJsonObject PracticeAllowance::toJson() const
{
    QJsonObject weeks;
    for (auto it = m_weeks.cbegin(); it != m_weeks.cend(); ++it)
        weeks[it.key()] =
            QJsonObject{{u"monday"_s, it->monday.toString(Qt::ISODate)}, {u"used"_s, it->used}};
    QJsonObject keys;
    for (auto it = m_keys.cbegin(); it != m_keys.cend(); ++it)
        keys[QString::fromLatin1(it.key())] = *it;
    return {{u"weeks"_s, weeks}, {u"keys"_s, keys}};
}

void PracticeAllowance::readJson(const QJsonObject &state)
{
    m_weeks.clear();
    m_keys.clear();
    const QJsonObject weeks = state["weeks"_L1].toObject();
    for (auto it = weeks.constBegin(); it != weeks.constEnd(); ++it) {
        const QJsonObject week = it->toObject();
        m_weeks.insert(it.key(), {QDate::fromString(week["monday"_L1].toString(), Qt::ISODate),
                                  std::max(0, week["used"_L1].toInt())});
    }
    const QJsonObject keys = state["keys"_L1].toObject();
    for (auto it = keys.constBegin(); it != keys.constEnd() && m_keys.size() < mostKeys; ++it)
        m_keys.insert(it.key().toLatin1(), it->toString());
}

} // namespace Lanyard
