// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practicewords.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

const PracticeWords &english()
{
    static const PracticeWords words = {
        .language = u"en"_s,
        .isRightToLeft = false,
        .locale = QLocale(QLocale::English),
        .practice = u"Practice"_s,
        .notice =
            u"This is the practice service inside Lanyard: the people are made up, and nothing "
            "here counts."_s,
        .chooseHeading = u"Who are you today?"_s,
        .chooseText = u"Choose somebody to sign in to %1 as."_s,
        .consentHeading = u"Let Lanyard sign you in?"_s,
        .consentText = u"Lanyard would see:"_s,
        .seesWho = u"your name and your teamspace"_s,
        .seesName = u"your name"_s,
        .seesEmail = u"your e-mail address"_s,
        .seesQuota = u"your tier, and what is left of your quota"_s,
        .allow = u"Allow"_s,
        .deny = u"Deny"_s,
        .somebodyElse = u"Choose somebody else"_s,
        .scopesText = u"Lanyard would be allowed to do what is ticked here:"_s,
        .givesKey = u"Give Lanyard a key that does not expire in place of a session"_s,
        .deviceHeading = u"Enter the code"_s,
        .deviceText = u"Type the code that Lanyard shows. Where it stands here already, look "
                      "whether it is the same."_s,
        .deviceField = u"Code"_s,
        .deviceContinue = u"Continue"_s,
        .deviceUnknown = u"This code is not known here, or it has run out. Look at it again, or "
                         "have Lanyard make a new one."_s,
        .deviceCompare = u"Allow it only if Lanyard shows this same code:"_s,
        .deviceComputer = u"Asked for on the computer"_s,
        .approvedHeading = u"That was all"_s,
        .approvedText = u"Lanyard signs you in now. You can close this page."_s,
        .declinedHeading = u"Nothing was allowed"_s,
        .declinedText = u"Lanyard is told that you said no. You can close this page."_s,
        .teamspace = u"Teamspace “%1”"_s,
        .noTeamspace = u"No teamspace"_s,
        .tierFree = u"Free"_s,
        .tierPro = u"Pro"_s,
        .tierUnlimited = u"Unlimited"_s,
        .dashboardHeading = u"The practice service"_s,
        .dashboardText =
            u"On the real one, a person manages the account here. This one has nothing to "
            "set and nothing to break."_s,
        .quotaTitle = u"Skill generation this week"_s,
        .quotaCounted = u"%1 of %2 used, %3 left"_s,
        .quotaUnlimited = u"%1 used, no limit"_s,
        .quotaResets = u"Starts again on %1."_s,
        .dayAndMonth = u"d MMMM"_s,
        .useOne = u"Use one"_s,
        .nothingLeft = u"Nothing is left until then."_s,
        .endedHeading = u"This sign-in has ended"_s,
        .endedText = u"Go back to Lanyard and start it again."_s,
        .refusedHeading = u"This request cannot be right"_s,
        .refusedText = u"Go back to the program that sent you here. What is wrong:"_s,
        .missingHeading = u"There is nothing here"_s,
        .missingText = u"The address is not one of the practice service’s."_s,
    };
    return words;
}

