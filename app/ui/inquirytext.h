// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/legresult.h"
#include "core/result.h"
#include "oauth/tokenintrospection.h"
#include "ui/steplist.h"

class QLocale;

namespace Lanyard {

/// What a service answered to one question about an account, in words.
struct InquiryAnswer
{
    QString text{}; ///< what it comes to, in a sentence
    QList<Step> steps{};
};

/// \a service is its name.
[[nodiscard]] InquiryAnswer introspectionAnswer(const Result<Introspection> &result,
                                                const QString &service, const QLocale &locale);
[[nodiscard]] InquiryAnswer listAnswer(const Result<QStringList> &result, const QString &service);
[[nodiscard]] InquiryAnswer connectionAnswer(const QList<LegResult> &legs, const QString &service);

/// The service's own word, from \a health, in its place among \a legs.
[[nodiscard]] QList<LegResult> legsWithHealth(const QList<LegResult> &legs,
                                              const QList<LegResult> &health);

} // namespace Lanyard
