// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json.h"
#include "oauth/authorizationcodeflow.h"
#include "oauth/strictnetwork.h"
#include "rawclient.h"
#include "support/fakeclock.h"
#include "support/plainpages.h"
#include "support/recordingserver.h"

#include <QUrl>

namespace Lanyard {

/// An authorization server with one answer for each path, and what a flow needs beside it.
class FlowRig
{
public:
    FlowRig()
    {
        server.setHandler([this](const RecordedRequest &request) {
            return request.path() == "/keys" ? keysAnswer : tokenAnswer;
        });
    }

    [[nodiscard]] ClientConfig client() const
    {
        ClientConfig config;
        config.issuer = QStringLiteral("https://as.example");
        config.authorizationEndpoint = server.url(QStringLiteral("/authorize"));
        config.tokenEndpoint = server.url(QStringLiteral("/token"));
        config.clientId = QStringLiteral("client");
        config.scopes = {QStringLiteral("read"), QStringLiteral("write")};
        return config;
    }

    [[nodiscard]] QList<RecordedRequest> tokenRequests() const { return server.requests("/token"); }

    ScriptedAnswer tokenAnswer{
        .body = json("{'access_token':'at','token_type':'Bearer','expires_in':3600}")};
    ScriptedAnswer keysAnswer{.body = json("{'keys':[]}")};
    RecordingServer server;
    FakeClock clock;
    StrictNetwork network;
    PlainPages pages;
};

/// One sign-in attempt, the browser's part of it, and everything that the flow reported.
class Attempt
{
public:
    Attempt(FlowRig &rig, const ClientConfig &client,
            std::chrono::seconds deadline = std::chrono::minutes(5))
        : flow(std::make_unique<AuthorizationCodeFlow>(client, rig.network, rig.pages, rig.clock,
                                                       deadline))
    {
        const auto *signaller = flow.get();
        QObject::connect(signaller, &AuthorizationCodeFlow::authorizationUrlReady, &m_context,
                         [this](const QUrl &ready) { urls.append(ready); });
        QObject::connect(signaller, &AuthorizationCodeFlow::codeReceived, &m_context,
                         [this] { ++codes; });
        QObject::connect(
            signaller, &AuthorizationCodeFlow::finished, &m_context,
            [this](const Result<AuthorizationGrant> &result) { results.append(result); });
    }

    /// Until the address is there, or the start has failed.
    Attempt &start()
    {
        flow->start();
        if (!urls.isEmpty() || !results.isEmpty())
            qFatal("a signal came from inside start()");
        if (!QTest::qWaitFor([this] { return !urls.isEmpty() || !results.isEmpty(); }))
            qFatal("neither address nor result");
        return *this;
    }

    /// The value of a parameter of the authorization address, decoded as a server does it.
    [[nodiscard]] QByteArray asked(const QByteArray &name) const
    {
        for (const auto &[key, value] : fields()) {
            if (key == name)
                return value;
        }
        return {};
    }
    [[nodiscard]] QList<QPair<QByteArray, QByteArray>> fields() const
    {
        return RecordedRequest::decoded(urls.value(0).query(QUrl::FullyEncoded).toLatin1());
    }
    [[nodiscard]] QUrl redirect() const { return QUrl(QString::fromLatin1(asked("redirect_uri"))); }

    /// The browser comes back with \a query and does not wait for the outcome.
    RawAnswer comeBack(const QByteArray &query)
    {
        return browse(redirect().path(QUrl::FullyEncoded).toLatin1() + '?' + query);
    }
    RawAnswer browse(const QByteArray &target)
    {
        RawClient browser(static_cast<quint16>(redirect().port()));
        if (!browser.isConnected())
            return {};
        return browser
            .send("GET " + target + " HTTP/1.1\r\nHost: " + redirect().authority().toLatin1() +
                  "\r\n\r\n")
            .answer();
    }
    [[nodiscard]] QByteArray goodQuery(const QByteArray &code = "c0de") const
    {
        return "code=" + code.toPercentEncoding() + "&state=" + asked("state");
    }
    RawAnswer comeBackWell(const QByteArray &code = "c0de") { return comeBack(goodQuery(code)); }

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
    /// The kind of the one error.
    [[nodiscard]] ErrorKind failure()
    {
        const Result<AuthorizationGrant> got = result();
        if (got)
            qFatal("it succeeded");
        return got.error().kind;
    }

    std::unique_ptr<AuthorizationCodeFlow> flow;
    QList<QUrl> urls;
    int codes = 0;
    QList<Result<AuthorizationGrant>> results;

private:
    QObject m_context;
};

} // namespace Lanyard