const PracticeWords &german()
{
    static const PracticeWords words = {
        .language = u"de"_s,
        .isRightToLeft = false,
        .locale = QLocale(QLocale::German),
        .practice = u"Übung"_s,
        .notice =
            u"Das ist der Übungsdienst in Lanyard: Die Personen sind erfunden, und nichts hier "
            "zählt."_s,
        .chooseHeading = u"Wer möchten Sie heute sein?"_s,
        .chooseText = u"Wählen Sie, als wer Sie sich bei %1 anmelden."_s,
        .consentHeading = u"Darf Lanyard Sie anmelden?"_s,
        .consentText = u"Lanyard würde sehen:"_s,
        .seesWho = u"Ihren Namen und Ihren Teamspace"_s,
        .seesName = u"Ihren Namen"_s,
        .seesEmail = u"Ihre E-Mail-Adresse"_s,
        .seesQuota = u"Ihren Tarif und was von Ihrem Kontingent übrig ist"_s,
        .allow = u"Erlauben"_s,
        .deny = u"Ablehnen"_s,
        .somebodyElse = u"Jemand anderen wählen"_s,
        .scopesText = u"Lanyard dürfte tun, was hier angekreuzt ist:"_s,
        .givesKey = u"Lanyard einen Schlüssel geben, der nicht abläuft, statt einer Sitzung"_s,
        .deviceHeading = u"Geben Sie den Code ein"_s,
        .deviceText = u"Tippen Sie den Code ab, den Lanyard zeigt. Steht er schon hier, dann sehen "
                      "Sie nach, ob er derselbe ist."_s,
        .deviceField = u"Code"_s,
        .deviceContinue = u"Weiter"_s,
        .deviceUnknown = u"Dieser Code ist hier nicht bekannt oder abgelaufen. Sehen Sie noch "
                         "einmal nach, oder lassen Sie Lanyard einen neuen holen."_s,
        .deviceCompare = u"Erlauben Sie es nur, wenn Lanyard denselben Code zeigt:"_s,
        .deviceComputer = u"Angefragt auf dem Rechner"_s,
        .approvedHeading = u"Das war alles"_s,
        .approvedText = u"Lanyard meldet Sie jetzt an. Sie können diese Seite schließen."_s,
        .declinedHeading = u"Nichts wurde erlaubt"_s,
        .declinedText =
            u"Lanyard erfährt, dass Sie abgelehnt haben. Sie können diese Seite schließen."_s,
        .teamspace = u"Teamspace „%1“"_s,
        .noTeamspace = u"Kein Teamspace"_s,
        .tierFree = u"Kostenlos"_s,
        .tierPro = u"Pro"_s,
        .tierUnlimited = u"Unbegrenzt"_s,
        .dashboardHeading = u"Der Übungsdienst"_s,
        .dashboardText =
            u"Beim echten Dienst verwaltet man hier sein Konto. In diesem gibt es nichts "
            "einzustellen und nichts kaputtzumachen."_s,
        .quotaTitle = u"Skill-Generierung diese Woche"_s,
        .quotaCounted = u"%1 von %2 verbraucht, %3 übrig"_s,
        .quotaUnlimited = u"%1 verbraucht, unbegrenzt"_s,
        .quotaResets = u"Beginnt neu am %1."_s,
        .dayAndMonth = u"d. MMMM"_s,
        .useOne = u"Eine verbrauchen"_s,
        .nothingLeft = u"Bis dahin ist nichts mehr übrig."_s,
        .endedHeading = u"Diese Anmeldung ist beendet"_s,
        .endedText = u"Gehen Sie zurück zu Lanyard und beginnen Sie sie neu."_s,
        .refusedHeading = u"Diese Anfrage kann nicht stimmen"_s,
        .refusedText =
            u"Gehen Sie zurück zu dem Programm, das Sie hierher geschickt hat. Falsch ist:"_s,
        .missingHeading = u"Hier ist nichts"_s,
        .missingText = u"Diese Adresse gehört nicht zum Übungsdienst."_s,
    };
    return words;
}

