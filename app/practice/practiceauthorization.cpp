// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practiceauthorization.h"

#include <QUrl>

#include <algorithm>
#include <cctype>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

/// Native clients come back to this computer on any port (RFC 8252, 7.3), and nowhere else.
bool isLoopbackRedirect(const QByteArray &redirect)
{
    const bool isPlain = std::all_of(redirect.cbegin(), redirect.cend(),
                                     [](char c) { return c > 0x20 && c < 0x7f; });
    const QUrl url = QUrl::fromEncoded(redirect, QUrl::StrictMode);
    const QString host = url.host();
    return isPlain && url.isValid() && url.scheme() == "http"_L1 && url.userInfo().isEmpty() &&
           !url.hasFragment() && !redirect.contains('#') &&
           (host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1);
}

bool isChallenge(const QByteArray &challenge) // base64url of 32 bytes
{
    return challenge.size() == 43 && std::all_of(challenge.cbegin(), challenge.cend(), [](char c) {
               return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_';
           });
}

/// What is wrong with \a form, as an error code and its description; both empty: nothing.
QPair<QByteArray, QByteArray> fault(const PracticeForm &form, const PracticeService &service)
{
    if (!form.has("response_type"))
        return {"invalid_request", "response_type is missing"};
    if (form.value("response_type") != "code")
        return {"unsupported_response_type", "only code is known here"};
    if (form.value("code_challenge_method") != "S256" || !isChallenge(form.value("code_challenge")))
        return {"invalid_request", "PKCE with S256 is needed"};
    if (!service.knowsScope(form.value("scope")))
        return {"invalid_scope", "one of them is not known here"};
    return {};
}

using Parameters = QList<QPair<QByteArray, QByteArray>>;

PracticeResponse redirect(const QByteArray &target, const Parameters &parameters)
{
    QByteArray location = target;
    for (const auto &[name, value] : parameters) {
        location += location.contains('?') ? '&' : '?';
        location += name + '=' + value.toPercentEncoding();
    }
    return {.status = 302, .headers = {{"Location", location}}};
}

Parameters withState(Parameters parameters, bool hasState, const QByteArray &state)
{
    if (hasState)
        parameters.append({"state", state});
    return parameters;
}

} // namespace

PracticeResponse PracticeAuthorization::begin(const PracticeRequest &request)
{
    const PracticeScene scene = practiceScene(request);
    const auto form = PracticeForm::parsed(request.query);
    // RFC 6749, 4.1.2.1: never a redirect to an address that is not known to be the client's.
    if (!form)
        return practiceRefusedPage(scene, u"query"_s);
    if (form->value("client_id") != m_service.clientId)
        return practiceRefusedPage(scene, u"client_id"_s);
    if (!isLoopbackRedirect(form->value("redirect_uri")))
        return practiceRefusedPage(scene, u"redirect_uri"_s);

    Pending pending;
    pending.hasState = form->has("state");
    pending.state = form->value("state");
    pending.consent = {.person = {},
                       .redirectUri = form->value("redirect_uri"),
                       .challenge = form->value("code_challenge"),
                       .scope = form->value("scope").simplified()};
    if (const auto [code, description] = fault(*form, m_service); !code.isEmpty()) {
        return redirect(pending.consent.redirectUri,
                        withState({{"error", code}, {"error_description", description}},
                                  pending.hasState, pending.state));
    }
    PracticeResponse cookie;
    const QByteArray browser = rememberedPracticeBrowser(request, cookie);
    PracticeResponse page =
        practiceChoicePage(scene, m_service.authorize, m_waiting.add(pending, browser));
    page.headers += cookie.headers;
    return page;
}

PracticeResponse PracticeAuthorization::showPeople(const PracticeRequest &request)
{
    const auto form = PracticeForm::parsed(request.query);
    if (!form || !m_waiting.find(request, *form))
        return practiceEndedPage(practiceScene(request));
    return practiceChoicePage(practiceScene(request), m_service.authorize, form->value("request"));
}

PracticeResponse PracticeAuthorization::choose(const PracticeRequest &request)
{
    const auto form = PracticeForm::parsed(request.body);
    Pending *pending = form && isPracticeForm(request) ? m_waiting.find(request, *form) : nullptr;
    if (!pending)
        return practiceEndedPage(practiceScene(request));
    const QString person = QString::fromUtf8(form->value("person"));
    if (!practicePerson(person))
        return practiceRefusedPage(practiceScene(request), u"person"_s);
    pending->consent.person = person;
    return practiceSeeOther(m_service.authorize + "/consent", form->value("request"));
}

PracticeResponse PracticeAuthorization::showConsent(const PracticeRequest &request)
{
    const PracticeScene scene = practiceScene(request);
    const auto form = PracticeForm::parsed(request.query);
    const Pending *pending = form ? m_waiting.find(request, *form) : nullptr;
    if (!pending)
        return practiceEndedPage(scene);
    const QByteArray id = form->value("request");
    const PracticePerson *person = practicePerson(pending->consent.person);
    if (!person)
        return practiceChoicePage(scene, m_service.authorize, id);
    return practiceConsentPage(scene, m_service.authorize, id,
                               {.person = *person, .scope = pending->consent.scope});
}

PracticeResponse PracticeAuthorization::decide(const PracticeRequest &request)
{
    const auto form = PracticeForm::parsed(request.body);
    const Pending *found =
        form && isPracticeForm(request) ? m_waiting.find(request, *form) : nullptr;
    if (!found || found->consent.person.isEmpty())
        return practiceEndedPage(practiceScene(request));
    const QByteArray decision = form->value("decision");
    if (decision != "allow" && decision != "deny")
        return practiceRefusedPage(practiceScene(request), u"decision"_s);
    const Pending pending = *found;
    m_waiting.remove(form->value("request")); // one answer to one request
    return answered(pending, *form);
}

PracticeResponse PracticeAuthorization::answered(Pending pending, const PracticeForm &form)
{
    const bool hadScope = !pending.consent.scope.isEmpty();
    pending.consent.scope = granted(pending.consent.scope, form);
    pending.consent.wantsKey = m_service.givesKeys && form.value("key") == "on";
    const bool isAllowed =
        form.value("decision") == "allow" && (!hadScope || !pending.consent.scope.isEmpty());
    const Parameters answer =
        isAllowed
            ? Parameters{{"code", m_grants.issueCode(pending.consent).reveal()}}
            : Parameters{{"error", "access_denied"}, {"error_description", "The person said no."}};
    return redirect(pending.consent.redirectUri,
                    withState(answer, pending.hasState, pending.state));
}

QByteArray PracticeAuthorization::granted(const QByteArray &asked, const PracticeForm &form) const
{
    if (!m_service.letsChooseScopes)
        return asked;
    QByteArrayList left;
    const QList<QByteArray> scopes = asked.split(' ');
    for (const QByteArray &scope : scopes) {
        if (scope == practiceBasicScope() || form.value(practiceScopeField(scope)) == "on")
            left.append(scope);
    }
    return left.join(' ');
}

} // namespace Lanyard
