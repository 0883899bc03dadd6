// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sheet's other routes: a code for another device, an API key, another browser; all of them on
// one attempt.

#include "sheetwalk.h"
#include "ui/browsermenu.h"
#include "ui/qrcode.h"
#include "ui/steplist.h"

#include <QAction>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>

#include <algorithm>

using namespace Lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSignInSheetRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"Negative sizes"_s));
        m_rig = std::make_unique<SignInRig>();
    }
    void cleanup() { m_rig.reset(); }

    void DF_1_aCodeIsAskedForByAClickAlone();
    void aServiceWithCodesAloneBeginsWithOne();
    void DF_7_theCodeIsShownAsSent_data();
    void DF_7_theCodeIsShownAsSent();
    void DF_7_theCompletePageIsNoReplacement();
    void DF_7_theDeviceCodeIsNeverShown();
    void DF_8_thePageOpensByAClickAlone_data();
    void DF_8_thePageOpensByAClickAlone();
    void DF_8_theCameraReadsWhatIsOffered_data();
    void DF_8_theCameraReadsWhatIsOffered();
    void DF_8_aPageOfThisComputerIsNotForAPhone();
    void theCodeSignsIn();
    void switchingRestartsNothing();
    void theSheetGrowsNoMoreThanItNeeds();
    void DF_3_slowerPollingIsSaid();
    void DF_5_troubleIsSaidAndPasses();
    void DF_6_aCodeThatRanOutIsGreyed();
    void DF_4_declinedIsToldApart();
    void DF_9_closingStopsThePolling();
    void DF_9_twoSheetsDoNotMix();
    void LB_5_aTakenPortOffersACode();
    void aPortThatGetsFreeIsTriedAgain();
    void CB_5_wordsOfTheCodeServerStayWords();
    void aPastedKeySignsIn();
    void aWrongKeyIsAnsweredInPlace_data();
    void aWrongKeyIsAnsweredInPlace();
    void openInOffersWhatIsInstalled();
    void openInIsRemembered();
    void aBrowserThatWentIsForgotten();
    void theTimelineSaysWhereItStopped();

private:
    void offerKeys();
    void waitForCode(SheetWalk &sheet);
    QAction *action(SheetWalk &sheet, const QString &menu, const QString &words);

    std::unique_ptr<SignInRig> m_rig;
};

void TestSignInSheetRoutes::waitForCode(SheetWalk &sheet)
{
    QTRY_VERIFY(sheet.button("openPage")->isVisible() && sheet.button("openPage")->isEnabled());
}

void TestSignInSheetRoutes::DF_1_aCodeIsAskedForByAClickAlone()
{
    m_rig->offerDeviceCode();
    SheetWalk sheet(*m_rig);
    sheet.waitForStart();
    QTest::qWait(50);
    QVERIFY(m_rig->server.requests().isEmpty());
    sheet.click("useCode");
    waitForCode(sheet);
    const QList<RecordedRequest> asked = m_rig->server.requests("/device");
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().formField("client_id"), "client");
    QCOMPARE(asked.first().formField("scope"), "profile email");
    QVERIFY(m_rig->browser.opened.isEmpty());
}

void TestSignInSheetRoutes::aServiceWithCodesAloneBeginsWithOne()
{
    m_rig->offerDeviceCode(true);
    SheetWalk sheet(*m_rig);
    waitForCode(sheet);
    QVERIFY(!sheet.button("openBrowser")->isVisible());
    QVERIFY(!sheet.button("useCode")->isVisible());
    QVERIFY(!sheet.button("useBrowser")->isVisible());
    QVERIFY(sheet.button("openPage")->isDefault());
    QCOMPARE(sheet.window().focusWidget(), sheet.button("openPage"));
    QCOMPARE(sheet.message().heading, u"Waiting for you to enter the code"_s);
    QVERIFY2(sheet.message().countdown.contains("15:00"_L1), qPrintable(sheet.message().countdown));
    m_rig->clock.advance(61s);
    QTRY_VERIFY_WITH_TIMEOUT(sheet.message().countdown.contains("13:59"_L1), 3000);
}

void TestSignInSheetRoutes::DF_7_theCodeIsShownAsSent_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("usual") << u"WDJB-MJHT"_s;
    QTest::newRow("letters that look alike") << u"0O1lI|"_s;
    QTest::newRow("accents") << u"été-12"_s;
    QTest::newRow("40 characters") << QString(40, u'W');
    QTest::newRow("spaces") << u"AB CD  EF"_s;
    QTest::newRow("markup") << u"<b>A&B</b>"_s;
}

