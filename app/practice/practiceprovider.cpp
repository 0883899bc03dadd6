// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practiceprovider.h"

#include "core/logging.h"
#include "practice/practiceapi.h"
#include "practice/practicebetterskills.h"
#include "practice/practicebrowser.h"
#include "practice/practicecontextfile.h"
#include "practice/practicedevice.h"
#include "practice/practicepages.h"
#include "practice/practiceserver.h"
#include "practice/practicesite.h"
#include "practice/practicestate.h"
#include "practice/practicetoken.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Lanyard {
namespace {

constexpr auto slowness = 8s;

PracticeResponse comeBackLater(int status, const QString &error)
{
    PracticeResponse response = practiceJson(status, QJsonObject{{u"error"_s, error}});
    response.addHeader("Retry-After", "30");
    return response;
}

} // namespace

class PracticeProvider::Private
{
public:
    Private(const QString &stateFile, const Clock &clock);

    PracticeResponse answer(const PracticeRequest &request);
    void apply(PracticeFault newFault);

    PracticeSite context7;
    PracticeSite contextFile;
    PracticeSite betterSkills;
    PracticeAllowance allowance;
    PracticeApi api;
    PracticeContextFile contextFileCalls;
    PracticeBetterSkills betterSkillsCalls;
    PracticeState state;
    PracticeFault fault = PracticeFault::None;
    std::chrono::seconds accessLifetime = 1h;
    PracticeServer server;

private:
    using Kind = PracticeRouteKind;

    void addDashboard();
    void addTokenCalls(PracticeSite &site, const QByteArray &path);
    void addDeviceCalls(PracticeSite &site, const QByteArray &place);
    void addOtherCalls();
    [[nodiscard]] PracticeResponse called(const PracticeRequest &request,
                                          const PracticeRoute &route);
    [[nodiscard]] PracticeResponse faulty(const PracticeRequest &request,
                                          const PracticeRoute &route);
    PracticeResponse dashboard(const PracticeRequest &request) const;
    PracticeResponse useOne(const PracticeRequest &request);

    PracticeRoutes m_routes;
};

PracticeProvider::Private::Private(const QString &stateFile, const Clock &clock)
    : context7(practiceContext7(), clock)
    , contextFile(practiceContextFile(), clock)
    , betterSkills(practiceBetterSkills(), clock)
    , allowance(clock)
    , api(context7.grants, allowance)
    , contextFileCalls(contextFile.service, contextFile.grants)
    , betterSkillsCalls(betterSkills.grants)
    , state(stateFile, allowance)
    , server([this](const PracticeRequest &request) { return answer(request); })
{
    for (PracticeSite *site : {&context7, &contextFile, &betterSkills}) {
        site->addPages(m_routes);
        state.add(site->service.id, site->grants);
    }
    addDashboard();
    addTokenCalls(context7, "/api/oauth/token");
    addTokenCalls(contextFile, "/api/oauth/token");
    addDeviceCalls(context7, "/api/oauth/device");
    addDeviceCalls(betterSkills, "/api/auth/device");
    addOtherCalls();
}

void PracticeProvider::Private::addDashboard()
{
    m_routes.add("/dashboard", "GET", Kind::Page,
                 [this](const auto &request) { return dashboard(request); });
    m_routes.add("/dashboard/use", "POST", Kind::Page,
                 [this](const auto &request) { return useOne(request); });
    m_routes.add("/", "GET", Kind::Page, [](const auto &) {
        return PracticeResponse{.status = 303, .headers = {{"Location", "/dashboard"}}};
    });
}

void PracticeProvider::Private::addTokenCalls(PracticeSite &site, const QByteArray &path)
{
    m_routes.add(site.service.prefix + path, "POST", Kind::Call, [&](const auto &request) {
        return practiceTokenAnswer(request, site.service, site.grants, accessLifetime);
    });
}

void PracticeProvider::Private::addDeviceCalls(PracticeSite &site, const QByteArray &place)
{
    const QByteArray whole = site.service.prefix + place;
    m_routes.add(whole + "/code", "POST", Kind::Call, [&](const auto &request) {
        return practiceDeviceCodeAnswer(request, site.service, site.devices);
    });
    m_routes.add(whole + "/token", "POST", Kind::Call, [&](const auto &request) {
        return practiceDeviceTokenAnswer(request, site.service, site.devices, accessLifetime);
    });
}

void PracticeProvider::Private::addOtherCalls()
{
    const auto add = [this](const QByteArray &path, const QByteArray &method,
                            const PracticeHandler &handler, Kind kind = Kind::Call) {
        m_routes.add(path, method, kind, handler);
    };
    add("/api/dashboard/whoami", "GET", [&](const auto &request) { return api.whoami(request); });
    add("/api/v2/skills/quota", "GET", [&](const auto &request) { return api.quota(request); });
    add("/api/dashboard/api-keys", "POST",
        [&](const auto &request) { return api.createKey(request); });

    const QByteArray files = contextFile.service.prefix;
    PracticeContextFile &context = contextFileCalls;
    add(
        files + "/api/oauth/revoke", "POST",
        [&](const auto &request) { return context.revoke(request); }, Kind::Revocation);
    add(files + "/api/oauth/introspect", "POST",
        [&](const auto &request) { return context.introspect(request); });
    add(files + "/api/v1/contexts", "GET",
        [&](const auto &request) { return context.contexts(request); });

    const QByteArray skills = betterSkills.service.prefix;
    PracticeBetterSkills &better = betterSkillsCalls;
    add(skills + "/trpc/me", "GET", [&](const auto &request) { return better.me(request); });
    add(skills + "/trpc/healthCheck", "GET", &PracticeBetterSkills::healthCheck);
    add(
        skills + "/api/auth/sign-out", "POST",
        [&](const auto &request) { return better.signOut(request); }, Kind::Revocation);
}

