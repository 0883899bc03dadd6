// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practicepages.h"
#include "practice/practicestyle.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Lanyard;

namespace {

const QByteArray languages[] = {"en", "de", "ar"};

PracticeQuota quota(int used, std::optional<int> limit)
{
    return {used, limit, QDateTime(QDate(2026, 11, 23), QTime(0, 0))};
}

QList<PracticeResponse> allPages(const PracticeWords &words, const PracticeService &service)
{
    const PracticeScene scene{words, service};
    PracticePerson odd = practicePeople().first();
    odd.name = u"<b>\"Ö'dd\" & Sons</b>"_s;
    odd.teamspaceName = u"<script>x</script>"_s;
    QList<PracticeResponse> pages{
        practiceChoicePage(scene, "/place", "request-id"),
        practiceConsentPage(scene, "/place", "request-id",
                            {.person = odd,
                             .scope = "profile:read contexts:write <b>\"",
                             .userCode = "BCDFGHJK",
                             .hostName = u"<i>\"laptop\"</i>"_s}),
        practiceAnsweredPage(scene, true),
        practiceAnsweredPage(scene, false),
        practiceDashboardPage(scene, {{odd, quota(7, 10)},
                                      {practicePeople().at(1), quota(3, 3)},
                                      {practicePeople().at(2), quota(24, std::nullopt)}}),
        practiceEndedPage(scene),
        practiceRefusedPage(scene, u"<i>redirect_uri</i>"_s),
        practiceMissingPage(scene)};
    if (!service.devicePage.isEmpty())
        pages += {practiceCodePage(scene, "bcdf ghjk<script>", false),
                  practiceCodePage(scene, "\"><b>\"", true)};
    return pages;
}

PracticeScene inContext7(const QByteArray &language)
{
    return {practiceWords(language), practiceContext7()};
}

} // namespace