void TestSignInSheetRoutes::DF_7_theCodeIsShownAsSent()
{
    QFETCH(QString, code);
    m_rig->offerDeviceCode(true);
    m_rig->setDeviceCode("'user_code':'" + code.toUtf8() +
                         "','verification_uri':'https://id.example/device'");
    SheetWalk sheet(*m_rig);
    waitForCode(sheet);
    auto *shown = sheet.part<QLineEdit>("userCode");
    QVERIFY(shown->isVisible());
    QCOMPARE(shown->text(), code);
    QCOMPARE(shown->accessibleName(), code);
    QCOMPARE(shown->layoutDirection(), Qt::LeftToRight);
    QVERIFY(shown->isReadOnly());
    QVERIFY(shown->font().pointSizeF() >= QApplication::font().pointSizeF());
    QVERIFY2(shown->fontMetrics().horizontalAdvance(code) <= shown->width(), "not all is seen");
    if (code.size() < 12)
        QVERIFY(shown->font().pointSizeF() > 1.5 * QApplication::font().pointSizeF());
    shown->selectAll();
    QCOMPARE(shown->selectedText(), code);
    QGuiApplication::clipboard()->clear();
    sheet.click("copyCode");
    QCOMPARE(QGuiApplication::clipboard()->text(), code);
}

void TestSignInSheetRoutes::DF_7_theCompletePageIsNoReplacement()
{
    m_rig->offerDeviceCode(true);
    m_rig->setDeviceCode("'user_code':'WDJB-MJHT','verification_uri':'https://id.example/device',"
                         "'verification_uri_complete':'https://id.example/device?c=WDJB-MJHT'");
    SheetWalk sheet(*m_rig);
    waitForCode(sheet);
    QCOMPARE(sheet.part<QLineEdit>("userCode")->text(), u"WDJB-MJHT"_s);
    auto *address = sheet.part<QLineEdit>("deviceAddress");
    QVERIFY(address->isVisible());
    QCOMPARE(address->text(), u"https://id.example/device"_s);
    QCOMPARE(address->accessibleName(), address->text());
}

void TestSignInSheetRoutes::DF_7_theDeviceCodeIsNeverShown()
{
    m_rig->offerDeviceCode(true);
    SheetWalk sheet(*m_rig);
    waitForCode(sheet);
    sheet.click("details");
    sheet.click("copyDetails");
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains("device code"_L1), qPrintable(copied));
    QVERIFY(!copied.contains("dc-canary"_L1) && !copied.contains("WDJB"_L1));
    const auto widgets = sheet.window().findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        for (const char *property : {"text", "plainText", "accessibleName", "toolTip"})
            QVERIFY(!widget->property(property).toString().contains("dc-canary"_L1));
    }
}

void TestSignInSheetRoutes::DF_8_thePageOpensByAClickAlone_data()
{
    QTest::addColumn<QByteArray>("complete");
    QTest::addColumn<QUrl>("opened");
    const QUrl plain(u"https://id.example/device"_s);
    QTest::newRow("plain") << QByteArray() << plain;
    QTest::newRow("complete") << QByteArray("https://id.example/device?c=WDJB-MJHT")
                              << QUrl(u"https://id.example/device?c=WDJB-MJHT"_s);
    QTest::newRow("of another host") << QByteArray("https://evil.example/device?c=1") << plain;
    QTest::newRow("no web page") << QByteArray("javascript:alert(1)") << plain;
}

void TestSignInSheetRoutes::DF_8_thePageOpensByAClickAlone()
{
    QFETCH(QByteArray, complete);
    QFETCH(QUrl, opened);
    m_rig->offerDeviceCode(true);
    QByteArray members = "'user_code':'WDJB-MJHT','verification_uri':'https://id.example/device'";
    if (!complete.isEmpty())
        members += ",'verification_uri_complete':'" + complete + '\'';
    m_rig->setDeviceCode(members);
    SheetWalk sheet(*m_rig);
    waitForCode(sheet);
    QVERIFY(m_rig->browser.opened.isEmpty());
    sheet.click("openPage");
    QCOMPARE(m_rig->browser.opened, QList<QUrl>{opened});

    m_rig->browser.failure = Error{.kind = ErrorKind::BrowserUnavailable};
    sheet.click("openPage");
    QCOMPARE(sheet.message().heading, u"No browser opened"_s);
    QVERIFY(sheet.message().explanation.contains("stands above"_L1));
}

