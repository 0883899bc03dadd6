// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tiertext.h"

#include <QCoreApplication>

namespace Lanyard {

QString tierValueText(const TierValue &value)
{
    switch (value.kind) {
    case TierValue::Kind::Included:
        //: In a table of tiers: this tier has the feature
        return QCoreApplication::translate("TierText", "included");
    case TierValue::Kind::NotIncluded:
        //: In a table of tiers: this tier lacks the feature
        return QCoreApplication::translate("TierText", "not included");
    case TierValue::Kind::Unlimited:
        //: In a table of tiers: as much as you like
        return QCoreApplication::translate("TierText", "no limit");
    case TierValue::Kind::Count:
        break;
    }
    switch (value.period) {
    case TierValue::Period::None:
        //: In a table of tiers: so many in all
        return QCoreApplication::translate("TierText", "%Ln", nullptr, value.count);
    case TierValue::Period::Day:
        //: In a table of tiers: so many every day
        return QCoreApplication::translate("TierText", "%Ln a day", nullptr, value.count);
    case TierValue::Period::Week:
        //: In a table of tiers: so many every week
        return QCoreApplication::translate("TierText", "%Ln a week", nullptr, value.count);
    case TierValue::Period::Month:
        //: In a table of tiers: so many every month
        return QCoreApplication::translate("TierText", "%Ln a month", nullptr, value.count);
    }
    Q_UNREACHABLE();
}

} // namespace Lanyard
