// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practicepages.h"

#include "practice/practicestyle.h"

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\'', "&#39;"_L1).toUtf8();
}

PracticeResponse page(const PracticeWords &words, int status, const QString &title,
                      const QByteArray &content)
{
    const QByteArray html =
        "<!DOCTYPE html>\n<html lang=\"" + escaped(words.language) + "\" dir=\"" +
        (words.isRightToLeft ? "rtl" : "ltr") +
        "\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta name=\"robots\" content=\"noindex\">\n<title>" +
        escaped(title) + " · Context7 (" + escaped(words.practice) + ")</title>\n<style>" +
        practiceStyle() +
        "</style>\n</head>\n<body>\n"
        "<header><span>Context7</span><span class=\"mark\">" +
        escaped(words.practice) + "</span></header>\n<main>\n" + content + "</main>\n<footer>" +
        escaped(words.notice) + "</footer>\n</body>\n</html>\n";
    return {.status = status,
            .body = html,
            .headers = {{"Content-Security-Policy", practicePagePolicy()}}};
}

PracticeResponse messagePage(const PracticeWords &words, int status, const QString &heading,
                             const QString &text, const QString &detail = {})
{
    QByteArray content =
        "<div class=\"card\"><h1>" + escaped(heading) + "</h1>\n<p>" + escaped(text) + "</p>\n";
    if (!detail.isEmpty())
        content += "<p class=\"small\"><code dir=\"ltr\">" + escaped(detail) + "</code></p>\n";
    return page(words, status, heading, content + "</div>\n");
}

/// Avatar, name, e-mail and tier. Names and addresses keep their own direction.
QByteArray personLine(const PracticeWords &words, const PracticePerson &person)
{
    const QString place = person.teamspaceName.isEmpty()
                              ? words.noTeamspace
                              : words.teamspace.arg(person.teamspaceName);
    return "<span class=\"avatar " + escaped(person.id) + "\" aria-hidden=\"true\">" +
           escaped(person.initials()) + "</span><span class=\"who\"><b><bdi>" +
           escaped(person.name) + "</bdi></b><span><bdi>" + escaped(person.email) +
           "</bdi></span><span>" + escaped(place) + "</span></span><span class=\"tier\">" +
           escaped(words.tier(person.tier)) + "</span>";
}

QByteArray requestField(const QByteArray &request)
{
    return "<input type=\"hidden\" name=\"request\" value=\"" +
           escaped(QString::fromLatin1(request)) + "\">\n";
}

QByteArray quotaBar(const PracticeQuota &quota)
{
    const int limit = quota.limit.value_or(0);
    const int percent = limit > 0 ? qMin(100, quota.used * 100 / limit) : 0;
    return "<svg aria-hidden=\"true\"><rect class=\"track\" width=\"100%\" height=\"10\" "
           "rx=\"5\"/><rect class=\"fill" +
           QByteArray(quota.remaining() == 0 ? " low" : "") + "\" width=\"" +
           QByteArray::number(percent) + "%\" height=\"10\" rx=\"5\"/></svg>\n";
}

QByteArray quotaCard(const PracticeWords &words, const PracticePerson &person,
                     const PracticeQuota &quota)
{
    const QLocale &locale = words.locale;
    const QString used = locale.toString(quota.used);
    const QString answer = quota.limit ? words.quotaCounted.arg(used, locale.toString(*quota.limit),
                                                                locale.toString(*quota.remaining()))
                                       : words.quotaUnlimited.arg(used);
    QString small =
        words.quotaResets.arg(locale.toString(quota.resetsAt.date(), words.dayAndMonth));
    if (quota.remaining() == 0)
        small += u' ' + words.nothingLeft;
    return "<section class=\"card\"><div class=\"person\">" + personLine(words, person) +
           "</div>\n<div class=\"quota\"><p>" + escaped(words.quotaTitle) + "</p>\n<b>" +
           escaped(answer) + "</b>\n" + (quota.limit ? quotaBar(quota) : QByteArray()) +
           "<div class=\"row\"><p>" + escaped(small) +
           "</p>\n<form method=\"post\" action=\"/dashboard/use\">"
           "<button name=\"person\" value=\"" +
           escaped(person.id) + "\" aria-label=\"" + escaped(words.useOne + u": "_s + person.name) +
           "\"" + (quota.remaining() == 0 ? " disabled" : "") + ">" + escaped(words.useOne) +
           "</button></form></div></div></section>\n";
}

} // namespace

PracticeResponse practiceChoicePage(const PracticeWords &words, const QByteArray &request)
{
    QByteArray content = "<div class=\"card\"><h1>" + escaped(words.chooseHeading) + "</h1>\n<p>" +
                         escaped(words.chooseText) +
                         "</p>\n<form class=\"people\" method=\"post\" "
                         "action=\"/api/oauth/authorize/person\">\n" +
                         requestField(request);
    for (const PracticePerson &person : practicePeople()) {
        content += "<button class=\"person\" name=\"person\" value=\"" + escaped(person.id) +
                   "\">" + personLine(words, person) + "</button>\n";
    }
    return page(words, 200, words.chooseHeading, content + "</form></div>\n");
}

PracticeResponse practiceConsentPage(const PracticeWords &words, const QByteArray &request,
                                     const PracticePerson &person)
{
    const QByteArray content =
        "<div class=\"card\"><div class=\"person chosen\">" + personLine(words, person) +
        "</div>\n<h1>" + escaped(words.consentHeading) + "</h1>\n<p>" + escaped(words.consentText) +
        "</p>\n<ul><li>" + escaped(words.seesWho) + "</li><li>" + escaped(words.seesEmail) +
        "</li><li>" + escaped(words.seesQuota) +
        "</li></ul>\n<form class=\"actions\" method=\"post\" "
        "action=\"/api/oauth/authorize/consent\">\n" +
        requestField(request) + "<button class=\"primary\" name=\"decision\" value=\"allow\">" +
        escaped(words.allow) + "</button>\n<button name=\"decision\" value=\"deny\">" +
        escaped(words.deny) +
        "</button></form>\n<p class=\"else\"><a href=\"/api/oauth/authorize/person?request=" +
        request.toPercentEncoding() + "\">" + escaped(words.somebodyElse) + "</a></p></div>\n";
    return page(words, 200, words.consentHeading, content);
}

PracticeResponse practiceDashboardPage(const PracticeWords &words,
                                       const QList<QPair<PracticePerson, PracticeQuota>> &people)
{
    QByteArray content = "<div class=\"card\"><h1>" + escaped(words.dashboardHeading) +
                         "</h1>\n<p>" + escaped(words.dashboardText) + "</p></div>\n";
    for (const auto &[person, quota] : people)
        content += quotaCard(words, person, quota);
    return page(words, 200, words.dashboardHeading, content);
}

PracticeResponse practiceEndedPage(const PracticeWords &words)
{
    return messagePage(words, 400, words.endedHeading, words.endedText);
}

PracticeResponse practiceRefusedPage(const PracticeWords &words, const QString &reason)
{
    return messagePage(words, 400, words.refusedHeading, words.refusedText, reason);
}

PracticeResponse practiceMissingPage(const PracticeWords &words)
{
    return messagePage(words, 404, words.missingHeading, words.missingText);
}

} // namespace Lanyard
