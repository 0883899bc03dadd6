// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/tiertable.h"

#include "catalogue/providerfile.h"
#include "core/jsonpointer.h"

#include <QRegularExpression>

#include <limits>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

QStringList tierIds(const QList<Tier> &tiers)
{
    QStringList ids;
    for (const Tier &tier : tiers)
        ids.append(tier.id);
    return ids;
}

TierValue::Period readPeriod(const ObjectReader &value)
{
    const QString period = value.text("per"_L1, ObjectReader::Need::Optional);
    if (period.isEmpty())
        return TierValue::Period::None;
    if (period == "day"_L1)
        return TierValue::Period::Day;
    if (period == "week"_L1)
        return TierValue::Period::Week;
    if (period == "month"_L1)
        return TierValue::Period::Month;
    value.addFault("per"_L1, u"must be day, week or month"_s);
    return TierValue::Period::None;
}

TierValue readTierValue(const QJsonValue &value, const QString &pointer, FirstFault &fault)
{
    using Kind = TierValue::Kind;
    if (value.isBool())
        return {value.toBool() ? Kind::Included : Kind::NotIncluded, 0, TierValue::Period::None};
    if (value == QJsonValue(u"unlimited"_s))
        return {Kind::Unlimited, 0, TierValue::Period::None};
    if (!value.isObject()) {
        fault.add(pointer, u"must be true, false, \"unlimited\" or an object with a count"_s);
        return {};
    }
    const ObjectReader reader(value, pointer, providerFileKeys(u"features[].values.*."_s), fault);
    if (!reader.has("count"_L1))
        reader.addFault("count"_L1, u"is missing"_s);
    const std::optional<int> count = reader.integer("count"_L1, 0, std::numeric_limits<int>::max());
    return {Kind::Count, count.value_or(0), readPeriod(reader)};
}

} // namespace

QList<Tier> readTiers(const ObjectReader &document)
{
    static const QRegularExpression idSyntax(u"^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$"_s);
    const QJsonArray items = document.array("tiers"_L1);
    QList<Tier> tiers;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const ObjectReader reader(items.at(i),
                                  childPointer(document.pointer(u"tiers"_s), QString::number(i)),
                                  providerFileKeys(u"tiers[]."_s), document.fault());
        const QString id = reader.text("id"_L1, ObjectReader::Need::Required);
        if (!id.isEmpty() && !idSyntax.match(id).hasMatch())
            reader.addFault("id"_L1, u"must be letters, digits, '-', '_' and '.'"_s);
        if (tierIds(tiers).contains(id))
            reader.addFault("id"_L1, u"is there twice"_s);
        tiers.append({id, reader.localizedText("name"_L1)});
    }
    return tiers;
}

QList<TierFeature> readFeatures(const ObjectReader &document, const QList<Tier> &tiers)
{
    const QJsonArray items = document.array("features"_L1);
    const QStringList ids = tierIds(tiers);
    QList<TierFeature> features;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const ObjectReader reader(items.at(i),
                                  childPointer(document.pointer(u"features"_s), QString::number(i)),
                                  providerFileKeys(u"features[]."_s), document.fault());
        TierFeature feature{reader.localizedText("name"_L1), {}};
        if (!reader.has("values"_L1))
            reader.addFault("values"_L1, u"is missing"_s);
        const QJsonObject values = reader.value("values"_L1).toObject();
        const QString place = reader.pointer(u"values"_s);
        if (!reader.value("values"_L1).isObject())
            document.fault().add(place, u"must be an object with one value per tier"_s);
        const QStringList given = values.keys();
        for (const QString &id : given) {
            if (!ids.contains(id))
                document.fault().add(childPointer(place, id), u"is no tier of this file"_s);
        }
        for (const QString &id : ids) {
            const QString valuePlace = childPointer(place, id);
            if (!values.contains(id))
                document.fault().add(valuePlace, u"is missing"_s);
            feature.values.append(readTierValue(values.value(id), valuePlace, document.fault()));
        }
        features.append(feature);
    }
    return features;
}

} // namespace Lanyard
