// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callbackpagetexts.h"

#include <QTest>
#include <QTranslator>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

// A translation that is there in memory only.
class ArabicTranslator final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *source, const char *,
                                    int) const override
    {
        if (QLatin1StringView(context) != "CallbackPageTexts"_L1)
            return {};
        return QLatin1StringView(source) == "en"_L1 ? u"ar"_s : u"مرحبا %1"_s;
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

class TestCallbackPageTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signedInSaysAsWhom()
    {
        const CallbackPage page =
            CallbackPageTexts().signedIn(u"Ada Lindqvist (ada@example.org)"_s, u"Context7"_s);
        QCOMPARE(page.httpStatus, 200);
        QCOMPARE(page.mood, CallbackPage::Mood::Good);
        QCOMPARE(page.heading, u"You are signed in to Context7"_s);
        QVERIFY(page.text.startsWith("Signed in as Ada Lindqvist (ada@example.org)."_L1));
        QVERIFY(page.title.contains("Lanyard"_L1));
        QCOMPARE(page.languageTag, u"en"_s);
        QVERIFY(!page.rightToLeft);
    }

    void signedInWithoutANameSaysNoName()
    {
        const CallbackPage page = CallbackPageTexts().signedIn({}, u"Context7"_s);
        QCOMPARE(page.text, u"You can close this tab and go back to Lanyard."_s);
    }

    void HT_9_aFailureIsNever200_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind <= int(ErrorKind::FileTooNew); ++kind)
            QTest::addRow("kind %d", kind) << kind;
    }
    void HT_9_aFailureIsNever200()
    {
        QFETCH(int, kind);
        const CallbackPage page =
            CallbackPageTexts().failed({.kind = ErrorKind(kind)}, u"Context7"_s);
        QVERIFY(page.httpStatus >= 400 && page.httpStatus < 600);
        QVERIFY(page.httpStatus != 408); // browsers repeat the request
        QCOMPARE(page.mood, CallbackPage::Mood::Bad);
        for (const QString &words : {page.title, page.heading, page.text}) {
            QVERIFY(!words.isEmpty());
            QVERIFY2(!words.contains(u'%'), qPrintable(words));
        }
        QVERIFY(!page.heading.contains("signed in to"_L1));
    }

    void noiseGetsTheStatusThatTheListenerChose()
    {
        for (const int status : {400, 404, 405, 503}) {
            const CallbackPage page = CallbackPageTexts().notThisOne(status);
            QCOMPARE(page.httpStatus, status);
            QCOMPARE(page.mood, CallbackPage::Mood::Neutral);
            QVERIFY(!page.text.isEmpty());
        }
    }

    void CB_5_namesAreCutAndStripped()
    {
        const CallbackPage page = CallbackPageTexts().signedIn(
            QString(100'000, u'A') + u"\u202E\n"_s, QString(100'000, u'B'));
        QVERIFY(page.heading.size() < 200);
        QVERIFY(page.text.size() < 300);
        QVERIFY(!page.text.contains(QChar(0x202E)));
    }

    void CB_5_markupInAnErrorIsEscapedOnThePage()
    {
        const Error error{.kind = ErrorKind::AuthorizationRefused,
                          .oauthCode = u"<img src=http://127.0.0.1:9/x><b>hi"_s};
        const CallbackPage page = CallbackPageTexts().failed(error, u"<i>Context7"_s);
        QVERIFY(page.text.contains("<img"_L1)); // plain text; escaped where it becomes HTML
        const QByteArray html = renderCallbackPage(page);
        QVERIFY(html.contains("&lt;img"));
        QVERIFY(!html.contains("<img"));
        QVERIFY(!html.contains("<i>Context7"));
    }

    void thePageSpeaksTheTranslationsLanguage()
    {
        ArabicTranslator translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        const CallbackPage page = CallbackPageTexts().signedIn(u"Ada"_s, u"Context7"_s);
        QCoreApplication::removeTranslator(&translator);
        QCOMPARE(page.languageTag, u"ar"_s);
        QVERIFY(page.rightToLeft);
        QCOMPARE(page.heading, u"مرحبا Context7"_s);
    }
};

QTEST_GUILESS_MAIN(TestCallbackPageTexts)
#include "tst_callbackpagetexts.moc"
