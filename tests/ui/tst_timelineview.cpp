// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timelineview.h"

#include "support/fakeclock.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Leg = AttemptTimeline::Leg;
using Outcome = AttemptTimeline::Outcome;

class TestTimelineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void theLegThatFailedIsTheAnswer()
    {
        FakeClock clock;
        AttemptTimeline timeline(u"context7"_s, clock);
        timeline.note(clock, Leg::Browser, Outcome::Passed);
        clock.advance(1500ms);
        timeline.noteFailure(clock, Leg::Token,
                             {.kind = ErrorKind::TlsFailed,
                              .detail = u"The certificate has expired"_s,
                              .host = u"context7.com"_s});
        QCOMPARE(timelineAnswer(timeline), u"It stopped at: Secure connection"_s);
        const QList<Step> steps = timelineSteps(timeline, QLocale(u"en_US"_s));
        QCOMPARE(steps.size(), 3);
        QCOMPARE(steps.at(0).text, u"Link for the browser: fine"_s);
        QCOMPARE(steps.at(1).text, u"Name of the server: fine"_s);
        QCOMPARE(steps.at(2).text, u"Secure connection: failed"_s);
        QCOMPARE(steps.at(2).symbol, Symbol::Triangle);
        QCOMPARE(steps.at(2).aside, u"1.5 s"_s);
        QVERIFY(steps.at(2).explanation.contains(u"The certificate has expired"_s));
    }

    void theSameOnceMoreIsCounted()
    {
        FakeClock clock;
        AttemptTimeline timeline(u"betterskills"_s, clock);
        for (int i = 0; i < 4; ++i)
            timeline.note(clock, Leg::Poll, Outcome::Began);
        const QList<Step> steps = timelineSteps(timeline, QLocale(u"en_US"_s));
        QCOMPARE(steps.size(), 1);
        QCOMPARE(steps.first().text, u"Asking whether it was approved: begun (4 times)"_s);
        QCOMPARE(timelineAnswer(timeline), u"Nothing failed"_s);
    }

    void isReadLineByLineAndCopied()
    {
        FakeClock clock;
        AttemptTimeline timeline(u"context7"_s, clock);
        timeline.note(clock, Leg::Callback, Outcome::Failed, u"<b>answer</b>"_s);
        TimelineView view;
        view.setTimeline(timeline);
        view.show();
        auto *line = view.findChild<QLabel *>(u"timelineSteps-0-text"_s);
        QVERIFY(line);
        QCOMPARE(line->accessibleName(),
                 u"Answer from the browser: failed. <b>answer</b>. 0.0 s"_s);
        QCOMPARE(view.findChild<QLabel *>(u"timelineSteps-0-explanation"_s)->textFormat(),
                 Qt::PlainText);
        view.findChild<QPushButton *>(u"copyTimeline"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), timeline.text());
    }
};

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
