// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practicesite.h"

namespace Lanyard {
namespace {

/// The three steps that \a pages has under \a place, after its first one.
template<typename Pages>
void addSteps(PracticeRoutes &routes, const QByteArray &place, Pages &pages)
{
    const auto add = [&](const char *path, const char *method,
                         PracticeResponse (Pages::*answer)(const PracticeRequest &)) {
        routes.add(place + path, method, PracticeRouteKind::Page,
                   [&pages, answer](const auto &request) { return (pages.*answer)(request); });
    };
    add("/person", "GET", &Pages::showPeople);
    add("/person", "POST", &Pages::choose);
    add("/consent", "GET", &Pages::showConsent);
    add("/consent", "POST", &Pages::decide);
}

} // namespace

void PracticeSite::addPages(PracticeRoutes &routes)
{
    constexpr auto kind = PracticeRouteKind::Page;
    if (!service.authorize.isEmpty()) {
        routes.add(service.authorize, "GET", kind,
                   [this](const auto &request) { return m_authorization.begin(request); });
        addSteps(routes, service.authorize, m_authorization);
    }
    if (!service.devicePage.isEmpty()) {
        routes.add(service.devicePage, "GET", kind,
                   [this](const auto &request) { return m_approval.begin(request); });
        routes.add(service.devicePage, "POST", kind,
                   [this](const auto &request) { return m_approval.enter(request); });
        addSteps(routes, service.devicePage, m_approval);
    }
}

} // namespace Lanyard
