// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practiceallowance.h"
#include "practice/practicemarkup.h"

#include <QList>
#include <QPair>

namespace Lanyard {

/// The pages of the practice services: whole, without a script, nothing from elsewhere, light and
/// dark. Forms are plain POSTs: buttons named "person" and "decision", and a hidden "request",
/// which names the sign-in that waits. Under their \a place the forms go to /person and /consent.

/// What a person says yes or no to.
struct PracticeQuestion
{
    PracticePerson person{};
    QByteArray scope{};
    QByteArray userCode{}; ///< of a device; empty: the browser goes back by itself
    QString hostName{};    ///< of a device, as it says; may be empty
};

[[nodiscard]] PracticeResponse
practiceChoicePage(const PracticeScene &scene, const QByteArray &place, const QByteArray &request);
[[nodiscard]] PracticeResponse practiceConsentPage(const PracticeScene &scene,
                                                   const QByteArray &place,
                                                   const QByteArray &request,
                                                   const PracticeQuestion &question);

/// Where a device's code is typed: field "user_code", with \a userCode in it.
[[nodiscard]] PracticeResponse practiceCodePage(const PracticeScene &scene,
                                                const QByteArray &userCode, bool isUnknown);
/// After the answer to a device, which the browser does not go back to.
[[nodiscard]] PracticeResponse practiceAnsweredPage(const PracticeScene &scene, bool isAllowed);

[[nodiscard]] PracticeResponse
practiceDashboardPage(const PracticeScene &scene,
                      const QList<QPair<PracticePerson, PracticeQuota>> &people);

/// For a sign-in that is not there any more.
[[nodiscard]] PracticeResponse practiceEndedPage(const PracticeScene &scene);
/// For an authorization request that must not be answered by a redirect (RFC 6749, 4.1.2.1).
[[nodiscard]] PracticeResponse practiceRefusedPage(const PracticeScene &scene,
                                                   const QString &reason);
[[nodiscard]] PracticeResponse practiceMissingPage(const PracticeScene &scene);

/// The scope without which nobody is signed in: it cannot be left out on the page.
[[nodiscard]] QByteArray practiceBasicScope();
/// The box of \a scope on the page.
[[nodiscard]] QByteArray practiceScopeField(const QByteArray &scope);

} // namespace Lanyard