const PracticeWords &arabic()
{
    static const PracticeWords words = {
        .language = u"ar"_s,
        .isRightToLeft = true,
        .locale = QLocale(QLocale::Arabic),
        .practice = u"تدريب"_s,
        .notice = u"هذه خدمة التدريب داخل Lanyard: الأشخاص هنا من نسج الخيال، ولا شيء مما يجري هنا "
                  "يُحتسب."_s,
        .chooseHeading = u"من تكون اليوم؟"_s,
        .chooseText = u"اختر شخصًا لتسجيل الدخول باسمه إلى %1."_s,
        .consentHeading = u"هل تسمح لـ Lanyard بتسجيل دخولك؟"_s,
        .consentText = u"سيطّلع Lanyard على:"_s,
        .seesWho = u"اسمك ومساحة فريقك"_s,
        .seesName = u"اسمك"_s,
        .seesEmail = u"عنوان بريدك الإلكتروني"_s,
        .seesQuota = u"باقتك وما تبقّى من حصتك"_s,
        .allow = u"السماح"_s,
        .deny = u"الرفض"_s,
        .somebodyElse = u"اختيار شخص آخر"_s,
        .scopesText = u"سيُسمح لـ Lanyard بما هو مؤشَّر هنا:"_s,
        .givesKey = u"إعطاء Lanyard مفتاحًا لا تنتهي صلاحيته بدلًا من جلسة"_s,
        .deviceHeading = u"أدخل الرمز"_s,
        .deviceText = u"اكتب الرمز الذي يعرضه Lanyard. وإن كان مكتوبًا هنا فتأكّد من أنه نفسه."_s,
        .deviceField = u"الرمز"_s,
        .deviceContinue = u"متابعة"_s,
        .deviceUnknown = u"هذا الرمز غير معروف هنا أو انتهت صلاحيته. راجعه مرة أخرى، أو اطلب من "
                         "Lanyard رمزًا جديدًا."_s,
        .deviceCompare = u"اسمح بذلك فقط إذا كان Lanyard يعرض هذا الرمز نفسه:"_s,
        .deviceComputer = u"الطلب وارد من الحاسوب"_s,
        .approvedHeading = u"هذا كل شيء"_s,
        .approvedText = u"يسجّل Lanyard دخولك الآن. يمكنك إغلاق هذه الصفحة."_s,
        .declinedHeading = u"لم يُسمح بشيء"_s,
        .declinedText = u"سيُبلَّغ Lanyard بأنك رفضت. يمكنك إغلاق هذه الصفحة."_s,
        .teamspace = u"مساحة الفريق «%1»"_s,
        .noTeamspace = u"بلا مساحة فريق"_s,
        .tierFree = u"مجاني"_s,
        .tierPro = u"احترافي"_s,
        .tierUnlimited = u"غير محدود"_s,
        .dashboardHeading = u"خدمة التدريب"_s,
        .dashboardText =
            u"في الخدمة الحقيقية يدير كل شخص حسابه من هنا. أما هنا فلا شيء يُضبط ولا شيء "
            "يتعطّل."_s,
        .quotaTitle = u"توليد المهارات هذا الأسبوع"_s,
        .quotaCounted = u"استُخدم %1 من %2، وبقي %3"_s,
        .quotaUnlimited = u"استُخدم %1، بلا حد"_s,
        .quotaResets = u"يبدأ العدّ من جديد في %1."_s,
        .dayAndMonth = u"d MMMM"_s,
        .useOne = u"استخدام واحدة"_s,
        .nothingLeft = u"لم يبقَ شيء حتى ذلك الحين."_s,
        .endedHeading = u"انتهت عملية تسجيل الدخول هذه"_s,
        .endedText = u"عُد إلى Lanyard وابدأها من جديد."_s,
        .refusedHeading = u"هذا الطلب غير صحيح"_s,
        .refusedText = u"عُد إلى البرنامج الذي أرسلك إلى هنا. الخطأ هو:"_s,
        .missingHeading = u"لا شيء هنا"_s,
        .missingText = u"هذا العنوان ليس من عناوين خدمة التدريب."_s,
    };
    return words;
}

struct WantedLanguage
{
    QByteArray language; ///< the primary subtag in small letters
    double quality = 1;
};

QList<WantedLanguage> wantedLanguages(const QByteArray &acceptLanguage)
{
    QList<WantedLanguage> wanted;
    const QList<QByteArray> items = acceptLanguage.left(1000).split(',');
    for (const QByteArray &item : items) {
        const QList<QByteArray> parts = item.split(';');
        WantedLanguage language{parts.at(0).trimmed().split('-').at(0).toLower(), 1};
        const QByteArray weight = parts.value(1).trimmed();
        if (weight.startsWith("q="))
            language.quality = weight.mid(2).toDouble();
        wanted.append(language);
    }
    std::stable_sort(
        wanted.begin(), wanted.end(),
        [](const WantedLanguage &a, const WantedLanguage &b) { return a.quality > b.quality; });
    return wanted;
}

} // namespace

QString PracticeWords::tier(const QString &id) const
{
    if (id == "free"_L1)
        return tierFree;
    return id == "pro"_L1 ? tierPro : tierUnlimited;
}

const PracticeWords &practiceWords(const QByteArray &acceptLanguage)
{
    const QList<WantedLanguage> wanted = wantedLanguages(acceptLanguage);
    for (const WantedLanguage &language : wanted) {
        if (language.quality <= 0)
            continue;
        for (const PracticeWords *words : {&english(), &german(), &arabic()}) {
            if (words->language.toLatin1() == language.language)
                return *words;
        }
    }
    return english();
}

} // namespace Lanyard
