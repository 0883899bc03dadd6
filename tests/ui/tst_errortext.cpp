// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errorkindname.h"
#include "ui/errortext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <QTest>
#include <QTextDocument>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int KindCount = int(ErrorKind::FileTooNew) + 1;

// No placeholder left, nothing that a label could take for rich text, whole sentences.
void checkWording(const ErrorText &text)
{
    QVERIFY(!text.heading.isEmpty());
    QVERIFY(!text.explanation.isEmpty());
    for (const QString &words : {text.heading, text.explanation}) {
        QVERIFY2(!words.contains(u'%'), qPrintable(words));
        QVERIFY2(!Qt::mightBeRichText(words), qPrintable(words));
        QCOMPARE(words, words.simplified());
    }
    QVERIFY2(!text.heading.endsWith(u'.'), qPrintable(text.heading));
    QVERIFY2(text.explanation.endsWith(u'.'), qPrintable(text.explanation));
}

// Words that only those know who wrote the protocol.
void checkHasNoJargon(const ErrorText &text)
{
    const QString words = text.heading + u' ' + text.explanation;
    for (const QString &jargon :
         {u"OAuth"_s, u"token"_s, u"grant"_s, u"scope"_s, u"client"_s, u"callback"_s, u"redirect"_s,
          u"endpoint"_s, u"issuer"_s, u"HTTP "_s, u"JSON"_s, u"TLS"_s, u"DNS"_s, u"null"_s}) {
        QVERIFY2(!words.contains(jargon, Qt::CaseInsensitive), qPrintable(words));
    }
}

} // namespace

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void everyKindHasWordsOfItsOwn_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        for (int i = 0; i < KindCount; ++i)
            QTest::newRow(qPrintable(errorKindName(ErrorKind(i)))) << ErrorKind(i);
    }
    void everyKindHasWordsOfItsOwn()
    {
        QFETCH(ErrorKind, kind);
        const Error bare{.kind = kind};
        const Error full{.kind = kind,
                         .detail = u"the reason"_s,
                         .oauthCode = u"weird_99"_s,
                         .httpStatus = 418,
                         .host = u"context7.com"_s,
                         .port = 52417,
                         .retryAfter = std::chrono::seconds(90)};
        for (const Error &error : {bare, full}) {
            for (const QString &service : {u"Context7"_s, QString()}) {
                checkWording(errorText(error, service));
                checkHasNoJargon(errorText(error, service));
            }
        }
        QCOMPARE(errorText(bare, {}).details, errorKindName(kind));
        QCOMPARE(errorText({.kind = kind, .httpStatus = 500}, {}).details,
                 errorKindName(kind) + u" · HTTP 500"_s);
        const QString details = errorText(full, {}).details;
        for (const QString &part : {errorKindName(kind), u"the reason"_s, u"weird_99"_s, u"418"_s,
                                    u"context7.com"_s, u"52417"_s})
            QVERIFY2(details.contains(part), qPrintable(details));
    }

    void noTwoKindsShareTheirWords()
    {
        QSet<QString> all;
        for (int i = 0; i < KindCount; ++i) {
            const ErrorText text = errorText({.kind = ErrorKind(i)}, u"Context7"_s);
            all.insert(text.heading + text.explanation);
        }
        QCOMPARE(all.size(), KindCount);
    }

    void aConnectionFailureNamesTheLeg_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("leg");
        QTest::newRow("name") << ErrorKind::NameNotFound << u"No connection to context7.com"_s
                              << u"name could not be found"_s;
        QTest::newRow("TLS") << ErrorKind::TlsFailed << u"No secure connection to context7.com"_s
                             << u"is not secure, so nothing was sent. The reason: “expired”."_s;
        QTest::newRow("refused") << ErrorKind::ConnectionRefused
                                 << u"No connection to context7.com"_s
                                 << u"server refused the connection"_s;
        QTest::newRow("time-out") << ErrorKind::NetworkTimedOut << u"No answer from context7.com"_s
                                  << u"did not answer in time"_s;
        QTest::newRow("broken off")
            << ErrorKind::ConnectionLost << u"The connection to context7.com was lost"_s
            << u"broke off"_s;
    }
    void aConnectionFailureNamesTheLeg()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(QString, leg);
        const ErrorText text = errorText(
            {.kind = kind, .detail = u"expired"_s, .host = u"context7.com"_s}, u"Context7"_s);
        QTEST(text.heading, "heading");
        QVERIFY2(text.explanation.contains(leg), qPrintable(text.explanation));
        QVERIFY(text.offersRetry);
    }

    void LB_5_aTakenPortIsNamedWithItsHolder_data()
    {
        QTest::addColumn<QString>("holder");
        QTest::addColumn<QString>("expected");
        QTest::newRow("known") << u"ctx7, pid 4242"_s
                               << u"Another program (ctx7, pid 4242) holds"_s;
        QTest::newRow("unknown") << QString() << u"Another program holds"_s;
        QTest::newRow("ourselves") << u"lanyard, pid %1"_s.arg(QCoreApplication::applicationPid())
                                   << u"Another sign-in in Lanyard"_s;
    }
    void LB_5_aTakenPortIsNamedWithItsHolder()
    {
        QFETCH(QString, holder);
        QFETCH(QString, expected);
        const ErrorText text = errorText(
            {.kind = ErrorKind::PortInUse, .detail = holder, .port = 52417}, u"Context7"_s);
        QCOMPARE(text.heading, u"Port 52417 is in use"_s);
        QVERIFY2(text.explanation.startsWith(expected), qPrintable(text.explanation));
        QVERIFY(text.offersRetry);
    }

    void CB_4_eachErrorCodeHasAFittingMessage_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("retry");
        QTest::newRow("access_denied") << u"access_denied"_s << u"not to let Lanyard in"_s << false;
        QTest::newRow("invalid_scope") << u"invalid_scope"_s << u"does not give out"_s << false;
        QTest::newRow("unauthorized_client")
            << u"unauthorized_client"_s << u"does not know Lanyard"_s << false;
        QTest::newRow("invalid_request")
            << u"invalid_request"_s << u"did not understand"_s << false;
        QTest::newRow("unsupported_response_type")
            << u"unsupported_response_type"_s << u"does not offer this way"_s << false;
        QTest::newRow("server_error") << u"server_error"_s << u"Signing in failed at"_s << true;
        QTest::newRow("temporarily_unavailable")
            << u"temporarily_unavailable"_s << u"signs nobody in at the moment"_s << true;
        QTest::newRow("login_required")
            << u"login_required"_s << u"not signed in at Context7 in the browser"_s << false;
        QTest::newRow("consent_required")
            << u"consent_required"_s << u"needs your consent"_s << false;
        QTest::newRow("unknown") << u"weird_99"_s << u"Its reason: “weird_99”."_s << false;
        QTest::newRow("none") << QString() << u"It did not say why."_s << false;
        QTest::newRow("other case") << u"ACCESS_DENIED"_s << u"“ACCESS_DENIED”"_s << false;
    }
    void CB_4_eachErrorCodeHasAFittingMessage()
    {
        QFETCH(QString, code);
        QFETCH(QString, words);
        const ErrorText text =
            errorText({.kind = ErrorKind::AuthorizationRefused, .oauthCode = code}, u"Context7"_s);
        checkWording(text);
        const QString whole = text.heading + u' ' + text.explanation;
        QVERIFY2(whole.contains(words), qPrintable(whole));
        QVERIFY(whole.contains("Context7"_L1));
        QTEST(text.offersRetry, "retry");
    }

    void CB_4_noTwoCodesShareTheirWords()
    {
        QSet<QString> all;
        const QStringList codes{u"access_denied"_s,    u"invalid_scope"_s,
                                u"invalid_request"_s,  u"unauthorized_client"_s,
                                u"server_error"_s,     u"unsupported_response_type"_s,
                                u"login_required"_s,   u"temporarily_unavailable"_s,
                                u"consent_required"_s, u"weird_99"_s};
        for (const QString &code : codes) {
            const Error error{.kind = ErrorKind::AuthorizationRefused, .oauthCode = code};
            all.insert(errorText(error, u"Context7"_s).heading);
        }
        QCOMPARE(all.size(), codes.size());
    }

    void CB_5_hostileTextIsCutAndStripped_data()
    {
        QTest::addColumn<QString>("hostile");
        QTest::newRow("markup") << u"<img src=http://127.0.0.1:9/x><b>hi"_s;
        QTest::newRow("long") << QString(1'000'000, u'A');
        QTest::newRow("line break") << u"a\nFAKE LOG LINE"_s;
        QTest::newRow("bidi") << u"a\u202Eb\u2066c"_s;
        QTest::newRow("NUL") << QString(u"a"_s + QChar(0) + u'b');
        QTest::newRow("placeholder") << u"%1 %2 %n"_s;
    }
    void CB_5_hostileTextIsCutAndStripped()
    {
        QFETCH(QString, hostile);
        for (int i = 0; i < KindCount; ++i) {
            const ErrorText text = errorText(
                {.kind = ErrorKind(i), .detail = hostile, .oauthCode = hostile, .host = hostile},
                hostile);
            QVERIFY(text.heading.size() < 200);
            QVERIFY(text.explanation.size() < 700);
            QVERIFY(text.details.size() < 800);
            for (const QChar c : QString(text.heading + text.explanation + text.details))
                QVERIFY(c.category() != QChar::Other_Control &&
                        c.category() != QChar::Other_Format);
        }
    }

    void aWaitIsRoundedUpToMinutes_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("expected");
        QTest::newRow("30 s") << 30 << u"in 1 minute"_s;
        QTest::newRow("120 s") << 120 << u"in 2 minute"_s;
        QTest::newRow("121 s") << 121 << u"in 3 minute"_s;
        QTest::newRow("none") << 0 << u"in 1 minute"_s;
        QTest::newRow("absurd") << 999'999'999 << u"in 1,440 minute"_s;
    }
    void aWaitIsRoundedUpToMinutes()
    {
        QFETCH(int, seconds);
        QFETCH(QString, expected);
        const Error error{.kind = ErrorKind::TooManyRequests,
                          .retryAfter = std::chrono::seconds(seconds)};
        const QString words = errorText(error, u"Context7"_s).explanation;
        QVERIFY2(words.contains(expected), qPrintable(words));
    }

    void aPathKeepsItsDirectionInARightToLeftSentence()
    {
        QLocale::setDefault(QLocale(u"ar"_s));
        const Error error{.kind = ErrorKind::FileUnwritable, .host = u"/home/ada/accounts.json"_s};
        QVERIFY(
            errorText(error, {}).explanation.contains(u"\u2068/home/ada/accounts.json\u2069"_s));
    }
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
