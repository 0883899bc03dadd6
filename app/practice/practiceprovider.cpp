// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practiceprovider.h"

#include "core/logging.h"
#include "practice/practiceapi.h"
#include "practice/practiceauthorization.h"
#include "practice/practicebrowser.h"
#include "practice/practiceform.h"
#include "practice/practicepages.h"
#include "practice/practiceserver.h"
#include "practice/practicestate.h"
#include "practice/practicetoken.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Lanyard {
namespace {

constexpr auto slowness = 8s;

} // namespace

class PracticeProvider::Private
{
public:
    Private(const QString &stateFile, const Clock &clock);

    PracticeResponse answer(const PracticeRequest &request) const;

    PracticeGrants grants;
    PracticeAllowance allowance;
    PracticeAuthorization authorization;
    PracticeApi api;
    PracticeState state;
    PracticeFault fault = PracticeFault::None;
    std::chrono::seconds accessLifetime = 1h;
    PracticeServer server;

private:
    struct Route
    {
        QByteArray method;
        bool isCall = false; ///< made by a program and not by a browser: faults apply
        PracticeHandler answer;
    };

    void addPages();
    void addCalls();
    [[nodiscard]] PracticeResponse faulty(const PracticeRequest &request, const Route &route) const;
    PracticeResponse dashboard(const PracticeRequest &request) const;
    PracticeResponse useOne(const PracticeRequest &request);

    QHash<QByteArray, QList<Route>> m_routes; ///< by path
};

PracticeProvider::Private::Private(const QString &stateFile, const Clock &clock)
    : grants(clock)
    , allowance(clock)
    , authorization(clock, grants)
    , api(grants, allowance)
    , state(stateFile, grants, allowance)
    , server([this](const PracticeRequest &request) { return answer(request); })
{
    addPages();
    addCalls();
}

void PracticeProvider::Private::addPages()
{
    const auto add = [this](const QByteArray &path, const QByteArray &method,
                            const PracticeHandler &handler) {
        m_routes[path].append({method, false, handler});
    };
    PracticeAuthorization &pages = authorization;
    add("/api/oauth/authorize", "GET", [&](const auto &request) { return pages.begin(request); });
    add("/api/oauth/authorize/person", "GET",
        [&](const auto &request) { return pages.showPeople(request); });
    add("/api/oauth/authorize/person", "POST",
        [&](const auto &request) { return pages.choose(request); });
    add("/api/oauth/authorize/consent", "GET",
        [&](const auto &request) { return pages.showConsent(request); });
    add("/api/oauth/authorize/consent", "POST",
        [&](const auto &request) { return pages.decide(request); });
    add("/dashboard", "GET", [this](const auto &request) { return dashboard(request); });
    add("/dashboard/use", "POST", [this](const auto &request) { return useOne(request); });
    add("/", "GET", [](const auto &) {
        return PracticeResponse{.status = 303, .headers = {{"Location", "/dashboard"}}};
    });
}

void PracticeProvider::Private::addCalls()
{
    const auto add = [this](const QByteArray &path, const QByteArray &method,
                            const PracticeHandler &handler) {
        m_routes[path].append({method, true, handler});
    };
    add("/api/oauth/token", "POST", [this](const auto &request) {
        const PracticeResponse response = practiceTokenAnswer(request, grants, accessLifetime);
        state.save();
        return response;
    });
    add("/api/dashboard/whoami", "GET",
        [this](const auto &request) { return api.whoami(request); });
    add("/api/v2/skills/quota", "GET", [this](const auto &request) { return api.quota(request); });
    add("/api/dashboard/api-keys", "POST", [this](const auto &request) {
        const PracticeResponse response = api.createKey(request);
        state.save();
        return response;
    });
}

PracticeResponse PracticeProvider::Private::answer(const PracticeRequest &request) const
{
    const QList<Route> routes = m_routes.value(request.path);
    if (routes.isEmpty())
        return practiceMissingPage(practiceWords(request.header("accept-language")));
    QByteArray allowed;
    for (const Route &route : routes) {
        const bool isHead = request.method == "HEAD" && route.method == "GET";
        if (request.method == route.method || isHead)
            return route.isCall ? faulty(request, route) : route.answer(request);
        allowed += (allowed.isEmpty() ? "" : ", ") + route.method;
    }
    return {.status = 405, .headers = {{"Allow", allowed}}};
}

PracticeResponse PracticeProvider::Private::faulty(const PracticeRequest &request,
                                                   const Route &route) const
{
    switch (fault) {
    case PracticeFault::ServerError:
        return practiceJson(500, {{u"error"_s, u"server_error"_s}});
    case PracticeFault::TooManyRequests: {
        PracticeResponse response = practiceJson(429, {{u"error"_s, u"too_many_requests"_s}});
        response.addHeader("Retry-After", "30");
        return response;
    }
    case PracticeFault::Slow: {
        PracticeResponse response = route.answer(request);
        response.delay = slowness;
        return response;
    }
    case PracticeFault::None:
    case PracticeFault::SessionExpired:
    case PracticeFault::Rejected:
    case PracticeFault::QuotaUsedUp:
        break;
    }
    return route.answer(request);
}

PracticeResponse PracticeProvider::Private::dashboard(const PracticeRequest &request) const
{
    QList<QPair<PracticePerson, PracticeQuota>> people;
    for (const PracticePerson &person : practicePeople())
        people.append({person, api.quotaOf(person)});
    PracticeResponse page =
        practiceDashboardPage(practiceWords(request.header("accept-language")), people);
    Q_UNUSED(rememberedPracticeBrowser(request, page)) // for the form on it
    return page;
}

PracticeResponse PracticeProvider::Private::useOne(const PracticeRequest &request)
{
    const auto form = PracticeForm::parsed(request.body);
    const PracticePerson *person =
        form ? practicePerson(QString::fromUtf8(form->value("person"))) : nullptr;
    if (!person || !isPracticeForm(request))
        return practiceRefusedPage(practiceWords(request.header("accept-language")), u"person"_s);
    if (api.quotaOf(*person).remaining() != 0 && allowance.spendOne(*person))
        state.save();
    return {.status = 303, .headers = {{"Location", "/dashboard"}}};
}

PracticeProvider::PracticeProvider(const QString &stateFile, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(stateFile, clock))
{}

PracticeProvider::~PracticeProvider() = default;

Result<void> PracticeProvider::start()
{
    if (d->server.port() != 0)
        return {};
    d->state.load();
    return d->server.listen();
}

QUrl PracticeProvider::baseUrl() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(d->server.port()));
}

QString PracticeProvider::issuer()
{
    return u"https://practice.lanyard.invalid"_s; // RFC 6761, 6.4: can never be a real server
}

PracticeFault PracticeProvider::fault() const
{
    return d->fault;
}

void PracticeProvider::setFault(PracticeFault fault)
{
    if (d->fault == fault)
        return;
    d->fault = fault;
    d->grants.setEarlierGrantsEnded(fault == PracticeFault::SessionExpired);
    d->api.setRejecting(fault == PracticeFault::Rejected);
    d->api.setUsedUp(fault == PracticeFault::QuotaUsedUp);
    Q_EMIT faultChanged(fault);
}

std::chrono::seconds PracticeProvider::accessLifetime() const
{
    return d->accessLifetime;
}

void PracticeProvider::setAccessLifetime(std::chrono::seconds lifetime)
{
    d->accessLifetime = lifetime;
}

} // namespace Lanyard
