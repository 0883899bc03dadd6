// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/englishplurals.h"
#include "ui/startnotice.h"

#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

Error fault(const QString &file, const QString &detail)
{
    return {.kind = ErrorKind::FileDamaged, .detail = detail, .host = file};
}

} // namespace

class TestStartNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingWhereAllIsWell();
    void aBadServiceFileIsNamedWithThePlaceOfItsFault();
    void manyAreAllNamed();
    void accountsComeFirst();
    void aNewerListSaysSo();
    void CB_5_isPlainText();
};

void TestStartNotice::initTestCase()
{
    static EnglishPlurals plurals;
    QCoreApplication::installTranslator(&plurals);
}

void TestStartNotice::nothingWhereAllIsWell()
{
    QCOMPARE(startNotice({}, {}), StartNotice{});
}

void TestStartNotice::aBadServiceFileIsNamedWithThePlaceOfItsFault()
{
    const StartNotice notice =
        startNotice({}, {fault(u"/home/ada/mine.json"_s, u"/endpoints/token: missing"_s)});
    QCOMPARE(notice.heading, u"Left out: 1 service file"_s);
    QVERIFY(notice.explanation.contains(u"/home/ada/mine.json"_s));
    QVERIFY(notice.explanation.contains(u"/endpoints/token: missing"_s));
}

void TestStartNotice::manyAreAllNamed()
{
    QList<Error> files;
    for (int i = 0; i < 5; ++i)
        files << fault(u"/f%1.json"_s.arg(i), u"x"_s);
    const StartNotice notice = startNotice({}, files);
    QCOMPARE(notice.heading, u"Left out: 5 service files"_s);
    for (const Error &file : files)
        QVERIFY(notice.explanation.contains(file.host));
}

void TestStartNotice::accountsComeFirst()
{
    const StartNotice notice =
        startNotice(fault(u"/data/accounts.json.damaged-1"_s, u"line 1"_s), {fault(u"/f"_s, {})});
    QCOMPARE(notice.heading, u"The list of accounts was damaged"_s);
    QVERIFY(notice.explanation.contains(u"accounts.json.damaged-1"_s));
    QVERIFY(notice.explanation.contains(u"Left out: 1 service file"_s));
    QVERIFY(notice.explanation.contains(u"/f"_s));
}

void TestStartNotice::aNewerListSaysSo()
{
    const StartNotice notice =
        startNotice(Error{.kind = ErrorKind::FileTooNew, .host = u"/data/accounts.json"_s}, {});
    QVERIFY(!notice.heading.isEmpty());
    QVERIFY(notice.explanation.contains(u"/data/accounts.json"_s));
}

void TestStartNotice::CB_5_isPlainText()
{
    const StartNotice notice =
        startNotice({}, {fault(u"/a\n\u202Eb.json"_s, QString(5000, u'x') + u'\n')});
    QVERIFY(notice.explanation.size() < 1000);
    QVERIFY(!notice.explanation.contains(u'\n'));
    QVERIFY(!notice.explanation.contains(QChar(0x202E)));
}

QTEST_GUILESS_MAIN(TestStartNotice)
#include "tst_startnotice.moc"
