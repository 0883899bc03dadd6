// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "oauth/jsonrequest.h"
#include "oauth/strictnetwork.h"
#include "resultof.h"
#include "support/fakeclock.h"
#include "support/recordingserver.h"

#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestJsonRequest : public QObject
{
    Q_OBJECT

private:
    Result<JsonAnswer> get(const ScriptedAnswer &answer, bool acceptsErrors = false)
    {
        m_server.clear();
        m_server.setHandler([answer](const RecordedRequest &) { return answer; });
        JsonRequest request(m_server.url(u"/api"_s), m_network, m_clock);
        request.setBearer(Secret("CANARY"));
        request.setErrorBodiesAccepted(acceptsErrors);
        return resultOf<JsonAnswer>(request);
    }

    RecordingServer m_server;
    FakeClock m_clock;
    StrictNetwork m_network;

private Q_SLOTS:
    void headersAreOurs()
    {
        const Result<JsonAnswer> result =
            get({.status = 200,
                 .body = json("{'a':1}"),
                 .headers = {{"Date", "Fri, 20 Nov 2026 13:51:00 GMT"}}});
        QVERIFY(result);
        QCOMPARE(result.value().body.toObject().value("a"_L1).toInt(), 1);
        QCOMPARE(result.value().httpStatus, 200);
        QCOMPARE(result.value().sentAt, m_clock.utcNow());
        QCOMPARE(*result.value().serverTime, m_clock.utcNow().addSecs(600));
        QCOMPARE(m_server.requests().size(), 1);
        const RecordedRequest seen = m_server.requests().first();
        QCOMPARE(seen.method, QByteArray("GET"));
        QCOMPARE(seen.headers.value("accept"), QByteArray("application/json"));
        QCOMPARE(seen.headers.value("authorization"), QByteArray("Bearer CANARY"));
        QCOMPARE(seen.headers.value("user-agent"), QByteArray("Lanyard/" LANYARD_VERSION));
        QCOMPARE(seen.headers.value("connection"), QByteArray("close"));
        QVERIFY(!seen.headers.contains("cookie"));
        QVERIFY(!seen.target.contains("CANARY"));
    }

    void statusesBecomeKinds_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("400") << 400 << ErrorKind::AnswerUnreadable;
        QTest::newRow("401") << 401 << ErrorKind::Unauthorized;
        QTest::newRow("403") << 403 << ErrorKind::Forbidden;
        QTest::newRow("404") << 404 << ErrorKind::NotFound;
        QTest::newRow("408") << 408 << ErrorKind::ServerError;
        QTest::newRow("410") << 410 << ErrorKind::NotFound;
        QTest::newRow("429") << 429 << ErrorKind::TooManyRequests;
        QTest::newRow("500") << 500 << ErrorKind::ServerError;
        QTest::newRow("502") << 502 << ErrorKind::ServerError;
        QTest::newRow("503") << 503 << ErrorKind::ServerError;
        QTest::newRow("504") << 504 << ErrorKind::ServerError;
        QTest::newRow("511") << 511 << ErrorKind::ServerError;
        QTest::newRow("301") << 301 << ErrorKind::RedirectRefused;
    }
    void statusesBecomeKinds()
    {
        QFETCH(int, status);
        QFETCH(ErrorKind, kind);
        const Result<JsonAnswer> result =
            get({.status = status,
                 .body = json("{'message':'why\\nso'}"),
                 .headers = {{"Retry-After", "120"}, {"Location", "http://127.0.0.1:1/"}}});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, kind);
        QCOMPARE(result.error().httpStatus, status);
        QCOMPARE(result.error().host, u"127.0.0.1"_s);
        QCOMPARE(m_server.requests().size(), 1);
        if (status < 400)
            return;
        QCOMPARE(result.error().retryAfter, std::optional(120s));
        QCOMPARE(result.error().detail, u"why so"_s);
    }

    void errorBodiesWhereAskedFor()
    {
        const ScriptedAnswer answer{.status = 400, .body = json("{'error':'x'}")};
        QVERIFY(!get(answer));
        const Result<JsonAnswer> result = get(answer, true);
        QVERIFY(result);
        QCOMPARE(result.value().httpStatus, 400);
        QVERIFY(!get({.status = 400, .contentType = "text/html", .body = "<p>"}, true));
        QVERIFY(!get({.status = 400, .body = "[]"}, true));
    }

    void onlyJsonIsRead()
    {
        QVERIFY(get({.contentType = "application/jwk-set+json", .body = json("{'keys':[]}")}));
        for (const QByteArray &type :
             {QByteArray("text/html"), QByteArray("text/plain"), QByteArray()}) {
            const Result<JsonAnswer> result = get({.contentType = type, .body = "{}"});
            QVERIFY(!result);
            QCOMPARE(result.error().kind, ErrorKind::AnswerUnreadable);
            QCOMPARE(result.error().httpStatus, 200);
        }
    }

    void formMakesAPost()
    {
        m_server.clear();
        m_server.setHandler({});
        JsonRequest request(m_server.url(u"/api"_s), m_network, m_clock);
        request.setForm({{u"token"_s, Secret(" %&+£€")}});
        request.setBasicAuthentication(u"id:1"_s, Secret("s e"));
        QVERIFY(resultOf<JsonAnswer>(request));
        const RecordedRequest seen = m_server.requests().first();
        QCOMPARE(seen.method, QByteArray("POST"));
        QCOMPARE(seen.headers.value("content-type"),
                 QByteArray("application/x-www-form-urlencoded"));
        QCOMPARE(seen.body, QByteArray("token=%20%25%26%2B%C2%A3%E2%82%AC"));
        QCOMPARE(seen.headers.value("authorization"),
                 "Basic " + QByteArray("id%3A1:s%20e").toBase64());
    }

    void cancelEndsItOnce()
    {
        m_server.setHandler(
            [](const RecordedRequest &) { return ScriptedAnswer{.keepsSilent = true}; });
        JsonRequest request(m_server.url(), m_network, m_clock);
        QList<ErrorKind> kinds;
        connect(&request, &JsonRequest::finished, this,
                [&](const Result<JsonAnswer> &result) { kinds.append(result.error().kind); });
        request.start();
        request.cancel();
        QVERIFY(kinds.isEmpty());
        request.cancel();
        QTest::qWait(50);
        QCOMPARE(kinds, QList{ErrorKind::Cancelled});
    }

    void deletedWhileItRuns()
    {
        m_server.setHandler([](const RecordedRequest &) { return ScriptedAnswer{.delayMs = 50}; });
        {
            JsonRequest request(m_server.url(), m_network, m_clock);
            request.start();
            QTest::qWait(20);
        }
        QTest::qWait(100);
    }

    void refusedBeforeAnyPacket()
    {
        JsonRequest request(QUrl(u"http://192.0.2.1/"_s), m_network, m_clock);
        const Result<JsonAnswer> result = resultOf<JsonAnswer>(request, 1000);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::InsecureEndpoint);
    }
};

QTEST_GUILESS_MAIN(TestJsonRequest)
#include "tst_jsonrequest.moc"
