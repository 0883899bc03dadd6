// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/authenticationchallenge.h"

#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

class TestAuthenticationChallenge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void MC_1_metadataIsFoundInTheChallenge_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("metadata"); // "-": no Bearer challenge; empty: none named
        const auto row = [](const char *name, const char *header, const char *metadata) {
            QTest::newRow(name) << QByteArray(header).replace('\'', '"')
                                << QString::fromLatin1(metadata);
        };
        row("one", "Bearer resource_metadata='https://m.example/a'", "https://m.example/a");
        row("upper case", "BEARER RESOURCE_METADATA='https://m.example/a'", "https://m.example/a");
        row("with realm", "Bearer realm='x', resource_metadata='https://m.example/a'",
            "https://m.example/a");
        row("no space after comma", "Bearer realm=x,resource_metadata='https://m.example/a'",
            "https://m.example/a");
        row("quoted comma", "Bearer realm='a, Bearer resource_metadata=evil', scope='b'", "");
        row("quoted escape",
            "Bearer realm='a\\', resource_metadata=\\'https://evil.example/\\'', "
            "resource_metadata='https://m.example/a'",
            "https://m.example/a");
        row("escaped inside", "Bearer resource_metadata='https://m.exam\\ple/a'",
            "https://m.example/a");
        row("two, ours last", "Basic realm='x', Bearer resource_metadata='https://m.example/a'",
            "https://m.example/a");
        row("two, ours first",
            "Bearer resource_metadata='https://m.example/a', Digest realm='x', nonce='y'",
            "https://m.example/a");
        row("two headers, joined",
            "Negotiate, Bearer error='invalid_token', resource_metadata='https://m.example/a'",
            "https://m.example/a");
        row("token68 before", "Negotiate YWJj+/==, Bearer resource_metadata='https://m.example/a'",
            "https://m.example/a");
        row("two of ours", "Bearer realm='x', Bearer resource_metadata='https://m.example/a'",
            "https://m.example/a");
        row("blanks around", "Bearer  realm = 'x' ,  resource_metadata = 'https://m.example/a'",
            "https://m.example/a");
        row("empty elements", ", ,Bearer realm='x',,resource_metadata='https://m.example/a',,",
            "https://m.example/a");
        row("tabs", "Bearer\trealm='x',\tresource_metadata='https://m.example/a'",
            "https://m.example/a");
        row("bare", "Bearer", "");
        row("bare among others", "Basic realm='x', Bearer, Negotiate", "");
        row("none", "", "-");
        row("another scheme", "Basic realm='Bearer resource_metadata=x'", "-");
        row("parameter of another scheme", "DPoP resource_metadata='https://evil.example/'", "-");
        row("twice", "Bearer resource_metadata='https://a/', resource_metadata='https://b/'", "-");
        row("never closed", "Bearer resource_metadata='https://m.example/a", "-");
        row("never closed, after a good one",
            "Bearer resource_metadata='https://m.example/a', Digest realm='x",
            "https://m.example/a");
        row("escape at the end", "Bearer realm='x\\", "-");
        row("no comma between", "Bearer realm='x' resource_metadata='https://m.example/a'", "-");
        row("garbage", "\x01\x02 Bearer realm='x'", "-");
        row("only commas", ",,,,", "-");
    }
    void MC_1_metadataIsFoundInTheChallenge()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, metadata);
        const std::optional<BearerChallenge> challenge = bearerChallenge(header);
        QCOMPARE(challenge.has_value(), metadata != u"-"_s);
        if (challenge)
            QCOMPARE(challenge->resourceMetadata, QUrl(metadata));
    }

    void MC_6_scopesAndErrorAreRead()
    {
        const std::optional<BearerChallenge> challenge = bearerChallenge(
            "Bearer error=\"insufficient_scope\", scope=\"files:read  files:write files:read\", "
            "error_description=\"more\x1b[31m please\"");
        QVERIFY(challenge);
        QCOMPARE(challenge->error, u"insufficient_scope"_s);
        QCOMPARE(challenge->scopes, (QStringList{u"files:read"_s, u"files:write"_s}));
        QVERIFY(!challenge->errorDescription.contains(QChar(0x1b)));
        QVERIFY(challenge->resourceMetadata.isEmpty());
    }

    void everyChallengeIsTakenApart()
    {
        const QList<AuthenticationChallenge> challenges = readChallenges(
            "Basic realm=\"a \\\"b\\\"\", charset=UTF-8, Negotiate abc==, Bearer, Digest nonce=x");
        QCOMPARE(challenges.size(), 4);
        QCOMPARE(challenges.at(0).scheme, u"basic"_s);
        QCOMPARE(challenges.at(0).parameters.value(u"realm"_s), u"a \"b\""_s);
        QCOMPARE(challenges.at(0).parameters.value(u"charset"_s), u"UTF-8"_s);
        QCOMPARE(challenges.at(1).token68, u"abc=="_s);
        QVERIFY(challenges.at(1).parameters.isEmpty());
        QCOMPARE(challenges.at(2), (AuthenticationChallenge{.scheme = u"bearer"_s}));
        QCOMPARE(challenges.at(3).parameters.value(u"nonce"_s), u"x"_s);
    }

    void everyPrefixEnds()
    {
        // Whatever is cut off or repeated: it ends, and quickly.
        const QByteArray whole =
            "Basic a=\"b\\\"c\", Bearer resource_metadata=\"https://m/\", X y==";
        for (qsizetype length = 0; length <= whole.size(); ++length)
            QVERIFY(readChallenges(whole.left(length)).size() <= 3);
        QVERIFY(readChallenges(QByteArray(100'000, ',')).isEmpty());
        QVERIFY(readChallenges(QByteArray(100'000, '"')).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAuthenticationChallenge)
#include "tst_authenticationchallenge.moc"