class TestPracticePages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picksTheLanguage_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("language");
        QTest::newRow("none") << QByteArray() << u"en"_s;
        QTest::newRow("German") << QByteArray("de") << u"de"_s;
        QTest::newRow("Austria") << QByteArray("de-AT,de;q=0.9,en;q=0.8") << u"de"_s;
        QTest::newRow("Arabic") << QByteArray("ar-EG") << u"ar"_s;
        QTest::newRow("unknown first") << QByteArray("fi-FI, ar;q=0.5, de;q=0.4") << u"ar"_s;
        QTest::newRow("by weight") << QByteArray("de;q=0.2, en;q=0.3") << u"en"_s;
        QTest::newRow("refused") << QByteArray("de;q=0") << u"en"_s;
        QTest::newRow("capitals") << QByteArray("DE-de") << u"de"_s;
        QTest::newRow("any") << QByteArray("*") << u"en"_s;
        QTest::newRow("rubbish") << QByteArray(";;,,;q=x,=") << u"en"_s;
        QTest::newRow("endless") << QByteArray("x,").repeated(100'000) << u"en"_s;
    }

    void picksTheLanguage()
    {
        QFETCH(QByteArray, header);
        QTEST(practiceWords(header).language, "language");
    }

    void everyWordIsThere()
    {
        for (const QByteArray &language : languages) {
            const PracticeWords &words = practiceWords(language);
            for (const QString *text :
                 {&words.practice,         &words.notice,          &words.chooseHeading,
                  &words.chooseText,       &words.consentHeading,  &words.consentText,
                  &words.seesWho,          &words.seesName,        &words.seesEmail,
                  &words.seesQuota,        &words.allow,           &words.deny,
                  &words.somebodyElse,     &words.scopesText,      &words.givesKey,
                  &words.deviceHeading,    &words.deviceText,      &words.deviceField,
                  &words.deviceContinue,   &words.deviceUnknown,   &words.deviceCompare,
                  &words.deviceComputer,   &words.approvedHeading, &words.approvedText,
                  &words.declinedHeading,  &words.declinedText,    &words.noTeamspace,
                  &words.tierFree,         &words.tierPro,         &words.tierUnlimited,
                  &words.dashboardHeading, &words.dashboardText,   &words.quotaTitle,
                  &words.useOne,           &words.nothingLeft,     &words.endedHeading,
                  &words.endedText,        &words.refusedHeading,  &words.refusedText,
                  &words.missingHeading,   &words.missingText})
                QVERIFY2(!text->isEmpty(), language.constData());
            for (const QByteArray &scope : practiceContextFile().scopes)
                QVERIFY2(words.scope(scope) != QString::fromUtf8(scope), scope.constData());
            QVERIFY(words.chooseText.contains(u"%1"_s));
            QVERIFY(words.teamspace.contains(u"%1"_s));
            QVERIFY(words.quotaCounted.contains(u"%1"_s) && words.quotaCounted.contains(u"%2"_s) &&
                    words.quotaCounted.contains(u"%3"_s));
            QVERIFY(words.quotaUnlimited.contains(u"%1"_s));
            QVERIFY(words.quotaResets.contains(u"%1"_s));
        }
    }

    void pagesAreWholeAndHarmless_data()
    {
        QTest::addColumn<QString>("name");
        for (const PracticeService *service : practiceServices())
            QTest::newRow(qPrintable(service->id)) << service->name;
    }

    void pagesAreWholeAndHarmless()
    {
        QFETCH(QString, name);
        const auto services = practiceServices();
        const auto service = std::find_if(services.cbegin(), services.cend(),
                                          [&](const auto *one) { return one->name == name; });
        static const QRegularExpression elsewhere(u"(?:src|href|action)=\"(?!/)"_s);
        for (const QByteArray &language : languages) {
            const PracticeWords &words = practiceWords(language);
            for (const PracticeResponse &page : allPages(words, **service)) {
                const QString html = QString::fromUtf8(page.body);
                QVERIFY(html.contains(u"<html lang=\"%1\" dir=\"%2\">"_s.arg(
                    QString::fromLatin1(language), words.isRightToLeft ? u"rtl"_s : u"ltr"_s)));
                QVERIFY(!html.contains("<script"_L1));
                QVERIFY(!html.contains("<b>\""_L1));
                QVERIFY(!html.contains("<i>"_L1));
                QVERIFY(!html.contains("style=\""_L1)); // the policy would refuse it
                QVERIFY2(!elsewhere.match(html).hasMatch(), qPrintable(html));
                QVERIFY(!html.contains("url("_L1));
                QVERIFY(!html.contains("%1"_L1));
                QCOMPARE(html.count("<h1>"_L1), 1);
                QVERIFY(html.contains(words.practice));
                QVERIFY(html.contains(name));
            }
        }
        if (name == "Context7"_L1)
            QVERIFY(allPages(practiceWords("en"), **service).at(1).body.contains("&lt;script&gt;"));
    }

    void policyLetsTheStyleIn()
    {
        const QByteArray page = practiceMissingPage(inContext7("en")).body;
        const qsizetype start = page.indexOf("<style>") + 7;
        const QByteArray style = page.mid(start, page.indexOf("</style>") - start);
        const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256);
        QVERIFY(practicePagePolicy().contains("'sha256-" + hash.toBase64() + "'"));
        QVERIFY(practicePagePolicy().contains("default-src 'none'"));
        QVERIFY(practicePagePolicy().contains("frame-ancestors 'none'"));
    }

    void formsHaveStableNames()
    {
        const QByteArray choice = practiceChoicePage(inContext7("de"), "/x", "r1").body;
        for (const char *person : {"ada", "bo", "chidi"})
            QVERIFY(choice.contains("name=\"person\" value=\"" + QByteArray(person) + "\""));
        QVERIFY(choice.contains("action=\"/x/person\""));
        QVERIFY(choice.contains("<input type=\"hidden\" name=\"request\" value=\"r1\">"));
        const QByteArray consent =
            practiceConsentPage(inContext7("ar"), "/x", "r1", {practicePeople().first()}).body;
        QVERIFY(consent.contains("action=\"/x/consent\""));
        QVERIFY(consent.contains("name=\"decision\" value=\"allow\""));
        QVERIFY(consent.contains("name=\"decision\" value=\"deny\""));
        QVERIFY(consent.contains("<input type=\"hidden\" name=\"request\" value=\"r1\">"));
    }

    void everyScopeCanBeLeftOutButTheBasicOne()
    {
        const QByteArray page =
            practiceConsentPage(
                {practiceWords("en"), practiceContextFile()}, "/x", "r1",
                {.person = practicePeople().first(), .scope = "profile:read tasks:write"})
                .body;
        QVERIFY(page.contains("name=\"scope.tasks:write\" value=\"on\" checked"));
        QVERIFY(page.contains("Create, update, and delete tasks"));
        QVERIFY(page.contains("View basic profile information"));
        QVERIFY(!page.contains("scope.profile:read"));
        QVERIFY(!page.contains("contexts"));
    }

    void codesAreReadInGroups()
    {
        const QByteArray page = practiceCodePage(inContext7("en"), "bcdf-ghjk", false).body;
        QVERIFY(page.contains("name=\"user_code\" dir=\"ltr\" value=\"BCDF-GHJK\""));
        QVERIFY(!page.contains("role=\"alert\""));
        QVERIFY(practiceCodePage(inContext7("en"), "X", true).body.contains("role=\"alert\""));
    }

    void dashboardCounts()
    {
        const auto &people = practicePeople();
        const QString english = QString::fromUtf8(
            practiceDashboardPage(inContext7("en"), {{people.at(0), quota(7, 10)},
                                                     {people.at(1), quota(3, 3)},
                                                     {people.at(2), quota(24, std::nullopt)}})
                .body);
        QVERIFY(english.contains("7 of 10 used, 3 left"_L1));
        QVERIFY(english.contains("3 of 3 used, 0 left"_L1));
        QVERIFY(english.contains("24 used, no limit"_L1));
        QVERIFY(english.contains("Starts again on 23 November."_L1));
        QCOMPARE(english.count(" disabled>"_L1), 1);
        const QString german = QString::fromUtf8(
            practiceDashboardPage(inContext7("de"), {{people.at(0), quota(7, 10)}}).body);
        QVERIFY(german.contains(u"Beginnt neu am 23. November."_s));
        QVERIFY(german.contains(u"7 von 10 verbraucht, 3 übrig"_s));
    }
};

QTEST_GUILESS_MAIN(TestPracticePages)
#include "tst_practicepages.moc"
