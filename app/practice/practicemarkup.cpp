// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practicemarkup.h"

#include "practice/practicestyle.h"

using namespace Qt::StringLiterals;

namespace Lanyard {

PracticeScene practiceScene(const PracticeRequest &request)
{
    return {practiceWords(request.header("accept-language")), practiceServiceAt(request.path)};
}

QByteArray practiceEscaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\'', "&#39;"_L1).toUtf8();
}

PracticeResponse practicePage(const PracticeScene &scene, int status, const QString &title,
                              const QByteArray &content)
{
    const PracticeWords &words = scene.words;
    const QByteArray service = practiceEscaped(scene.service.name);
    const QByteArray practice = practiceEscaped(words.practice);
    const QByteArray html =
        "<!DOCTYPE html>\n<html lang=\"" + practiceEscaped(words.language) + "\" dir=\"" +
        (words.isRightToLeft ? "rtl" : "ltr") +
        "\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta name=\"robots\" content=\"noindex\">\n<title>" +
        practiceEscaped(title) + " · " + service + " (" + practice + ")</title>\n<style>" +
        practiceStyle() + "</style>\n</head>\n<body>\n<header><bdi>" + service +
        "</bdi><span class=\"mark\">" + practice + "</span></header>\n<main>\n" + content +
        "</main>\n<footer>" + practiceEscaped(words.notice) + "</footer>\n</body>\n</html>\n";
    return {.status = status,
            .body = html,
            .headers = {{"Content-Security-Policy", practicePagePolicy()}}};
}

PracticeResponse practiceMessagePage(const PracticeScene &scene, int status, const QString &heading,
                                     const QString &text, const QString &detail)
{
    QByteArray content = "<div class=\"card\"><h1>" + practiceEscaped(heading) + "</h1>\n<p>" +
                         practiceEscaped(text) + "</p>\n";
    if (!detail.isEmpty())
        content +=
            "<p class=\"small\"><code dir=\"ltr\">" + practiceEscaped(detail) + "</code></p>\n";
    return practicePage(scene, status, heading, content + "</div>\n");
}

QByteArray practicePersonLine(const PracticeScene &scene, const PracticePerson &person)
{
    QByteArray line = "<span class=\"avatar " + practiceEscaped(person.id) +
                      "\" aria-hidden=\"true\">" + practiceEscaped(person.initials()) +
                      "</span><span class=\"who\"><b><bdi>" + practiceEscaped(person.name) +
                      "</bdi></b><span><bdi>" + practiceEscaped(person.email) + "</bdi></span>";
    if (!scene.service.hasTiers)
        return line + "</span>";
    const QString place = person.teamspaceName.isEmpty()
                              ? scene.words.noTeamspace
                              : scene.words.teamspace.arg(person.teamspaceName);
    return line + "<span>" + practiceEscaped(place) + "</span></span><span class=\"tier\">" +
           practiceEscaped(scene.words.tier(person.tier)) + "</span>";
}

QByteArray practiceRequestField(const QByteArray &request)
{
    return "<input type=\"hidden\" name=\"request\" value=\"" +
           practiceEscaped(QString::fromLatin1(request)) + "\">\n";
}

PracticeResponse practiceSeeOther(const QByteArray &path, const QByteArray &request)
{
    return {.status = 303,
            .headers = {{"Location", path + "?request=" + request.toPercentEncoding()}}};
}

} // namespace Lanyard
