// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/loopbacklistener.h"
#include "rawclient.h"
#include "support/fakeclock.h"
#include "support/plainpages.h"

#include <QSignalSpy>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

class TestLoopbackListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smoke()
    {
        PlainPages pages;
        FakeClock clock;
        LoopbackListener listener(pages, clock);
        QList<CallbackAnswer> answers;
        connect(&listener, &LoopbackListener::answerReceived, this,
                [&](const CallbackAnswer &answer) { answers.append(answer); });
        QVERIFY(listener.listen({.host = u"localhost"_s, .path = u"/callback"_s, .ports = {}},
                                Secret("s1"), u"/x"_s));
        const QUrl url(listener.redirectUri());
        RawClient client(static_cast<quint16>(url.port()));
        const QByteArray host = "Host: localhost:" + QByteArray::number(url.port()) + "\r\n\r\n";
        client.send("GET /callback?code=c%2B1&state=s1 HTTP/1.1\r\n" + host);
        const RawAnswer first = client.answer();
        QCOMPARE(first.status, 303);
        QTRY_COMPARE(answers.size(), 1);
        QCOMPARE(answers.first().code.reveal(), QByteArray("c+1"));
        RawClient second(static_cast<quint16>(url.port()),
                         QHostAddress(QHostAddress::LocalHostIPv6));
        second.send("GET " + first.headers.value("location") + " HTTP/1.1\r\n" + host);
        QTest::qWait(50);
        QVERIFY(!second.hasAnswer());
        listener.showOutcome(pages.signedIn(u"Ada"_s, u"Context7"_s));
        const RawAnswer outcome = second.answer();
        QCOMPARE(outcome.status, 200);
        QVERIFY(outcome.body.contains("signed in as Ada"));
        RawClient late(static_cast<quint16>(url.port()));
        QVERIFY(!late.isConnected());
    }
};

QTEST_GUILESS_MAIN(TestLoopbackListener)
#include "tst_loopbacklistener.moc"
