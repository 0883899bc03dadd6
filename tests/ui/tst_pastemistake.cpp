// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pastemistake.h"

#include <QTest>
#include <QUrl>

using namespace Lanyard;
using namespace Qt::StringLiterals;

class TestPasteMistake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kind_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<PasteMistake::Kind>("expected");
        using Kind = PasteMistake::Kind;
        QTest::newRow("nothing") << QString() << Kind::Empty;
        QTest::newRow("blanks") << u" \t\n"_s << Kind::Empty;
        QTest::newRow("words") << u"it says page not found"_s << Kind::NoAddress;
        QTest::newRow("one word") << u"words"_s << Kind::NoAddress;
        QTest::newRow("sign-in page") << u"https://context7.com/sign-in?x=1"_s << Kind::SignInPage;
        QTest::newRow("the link itself") << Link << Kind::SignInPage;
        QTest::newRow("another site")
            << u"https://example.org/callback?code=a&state=S"_s << Kind::OtherPage;
        QTest::newRow("another port")
            << u"http://localhost:8080/callback?code=a&state=S"_s << Kind::OtherPage;
        QTest::newRow("another path")
            << u"http://localhost:52417/callbackX?code=a&state=S"_s << Kind::OtherPage;
        QTest::newRow("cut off") << u"http://localhost:52417/callback"_s << Kind::NoAnswer;
        QTest::newRow("cut off in the middle")
            << u"http://localhost:52417/callback?state=S"_s << Kind::NoAnswer;
        QTest::newRow("earlier link")
            << u"http://localhost:52417/callback?code=a&state=OLD"_s << Kind::OtherSignIn;
        QTest::newRow("no state") << u"http://localhost:52417/callback?code=a"_s
                                  << Kind::OtherSignIn;
        QTest::newRow("without the scheme")
            << u"localhost:52417/callback?code=a&state=OLD"_s << Kind::OtherSignIn;
        QTest::newRow("fits, and yet was refused")
            << u" http://localhost:52417/callback?code=a&state=S "_s << Kind::Unknown;
        QTest::newRow("markup") << u"<b>http://localhost:52417/callback</b>"_s << Kind::NoAddress;
        QTest::newRow("1 MB") << QString(1'000'000, u'A') << Kind::NoAddress;
    }
    void kind()
    {
        QFETCH(QString, line);
        QTEST(PasteMistake::kind(line, QUrl(Link)), "expected");
    }

    void everyKindHasWords()
    {
        QSet<QString> all;
        for (int kind = 0; kind <= int(PasteMistake::Kind::Unknown); ++kind) {
            const QString words = PasteMistake::words(PasteMistake::Kind(kind), u"Context7"_s);
            QVERIFY(words.endsWith(u'.'));
            QVERIFY2(!words.contains(u'%'), qPrintable(words));
            all.insert(words);
        }
        QCOMPARE(all.size(), int(PasteMistake::Kind::Unknown) + 1);
    }

private:
    const QString Link = u"https://context7.com/api/oauth/authorize?client_id=c&redirect_uri="
                         "http%3A%2F%2Flocalhost%3A52417%2Fcallback&state=S"_s;
};

QTEST_GUILESS_MAIN(TestPasteMistake)
#include "tst_pastemistake.moc"