PracticeResponse PracticeProvider::Private::answer(const PracticeRequest &request)
{
    const QList<PracticeRoute> routes = m_routes.at(request.path);
    if (routes.isEmpty())
        return practiceMissingPage(practiceScene(request));
    QByteArray allowed;
    for (const PracticeRoute &route : routes) {
        const bool isHead = request.method == "HEAD" && route.method == "GET";
        if (request.method == route.method || isHead)
            return route.kind == Kind::Page ? route.answer(request) : faulty(request, route);
        allowed += (allowed.isEmpty() ? "" : ", ") + route.method;
    }
    return {.status = 405, .headers = {{"Allow", allowed}}};
}

PracticeResponse PracticeProvider::Private::called(const PracticeRequest &request,
                                                   const PracticeRoute &route)
{
    const PracticeResponse response = route.answer(request);
    if (route.method == "POST")
        state.save();
    return response;
}

PracticeResponse PracticeProvider::Private::faulty(const PracticeRequest &request,
                                                   const PracticeRoute &route)
{
    switch (fault) {
    case PracticeFault::ServerError:
        return practiceJson(500, QJsonObject{{u"error"_s, u"server_error"_s}});
    case PracticeFault::TooManyRequests:
        return comeBackLater(429, u"too_many_requests"_s);
    case PracticeFault::CannotRevoke:
        if (route.kind == Kind::Revocation)
            return comeBackLater(503, u"temporarily_unavailable"_s);
        break;
    case PracticeFault::Slow: {
        PracticeResponse response = called(request, route);
        response.delay = slowness;
        return response;
    }
    case PracticeFault::None:
    case PracticeFault::SessionExpired:
    case PracticeFault::Rejected:
    case PracticeFault::QuotaUsedUp:
    case PracticeFault::DeviceSlowDown:
    case PracticeFault::DeviceCodeEnded:
        break;
    }
    return called(request, route);
}

void PracticeProvider::Private::apply(PracticeFault newFault)
{
    fault = newFault;
    for (PracticeSite *site : {&context7, &contextFile, &betterSkills}) {
        site->grants.setEarlierGrantsEnded(fault == PracticeFault::SessionExpired);
        site->grants.setAccessRejected(fault == PracticeFault::Rejected);
        site->devices.setSlowingDown(fault == PracticeFault::DeviceSlowDown);
        site->devices.setRunningOut(fault == PracticeFault::DeviceCodeEnded);
    }
    api.setRejecting(fault == PracticeFault::Rejected);
    api.setUsedUp(fault == PracticeFault::QuotaUsedUp);
}

PracticeResponse PracticeProvider::Private::dashboard(const PracticeRequest &request) const
{
    QList<QPair<PracticePerson, PracticeQuota>> people;
    for (const PracticePerson &person : practicePeople())
        people.append({person, api.quotaOf(person)});
    PracticeResponse page = practiceDashboardPage(practiceScene(request), people);
    Q_UNUSED(rememberedPracticeBrowser(request, page)) // for the form on it
    return page;
}

PracticeResponse PracticeProvider::Private::useOne(const PracticeRequest &request)
{
    const auto form = PracticeForm::parsed(request.body);
    const PracticePerson *person =
        form ? practicePerson(QString::fromUtf8(form->value("person"))) : nullptr;
    if (!person || !isPracticeForm(request))
        return practiceRefusedPage(practiceScene(request), u"person"_s);
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

QStringList PracticeProvider::services()
{
    QStringList ids;
    for (const PracticeService *service : practiceServices())
        ids.append(service->id);
    return ids;
}

QJsonObject PracticeProvider::overlay(const QString &service) const
{
    QJsonObject overlay;
    for (const PracticeService *played : practiceServices()) {
        if (played->id != service)
            continue;
        overlay = {{u"baseUrl"_s, baseUrl().toString() + QString::fromLatin1(played->prefix)},
                   {u"issuer"_s, played->issuer}};
        // Any free port: the real service's own one may be in use by a real sign-in.
        if (!played->authorize.isEmpty())
            overlay[u"redirect"_s] = QJsonObject{{u"ports"_s, QJsonArray()}};
    }
    if (service == practiceContextFile().id) { // nobody has to register an application first
        overlay[u"needsOwnClient"_s] = false;
        overlay[u"wantsClientSecret"_s] = false;
        overlay[u"client"_s] =
            QJsonObject{{u"id"_s, QString::fromLatin1(practiceContextFile().clientId)},
                        {u"authentication"_s, u"none"_s}};
    }
    if (service == practiceBetterSkills().id) { // a real server's address has no place here
        overlay[u"serverVariable"_s] = QJsonValue::Null;
        overlay[u"knownServers"_s] = QJsonValue::Null;
    }
    return overlay;
}

PracticeFault PracticeProvider::fault() const
{
    return d->fault;
}

void PracticeProvider::setFault(PracticeFault fault)
{
    if (d->fault == fault)
        return;
    d->apply(fault);
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
