// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practiceallowance.h"
#include "support/fakeclock.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lanyard;

class TestPracticeAllowance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneOfEachTier()
    {
        QStringList tiers;
        for (const PracticePerson &person : practicePeople()) {
            tiers.append(person.tier);
            QVERIFY(person.email.endsWith("@example.org"_L1));
            QCOMPARE(practicePerson(person.id)->name, person.name);
            QCOMPARE(person.initials().size(), 2);
        }
        QCOMPARE(tiers, QStringList({u"pro"_s, u"free"_s, u"unlimited"_s}));
        QVERIFY(!practicePerson(u"nobody"_s));
        QVERIFY(!practicePerson({}));
    }

    void startsAgainOnMonday_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("resetsAt");
        QTest::newRow("Friday") << u"2026-11-20T13:41:00Z"_s << u"2026-11-23T00:00:00.000Z"_s;
        QTest::newRow("Monday") << u"2026-11-23T00:00:00Z"_s << u"2026-11-30T00:00:00.000Z"_s;
        QTest::newRow("Sunday night") << u"2026-11-22T23:59:59Z"_s << u"2026-11-23T00:00:00.000Z"_s;
        QTest::newRow("year's end") << u"2026-12-31T12:00:00Z"_s << u"2027-01-04T00:00:00.000Z"_s;
    }

    void startsAgainOnMonday()
    {
        QFETCH(QString, now);
        FakeClock clock;
        clock.setUtcNow(QDateTime::fromString(now, Qt::ISODate));
        const PracticeQuota quota = PracticeAllowance(clock).quota(*practicePerson(u"ada"_s));
        QTEST(quota.resetsAt.toString(Qt::ISODateWithMs), "resetsAt");
    }

    void spendsUntilNothingIsLeft()
    {
        FakeClock clock;
        PracticeAllowance allowance(clock);
        const PracticePerson &ada = *practicePerson(u"ada"_s);
        QCOMPARE(allowance.quota(ada).remaining(), 3);
        for (int left = 2; left >= 0; --left) {
            QVERIFY(allowance.spendOne(ada));
            QCOMPARE(allowance.quota(ada).remaining(), left);
        }
        QVERIFY(!allowance.spendOne(ada));
        QCOMPARE(allowance.quota(ada).used, 10);
        QCOMPARE(allowance.quota(*practicePerson(u"bo"_s)).used, 1);

        clock.advance(72h); // Monday
        QCOMPARE(allowance.quota(ada).used, 0);
        QVERIFY(allowance.spendOne(ada));
        QCOMPARE(allowance.quota(ada).used, 1);
    }

    void unlimitedNeverEnds()
    {
        FakeClock clock;
        PracticeAllowance allowance(clock);
        const PracticePerson &chidi = *practicePerson(u"chidi"_s);
        for (int i = 0; i < 100; ++i)
            QVERIFY(allowance.spendOne(chidi));
        QCOMPARE(allowance.quota(chidi).used, 124);
        QVERIFY(!allowance.quota(chidi).limit);
        QVERIFY(!allowance.quota(chidi).remaining());
    }

    void keysByTier_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<int>("most");
        QTest::newRow("free") << u"bo"_s << 1;
        QTest::newRow("pro") << u"ada"_s << 5;
        QTest::newRow("unlimited ends somewhere") << u"chidi"_s << 256;
    }

    void keysByTier()
    {
        QFETCH(QString, person);
        QFETCH(int, most);
        FakeClock clock;
        PracticeAllowance allowance(clock);
        Secret last;
        for (int i = 0; i < most; ++i) {
            const auto key = allowance.createKey(*practicePerson(person));
            QVERIFY(key);
            QVERIFY(key->reveal().startsWith("ctx7sk-"));
            QCOMPARE(allowance.personOfKey(key->reveal()), person);
            last = *key;
        }
        QVERIFY(!allowance.createKey(*practicePerson(person)));
        QVERIFY(allowance.personOfKey("ctx7sk-x").isEmpty());

        const QByteArray text = QJsonDocument(allowance.toJson()).toJson();
        QVERIFY(!text.contains(last.reveal()));
        PracticeAllowance restarted(clock);
        restarted.readJson(allowance.toJson());
        QCOMPARE(restarted.personOfKey(last.reveal()), person);
    }

    void survives()
    {
        FakeClock clock;
        PracticeAllowance allowance(clock);
        QVERIFY(allowance.spendOne(*practicePerson(u"bo"_s)));
        PracticeAllowance restarted(clock);
        restarted.readJson(allowance.toJson());
        QCOMPARE(restarted.quota(*practicePerson(u"bo"_s)).used, 2);
        QCOMPARE(restarted.quota(*practicePerson(u"ada"_s)).used, 7);

        const QByteArray broken =
            "{\"weeks\": {\"bo\": {\"monday\": 5, \"used\": -3}}, \"keys\": 1}";
        restarted.readJson(QJsonDocument::fromJson(broken).object());
        QCOMPARE(restarted.quota(*practicePerson(u"bo"_s)).used, 0);
    }
};

QTEST_GUILESS_MAIN(TestPracticeAllowance)
#include "tst_practiceallowance.moc"
