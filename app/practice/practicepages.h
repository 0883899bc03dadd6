// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practiceallowance.h"
#include "practice/practicehttp.h"
#include "practice/practicepeople.h"
#include "practice/practicewords.h"

#include <QList>
#include <QPair>

namespace Lanyard {

/// The pages of the practice service: whole, without a script, nothing from elsewhere, light and
/// dark. Forms are plain POSTs: buttons named "person" and "decision", and a hidden "request".

/// \a request names the sign-in that waits.
[[nodiscard]] PracticeResponse practiceChoicePage(const PracticeWords &words,
                                                  const QByteArray &request);
[[nodiscard]] PracticeResponse practiceConsentPage(const PracticeWords &words,
                                                   const QByteArray &request,
                                                   const PracticePerson &person);
[[nodiscard]] PracticeResponse
practiceDashboardPage(const PracticeWords &words,
                      const QList<QPair<PracticePerson, PracticeQuota>> &people);

/// For a sign-in that is not there any more.
[[nodiscard]] PracticeResponse practiceEndedPage(const PracticeWords &words);
/// For an authorization request that must not be answered by a redirect (RFC 6749, 4.1.2.1).
[[nodiscard]] PracticeResponse practiceRefusedPage(const PracticeWords &words,
                                                   const QString &reason);
[[nodiscard]] PracticeResponse practiceMissingPage(const PracticeWords &words);

} // namespace Lanyard
