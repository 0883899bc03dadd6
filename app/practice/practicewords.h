// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLocale>
#include <QString>

namespace Lanyard {

/// The words on the practice service's pages in one language.
///
/// They belong to the made-up service and not to Lanyard's window, and follow the browser's
/// language, as a service's pages do: hence a table here and no translation file.
struct PracticeWords
{
    QString language; ///< BCP 47
    bool isRightToLeft = false;
    QLocale locale{QLocale::c()};

    QString practice; ///< the mark on every page
    QString notice;   ///< what the mark means

    QString chooseHeading;
    QString chooseText; ///< %1: the service
    QString consentHeading;
    QString consentText;
    QString seesWho;
    QString seesName;
    QString seesEmail;
    QString seesQuota;
    QString allow;
    QString deny;
    QString somebodyElse;
    QString scopesText;
    QString givesKey;

    QString deviceHeading;
    QString deviceText;
    QString deviceField;
    QString deviceContinue;
    QString deviceUnknown;
    QString deviceCompare;
    QString deviceComputer; ///< the computer's name follows
    QString approvedHeading;
    QString approvedText;
    QString declinedHeading;
    QString declinedText;

    QString teamspace; ///< %1: its name
    QString noTeamspace;
    QString tierFree;
    QString tierPro;
    QString tierUnlimited;

    QString dashboardHeading;
    QString dashboardText;
    QString quotaTitle;
    QString quotaCounted;   ///< %1 used, %2 limit, %3 left
    QString quotaUnlimited; ///< %1 used
    QString quotaResets;    ///< %1: a date
    QString dayAndMonth;    ///< that date's format, as QLocale takes it
    QString useOne;
    QString nothingLeft;

    QString endedHeading;
    QString endedText;
    QString refusedHeading;
    QString refusedText;
    QString missingHeading;
    QString missingText;

    [[nodiscard]] QString tier(const QString &id) const;
    [[nodiscard]] QString scope(const QByteArray &scope) const; ///< what it allows
};

/// The first language in \a acceptLanguage (RFC 9110, 12.5.4) that there are words in; English
/// where there is none.
[[nodiscard]] const PracticeWords &practiceWords(const QByteArray &acceptLanguage);

} // namespace Lanyard
