// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/storedtokens.h"
#include "accounts/tokenvault.h"
#include "catalogue/provider.h"
#include "support/memorysecretstore.h"

#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon = QDateTime::fromString(u"2026-11-20T12:00:00.125Z"_s, Qt::ISODateWithMs);
const QString id = u"account"_s;

TokenSet answer(const QByteArray &access, const std::optional<QByteArray> &refresh,
                std::optional<int> seconds = 3600)
{
    TokenSet tokens;
    tokens.accessToken = Secret(access);
    if (refresh)
        tokens.refreshToken = Secret(*refresh);
    tokens.requestedAt = noon;
    if (seconds)
        tokens.expiresAt = noon.addSecs(*seconds);
    tokens.scopes = {u"profile"_s, u"email"_s};
    return tokens;
}

Provider provider()
{
    Provider made;
    made.keyPrefix = u"ctx7sk-"_s;
    made.refreshLifetime = std::chrono::hours(48);
    return made;
}

QByteArray text(const std::optional<Secret> &secret)
{
    return secret ? secret->reveal() : QByteArray("-");
}

} // namespace

class TestStoredTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack_data()
    {
        QTest::addColumn<QByteArray>("access");
        QTest::addColumn<bool>("isRenewable");
        QTest::addColumn<bool>("hasExpiry");
        QTest::newRow("usual") << QByteArray("a") << true << true;
        QTest::newRow("no refresh token") << QByteArray("a") << false << true;
        QTest::newRow("unknown expiry") << QByteArray("a") << false << false;
        QTest::newRow("key") << QByteArray("ctx7sk-1") << false << false;
        QTest::newRow("odd characters") << QByteArray("\"\\/\n\t<&é") << true << true;
        QTest::newRow("40 KB") << QByteArray(40'000, 'x') << true << true;
    }
    void everythingComesBack()
    {
        QFETCH(QByteArray, access);
        QFETCH(bool, isRenewable);
        QFETCH(bool, hasExpiry);
        const StoredTokens before = tokensOfSignIn(
            answer(access, isRenewable ? std::optional<QByteArray>("r") : std::nullopt,
                   hasExpiry ? std::optional(3600) : std::nullopt),
            provider(), 0);
        const auto after = tokensOfEntries(
            id, isRenewable ? std::optional(refreshEntry(id, before)) : std::nullopt,
            accessEntry(id, before));
        QVERIFY(after.isOk());
        QCOMPARE(after.value().generation, before.generation);
        QCOMPARE(text(after.value().accessToken), access);
        QCOMPARE(text(after.value().refreshToken), isRenewable ? QByteArray("r") : QByteArray("-"));
        QCOMPARE(after.value().accessRequestedAt, noon);
        QCOMPARE(after.value().accessExpiresAt, hasExpiry ? noon.addSecs(3600) : QDateTime());
        QCOMPARE(after.value().refreshExpiresAt,
                 isRenewable ? noon.addSecs(48 * 3600) : QDateTime());
        QCOMPARE(after.value().expiryIsUnknown, before.expiryIsUnknown);
        QCOMPARE(after.value().scopes, (QStringList{u"profile"_s, u"email"_s}));
    }

    void onlyAKeyIsKnownToLast_data()
    {
        QTest::addColumn<QByteArray>("access");
        QTest::addColumn<bool>("isRenewable");
        QTest::addColumn<bool>("isUnknown");
        QTest::newRow("key") << QByteArray("ctx7sk-abc") << false << false;
        QTest::newRow("other token") << QByteArray("abc") << false << true;
        QTest::newRow("key with a refresh token") << QByteArray("ctx7sk-abc") << true << true;
        QTest::newRow("prefix elsewhere") << QByteArray("x-ctx7sk-abc") << false << true;
    }
    void onlyAKeyIsKnownToLast()
    {
        QFETCH(QByteArray, access);
        QFETCH(bool, isRenewable);
        QFETCH(bool, isUnknown);
        const StoredTokens tokens = tokensOfSignIn(
            answer(access, isRenewable ? std::optional<QByteArray>("r") : std::nullopt,
                   std::nullopt),
            provider(), 0);
        QCOMPARE(tokens.expiryIsUnknown, isUnknown);
        Provider withoutKeys = provider();
        withoutKeys.keyPrefix.clear();
        QVERIFY(tokensOfSignIn(answer(access, {}, {}), withoutKeys, 0).expiryIsUnknown);
    }

    void RF_1_renewalKeepsWhatDoesNotCome()
    {
        const StoredTokens first = tokensOfSignIn(answer("a1", "r1"), provider(), 0);
        const StoredTokens second = tokensOfRenewal(first, answer("a2", {}, {}), provider());
        QCOMPARE(text(second.refreshToken), QByteArray("r1"));
        QCOMPARE(second.refreshExpiresAt, first.refreshExpiresAt);
        QCOMPARE(text(second.accessToken), QByteArray("a2"));
        QVERIFY(!second.accessExpiresAt.isValid() && second.expiryIsUnknown); // not the old one's
        QCOMPARE(second.generation, first.generation + 1);
    }

    void newSessionIsNumberedAboveTheOld()
    {
        const qint64 far = noon.toMSecsSinceEpoch() * 2;
        QCOMPARE(tokensOfSignIn(answer("a", "r"), provider(), far).generation, far + 1);
        QVERIFY(tokensOfSignIn(answer("a", "r"), provider(), 0).generation > 1000);
    }

    void KC_6_entriesOfTwoGenerations_data()
    {
        QTest::addColumn<int>("refreshGeneration"); // 0: no entry
        QTest::addColumn<int>("accessGeneration");
        QTest::addColumn<QByteArray>("refresh");
        QTest::addColumn<QByteArray>("access");
        QTest::newRow("the same") << 5 << 5 << QByteArray("r5") << QByteArray("a5");
        QTest::newRow("access is left over") << 6 << 5 << QByteArray("r6") << QByteArray("-");
        QTest::newRow("refresh is left over") << 5 << 6 << QByteArray("-") << QByteArray("a6");
        QTest::newRow("refresh only") << 5 << 0 << QByteArray("r5") << QByteArray("-");
        QTest::newRow("access only") << 0 << 5 << QByteArray("-") << QByteArray("a5");
    }
    void KC_6_entriesOfTwoGenerations()
    {
        QFETCH(int, refreshGeneration);
        QFETCH(int, accessGeneration);
        const auto entry = [](int generation, bool isRefresh) -> std::optional<Secret> {
            if (generation == 0)
                return std::nullopt;
            StoredTokens tokens;
            tokens.generation = generation;
            tokens.refreshToken = Secret("r" + QByteArray::number(generation));
            tokens.accessToken = Secret("a" + QByteArray::number(generation));
            return isRefresh ? refreshEntry(id, tokens) : accessEntry(id, tokens);
        };
        const auto read =
            tokensOfEntries(id, entry(refreshGeneration, true), entry(accessGeneration, false));
        QVERIFY(read.isOk());
        QTEST(text(read.value().refreshToken), "refresh");
        QTEST(text(read.value().accessToken), "access");
        QCOMPARE(factsWithTokens({}, read.value()).isRenewable,
                 read.value().refreshToken.has_value());
    }

    void KC_7_whatIsNoEntryOfOursIsMissing_data()
    {
        QTest::addColumn<QByteArray>("entry");
        for (const char *bad : {"", "{", "[]", "null", "\"text\"", "{}", R"({"version":1})",
                                R"({"version":2,"account":"account","generation":1,"token":"t"})",
                                R"({"version":1,"account":"other","generation":1,"token":"t"})",
                                R"({"version":1,"account":"account","generation":0,"token":"t"})",
                                R"({"version":1,"account":"account","generation":"x","token":"t"})",
                                R"({"version":1,"account":"account","generation":1,"token":""})",
                                R"({"version":1,"account":"account","generation":1,"token":5})"})
            QTest::newRow(bad) << QByteArray(bad);
    }
    void KC_7_whatIsNoEntryOfOursIsMissing()
    {
        QFETCH(QByteArray, entry);
        const auto read = tokensOfEntries(id, Secret(entry), Secret(entry));
        QCOMPARE(read.error().kind, ErrorKind::KeychainEntryMissing);
        QCOMPARE(read.error().detail, u"the entry is damaged"_s); // and nothing of its text
        QCOMPARE(tokensOfEntries(id, {}, {}).error().detail, QString());
    }

    void vaultWritesInAnOrderThatACrashSurvives_data()
    {
        QTest::addColumn<bool>("isRenewable");
        QTest::addColumn<QStringList>("calls");
        QTest::newRow("renewable")
            << true << QStringList{u"write account/refresh"_s, u"write account/access"_s};
        QTest::newRow("not renewable")
            << false << QStringList{u"write account/access"_s, u"remove account/refresh"_s};
    }
    void vaultWritesInAnOrderThatACrashSurvives()
    {
        QFETCH(bool, isRenewable);
        MemorySecretStore store;
        TokenVault vault(store);
        bool isDone = false;
        vault.save(
            id,
            tokensOfSignIn(answer("a", isRenewable ? std::optional<QByteArray>("r") : std::nullopt),
                           provider(), 0),
            this, [&isDone](const Result<void> &result) { isDone = result.isOk(); });
        QVERIFY(vault.isBusyWriting());
        QTRY_VERIFY(isDone);
        QVERIFY(!vault.isBusyWriting());
        QTEST(store.calls, "calls");
        store.calls.clear();
        isDone = false;
        vault.erase(id, this, [&isDone](const Result<void> &result) { isDone = result.isOk(); });
        QTRY_VERIFY(isDone);
        QCOMPARE(store.calls,
                 (QStringList{u"remove account/refresh"_s, u"remove account/access"_s}));
        QVERIFY(store.entries.isEmpty());
    }

    void vaultStopsAtTheFirstFailure()
    {
        MemorySecretStore store;
        TokenVault vault(store);
        store.refuseEverything(ErrorKind::KeychainLocked);
        int failures = 0;
        const auto count = [&failures](const auto &result) {
            failures += !result && result.error().kind == ErrorKind::KeychainLocked;
        };
        vault.save(id, tokensOfSignIn(answer("a", "r"), provider(), 0), this, count);
        vault.erase(id, this, count);
        vault.load(id, this, count);
        QTRY_COMPARE(failures, 3);
        QCOMPARE(store.calls.filter(u"access"_s), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestStoredTokens)
#include "tst_storedtokens.moc"
