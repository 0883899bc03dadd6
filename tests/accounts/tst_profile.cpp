// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/profile.h"
#include "catalogue/providerfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-11-20T12:00:00Z"_s, Qt::ISODate);

QJsonValue json(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

std::optional<qint64> number(const QVariant &value)
{
    return value.isValid() ? std::optional(value.toLongLong()) : std::nullopt;
}

} // namespace

/// With what the built-in provider file says of Context7.
class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(CONTEXT7_FILE));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto provider = parseProvider(QJsonDocument::fromJson(file.readAll()).object());
        QVERIFY(provider.isOk());
        m_provider = provider.value();
    }

    void whoIsWhatTheAnswerSays_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Profile>("profile");
        QTest::newRow("whole")
            << QByteArray(
                   R"({"success":true,"name":"Ada","email":"a@x","teamspace":{"id":"t","name":"T"}})")
            << Profile{u"a@x"_s, u"Ada"_s, u"a@x"_s, u"t"_s, u"T"_s};
        QTest::newRow("nulls")
            << QByteArray(R"({"success":true,"name":null,"email":"a@x","teamspace":null})")
            << Profile{.subject = u"a@x"_s, .email = u"a@x"_s};
        QTest::newRow("nobody") << QByteArray(R"({"success":true})") << Profile{};
        QTest::newRow("odd types")
            << QByteArray(R"({"name":{},"email":["x"],"teamspace":"t"})") << Profile{};
        QTest::newRow("number as id")
            << QByteArray(R"({"email":"a@x","teamspace":{"id":42,"name":7}})")
            << Profile{.subject = u"a@x"_s,
                       .email = u"a@x"_s,
                       .tenantId = u"42"_s,
                       .tenantName = u"7"_s};
        QTest::newRow("hostile name")
            << QByteArray("{\"email\":\"a@x\",\"name\":\"<b>A\\u202E\\u0000\\nd</b>\"}")
            << Profile{.subject = u"a@x"_s, .name = u"<b>A d</b>"_s, .email = u"a@x"_s};
    }
    void whoIsWhatTheAnswerSays()
    {
        QFETCH(QByteArray, answer);
        QFETCH(Profile, profile);
        QCOMPARE(profileOf(json(answer), *m_provider.whoami), profile);
    }

    void longNamesAreCut()
    {
        const QByteArray answer = "{\"email\":\"" + QByteArray(100'000, 'e') + "\"}";
        const Profile profile = profileOf(json(answer), *m_provider.whoami);
        QVERIFY(profile.email.size() < 250 && profile.subject.size() <= 1000);
    }

    /// tRPC answers one question with an object and a batch with an array.
    void membersBeginAtTheFirstRoot_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("subject");
        QTest::newRow("object") << QByteArray(R"({"result":{"data":{"user":{"id":"u1"}}}})")
                                << u"u1"_s;
        QTest::newRow("batch") << QByteArray(R"([{"result":{"data":{"user":{"id":"u1"}}}}])")
                               << u"u1"_s;
        QTest::newRow("neither") << QByteArray(R"({"user":{"id":"u1"}})") << QString();
        QTest::newRow("no user") << QByteArray(R"({"result":{"data":null}})") << QString();
    }

    void membersBeginAtTheFirstRoot()
    {
        QFETCH(QByteArray, answer);
        const WhoamiEndpoint trpc{.url = {},
                                  .subject = u"/user/id"_s,
                                  .name = {},
                                  .email = {},
                                  .tenantId = {},
                                  .tenantName = {},
                                  .roots = {u"/result/data"_s, u"/0/result/data"_s}};
        QTEST(profileOf(json(answer), trpc).subject, "subject");
    }

    void quotaIsWhatTheAnswerSays_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QVariant>("used");
        QTest::addColumn<QVariant>("limit");
        QTest::addColumn<QVariant>("remaining");
        QTest::addColumn<bool>("isUnlimited");
        QTest::addColumn<QString>("tier");
        const QVariant none;
        const auto row = [](const char *name) -> QTestData & {
            return QTest::newRow(name);
        };
        row("pro") << QByteArray(R"({"used":3,"limit":10,"remaining":7,"tier":"pro"})")
                   << QVariant(3) << QVariant(10) << QVariant(7) << false << u"pro"_s;
        row("zero is a number") << QByteArray(R"({"used":0,"limit":3,"remaining":0,"tier":"free"})")
                                << QVariant(0) << QVariant(3) << QVariant(0) << false << u"free"_s;
        row("nothing") << QByteArray("{}") << none << none << none << false << QString();
        row("odd types") << QByteArray(R"({"used":"3","limit":[],"remaining":{},"tier":true})")
                         << none << none << none << false << QString();
        row("fractions and negatives")
            << QByteArray(R"({"used":-3,"limit":10.5,"remaining":1e300})") << none << none << none
            << false << QString();
        row("remaining is not reckoned") << QByteArray(R"({"used":3,"limit":10})") << QVariant(3)
                                         << QVariant(10) << none << false << QString();
        row("unlimited tier, null") << QByteArray(R"({"used":24,"limit":null,"tier":"unlimited"})")
                                    << QVariant(24) << none << none << true << u"unlimited"_s;
        row("unlimited tier, zero")
            << QByteArray(R"({"used":24,"limit":0,"remaining":0,"tier":"unlimited"})")
            << QVariant(24) << none << none << true << u"unlimited"_s;
        row("unlimited tier with a limit")
            << QByteArray(R"({"used":24,"limit":500,"remaining":476,"tier":"unlimited"})")
            << QVariant(24) << QVariant(500) << QVariant(476) << false << u"unlimited"_s;
        row("minus one") << QByteArray(R"({"used":1,"limit":-1,"remaining":-1,"tier":"pro"})")
                         << QVariant(1) << none << none << true << u"pro"_s;
        row("no limit named, limited tier") << QByteArray(R"({"used":1,"tier":"pro"})")
                                            << QVariant(1) << none << none << false << u"pro"_s;
        row("unknown tier") << QByteArray(R"({"used":1,"limit":null,"tier":"gold"})") << QVariant(1)
                            << none << none << false << u"gold"_s;
    }
    void quotaIsWhatTheAnswerSays()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QVariant, used);
        QFETCH(QVariant, limit);
        QFETCH(QVariant, remaining);
        QFETCH(bool, isUnlimited);
        QFETCH(QString, tier);
        const QuotaReport report = quotaOf(json(answer), m_provider, now);
        QCOMPARE(report.quota.used, number(used));
        QCOMPARE(report.quota.limit, number(limit));
        QCOMPARE(report.quota.remaining, number(remaining));
        QCOMPARE(report.quota.isUnlimited, isUnlimited);
        QCOMPARE(report.tierId, tier);
        QCOMPARE(report.quota.observedAt, now);
    }

    void resetTimesAreUtc_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<QString>("utc");
        QTest::newRow("UTC") << QByteArray("2026-11-23T00:00:00Z") << u"2026-11-23T00:00:00Z"_s;
        QTest::newRow("milliseconds")
            << QByteArray("2026-11-23T01:02:03.400Z") << u"2026-11-23T01:02:03Z"_s;
        QTest::newRow("offset") << QByteArray("2026-11-23T02:00:00+02:00")
                                << u"2026-11-23T00:00:00Z"_s;
        QTest::newRow("no offset")
            << QByteArray("2026-11-23T00:00:00") << u"2026-11-23T00:00:00Z"_s;
        QTest::newRow("date") << QByteArray("2026-11-23") << u"2026-11-23T00:00:00Z"_s;
        QTest::newRow("nonsense") << QByteArray("soon") << QString();
        QTest::newRow("impossible") << QByteArray("2026-13-45T00:00:00Z") << QString();
        QTest::newRow("empty") << QByteArray("") << QString();
    }
    void resetTimesAreUtc()
    {
        QFETCH(QByteArray, date);
        QFETCH(QString, utc);
        qputenv("TZ", "Asia/Kolkata");
        const QuotaReport report =
            quotaOf(json("{\"resetDate\":\"" + date + "\"}"), m_provider, now);
        QCOMPARE(report.quota.resetsAt.isValid(), !utc.isEmpty());
        QCOMPARE(report.quota.resetsAt.toString(Qt::ISODate), utc);
    }

    void displayTextNamesWhatIsKnown()
    {
        QCOMPARE((Profile{.name = u"Ada"_s, .email = u"a@x"_s}.displayText()), u"Ada (a@x)"_s);
        QCOMPARE(Profile{.name = u"Ada"_s}.displayText(), u"Ada"_s);
        QCOMPARE(Profile{.email = u"a@x"_s}.displayText(), u"a@x"_s);
        QCOMPARE((Profile{.name = u"%2"_s, .email = u"a@x"_s}.displayText()), u"%2 (a@x)"_s);
    }

private:
    Provider m_provider;
};

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
