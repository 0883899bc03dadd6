// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practicepages.h"

#include "practice/practicedevicecodes.h"

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

constexpr qsizetype longestTypedCode = 20;

QByteArray quotaBar(const PracticeQuota &quota)
{
    const int limit = quota.limit.value_or(0);
    const int percent = limit > 0 ? qMin(100, quota.used * 100 / limit) : 0;
    return "<svg aria-hidden=\"true\"><rect class=\"track\" width=\"100%\" height=\"10\" "
           "rx=\"5\"/><rect class=\"fill" +
           QByteArray(quota.remaining() == 0 ? " low" : "") + "\" width=\"" +
           QByteArray::number(percent) + "%\" height=\"10\" rx=\"5\"/></svg>\n";
}

QByteArray quotaCard(const PracticeScene &scene, const PracticePerson &person,
                     const PracticeQuota &quota)
{
    const PracticeWords &words = scene.words;
    const QLocale &locale = words.locale;
    const QString used = locale.toString(quota.used);
    const QString answer = quota.limit ? words.quotaCounted.arg(used, locale.toString(*quota.limit),
                                                                locale.toString(*quota.remaining()))
                                       : words.quotaUnlimited.arg(used);
    QString small =
        words.quotaResets.arg(locale.toString(quota.resetsAt.date(), words.dayAndMonth));
    if (quota.remaining() == 0)
        small += u' ' + words.nothingLeft;
    return "<section class=\"card\"><div class=\"person\">" + practicePersonLine(scene, person) +
           "</div>\n<div class=\"quota\"><p>" + practiceEscaped(words.quotaTitle) + "</p>\n<b>" +
           practiceEscaped(answer) + "</b>\n" + (quota.limit ? quotaBar(quota) : QByteArray()) +
           "<div class=\"row\"><p>" + practiceEscaped(small) +
           "</p>\n<form method=\"post\" action=\"/dashboard/use\">"
           "<button name=\"person\" value=\"" +
           practiceEscaped(person.id) + "\" aria-label=\"" +
           practiceEscaped(words.useOne + u": "_s + person.name) + "\"" +
           (quota.remaining() == 0 ? " disabled" : "") + ">" + practiceEscaped(words.useOne) +
           "</button></form></div></div></section>\n";
}

QByteArray plainItems(const QList<QString> &items)
{
    QByteArray list = "<ul>";
    for (const QString &item : items)
        list += "<li>" + practiceEscaped(item) + "</li>";
    return list + "</ul>\n";
}

/// A box that stays ticked: it is not sent.
QByteArray fixedBox(const QString &text)
{
    return "<label class=\"box\"><input type=\"checkbox\" checked disabled><span>" +
           practiceEscaped(text) + "</span></label>\n";
}

QByteArray box(const QByteArray &name, const QString &text, bool isTicked)
{
    return "<label class=\"box\"><input type=\"checkbox\" name=\"" +
           practiceEscaped(QString::fromUtf8(name)) + "\" value=\"on\"" +
           (isTicked ? " checked" : "") + "><span>" + practiceEscaped(text) + "</span></label>\n";
}

QByteArray scopeBoxes(const PracticeWords &words, const PracticeQuestion &question)
{
    QByteArray boxes = "<p>" + practiceEscaped(words.scopesText) + "</p>\n<div class=\"boxes\">\n";
    const QList<QByteArray> scopes = question.scope.split(' ');
    for (const QByteArray &scope : scopes) {
        if (scope == practiceBasicScope())
            boxes += fixedBox(words.scope(scope));
        else if (!scope.isEmpty())
            boxes += box(practiceScopeField(scope), words.scope(scope), true);
    }
    return boxes + "</div>\n";
}

QByteArray seenFacts(const PracticeScene &scene, const PracticeQuestion &question)
{
    const PracticeWords &words = scene.words;
    if (scene.service.letsChooseScopes)
        return scopeBoxes(words, question);
    QList<QString> facts{scene.service.hasTiers ? words.seesWho : words.seesName, words.seesEmail};
    if (scene.service.hasTiers)
        facts.append(words.seesQuota);
    QByteArray content = "<p>" + practiceEscaped(words.consentText) + "</p>\n" + plainItems(facts);
    if (scene.service.givesKeys)
        content += "<div class=\"boxes\">\n" + box("key", words.givesKey, false) + "</div>\n";
    return content;
}

/// What a device shows too, so that the person can compare (RFC 8628, 5.4).
QByteArray deviceFacts(const PracticeWords &words, const PracticeQuestion &question)
{
    if (question.userCode.isEmpty())
        return {};
    QByteArray content = "<p>" + practiceEscaped(words.deviceCompare) +
                         "</p>\n<p class=\"usercode\" dir=\"ltr\">" +
                         groupedUserCode(question.userCode) + "</p>\n";
    if (!question.hostName.isEmpty())
        content += "<p class=\"from\">" + practiceEscaped(words.deviceComputer) + " <b><bdi>" +
                   practiceEscaped(question.hostName) + "</bdi></b></p>\n";
    return content;
}

} // namespace