void TestSignInSheetRoutes::DF_8_theCameraReadsWhatIsOffered_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QByteArray>("read");
    const QByteArray plain = "'user_code':'AB','verification_uri':'https://id.example/device'";
    QTest::newRow("plain") << plain << QByteArray("https://id.example/device\n");
    QTest::newRow("complete")
        << plain + ",'verification_uri_complete':'https://id.example/device?user_code=AB%2B'"
        << QByteArray("https://id.example/device?user_code=AB%2B\n");
}

void TestSignInSheetRoutes::DF_8_theCameraReadsWhatIsOffered()
{
    QFETCH(QByteArray, members);
    QFETCH(QByteArray, read);
    if (QStandardPaths::findExecutable(u"zbarimg"_s).isEmpty())
        QFAIL("zbarimg is not installed");
    m_rig->offerDeviceCode(true);
    m_rig->setDeviceCode(members);
    SheetWalk sheet(*m_rig);
    waitForCode(sheet);
    QVERIFY(sheet.part<QrCode>("deviceQr")->isVisible());
    QTest::qWait(50);
    const QString path = m_rig->directory.filePath(u"sheet.png"_s);
    QVERIFY(sheet.window().grab().save(path));
    QProcess camera;
    camera.start(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, path});
    QVERIFY(camera.waitForFinished());
    QCOMPARE(camera.readAllStandardOutput(), read);
}

void TestSignInSheetRoutes::DF_8_aPageOfThisComputerIsNotForAPhone()
{
    m_rig->offerDeviceCode(true);
    m_rig->setDeviceCode("'user_code':'AB','verification_uri':'http://localhost:3000/device'");
    SheetWalk sheet(*m_rig);
    waitForCode(sheet);
    QVERIFY(!sheet.part<QrCode>("deviceQr")->isVisible());
    QCOMPARE(sheet.part<QLineEdit>("deviceAddress")->text(), u"http://localhost:3000/device"_s);
}

void TestSignInSheetRoutes::theCodeSignsIn()
{
    m_rig->offerDeviceCode(true);
    SheetWalk sheet(*m_rig);
    waitForCode(sheet);
    m_rig->pollAnswer = m_rig->tokenAnswer;
    m_rig->clock.advance(6s);
    sheet.waitForHeading(u"Signed in as Ada Lindqvist"_s);
    QVERIFY(!sheet.part<QLineEdit>("userCode")->isVisible());
    const QList<RecordedRequest> polls = m_rig->server.requests("/token");
    QCOMPARE(polls.size(), 1);
    QCOMPARE(polls.first().formField("device_code"), "dc-canary");
    QCOMPARE(m_rig->service->accounts().size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!sheet.window().isVisible(), 4000);
    QCOMPARE(sheet.signedIn.size(), 1);
}

void TestSignInSheetRoutes::switchingRestartsNothing()
{
    m_rig->offerDeviceCode();
    SheetWalk sheet(*m_rig);
    sheet.waitForStart();
    const QUrl link = sheet.link();
    sheet.click("useCode");
    waitForCode(sheet);
    QVERIFY(!sheet.button("openBrowser")->isVisible());
    sheet.click("useBrowser");
    QCOMPARE(sheet.link(), link); // the same attempt
    sheet.click("useCode");
    QVERIFY(sheet.button("openPage")->isVisible());
    QTest::qWait(50);
    QCOMPARE(m_rig->server.requests("/device").size(), 1); // the same code
    // The link is answered while the code is looked at.
    QCOMPARE(SignInRig::comeBackWell(link).status, 200);
    sheet.waitForHeading(u"Signed in as Ada Lindqvist"_s);
    m_rig->clock.advance(20s);
    QTest::qWait(1200);
    for (const RecordedRequest &asked : m_rig->server.requests("/token"))
        QVERIFY(asked.formField("device_code").isEmpty()); // the code is given up
}

