// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json.h"
#include "oauth/deviceflow.h"
#include "oauth/strictnetwork.h"
#include "support/fakeclock.h"
#include "support/recordingserver.h"

#include <QTest>
#include <QTimer>

#include <chrono>
#include <functional>

namespace Lanyard {

/// A network that knows how many requests are under way.
class CountingNetwork final : public StrictNetwork
{
    Q_OBJECT

public:
    CountingNetwork()
    {
        connect(this, &QNetworkAccessManager::finished, this, [this] { --m_underWay; });
    }
    [[nodiscard]] bool isIdle() const { return m_underWay == 0; }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *outgoingData) override
    {
        ++m_underWay;
        return StrictNetwork::createRequest(operation, request, outgoingData);
    }

private:
    int m_underWay = 0;
};

/// A device authorization server with scripted answers, and what a flow needs beside it.
class DeviceRig
{
public:
    DeviceRig()
    {
        server.setHandler([this](const RecordedRequest &request) {
            if (request.path() == "/device")
                return deviceAnswer;
            if (request.path() == "/keys")
                return keysAnswer;
            pollTimes.append(clock.elapsed());
            const QByteArray code = request.formField("device_code");
            return answerPoll ? answerPoll(static_cast<int>(pollTimes.size()), code) : pending();
        });
    }

    [[nodiscard]] ClientConfig client() const
    {
        ClientConfig config;
        config.issuer = QStringLiteral("https://as.example");
        config.tokenEndpoint = server.url(QStringLiteral("/token"));
        config.device.authorizationEndpoint = server.url(QStringLiteral("/device"));
        config.clientId = QStringLiteral("client");
        config.scopes = {QStringLiteral("read"), QStringLiteral("write")};
        return config;
    }

    static ScriptedAnswer error(const QByteArray &code, int status = 400)
    {
        return {.status = status, .body = json("{'error':'" + code + "'}")};
    }
    static ScriptedAnswer pending() { return error("authorization_pending"); }
    static ScriptedAnswer tokens(const QByteArray &access = "at")
    {
        return {.body = json("{'access_token':'" + access +
                             "','token_type':'Bearer','expires_in':3600}")};
    }
    static ScriptedAnswer codes(const QByteArray &members = "'expires_in':600,'interval':5")
    {
        return {.body = json("{'device_code':'dev1ce','user_code':'WDJB-MJHT',"
                             "'verification_uri':'https://as.example/device'," +
                             members + "}")};
    }

    [[nodiscard]] QList<RecordedRequest> polls() const { return server.requests("/token"); }

    ScriptedAnswer deviceAnswer = codes();
    ScriptedAnswer keysAnswer{.body = json("{'keys':[]}")};
    /// Answer to the n-th poll, from 1 on, for a device_code; none: still pending.
    std::function<ScriptedAnswer(int, const QByteArray &)> answerPoll;
    QList<std::chrono::milliseconds> pollTimes; ///< by the clock, when each arrived
    RecordingServer server;
    FakeClock clock;
    CountingNetwork network;
};

/// One device grant and everything that it reported.
class DeviceAttempt
{
public:
    DeviceAttempt(DeviceRig &rig, const ClientConfig &client)
        : flow(std::make_unique<DeviceFlow>(client, rig.network, rig.clock))
        , m_rig(rig)
    {
        QObject::connect(flow.get(), &DeviceFlow::codeReady, &m_context, [this] { ++codes; });
        QObject::connect(flow.get(), &DeviceFlow::pollingChanged, &m_context,
                         [this] { pollings.append(flow->polling()); });
        QObject::connect(
            flow.get(), &DeviceFlow::finished, &m_context,
            [this](const Result<AuthorizationGrant> &result) { results.append(result); });
        QObject::connect(flow.get(), &DeviceFlow::tokensCameLate, &m_context,
                         [this](const TokenSet &tokens) {
                             if (results.isEmpty() || settled > 0)
                                 qFatal("late tokens at the wrong time");
                             late.append(tokens.accessToken.reveal());
                         });
        QObject::connect(flow.get(), &DeviceFlow::settled, &m_context, [this] {
            if (results.isEmpty())
                qFatal("settled before the end");
            ++settled;
        });
    }
    explicit DeviceAttempt(DeviceRig &rig)
        : DeviceAttempt(rig, rig.client())
    {}

    /// Until the code is there, or the start has failed.
    DeviceAttempt &start()
    {
        flow->start();
        if (!results.isEmpty())
            qFatal("a signal came from inside start()");
        if (!QTest::qWaitFor([this] { return codes > 0 || !results.isEmpty(); }))
            qFatal("neither code nor result");
        return *this;
    }

    /// \a time passes, in steps; each request that it causes is answered before it goes on.
    DeviceAttempt &pass(std::chrono::milliseconds time,
                        std::chrono::milliseconds step = std::chrono::milliseconds(500))
    {
        for (std::chrono::milliseconds passed{}; passed < time; passed += step) {
            m_rig.clock.advance(step);
            look();
        }
        return *this;
    }

    /// The flow's one timer fires now, and what follows comes to rest.
    void look()
    {
        const auto timers = flow->findChildren<QTimer *>(Qt::FindDirectChildrenOnly);
        if (timers.size() != 1)
            qFatal("%d timers", int(timers.size()));
        if (timers.first()->isActive())
            timers.first()->start(0);
        QTest::qWait(0);
        if (!QTest::qWaitFor([this] { return m_rig.network.isIdle(); }))
            qFatal("a request hangs");
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
    }

    /// Seconds between the code's arrival, the first poll, the second, …
    [[nodiscard]] QList<int> gaps(std::chrono::milliseconds start) const
    {
        QList<int> found;
        for (const std::chrono::milliseconds time : m_rig.pollTimes) {
            found.append(static_cast<int>((time - start).count() / 1000));
            start = time;
        }
        return found;
    }

    /// The one result; fatal where it does not come or comes twice.
    [[nodiscard]] Result<AuthorizationGrant> result(int timeoutMs = 10'000)
    {
        if (!QTest::qWaitFor([this] { return !results.isEmpty(); }, timeoutMs))
            qFatal("finished() never came");
        QTest::qWait(2);
        if (results.size() != 1)
            qFatal("finished() came %d times", int(results.size()));
        return results.first();
    }
    [[nodiscard]] Error failure()
    {
        const Result<AuthorizationGrant> got = result();
        if (got)
            qFatal("it succeeded");
        return got.error();
    }

    std::unique_ptr<DeviceFlow> flow;
    int codes = 0;
    int settled = 0;
    QList<DeviceFlow::Polling> pollings;
    QList<Result<AuthorizationGrant>> results;
    QByteArrayList late;

private:
    DeviceRig &m_rig;
    QObject m_context;
};

} // namespace Lanyard
