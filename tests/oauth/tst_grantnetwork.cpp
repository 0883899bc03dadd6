// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/grantnetwork.h"
#include "support/fakeclock.h"
#include "support/recordingserver.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestGrantNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void CB_2_onePostToTheRecordedEndpoint();
    void headerGoesWithIt();
    void settingsAreThoseOfTheNetwork();

private:
    std::optional<Error> errorOf(QNetworkReply *reply)
    {
        bool isFinished = false;
        connect(reply, &QNetworkReply::finished, this, [&] { isFinished = true; });
        if (!QTest::qWaitFor([&] { return isFinished; }))
            qFatal("no end");
        return connectionError(*reply);
    }
    static QNetworkRequest formTo(const QUrl &url)
    {
        QNetworkRequest request(url);
        request.setRawHeader("Content-Type", "application/x-www-form-urlencoded");
        return request;
    }

    RecordingServer m_server;
    FakeClock m_clock;
    StrictNetwork m_shared;
};

void TestGrantNetwork::CB_2_onePostToTheRecordedEndpoint()
{
    const QUrl endpoint = m_server.url(u"/token"_s);
    GrantNetwork network(endpoint, m_shared, m_clock);
    QVERIFY(errorOf(network.get(QNetworkRequest(endpoint))));
    QVERIFY(errorOf(network.post(formTo(m_server.url(u"/other"_s)), QByteArray("a=1"))));
    QVERIFY(m_server.requests().isEmpty());
    QVERIFY(!network.hasSent());

    QVERIFY(!errorOf(network.post(formTo(endpoint), QByteArray("a=1"))));
    QVERIFY(network.hasSent());
    QVERIFY(errorOf(network.post(formTo(endpoint), QByteArray("a=1"))));
    QCOMPARE(m_server.requests().size(), 1);
    QCOMPARE(m_server.requests().first().body, QByteArray("a=1"));
}

void TestGrantNetwork::headerGoesWithIt()
{
    m_server.clear();
    GrantNetwork network(m_server.url(u"/token"_s), m_shared, m_clock);
    network.setAuthorization(Secret("Basic eA=="));
    QVERIFY(!errorOf(network.post(formTo(m_server.url(u"/token"_s)), QByteArray("a=1"))));
    QCOMPARE(m_server.requests().first().headers.value("authorization"), QByteArray("Basic eA=="));
}

void TestGrantNetwork::settingsAreThoseOfTheNetwork()
{
    m_shared.setTimeout(7s);
    m_shared.setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, 1));
    GrantNetwork network(m_server.url(u"/token"_s), m_shared, m_clock);
    QCOMPARE(network.timeout(), 7s);
    QCOMPARE(network.proxy(), m_shared.proxy());
}

QTEST_GUILESS_MAIN(TestGrantNetwork)
#include "tst_grantnetwork.moc"