void TestSignInSheetRoutes::theSheetGrowsNoMoreThanItNeeds()
{
    offerKeys();
    m_rig->offerDeviceCode();
    SheetWalk sheet(*m_rig);
    sheet.waitForStart();
    const QWidget &window = sheet.window();
    const auto isFitting = [&window](int before) {
        QTest::qWait(500); // it grows bit by bit
        return window.height() == qMax(before, window.minimumHeight()) && window.height() < 560;
    };
    const int first = window.height();
    sheet.click("useKey");
    QVERIFY2(isFitting(first), QByteArray::number(window.height()).constData());
    sheet.click("useCode");
    waitForCode(sheet);
    QVERIFY2(isFitting(first), QByteArray::number(window.height()).constData());
    m_rig->clock.advance(901s);
    sheet.waitForHeading(u"The code has run out"_s);
    QVERIFY2(isFitting(window.height()), QByteArray::number(window.height()).constData());
}

void TestSignInSheetRoutes::DF_3_slowerPollingIsSaid()
{
    m_rig->offerDeviceCode(true);
    m_rig->pollAnswer = SignInRig::oauthError("slow_down");
    SheetWalk sheet(*m_rig);
    waitForCode(sheet);
    m_rig->clock.advance(6s);
    QTRY_VERIFY(sheet.message().explanation.contains("less often"_L1));
    QVERIFY(sheet.message().isWaiting);
}

void TestSignInSheetRoutes::DF_5_troubleIsSaidAndPasses()
{
    m_rig->offerDeviceCode(true);
    m_rig->pollAnswer = {.status = 503};
    SheetWalk sheet(*m_rig);
    waitForCode(sheet);
    m_rig->clock.advance(6s);
    sheet.waitForHeading(u"Context7 cannot be reached at the moment"_s);
    QVERIFY(sheet.message().isWaiting);
    QVERIFY(sheet.button("openPage")->isEnabled()); // the code stays good
    m_rig->pollAnswer = m_rig->tokenAnswer;
    m_rig->clock.advance(60s);
    sheet.waitForHeading(u"Signed in as Ada Lindqvist"_s);
}

void TestSignInSheetRoutes::DF_6_aCodeThatRanOutIsGreyed()
{
    m_rig->offerDeviceCode(true);
    SheetWalk sheet(*m_rig);
    waitForCode(sheet);
    m_rig->clock.advance(901s);
    sheet.waitForHeading(u"The code has run out"_s);
    QVERIFY(!sheet.part<QLineEdit>("userCode")->isEnabled());
    QCOMPARE(sheet.part<QLineEdit>("userCode")->text(), u"WDJB-MJHT"_s);
    QVERIFY(!sheet.button("openPage")->isEnabled());
    QVERIFY(!sheet.button("copyCode")->isEnabled());
    QVERIFY(sheet.part<QrCode>("deviceQr")->isEmpty());
    QCOMPARE(sheet.button("retry")->text(), u"&Get a new code"_s);
    QVERIFY(sheet.button("retry")->isDefault());
    m_rig->clock.advance(60s);
    QTest::qWait(100);
    QCOMPARE(m_rig->server.requests("/device").size(), 1); // not by itself

    m_rig->setDeviceCode("'user_code':'NEWC-ODE1','verification_uri':'https://id.example/device'");
    sheet.click("retry");
    waitForCode(sheet);
    QCOMPARE(sheet.part<QLineEdit>("userCode")->text(), u"NEWC-ODE1"_s);
    QCOMPARE(m_rig->server.requests("/device").size(), 2);
    QVERIFY(!sheet.button("retry")->isVisible());
}

void TestSignInSheetRoutes::DF_4_declinedIsToldApart()
{
    m_rig->offerDeviceCode(true);
    SheetWalk sheet(*m_rig);
    waitForCode(sheet);
    m_rig->pollAnswer = SignInRig::oauthError("access_denied");
    m_rig->clock.advance(6s);
    sheet.waitForHeading(u"The sign-in was declined"_s);
    QVERIFY(sheet.message().explanation.contains("Context7"_L1));
    QVERIFY(!sheet.part<QLineEdit>("userCode")->isEnabled());
    QCOMPARE(sheet.button("retry")->text(), u"&Get a new code"_s);
    QVERIFY(m_rig->service->accounts().isEmpty());
}

void TestSignInSheetRoutes::DF_9_closingStopsThePolling()
{
    m_rig->offerDeviceCode(true);
    SheetWalk sheet(*m_rig);
    waitForCode(sheet);
    m_rig->pollAnswer = m_rig->tokenAnswer;
    sheet.click("cancel");
    m_rig->clock.advance(60s);
    QTest::qWait(1200);
    QVERIFY(m_rig->server.requests("/token").isEmpty());
    QVERIFY(m_rig->service->accounts().isEmpty());
    QVERIFY(sheet.signedIn.isEmpty());
}

