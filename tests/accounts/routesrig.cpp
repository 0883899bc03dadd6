// SPDX-License-Identifier: GPL-3.0-or-later
#include "routesrig.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Lanyard {

RoutesRig::RoutesRig()
    : m_before(rig.scripted.server.handler())
{
    rig.scripted.server.setHandler(
        [this](const RecordedRequest &request) { return answer(request); });
    ticker.setInterval(50);
    QObject::connect(&ticker, &QTimer::timeout, &ticker,
                     [this] { rig.clock.advance(std::chrono::milliseconds(100)); });
    useProvider([](Provider &) {});
}

void RoutesRig::useProvider(const std::function<void(Provider &)> &change)
{
    const RecordingServer &server = rig.scripted.server;
    Provider provider = rig.scripted.provider();
    provider.routes = {SignInRoute::Browser, SignInRoute::DeviceCode, SignInRoute::ApiKey};
    provider.client.device.authorizationEndpoint = server.url(u"/device"_s);
    provider.client.revocationEndpoint = server.url(u"/revoke"_s);
    provider.client.introspectionEndpoint = server.url(u"/introspect"_s);
    provider.dashboard = QUrl(u"https://scripted.example/dashboard"_s);
    change(provider);
    rig.catalogue.add(provider);
}

std::unique_ptr<SignIn> RoutesRig::signIn(SignInRequest request)
{
    request.providerId = u"scripted"_s;
    auto attempt = rig.service->signIn(request);
    watch(*attempt);
    return attempt;
}

void RoutesRig::watch(SignIn &attempt)
{
    m_outcome.reset();
    m_context = std::make_unique<QObject>();
    QObject::connect(&attempt, &SignIn::finished, m_context.get(),
                     [this](const auto &result) { m_outcome.emplace(result); });
}

void RoutesRig::begin(SignIn &attempt)
{
    attempt.start();
    if (!QTest::qWaitFor([&] { return attempt.stage() == SignIn::Stage::WaitingForBrowser; }, 5000))
        qFatal("nothing waits");
}

Result<SignInOutcome> RoutesRig::outcome()
{
    if (!QTest::qWaitFor([&] { return m_outcome.has_value(); }, 15'000))
        qFatal("the sign-in does not end");
    rig.settle();
    return *m_outcome;
}

QList<QByteArray> RoutesRig::revoked() const
{
    QList<QByteArray> list;
    for (const RecordedRequest &request : requests("/revoke"))
        list.append(request.formField("token_type_hint") + ' ' + request.formField("token"));
    return list;
}

ScriptedAnswer RoutesRig::answer(const RecordedRequest &request)
{
    if (answers.contains(request.path()))
        return answers.value(request.path());
    if (request.path() == "/device")
        return {.body = R"({"device_code":"dev1ce","user_code":"WDJB-MJHT","interval":1,)"
                        R"("expires_in":600,"verification_uri":")" +
                        rig.scripted.server.url(u"/activate"_s).toEncoded() + R"("})"};
    if (request.path() == "/token" && request.formField("device_code") == "dev1ce")
        return poll(request);
    if (request.path() == "/revoke")
        return {.body = "{}"};
    return m_before(request);
}

ScriptedAnswer RoutesRig::poll(const RecordedRequest &request) const
{
    if (approvedBy.isEmpty())
        return oauthError("authorization_pending");
    RecordedRequest exchange = request;
    exchange.body = "grant_type=authorization_code&code=" + approvedBy;
    ScriptedAnswer answer = m_before(exchange);
    answer.delayMs = deviceDelayMs;
    return answer;
}

} // namespace Lanyard
