// SPDX-License-Identifier: GPL-3.0-or-later
#include "practicevisit.h"

#include "practice/practiceform.h"

#include <QCryptographicHash>
#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Lanyard {

QJsonObject VisitAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QByteArray VisitAnswer::error() const
{
    return json().value("error"_L1).toString().toUtf8();
}

QUrl VisitAnswer::location() const
{
    return QUrl::fromEncoded(headers.value("location"), QUrl::StrictMode);
}

QByteArray VisitAnswer::field(const QByteArray &name) const
{
    const QRegularExpression input(
        u"name=\"%1\" value=\"([^\"]*)\""_s.arg(QString::fromUtf8(name)));
    return input.match(QString::fromUtf8(body)).captured(1).toUtf8();
}

QByteArray VisitAnswer::returned(const QByteArray &name) const
{
    const QByteArray target = headers.value("location");
    const auto form = PracticeForm::parsed(target.mid(target.indexOf('?') + 1));
    return form ? form->value(name) : QByteArray();
}

QByteArray formEncoded(const VisitFields &fields)
{
    QByteArray encoded;
    for (const auto &[name, value] : fields)
        encoded += (encoded.isEmpty() ? "" : "&") + name.toPercentEncoding() + '=' +
                   value.toPercentEncoding();
    return encoded;
}

VisitAnswer PracticeVisit::finish(QNetworkReply *reply)
{
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    VisitAnswer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply->readAll();
    for (const auto &[name, value] : reply->rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    reply->deleteLater();
    return answer;
}

static QNetworkRequest requestFor(QUrl base, const QByteArray &target, const VisitFields &headers)
{
    QNetworkRequest request(QUrl::fromEncoded(base.toEncoded() + target, QUrl::StrictMode));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    return request;
}

VisitAnswer PracticeVisit::get(const QByteArray &target, const VisitFields &headers)
{
    return finish(m_network.get(requestFor(m_base, target, headers)));
}

VisitAnswer PracticeVisit::postRaw(const QByteArray &target, const QByteArray &body,
                                   const VisitFields &headers)
{
    return finish(m_network.post(requestFor(m_base, target, headers), body));
}

VisitAnswer PracticeVisit::post(const QByteArray &target, const VisitFields &form,
                                const VisitFields &headers)
{
    VisitFields all{{"Content-Type", "application/x-www-form-urlencoded"}};
    all += headers;
    return postRaw(target, formEncoded(form), all);
}

QByteArray PracticeVisit::verifier()
{
    return "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"; // RFC 7636, appendix B
}

QByteArray PracticeVisit::redirectUri()
{
    return "http://localhost:52417/callback";
}

VisitFields PracticeVisit::authorizationFields()
{
    return {{"response_type", "code"},
            {"client_id", "2veBSofhicRBguUT"},
            {"redirect_uri", redirectUri()},
            {"scope", "profile email"},
            {"state", "s+t/a=t&e é"},
            {"code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"},
            {"code_challenge_method", "S256"}};
}

QByteArray PracticeVisit::authorizeTarget(const VisitFields &fields)
{
    return "/api/oauth/authorize?" + formEncoded(fields);
}

/// What a person sends from \a page; nothing where it has no form.
static VisitFields filledIn(const QString &page, const VisitPlan &plan)
{
    static const QRegularExpression inputs(u"<input type=\"([a-z]+)\" name=\"([^\"]+)\""
                                           "(?: dir=\"ltr\")? value=\"([^\"]*)\"( checked)?"_s);
    VisitFields fields;
    for (auto it = inputs.globalMatch(page); it.hasNext();) {
        const QRegularExpressionMatch input = it.next();
        const QByteArray name = input.captured(2).toUtf8();
        const bool isTicked =
            (input.hasCaptured(4) && !plan.untick.contains(name)) || plan.tick.contains(name);
        if (input.captured(1) != "checkbox"_L1 || isTicked)
            fields.append({name, input.captured(3).toUtf8()});
    }
    if (page.contains("name=\"person\""_L1))
        fields.append({"person", plan.person});
    if (page.contains("name=\"decision\""_L1))
        fields.append({"decision", plan.decision});
    return fields;
}

VisitAnswer PracticeVisit::browse(const QByteArray &target, const VisitPlan &plan)
{
    static const QRegularExpression action(u"method=\"post\" action=\"([^\"]+)\""_s);
    VisitAnswer answer = get(target);
    for (int step = 0; step < 12; ++step) {
        const QByteArray next = answer.headers.value("location");
        if (answer.status == 303) {
            answer = get(next);
            continue;
        }
        const QString page = QString::fromUtf8(answer.body);
        const QRegularExpressionMatch form = action.match(page);
        if (answer.status != 200 || !form.hasMatch())
            return answer;
        answer = post(form.captured(1).toUtf8(), filledIn(page, plan));
    }
    return {};
}

QByteArray PracticeVisit::targetOf(const QString &url) const
{
    const QString base = m_base.toString();
    return url.startsWith(base) ? url.mid(base.size()).toUtf8() : QByteArray();
}

VisitAnswer PracticeVisit::walk(const QByteArray &person, const QByteArray &decision)
{
    const VisitAnswer people = get(authorizeTarget(authorizationFields()));
    const VisitAnswer chosen = post("/api/oauth/authorize/person",
                                    {{"request", people.field("request")}, {"person", person}});
    const VisitAnswer consent = get(chosen.headers.value("location"));
    return post("/api/oauth/authorize/consent",
                {{"request", consent.field("request")}, {"decision", decision}});
}

QByteArray PracticeVisit::code(const QByteArray &person)
{
    return walk(person).returned("code");
}

VisitAnswer PracticeVisit::redeem(const QByteArray &code)
{
    return post("/api/oauth/token", {{"grant_type", "authorization_code"},
                                     {"client_id", "2veBSofhicRBguUT"},
                                     {"code", code},
                                     {"code_verifier", verifier()},
                                     {"redirect_uri", redirectUri()}});
}

VisitAnswer PracticeVisit::refresh(const QByteArray &refreshToken)
{
    return post("/api/oauth/token", {{"grant_type", "refresh_token"},
                                     {"client_id", "2veBSofhicRBguUT"},
                                     {"refresh_token", refreshToken}});
}

QJsonObject PracticeVisit::signIn(const QByteArray &person)
{
    return redeem(code(person)).json();
}

VisitAnswer PracticeVisit::call(const QByteArray &target, const QByteArray &accessToken)
{
    return get(target, {{"Authorization", "Bearer " + accessToken}});
}

} // namespace Lanyard