void TestSignInSheetRoutes::DF_9_twoSheetsDoNotMix()
{
    m_rig->offerDeviceCode(true);
    SheetWalk first(*m_rig);
    waitForCode(first);
    m_rig->setDeviceCode("'user_code':'SECO-ND22','verification_uri':'https://id.example/device'");
    m_rig->deviceAnswer.body.replace("dc-canary", "dc-second");
    SheetWalk second(*m_rig);
    waitForCode(second);
    QCOMPARE(first.part<QLineEdit>("userCode")->text(), u"WDJB-MJHT"_s);
    QCOMPARE(second.part<QLineEdit>("userCode")->text(), u"SECO-ND22"_s);
    second.click("cancel");
    m_rig->pollAnswer = m_rig->tokenAnswer;
    m_rig->clock.advance(6s);
    first.waitForHeading(u"Signed in as Ada Lindqvist"_s);
    for (const RecordedRequest &poll : m_rig->server.requests("/token"))
        QCOMPARE(poll.formField("device_code"), "dc-canary");
    QVERIFY(second.signedIn.isEmpty());
}

void TestSignInSheetRoutes::LB_5_aTakenPortOffersACode()
{
    QTcpServer holder;
    QVERIFY(holder.listen(QHostAddress::LocalHost));
    m_rig->setFixedPort(holder.serverPort());
    m_rig->offerDeviceCode();
    SheetWalk sheet(*m_rig);
    sheet.waitForHeading(u"Port %1 is in use"_s.arg(holder.serverPort()));
    QVERIFY(m_rig->server.requests("/device").isEmpty()); // that takes a click
    QVERIFY(sheet.button("useCodeInstead")->isDefault());
    QVERIFY(!sheet.button("useCode")->isVisible()); // once is enough
    QVERIFY(sheet.button("retry")->isVisible());
    sheet.click("useCodeInstead");
    waitForCode(sheet);
    m_rig->pollAnswer = m_rig->tokenAnswer;
    m_rig->clock.advance(6s);
    sheet.waitForHeading(u"Signed in as Ada Lindqvist"_s);
}

void TestSignInSheetRoutes::aPortThatGetsFreeIsTriedAgain()
{
    auto holder = std::make_unique<QTcpServer>();
    QVERIFY(holder->listen(QHostAddress::LocalHost));
    m_rig->setFixedPort(holder->serverPort());
    m_rig->offerDeviceCode();
    SheetWalk sheet(*m_rig);
    sheet.waitForHeading(u"Port %1 is in use"_s.arg(holder->serverPort()));
    sheet.click("useCodeInstead");
    waitForCode(sheet);
    holder.reset();
    sheet.click("useBrowser");
    sheet.click("retry");
    QTRY_VERIFY(sheet.button("openBrowser")->isEnabled());
    QCOMPARE(SignInRig::comeBackWell(sheet.link()).status, 200);
    sheet.waitForHeading(u"Signed in as Ada Lindqvist"_s);
    QCOMPARE(m_rig->server.requests("/device").size(), 1);
}

void TestSignInSheetRoutes::CB_5_wordsOfTheCodeServerStayWords()
{
    m_rig->offerDeviceCode(true);
    RecordingServer images;
    m_rig->deviceAnswer = SignInRig::oauthError("weird");
    m_rig->deviceAnswer.body = R"({"error":"weird","error_description":"<img src=)" +
                               images.url(u"/x"_s).toEncoded() + R"(><b>hi\u202e\nFAKE"})";
    SheetWalk sheet(*m_rig);
    QTRY_VERIFY(sheet.hasFailed());
    QCOMPARE(sheet.button("retry")->text(), u"&Get a new code"_s);
    sheet.click("details");
    QTest::qWait(50);
    QVERIFY(images.requests().isEmpty());
    const QString lines = sheet.part<QPlainTextEdit>("detailLines")->toPlainText();
    QVERIFY(!lines.contains("\nFAKE"_L1) && !lines.contains(QChar(0x202E)));
    const auto labels = sheet.window().findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()));
}