QByteArray practiceBasicScope()
{
    return "profile:read";
}

QByteArray practiceScopeField(const QByteArray &scope)
{
    return "scope." + scope;
}

PracticeResponse practiceChoicePage(const PracticeScene &scene, const QByteArray &place,
                                    const QByteArray &request)
{
    const PracticeWords &words = scene.words;
    QByteArray content = "<div class=\"card\"><h1>" + practiceEscaped(words.chooseHeading) +
                         "</h1>\n<p>" + practiceEscaped(words.chooseText.arg(scene.service.name)) +
                         "</p>\n<form class=\"people\" method=\"post\" action=\"" + place +
                         "/person\">\n" + practiceRequestField(request);
    for (const PracticePerson &person : practicePeople()) {
        content += "<button class=\"person\" name=\"person\" value=\"" +
                   practiceEscaped(person.id) + "\">" + practicePersonLine(scene, person) +
                   "</button>\n";
    }
    return practicePage(scene, 200, words.chooseHeading, content + "</form></div>\n");
}

PracticeResponse practiceConsentPage(const PracticeScene &scene, const QByteArray &place,
                                     const QByteArray &request, const PracticeQuestion &question)
{
    const PracticeWords &words = scene.words;
    const QByteArray content =
        "<div class=\"card\"><div class=\"person chosen\">" +
        practicePersonLine(scene, question.person) + "</div>\n<h1>" +
        practiceEscaped(words.consentHeading) + "</h1>\n" + deviceFacts(words, question) +
        "<form method=\"post\" action=\"" + place + "/consent\">\n" + seenFacts(scene, question) +
        practiceRequestField(request) +
        "<div class=\"actions\"><button class=\"primary\" name=\"decision\" value=\"allow\">" +
        practiceEscaped(words.allow) + "</button>\n<button name=\"decision\" value=\"deny\">" +
        practiceEscaped(words.deny) + "</button></div></form>\n<p class=\"else\"><a href=\"" +
        place + "/person?request=" + request.toPercentEncoding() + "\">" +
        practiceEscaped(words.somebodyElse) + "</a></p></div>\n";
    return practicePage(scene, 200, words.consentHeading, content);
}

PracticeResponse practiceCodePage(const PracticeScene &scene, const QByteArray &userCode,
                                  bool isUnknown)
{
    const PracticeWords &words = scene.words;
    QByteArray content = "<div class=\"card\"><h1>" + practiceEscaped(words.deviceHeading) +
                         "</h1>\n<p>" + practiceEscaped(words.deviceText) +
                         "</p>\n<form method=\"post\" action=\"" + scene.service.devicePage +
                         "\">\n";
    if (isUnknown)
        content +=
            "<p class=\"wrong\" role=\"alert\">" + practiceEscaped(words.deviceUnknown) + "</p>\n";
    content += "<label class=\"typed\"><span>" + practiceEscaped(words.deviceField) +
               "</span><input type=\"text\" name=\"user_code\" dir=\"ltr\" value=\"" +
               groupedUserCode(practiceUserCode(userCode.left(longestTypedCode))) +
               "\" maxlength=\"20\" autocomplete=\"off\" autocapitalize=\"characters\" "
               "spellcheck=\"false\" required autofocus></label>\n"
               "<div class=\"actions\"><button class=\"primary\">" +
               practiceEscaped(words.deviceContinue) + "</button></div></form></div>\n";
    return practicePage(scene, isUnknown ? 400 : 200, words.deviceHeading, content);
}

PracticeResponse practiceAnsweredPage(const PracticeScene &scene, bool isAllowed)
{
    const PracticeWords &words = scene.words;
    return isAllowed ? practiceMessagePage(scene, 200, words.approvedHeading, words.approvedText)
                     : practiceMessagePage(scene, 200, words.declinedHeading, words.declinedText);
}

PracticeResponse practiceDashboardPage(const PracticeScene &scene,
                                       const QList<QPair<PracticePerson, PracticeQuota>> &people)
{
    const PracticeWords &words = scene.words;
    QByteArray content = "<div class=\"card\"><h1>" + practiceEscaped(words.dashboardHeading) +
                         "</h1>\n<p>" + practiceEscaped(words.dashboardText) + "</p></div>\n";
    for (const auto &[person, quota] : people)
        content += quotaCard(scene, person, quota);
    return practicePage(scene, 200, words.dashboardHeading, content);
}

PracticeResponse practiceEndedPage(const PracticeScene &scene)
{
    return practiceMessagePage(scene, 400, scene.words.endedHeading, scene.words.endedText);
}

PracticeResponse practiceRefusedPage(const PracticeScene &scene, const QString &reason)
{
    return practiceMessagePage(scene, 400, scene.words.refusedHeading, scene.words.refusedText,
                               reason);
}

PracticeResponse practiceMissingPage(const PracticeScene &scene)
{
    return practiceMessagePage(scene, 404, scene.words.missingHeading, scene.words.missingText);
}

} // namespace Lanyard
