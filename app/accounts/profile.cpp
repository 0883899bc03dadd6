// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/profile.h"

#include "catalogue/provider.h"
#include "core/error.h"
#include "core/jsonpointer.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

constexpr double largestExactInteger = 9'007'199'254'740'991.0; // 2^53 - 1

/// The value at \a pointer; undefined where the provider says nothing of such a member.
QJsonValue member(const QJsonValue &answer, const QString &pointer)
{
    return pointer.isEmpty() ? QJsonValue(QJsonValue::Undefined) : valueAt(answer, pointer);
}

/// What the members stand in: the service may answer in several forms.
QJsonValue rootOf(const QJsonValue &answer, const WhoamiEndpoint &endpoint)
{
    for (const QString &pointer : endpoint.roots) {
        if (const QJsonValue root = valueAt(answer, pointer); !root.isUndefined())
            return root;
    }
    return endpoint.roots.isEmpty() ? answer : QJsonValue(QJsonValue::Undefined);
}

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    if (number < 0 || number > largestExactInteger || std::floor(number) != number)
        return std::nullopt;
    return qint64(number);
}

/// Text to show; identifiers may come as numbers.
QString shortText(const QJsonValue &value)
{
    if (const auto number = wholeNumber(value))
        return QString::number(*number);
    return sanitizedText(value.toString(), 200);
}

/// Identifiers are compared and never shown: they stay as they came, but bounded.
QString identifier(const QJsonValue &value)
{
    if (const auto number = wholeNumber(value))
        return QString::number(*number);
    return value.toString().left(1000);
}

QDateTime momentOf(const QJsonValue &value)
{
    const QString text = value.toString();
    if (text.isEmpty())
        return {};
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime) {
        // Without an offset it is the service's time, not this computer's.
        const bool isDate = !text.contains(u'T') && !text.contains(u' ');
        time = QDateTime::fromString(text + (isDate ? u"T00:00:00Z"_s : u"Z"_s), Qt::ISODateWithMs);
    }
    return time.toUTC();
}

bool hasNoLimits(const Provider &provider, const QString &tierId)
{
    const auto tier = std::find_if(provider.tiers.begin(), provider.tiers.end(),
                                   [&tierId](const Tier &t) { return t.id == tierId; });
    if (tier == provider.tiers.end())
        return false;
    const qsizetype column = std::distance(provider.tiers.begin(), tier);
    bool isUnlimited = false;
    for (const TierFeature &feature : provider.features) {
        if (column >= feature.values.size())
            continue;
        if (feature.values.at(column).kind == TierValue::Kind::Count)
            return false;
        isUnlimited = isUnlimited || feature.values.at(column).kind == TierValue::Kind::Unlimited;
    }
    return isUnlimited;
}

} // namespace

QString Profile::displayText() const
{
    if (name.isEmpty() || email.isEmpty())
        return name.isEmpty() ? email : name;
    return u"%1 (%2)"_s.arg(name, email);
}

Profile profileOf(const QJsonValue &answer, const WhoamiEndpoint &endpoint)
{
    const QJsonValue root = rootOf(answer, endpoint);
    return {.subject = identifier(member(root, endpoint.subject)),
            .name = shortText(member(root, endpoint.name)),
            .email = shortText(member(root, endpoint.email)),
            .tenantId = identifier(member(root, endpoint.tenantId)),
            .tenantName = shortText(member(root, endpoint.tenantName))};
}

QuotaReport quotaOf(const QJsonValue &answer, const Provider &provider, const QDateTime &now)
{
    const QuotaEndpoint &endpoint = *provider.quota;
    const QJsonValue limit = member(answer, endpoint.limit);
    QuotaReport report{
        .quota = {.used = wholeNumber(member(answer, endpoint.used)),
                  .limit = wholeNumber(limit),
                  .remaining = wholeNumber(member(answer, endpoint.remaining)),
                  .resetsAt = momentOf(member(answer, endpoint.resetsAt)),
                  .observedAt = now},
        .tierId = identifier(member(answer, endpoint.tier)),
    };
    const bool saysUnlimited = limit.toDouble(0) == -1 || limit.toString() == "unlimited"_L1;
    const bool saysNoLimit = report.quota.limit.value_or(0) == 0;
    if (saysUnlimited || (saysNoLimit && hasNoLimits(provider, report.tierId))) {
        report.quota.isUnlimited = true;
        report.quota.limit.reset();
        report.quota.remaining.reset();
    }
    return report;
}

} // namespace Lanyard