void TestSignInSheetRoutes::offerKeys()
{
    m_rig->changeProvider([](Provider &provider) {
        provider.routes.append(SignInRoute::ApiKey);
        provider.keyPrefix = u"ctx7sk-"_s;
        provider.dashboard = QUrl(u"https://id.example/keys"_s);
    });
}

void TestSignInSheetRoutes::aPastedKeySignsIn()
{
    offerKeys();
    SheetWalk sheet(*m_rig);
    sheet.waitForStart();
    sheet.click("useKey");
    auto *field = sheet.part<QLineEdit>("keyField");
    QVERIFY(field->isVisible() && field->hasFocus());
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    sheet.click("keyPage");
    QCOMPARE(m_rig->browser.opened, QList<QUrl>{QUrl(u"https://id.example/keys"_s)});
    QTest::keyClicks(field, u"  ctx7sk-canary "_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(field->text().isEmpty());
    sheet.waitForHeading(u"Signed in as Ada Lindqvist"_s);
    const QList<RecordedRequest> asked = m_rig->server.requests("/whoami");
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().headers.value("authorization"), "Bearer ctx7sk-canary");
    QCOMPARE(m_rig->service->accounts().size(), 1);
    QVERIFY(!QDir(m_rig->directory.path()).entryList().isEmpty());
}

void TestSignInSheetRoutes::aWrongKeyIsAnsweredInPlace_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("words");
    QTest::newRow("not of this service") << u"sk-other"_s << 200 << u"they begin with ctx7sk-"_s;
    QTest::newRow("refused") << u"ctx7sk-old"_s << 401 << u"does not accept this key"_s;
    QTest::newRow("server in trouble") << u"ctx7sk-good"_s << 503 << u"has a problem of its own"_s;
}

void TestSignInSheetRoutes::aWrongKeyIsAnsweredInPlace()
{
    QFETCH(QString, key);
    QFETCH(int, status);
    QFETCH(QString, words);
    offerKeys();
    m_rig->whoamiAnswer.status = status;
    SheetWalk sheet(*m_rig);
    sheet.waitForStart();
    const QUrl link = sheet.link();
    sheet.click("useKey");
    auto *field = sheet.part<QLineEdit>("keyField");
    QTest::keyClicks(field, key);
    QTest::keyClick(field, Qt::Key_Return);
    const QLabel *problem = sheet.label("keyProblem");
    QTRY_VERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(words), qPrintable(problem->text()));
    QVERIFY(!problem->text().contains(key));
    QTest::keyClick(field, Qt::Key_A); // the words go when the key changes
    QVERIFY(!problem->isVisible());
    QVERIFY(m_rig->service->accounts().isEmpty());
    m_rig->whoamiAnswer.status = 200;
    QCOMPARE(SignInRig::comeBackWell(link).status, 200); // the attempt still waits
    sheet.waitForHeading(u"Signed in as Ada Lindqvist"_s);
}

QAction *TestSignInSheetRoutes::action(SheetWalk &sheet, const QString &menu, const QString &words)
{
    auto *whole = sheet.part<QMenu>("browserMenu");
    Q_EMIT whole->aboutToShow();
    const auto actions = whole->actions();
    for (QAction *candidate : actions) {
        if (menu.isEmpty() && candidate->text() == words)
            return candidate;
        if (!candidate->menu() || candidate->text() != menu)
            continue;
        const auto own = candidate->menu()->actions();
        for (QAction *inner : own) {
            if (inner->text() == words)
                return inner;
        }
    }
    qFatal("the menu has no %s", qPrintable(words));
}

namespace {

QList<InstalledBrowser> twoBrowsers()
{
    InstalledBrowser fox;
    fox.kind = InstalledBrowser::Kind::Firefox;
    fox.entry.id = u"fox.desktop"_s;
    fox.entry.name = u"Fox & Co"_s;
    fox.entry.command = {u"fox"_s, u"%u"_s};
    fox.profiles = {{u"p1"_s, u"Home"_s}, {u"p2"_s, u"Work"_s}};
    InstalledBrowser other;
    other.entry.id = u"other.desktop"_s;
    other.entry.name = u"Other"_s;
    other.entry.command = {u"other"_s, u"%u"_s};
    return {fox, other};
}

} // namespace

