// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practiceauthorization.h"

#include "core/randomtext.h"
#include "practice/practicebrowser.h"
#include "practice/practiceform.h"
#include "practice/practicepages.h"

#include <QUrl>

#include <algorithm>
#include <cctype>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Lanyard {
namespace {

constexpr auto patience = 15min;
constexpr qsizetype mostPending = 64;
constexpr int requestBytes = 16;

const PracticeWords &wordsFor(const PracticeRequest &request)
{
    return practiceWords(request.header("accept-language"));
}

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
QPair<QByteArray, QByteArray> fault(const PracticeForm &form)
{
    if (!form.has("response_type"))
        return {"invalid_request", "response_type is missing"};
    if (form.value("response_type") != "code")
        return {"unsupported_response_type", "only code is known here"};
    if (form.value("code_challenge_method") != "S256" || !isChallenge(form.value("code_challenge")))
        return {"invalid_request", "PKCE with S256 is needed"};
    if (!isPracticeScope(form.value("scope")))
        return {"invalid_scope", "only profile and email are known here"};
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

PracticeResponse seeOther(const QByteArray &path, const QByteArray &request)
{
    return {.status = 303,
            .headers = {{"Location", path + "?request=" + request.toPercentEncoding()}}};
}

Parameters withState(Parameters parameters, bool hasState, const QByteArray &state)
{
    if (hasState)
        parameters.append({"state", state});
    return parameters;
}

} // namespace

QByteArray practiceClientId()
{
    return "2veBSofhicRBguUT";
}

bool isPracticeScope(const QByteArray &scope)
{
    const QList<QByteArray> scopes = scope.split(' ');
    return std::all_of(scopes.cbegin(), scopes.cend(), [](const QByteArray &one) {
        return one.isEmpty() || one == "profile" || one == "email";
    });
}

PracticeResponse PracticeAuthorization::begin(const PracticeRequest &request)
{
    const PracticeWords &words = wordsFor(request);
    const auto form = PracticeForm::parsed(request.query);
    // RFC 6749, 4.1.2.1: never a redirect to an address that is not known to be the client's.
    if (!form)
        return practiceRefusedPage(words, u"query"_s);
    if (form->value("client_id") != practiceClientId())
        return practiceRefusedPage(words, u"client_id"_s);
    if (!isLoopbackRedirect(form->value("redirect_uri")))
        return practiceRefusedPage(words, u"redirect_uri"_s);

    Pending pending;
    pending.hasState = form->has("state");
    pending.state = form->value("state");
    pending.consent = {.person = {},
                       .redirectUri = form->value("redirect_uri"),
                       .challenge = form->value("code_challenge"),
                       .scope = form->value("scope").simplified()};
    if (const auto [code, description] = fault(*form); !code.isEmpty()) {
        return redirect(pending.consent.redirectUri,
                        withState({{"error", code}, {"error_description", description}},
                                  pending.hasState, pending.state));
    }
    PracticeResponse cookie;
    pending.browser = rememberedPracticeBrowser(request, cookie);
    PracticeResponse page = practiceChoicePage(words, remember(pending));
    page.headers += cookie.headers;
    return page;
}

QByteArray PracticeAuthorization::remember(const Pending &pending)
{
    forgetOld();
    const QByteArray id = randomBase64Url(requestBytes);
    Pending dated = pending;
    dated.startedAt = m_clock.elapsed();
    m_pending.insert(id, dated);
    return id;
}

void PracticeAuthorization::forgetOld()
{
    const auto now = m_clock.elapsed();
    m_pending.removeIf([&](const auto &entry) { return now - entry.value().startedAt > patience; });
    while (m_pending.size() >= mostPending) {
        const auto oldest = std::min_element(
            m_pending.cbegin(), m_pending.cend(),
            [](const Pending &a, const Pending &b) { return a.startedAt < b.startedAt; });
        m_pending.erase(oldest);
    }
}

PracticeAuthorization::Pending *PracticeAuthorization::pendingOf(const PracticeRequest &request,
                                                                 const PracticeForm &form)
{
    forgetOld();
    const auto found = m_pending.find(form.value("request"));
    if (found == m_pending.end() || found->browser != practiceBrowser(request))
        return nullptr;
    return &*found;
}

PracticeResponse PracticeAuthorization::showPeople(const PracticeRequest &request)
{
    const auto form = PracticeForm::parsed(request.query);
    if (!form || !pendingOf(request, *form))
        return practiceEndedPage(wordsFor(request));
    return practiceChoicePage(wordsFor(request), form->value("request"));
}

PracticeResponse PracticeAuthorization::choose(const PracticeRequest &request)
{
    const auto form = PracticeForm::parsed(request.body);
    Pending *pending = form && isPracticeForm(request) ? pendingOf(request, *form) : nullptr;
    if (!pending)
        return practiceEndedPage(wordsFor(request));
    const QString person = QString::fromUtf8(form->value("person"));
    if (!practicePerson(person))
        return practiceRefusedPage(wordsFor(request), u"person"_s);
    pending->consent.person = person;
    return seeOther("/api/oauth/authorize/consent", form->value("request"));
}

PracticeResponse PracticeAuthorization::showConsent(const PracticeRequest &request)
{
    const auto form = PracticeForm::parsed(request.query);
    const Pending *pending = form ? pendingOf(request, *form) : nullptr;
    if (!pending)
        return practiceEndedPage(wordsFor(request));
    const PracticePerson *person = practicePerson(pending->consent.person);
    if (!person)
        return practiceChoicePage(wordsFor(request), form->value("request"));
    return practiceConsentPage(wordsFor(request), form->value("request"), *person);
}

PracticeResponse PracticeAuthorization::decide(const PracticeRequest &request)
{
    const auto form = PracticeForm::parsed(request.body);
    const Pending *found = form && isPracticeForm(request) ? pendingOf(request, *form) : nullptr;
    if (!found || found->consent.person.isEmpty())
        return practiceEndedPage(wordsFor(request));
    const QByteArray decision = form->value("decision");
    if (decision != "allow" && decision != "deny")
        return practiceRefusedPage(wordsFor(request), u"decision"_s);

    const Pending pending = *found;
    m_pending.remove(form->value("request")); // one answer to one request
    const Parameters answer =
        decision == "allow"
            ? Parameters{{"code", m_grants.issueCode(pending.consent).reveal()}}
            : Parameters{{"error", "access_denied"}, {"error_description", "The person said no."}};
    return redirect(pending.consent.redirectUri,
                    withState(answer, pending.hasState, pending.state));
}

} // namespace Lanyard