void TestSignInSheetRoutes::openInOffersWhatIsInstalled()
{
    m_rig->browser.browsers = twoBrowsers();
    SheetWalk sheet(*m_rig);
    sheet.waitForStart();
    const QUrl link = sheet.link();
    action(sheet, u"Fox && Co"_s, u"Private window"_s)->trigger();
    QCOMPARE(m_rig->browser.choices, (QList<BrowserChoice>{{u"fox.desktop"_s, {}, true}}));
    QCOMPARE(m_rig->browser.opened, QList<QUrl>{link}); // the same attempt
    QCOMPARE(sheet.message().heading, u"Waiting for your browser"_s);
    action(sheet, u"Fox && Co"_s, u"Profile “Work”"_s)->trigger();
    QCOMPARE(m_rig->browser.choices.last(), (BrowserChoice{u"fox.desktop"_s, u"p2"_s, false}));
    action(sheet, {}, u"Other"_s)->trigger();
    QCOMPARE(m_rig->browser.choices.last(), (BrowserChoice{u"other.desktop"_s, {}, false}));
    const qsizetype before = m_rig->browser.choices.size();
    action(sheet, {}, u"Your default browser"_s)->trigger();
    QCOMPARE(m_rig->browser.choices.size(), before);
    QCOMPARE(m_rig->browser.opened.size(), 4);
}

void TestSignInSheetRoutes::openInIsRemembered()
{
    m_rig->browser.browsers = twoBrowsers();
    QString adaId;
    {
        SheetWalk sheet(*m_rig);
        sheet.waitForStart();
        QCOMPARE(sheet.button("openBrowser")->text(), u"&Open browser"_s);
        action(sheet, u"Fox && Co"_s, u"Profile “Work”"_s)->trigger();
        QCOMPARE(SignInRig::comeBackWell(m_rig->browser.opened.last()).status, 200);
        sheet.waitForHeading(u"Signed in as Ada Lindqvist"_s);
        adaId = m_rig->service->accounts().first().id;
    }
    SheetWalk another(*m_rig); // of the same service
    another.waitForStart();
    QCOMPARE(another.button("openBrowser")->text(), u"&Open Fox && Co · Work"_s);
    action(another, {}, u"Your default browser"_s)->trigger();
    QCOMPARE(another.button("openBrowser")->text(), u"&Open again"_s);
    another.click("cancel");

    SheetWalk again(*m_rig, adaId); // the account's own choice counts
    again.waitForStart();
    QVERIFY(action(again, u"Fox && Co"_s, u"Profile “Work”"_s)->isChecked());
    again.click("openBrowser");
    QCOMPARE(m_rig->browser.choices.last(), (BrowserChoice{u"fox.desktop"_s, u"p2"_s, false}));
}

void TestSignInSheetRoutes::aBrowserThatWentIsForgotten()
{
    m_rig->preferences.setBrowserFor(u"test"_s, {}, {u"gone.desktop"_s, {}, false});
    SheetWalk sheet(*m_rig);
    sheet.waitForStart();
    QCOMPARE(sheet.button("openBrowser")->text(), u"&Open browser"_s);
    sheet.click("openBrowser");
    QVERIFY(m_rig->browser.choices.isEmpty());
    QCOMPARE(m_rig->browser.opened.size(), 1);
}

void TestSignInSheetRoutes::theTimelineSaysWhereItStopped()
{
    m_rig->tokenAnswer.status = 500;
    SheetWalk sheet(*m_rig);
    sheet.waitForStart();
    sheet.click("openBrowser");
    QVERIFY(SignInRig::comeBackWell(m_rig->browser.opened.last()).status >= 400);
    QTRY_VERIFY(sheet.hasFailed());
    sheet.click("details");
    QVERIFY(sheet.part<StepList>("timelineSteps")->isVisible());
    const QList<Step> steps = sheet.part<StepList>("timelineSteps")->steps();
    QCOMPARE(steps.first().text, u"Port for the answer: fine"_s);
    QCOMPARE(steps.first().symbol, Symbol::TickInRing);
    QVERIFY(std::any_of(steps.begin(), steps.end(), [](const Step &step) {
        return step.text == "Token: failed"_L1 && step.tone == Tone::Broken;
    }));
    QVERIFY(sheet.label("timelineAnswer")->isVisible());
    QCOMPARE(sheet.label("timelineAnswer")->text(), u"It stopped at: Token"_s);
    sheet.click("copyDetails");
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains("token  FAILED"_L1), qPrintable(copied));
    QVERIFY(!copied.contains("c0de"_L1));
}

QTEST_MAIN(TestSignInSheetRoutes)
#include "tst_signinsheetroutes.moc"
