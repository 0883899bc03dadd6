// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/signin.h"
#include "sheetwalk.h"
#include "signinrig.h"
#include "ui/messagecard.h"
#include "ui/signinsheet.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QTranslator>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

// A language in which every text is in brackets.
class BracketTranslator final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *, const char *source, const char *,
                                    int) const override
    {
        return u'[' + QString::fromUtf8(source) + u']';
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

class TestSignInSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"Negative sizes"_s)); // a height nobody reckoned
        m_rig = std::make_unique<SignInRig>();
    }
    void cleanup() { m_rig.reset(); }

    void AR_1_openLaunchesOneBrowserWithOneWebAddress();
    void copyPutsTheLinkOnTheClipboardAlone();
    void comingBackSignsIn();
    void HT_9_thePageSaysWhatTheSheetSays();
    void HT_9_pageAndStatusTellTheOutcome_data();
    void HT_9_pageAndStatusTellTheOutcome();
    void CB_1_aHostilePageChangesNothing();
    void AR_3_errorUriIsNeverOpened();
    void pastingTheAddressLineSignsIn();
    void aWrongLineIsAnsweredInWords_data();
    void aWrongLineIsAnsweredInWords();
    void ST_3_startOverMakesANewLink();
    void LB_7_thePortGoesWithTheSheet_data();
    void LB_7_thePortGoesWithTheSheet();
    void LB_5_aTakenPortIsNamedBeforeTheBrowser();
    void LB_5_twoSheetsAtOneFixedPort();
    void twoSheetsStandSideBySide();
    void CB_4_eachRefusalOffersItsOwnNextStep_data();
    void CB_4_eachRefusalOffersItsOwnNextStep();
    void CB_5_hostileWordsStayWords_data();
    void CB_5_hostileWordsStayWords();
    void noBrowserLeavesTheLinkToCopy();
    void aServerFaultOffersAnotherTry();
    void KC_2_aLockedKeychainOffersUnlock();
    void KC_2_savingGoesOnWithoutTheBrowser();
    void signingInAgainRenews();
    void addingTheSamePersonMustBeRead();
    void aBrowserThatDoesNotComeUpIsAskedAbout();
    void theCountdownRestsWhileNobodyLooks();
    void enterOpensTheBrowserAndNotTwice();
    void RD_4_nothingShownIsSecret();
    void everyControlHasANameAndIsReached();
    void theSheetKeepsItsSize();
    void aNewLanguageReachesEverythingShown();

private:
    Account signInOnce();

    std::unique_ptr<SignInRig> m_rig;
};

void TestSignInSheet::AR_1_openLaunchesOneBrowserWithOneWebAddress()
{
    SheetWalk sheet(*m_rig);
    sheet.waitForStart();
    QTest::qWait(50);
    QVERIFY(m_rig->browser.opened.isEmpty()); // not by itself: it may be the wrong browser
    QVERIFY(sheet.button("copyLink")->isEnabled());
    QCOMPARE(sheet.message().heading, u"Your link is ready"_s);

    sheet.click("openBrowser");
    QCOMPARE(m_rig->browser.opened.size(), 1);
    const QUrl opened = m_rig->browser.opened.first();
    QCOMPARE(opened.scheme(), u"http"_s);
    QCOMPARE(opened.path(), u"/authorize"_s);
    QCOMPARE(opened, sheet.link());
    QCOMPARE(sheet.message().heading, u"Waiting for your browser"_s);
    QVERIFY(sheet.button("openBrowser")->text().contains("again"_L1));

    sheet.click("openBrowser");
    QCOMPARE(m_rig->browser.opened.size(), 2);
    QCOMPARE(m_rig->browser.opened.last(), opened); // the same attempt still waits
    QVERIFY(m_rig->server.requests().isEmpty());    // the app shows no page of the service itself
}

void TestSignInSheet::copyPutsTheLinkOnTheClipboardAlone()
{
    SheetWalk sheet(*m_rig);
    sheet.waitForStart();
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->supportsSelection())
        clipboard->setText(u"before"_s, QClipboard::Selection);
    sheet.click("copyLink");
    const QUrl link(clipboard->text(), QUrl::StrictMode);
    QVERIFY(link.isValid());
    QCOMPARE(link.path(), u"/authorize"_s);
    QCOMPARE(SignInRig::parameter(link, "response_type"), "code");
    if (clipboard->supportsSelection())
        QCOMPARE(clipboard->text(QClipboard::Selection), u"before"_s);
    QCOMPARE(sheet.button("copyLink")->text(), u"Copied"_s);
    QCOMPARE(sheet.message().heading, u"Waiting for your browser"_s);
    QTRY_VERIFY(sheet.button("copyLink")->text() != "Copied"_L1);
    QVERIFY(m_rig->browser.opened.isEmpty());
}

void TestSignInSheet::comingBackSignsIn()
{
    SheetWalk sheet(*m_rig);
    sheet.waitForStart();
    sheet.click("openBrowser");
    const QUrl link = m_rig->browser.opened.first();
    QCOMPARE(SignInRig::comeBackWell(link).status, 200);
    sheet.waitForHeading(u"Signed in as Ada Lindqvist"_s);
    QCOMPARE(sheet.message().tone, Tone::Good);
    QVERIFY(!sheet.button("openBrowser")->isVisible());
    QVERIFY(!sheet.button("startOver")->isVisible());

    QCOMPARE(sheet.signedIn.size(), 1);
    const auto outcome = sheet.signedIn.first().first().value<SignInOutcome>();
    QVERIFY(outcome.isNewAccount);
    QCOMPARE(m_rig->service->account(outcome.accountId)->name, u"Ada Lindqvist"_s);
    const QList<RecordedRequest> exchanges = m_rig->server.requests("/token");
    QCOMPARE(exchanges.size(), 1);
    QCOMPARE(exchanges.first().formField("code"), "c0de");
    QCOMPARE(exchanges.first().formField("redirect_uri"),
             SignInRig::parameter(link, "redirect_uri"));

    QTRY_VERIFY_WITH_TIMEOUT(!sheet.window().isVisible(), 4000); // closes by itself
    QCOMPARE(sheet.window().result(), int(QDialog::Accepted));
    QVERIFY(!m_rig->secrets.entries.isEmpty());
}

void TestSignInSheet::HT_9_thePageSaysWhatTheSheetSays()
{
    SheetWalk sheet(*m_rig);
    sheet.waitForStart();
    const SignInRig::Page good = SignInRig::comeBackWell(sheet.link());
    QCOMPARE(good.status, 200);
    QVERIFY(good.html.contains("Signed in as Ada Lindqvist (ada@example.org)"));

    m_rig->tokenAnswer = {.status = 503};
    SheetWalk failing(*m_rig);
    failing.waitForStart();
    const SignInRig::Page bad = SignInRig::comeBackWell(failing.link());
    QVERIFY(bad.status >= 400);
    failing.waitForHeading(u"127.0.0.1 has a problem of its own"_s);
    QVERIFY(bad.html.contains("127.0.0.1 has a problem of its own"));
}

void TestSignInSheet::HT_9_pageAndStatusTellTheOutcome_data()
{
    QTest::addColumn<QByteArray>("query"); // STATE is the attempt's own
    QTest::addColumn<ScriptedAnswer>("tokenAnswer");
    QTest::addColumn<int>("status"); // 0: any of 400 and above
    QTest::addColumn<QByteArray>("words");
    const QByteArray good = "code=c0de&state=STATE";
    const SignInRig rig;
    QTest::newRow("good") << good << rig.tokenAnswer << 200 << QByteArray("Signed in as Ada");
    QTest::newRow("wrong state") << QByteArray("code=c0de&state=x") << rig.tokenAnswer << 400
                                 << QByteArray();
    QTest::newRow("access_denied") << QByteArray("error=access_denied&state=STATE")
                                   << rig.tokenAnswer << 0 << QByteArray("not to let Lanyard in");
    QTest::newRow("token endpoint says 400")
        << good << ScriptedAnswer{.status = 400, .body = R"({"error":"invalid_grant"})"} << 0
        << QByteArray();
    QTest::newRow("token endpoint hangs")
        << good << ScriptedAnswer{.keepsSilent = true} << 0 << QByteArray("in time");
}

void TestSignInSheet::HT_9_pageAndStatusTellTheOutcome()
{
    QFETCH(QByteArray, query);
    QFETCH(ScriptedAnswer, tokenAnswer);
    QFETCH(int, status);
    QFETCH(QByteArray, words);
    m_rig->tokenAnswer = tokenAnswer;
    m_rig->network.setTimeout(std::chrono::milliseconds(500));
    SheetWalk sheet(*m_rig);
    sheet.waitForStart();
    const QUrl link = sheet.link();
    query.replace("STATE", SignInRig::parameter(link, "state"));
    const SignInRig::Page page = SignInRig::comeBack(link, query);
    QVERIFY2(status == 0 ? page.status >= 400 : page.status == status,
             QByteArray::number(page.status).constData());
    QCOMPARE(page.html.contains("Signed in"), status == 200);
    QVERIFY2(page.html.contains(words), page.html.constData());
    const bool isTaken = query.contains(SignInRig::parameter(link, "state"));
    QCOMPARE(QUrl(page.address).hasQuery(), !isTaken); // the code does not stay where it is seen
    QVERIFY(!isTaken || !page.address.contains("c0de"_L1));
    QCOMPARE(m_rig->service->accounts().size(), status == 200 ? 1 : 0);
    QCOMPARE(sheet.message().tone == Tone::Good, status == 200);
}

void TestSignInSheet::CB_1_aHostilePageChangesNothing()
{
    SheetWalk sheet(*m_rig);
    sheet.waitForStart();
    const QUrl link = sheet.link();
    QCOMPARE(SignInRig::comeBack(link, "error=access_denied").status, 400);
    QCOMPARE(SignInRig::comeBack(link, "code=x").status, 400);
    QTest::qWait(1000);
    QVERIFY(!sheet.hasFailed());
    QCOMPARE(sheet.message().heading, u"Waiting for your browser"_s);
    QVERIFY(m_rig->server.requests().isEmpty());
    QCOMPARE(SignInRig::comeBackWell(link).status, 200);
    sheet.waitForHeading(u"Signed in as Ada Lindqvist"_s);
}

void TestSignInSheet::AR_3_errorUriIsNeverOpened()
{
    RecordingServer evil;
    for (const QByteArray &address :
         {evil.url(u"/help"_s).toEncoded(), QByteArray("file:///etc/passwd"),
          QByteArray("javascript:alert(1)"), QByteArray("--help")}) {
        SheetWalk sheet(*m_rig);
        sheet.waitForStart();
        const QUrl link = sheet.link();
        const SignInRig::Page page =
            SignInRig::comeBack(link, "error=weird&error_uri=" + address.toPercentEncoding() +
                                          "&state=" + SignInRig::parameter(link, "state"));
        sheet.waitForHeading(u"Context7 refused the sign-in"_s);
        sheet.click("details");
        QVERIFY(!page.html.contains("href"));
        for (const QLabel *shown : sheet.window().findChildren<QLabel *>())
            QVERIFY(!shown->openExternalLinks() ||
                    !shown->text().contains(QString::fromLatin1(address)));
    }
    QVERIFY(m_rig->browser.opened.isEmpty());
    QVERIFY(evil.requests().isEmpty());
}

void TestSignInSheet::pastingTheAddressLineSignsIn()
{
    SheetWalk sheet(*m_rig);
    sheet.waitForStart();
    QVERIFY(!sheet.field()->isVisible());
    const QString line = sheet.addressLine();
    sheet.paste(u"  "_s + line + u'\n');
    sheet.waitForHeading(u"Signed in as Ada Lindqvist"_s);
    QVERIFY(sheet.field()->text().isEmpty()); // it held a code
    QVERIFY(m_rig->browser.opened.isEmpty()); // Enter in the field is not Open's
    QCOMPARE(m_rig->server.requests("/token").size(), 1);
}

void TestSignInSheet::aWrongLineIsAnsweredInWords_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("words");
    QTest::newRow("another attempt's") << QByteArray("code=x&state=old") << u"earlier link"_s;
    QTest::newRow("no code") << QByteArray("foo=bar") << u"end of the address is missing"_s;
    QTest::newRow("empty") << QByteArray() << u"Paste the address line first."_s;
}

void TestSignInSheet::aWrongLineIsAnsweredInWords()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, words);
    SheetWalk sheet(*m_rig);
    sheet.waitForStart();
    sheet.paste(query.isEmpty() ? QString() : sheet.addressLine(query));
    const QLabel *problem = sheet.label("pasteProblem");
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(words), qPrintable(problem->text()));
    QCOMPARE(problem->textFormat(), Qt::PlainText);
    QVERIFY(m_rig->server.requests().isEmpty());

    QTest::keyClick(sheet.field(), Qt::Key_A); // the words go when the line changes
    QVERIFY(!problem->isVisible());
    sheet.paste(sheet.addressLine()); // the attempt still waits
    sheet.waitForHeading(u"Signed in as Ada Lindqvist"_s);
}

void TestSignInSheet::ST_3_startOverMakesANewLink()
{
    SheetWalk sheet(*m_rig);
    sheet.waitForStart();
    const QUrl first = sheet.link();
    sheet.click("startOver");
    sheet.waitForStart();
    QCOMPARE(sheet.message().heading, u"Your link is ready"_s);
    const QUrl second = sheet.link();
    QVERIFY(SignInRig::parameter(first, "state") != SignInRig::parameter(second, "state"));
    QVERIFY(SignInRig::parameter(first, "code_challenge") !=
            SignInRig::parameter(second, "code_challenge"));

    const SignInRig::Page late =
        SignInRig::comeBack(second, "code=x&state=" + SignInRig::parameter(first, "state"));
    QVERIFY(late.status >= 400);
    QVERIFY(m_rig->server.requests().isEmpty());
    QCOMPARE(sheet.message().heading, u"Waiting for your browser"_s);
}

void TestSignInSheet::LB_7_thePortGoesWithTheSheet_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("Cancel") << 0;
    QTest::newRow("Esc") << 1;
    QTest::newRow("the window's close button") << 2;
}

void TestSignInSheet::LB_7_thePortGoesWithTheSheet()
{
    QFETCH(int, way);
    SheetWalk sheet(*m_rig);
    sheet.waitForStart();
    const QUrl link = sheet.link();
    QVERIFY(SignInRig::isPortOpen(link));
    if (way == 0)
        sheet.click("cancel");
    else if (way == 1)
        QTest::keyClick(&sheet.window(), Qt::Key_Escape);
    else
        sheet.window().close();
    QVERIFY(!sheet.window().isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!SignInRig::isPortOpen(link), 1000);
    QVERIFY(sheet.signedIn.isEmpty());
    QVERIFY(m_rig->service->accounts().isEmpty());
}

void TestSignInSheet::LB_5_aTakenPortIsNamedBeforeTheBrowser()
{
    auto holder = std::make_unique<QTcpServer>();
    QVERIFY(holder->listen(QHostAddress::LocalHost));
    const quint16 port = holder->serverPort();
    m_rig->setFixedPort(port);

    SheetWalk sheet(*m_rig);
    sheet.waitForStart();
    QCOMPARE(sheet.message().heading, u"Port %1 is in use"_s.arg(port));
    QVERIFY(m_rig->browser.opened.isEmpty());
    QVERIFY(!sheet.button("openBrowser")->isVisible());

    sheet.click("retry"); // still taken
    sheet.waitForStart();
    QCOMPARE(sheet.message().heading, u"Port %1 is in use"_s.arg(port));
    holder.reset();
    sheet.click("retry");
    sheet.waitForStart();
    QVERIFY(sheet.button("openBrowser")->isEnabled());
    QCOMPARE(SignInRig::parameter(sheet.link(), "redirect_uri"),
             "http://localhost:" + QByteArray::number(port) + "/callback");
}

void TestSignInSheet::LB_5_twoSheetsAtOneFixedPort()
{
    quint16 port = 0;
    {
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost));
        port = free.serverPort();
    }
    m_rig->setFixedPort(port);
    SheetWalk first(*m_rig);
    first.waitForStart();
    SheetWalk second(*m_rig);
    second.waitForStart();
    const QUrl firstLink = first.link();
    const QUrl secondLink = second.link();
    QCOMPARE(SignInRig::parameter(secondLink, "redirect_uri"),
             SignInRig::parameter(firstLink, "redirect_uri"));
    QVERIFY(SignInRig::parameter(secondLink, "state") != SignInRig::parameter(firstLink, "state"));

    m_rig->setPerson(u"2"_s, u"Bo Berg"_s, u"bo@example.org"_s);
    QCOMPARE(SignInRig::comeBackWell(secondLink).status, 200);
    second.waitForHeading(u"Signed in as Bo Berg"_s);
    QCOMPARE(first.message().heading, u"Waiting for your browser"_s);
    m_rig->setPerson(u"1"_s, u"Ada Lindqvist"_s, u"ada@example.org"_s);
    QCOMPARE(SignInRig::comeBackWell(firstLink).status, 200);
    first.waitForHeading(u"Signed in as Ada Lindqvist"_s);
    QCOMPARE(m_rig->service->accounts().size(), 2);
}

void TestSignInSheet::twoSheetsStandSideBySide()
{
    SheetWalk first(*m_rig);
    SheetWalk second(*m_rig);
    first.waitForStart();
    second.waitForStart();
    QVERIFY(!first.window().isModal());
    const QUrl firstLink = first.link();
    const QUrl secondLink = second.link();
    QVERIFY(firstLink != secondLink);

    m_rig->setPerson(u"2"_s, u"Bo Berg"_s, u"bo@example.org"_s);
    QCOMPARE(SignInRig::comeBackWell(secondLink).status, 200);
    second.waitForHeading(u"Signed in as Bo Berg"_s);
    QCOMPARE(first.message().heading, u"Waiting for your browser"_s);
    m_rig->setPerson(u"1"_s, u"Ada Lindqvist"_s, u"ada@example.org"_s);
    QCOMPARE(SignInRig::comeBackWell(firstLink).status, 200);
    first.waitForHeading(u"Signed in as Ada Lindqvist"_s);
    QCOMPARE(m_rig->service->accounts().size(), 2);
}

void TestSignInSheet::CB_4_eachRefusalOffersItsOwnNextStep_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<bool>("retry");
    QTest::newRow("access_denied")
        << QByteArray("access_denied") << u"Context7 was told not to let Lanyard in"_s << false;
    for (const char *refusal : {"invalid_scope", "unauthorized_client", "invalid_request",
                                "unsupported_response_type", "login_required", "consent_required"})
        QTest::newRow(refusal) << QByteArray(refusal) << QString() << false;
    QTest::newRow("server_error") << QByteArray("server_error")
                                  << u"Signing in failed at Context7"_s << true;
    QTest::newRow("temporarily_unavailable") << QByteArray("temporarily_unavailable")
                                             << u"Context7 signs nobody in at the moment"_s << true;
    QTest::newRow("weird_99") << QByteArray("weird_99") << u"Context7 refused the sign-in"_s
                              << false;
    QTest::newRow("error and code") << QByteArray("access_denied&code=x")
                                    << u"Context7 was told not to let Lanyard in"_s << false;
}

void TestSignInSheet::CB_4_eachRefusalOffersItsOwnNextStep()
{
    QFETCH(QByteArray, code);
    QFETCH(QString, heading);
    QFETCH(bool, retry);
    SheetWalk sheet(*m_rig);
    sheet.waitForStart();
    const QUrl link = sheet.link();
    const SignInRig::Page page = SignInRig::comeBack(
        link, "state=" + SignInRig::parameter(link, "state") + "&error=" + code);
    QVERIFY(page.status >= 400);
    if (heading.isEmpty()) // \see TestErrorText for the words
        QTRY_VERIFY(sheet.hasFailed());
    else
        sheet.waitForHeading(heading);
    QCOMPARE(sheet.button("retry")->isVisible(), retry);
    QVERIFY(sheet.button(retry ? "retry" : "startOver")->isDefault());
    QVERIFY(sheet.button("startOver")->isVisible());
    QVERIFY(m_rig->server.requests().isEmpty()); // no token request
    if (code == "weird_99")
        QVERIFY(sheet.message().explanation.contains("weird_99"_L1));
}

void TestSignInSheet::CB_5_hostileWordsStayWords_data()
{
    QTest::addColumn<QByteArray>("hostile");
    QTest::newRow("image") << QByteArray("<img src=IMAGE><b>hi");
    QTest::newRow("long") << QByteArray(14'000, 'A');
    QTest::newRow("forged log line") << QByteArray("a\nFAKE LOG LINE");
    QTest::newRow("bidi") << QByteArray("a\xE2\x80\xAE"
                                        "b");
}

void TestSignInSheet::CB_5_hostileWordsStayWords()
{
    QFETCH(QByteArray, hostile);
    RecordingServer images;
    hostile.replace("IMAGE", images.url(u"/x"_s).toEncoded());
    SheetWalk sheet(*m_rig);
    sheet.waitForStart();
    const QUrl link = sheet.link();
    const QSize size = sheet.window().size();
    const QByteArray query = "state=" + SignInRig::parameter(link, "state") +
                             "&error=weird&error_description=" + hostile.toPercentEncoding();
    const SignInRig::Page page = SignInRig::comeBack(link, query);
    QVERIFY(!page.html.contains("<img"));
    sheet.waitForHeading(u"Context7 refused the sign-in"_s);
    const int height = sheet.window().height();
    sheet.click("details");
    QTest::qWait(50);

    QCOMPARE(sheet.window().width(), size.width());
    QCOMPARE(height, size.height());
    QVERIFY(sheet.window().height() <= size.height() + 200); // Details takes its own place
    QVERIFY(images.requests().isEmpty());
    const auto labels = sheet.window().findChildren<QLabel *>();
    for (const QLabel *shown : labels) {
        if (!shown->text().isEmpty() && shown->buddy() == nullptr)
            QVERIFY2(shown->textFormat() == Qt::PlainText || !Qt::mightBeRichText(shown->text()),
                     qPrintable(shown->objectName()));
    }
    const QString details =
        sheet.window().findChild<QPlainTextEdit *>(u"detailLines"_s)->toPlainText();
    QVERIFY(!details.contains("\nFAKE"_L1));
    QVERIFY(!details.contains(QChar(0x202E)));
    QVERIFY(details.size() < 1000);
}

void TestSignInSheet::noBrowserLeavesTheLinkToCopy()
{
    m_rig->browser.failure = Error{.kind = ErrorKind::BrowserUnavailable};
    SheetWalk sheet(*m_rig);
    sheet.waitForStart();
    sheet.click("openBrowser");
    QCOMPARE(sheet.message().heading, u"No browser opened"_s);
    const QUrl link = sheet.link(); // the attempt goes on
    QCOMPARE(sheet.message().heading, u"Waiting for your browser"_s);
    QCOMPARE(SignInRig::comeBackWell(link).status, 200);
    sheet.waitForHeading(u"Signed in as Ada Lindqvist"_s);
}

void TestSignInSheet::aServerFaultOffersAnotherTry()
{
    m_rig->tokenAnswer.status = 500;
    SheetWalk sheet(*m_rig);
    sheet.waitForStart();
    QVERIFY(SignInRig::comeBackWell(sheet.link()).status >= 400);
    sheet.waitForHeading(u"127.0.0.1 has a problem of its own"_s);
    QVERIFY(m_rig->service->accounts().isEmpty());
    m_rig->tokenAnswer.status = 200;
    sheet.click("retry");
    sheet.waitForStart();
    QCOMPARE(SignInRig::comeBackWell(sheet.link()).status, 200);
    sheet.waitForHeading(u"Signed in as Ada Lindqvist"_s);
    QCOMPARE(sheet.signedIn.size(), 1);
}

void TestSignInSheet::KC_2_aLockedKeychainOffersUnlock()
{
    m_rig->secrets.refuseEverything(ErrorKind::KeychainLocked);
    SheetWalk sheet(*m_rig);
    sheet.waitForHeading(u"Your keychain is locked"_s);
    QVERIFY(sheet.message().explanation.contains("goes on at once"_L1));
    QVERIFY(sheet.button("unlock")->isDefault());
    QVERIFY(!sheet.button("openBrowser")->isVisible()); // before anything was done in vain
    QCOMPARE(m_rig->secrets.unlockCount, 0);
    sheet.click("unlock");
    sheet.waitForHeading(u"Your link is ready"_s);
    QCOMPARE(m_rig->secrets.unlockCount, 1);
    QCOMPARE(SignInRig::comeBackWell(sheet.link()).status, 200);
    sheet.waitForHeading(u"Signed in as Ada Lindqvist"_s);
}

void TestSignInSheet::KC_2_savingGoesOnWithoutTheBrowser()
{
    SheetWalk sheet(*m_rig);
    sheet.waitForStart();
    m_rig->secrets.refuseEverything(ErrorKind::KeychainLocked);
    QVERIFY(SignInRig::comeBackWell(sheet.link()).status >= 400);
    sheet.waitForHeading(u"Your keychain is locked"_s);
    QVERIFY(sheet.message().explanation.contains("only saving is left"_L1));
    QVERIFY(sheet.button("unlock")->isDefault());
    QVERIFY(m_rig->service->accounts().isEmpty());
    sheet.click("retry");
    QTest::qWait(50);
    sheet.waitForHeading(u"Your keychain is locked"_s);
    sheet.click("unlock");
    sheet.waitForHeading(u"Signed in as Ada Lindqvist"_s);
    QCOMPARE(m_rig->secrets.unlockCount, 1);
    QCOMPARE(m_rig->server.requests("/token").size(), 1);
    QCOMPARE(sheet.signedIn.size(), 1);
}

Account TestSignInSheet::signInOnce()
{
    SheetWalk sheet(*m_rig);
    sheet.waitForStart();
    if (SignInRig::comeBackWell(sheet.link()).status != 200)
        qFatal("the first sign-in failed");
    return m_rig->service->accounts().first();
}

void TestSignInSheet::signingInAgainRenews()
{
    const Account ada = signInOnce();
    SheetWalk sheet(*m_rig, ada.id);
    sheet.waitForStart();
    QVERIFY(sheet.label("sentence")->text().contains("Ada Lindqvist (ada@example.org)"_L1));
    QCOMPARE(SignInRig::comeBackWell(sheet.link()).status, 200);
    sheet.waitForHeading(u"Signed in as Ada Lindqvist"_s);
    QCOMPARE(sheet.message().explanation, u"Ada Lindqvist’s session was renewed."_s);
    QCOMPARE(m_rig->service->accounts().size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!sheet.window().isVisible(), 4000);
}

void TestSignInSheet::addingTheSamePersonMustBeRead()
{
    signInOnce();
    SheetWalk sheet(*m_rig);
    sheet.waitForStart();
    QCOMPARE(SignInRig::comeBackWell(sheet.link()).status, 200);
    sheet.waitForHeading(u"Signed in as Ada Lindqvist"_s);
    QVERIFY(sheet.message().explanation.startsWith("Ada Lindqvist was here already"_L1));
    QTest::qWait(2000);
    QVERIFY(sheet.window().isVisible());
    sheet.click("cancel"); // says "Close" by now
    QCOMPARE(sheet.window().result(), int(QDialog::Accepted));
}

/// The opener may fail after it was started, and tells nobody.
void TestSignInSheet::aBrowserThatDoesNotComeUpIsAskedAbout()
{
    SheetWalk sheet(*m_rig);
    sheet.waitForStart();
    sheet.click("openBrowser");
    m_rig->clock.advance(std::chrono::seconds(8));
    QTRY_VERIFY(sheet.message().countdown.contains("4:52"_L1));
    QVERIFY(!sheet.message().explanation.startsWith("No browser came up?"_L1));
    m_rig->clock.advance(std::chrono::seconds(2));
    QTRY_VERIFY(sheet.message().explanation.startsWith("No browser came up? Copy the link"_L1));
    QCOMPARE(sheet.message().heading, u"Waiting for your browser"_s);
    sheet.click("openBrowser"); // once more, and time for it
    QVERIFY(!sheet.message().explanation.startsWith("No browser came up?"_L1));
}

void TestSignInSheet::theCountdownRestsWhileNobodyLooks()
{
    SheetWalk sheet(*m_rig);
    sheet.waitForStart();
    const QString before = sheet.message().countdown;
    QVERIFY2(before.contains("5:00"_L1), qPrintable(before));
    m_rig->clock.advance(std::chrono::seconds(22));
    QTRY_VERIFY_WITH_TIMEOUT(sheet.message().countdown.contains("4:38"_L1), 3000);

    sheet.window().setWindowState(Qt::WindowMinimized);
    m_rig->clock.advance(std::chrono::seconds(60));
    QTest::qWait(1500);
    QVERIFY(sheet.message().countdown.contains("4:38"_L1));
    sheet.window().setWindowState(Qt::WindowNoState);
    QTRY_VERIFY(sheet.message().countdown.contains("3:38"_L1));
}

void TestSignInSheet::enterOpensTheBrowserAndNotTwice()
{
    SheetWalk sheet(*m_rig);
    sheet.waitForStart();
    QCOMPARE(sheet.window().focusWidget(), sheet.button("openBrowser"));
    QTest::keyClick(sheet.window().focusWidget(), Qt::Key_Return);
    QCOMPARE(m_rig->browser.opened.size(), 1);
    sheet.button("cancel")->setFocus();
    QTest::keyClick(sheet.button("cancel"), Qt::Key_Return); // the one with the focus
    QVERIFY(!sheet.window().isVisible());
    QCOMPARE(m_rig->browser.opened.size(), 1);
}

void TestSignInSheet::RD_4_nothingShownIsSecret()
{
    SheetWalk sheet(*m_rig);
    sheet.waitForStart();
    const QUrl link = sheet.link();
    sheet.click("details");
    const QByteArrayList secrets{SignInRig::parameter(link, "state"),
                                 SignInRig::parameter(link, "code_challenge"), "c0de", "at-canary",
                                 "rt-canary"};
    const auto check = [&] {
        const auto widgets = sheet.window().findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            QStringList words{widget->accessibleName(),
                              widget->accessibleDescription(),
                              widget->toolTip(),
                              widget->property("text").toString(),
                              widget->property("plainText").toString(),
                              widget->property("placeholderText").toString()};
            for (const QByteArray &secret : secrets)
                QVERIFY2(!words.join(u' ').contains(QString::fromLatin1(secret)),
                         qPrintable(widget->objectName()));
        }
    };
    check();
    QCOMPARE(SignInRig::comeBackWell(link).status, 200);
    sheet.waitForHeading(u"Signed in as Ada Lindqvist"_s);
    check();
}

void TestSignInSheet::everyControlHasANameAndIsReached()
{
    SheetWalk sheet(*m_rig);
    sheet.waitForStart();
    sheet.click("pasteLink");
    sheet.click("details");
    QList<QWidget *> controls;
    const auto widgets = sheet.window().findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY(!widget->objectName().isEmpty());
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(widget->objectName()));
        controls.append(widget);
    }
    QVERIFY(controls.size() >= 8);
    sheet.button("openBrowser")->setFocus();
    QStringList order;
    for (qsizetype i = 0; i < controls.size(); ++i) {
        order += sheet.window().focusWidget()->objectName();
        QTest::keyClick(sheet.window().focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(order, QStringList({u"openBrowser"_s, u"openIn"_s, u"copyLink"_s, u"pasteLink"_s,
                                 u"pasteField"_s, u"pasteContinue"_s, u"details"_s, u"timeline"_s,
                                 u"detailLines"_s, u"copyDetails"_s, u"startOver"_s, u"cancel"_s}));
    const auto *card = sheet.window().findChild<MessageCard *>(u"state"_s);
    QStringList read; // what a screen reader meets, in this order
    for (const QObject *child : card->parent()->children()) {
        if (child->isWidgetType() && !child->objectName().isEmpty())
            read += child->objectName();
    }
    QCOMPARE(read, QStringList({u"heading"_s, u"sentence"_s, u"openBrowser"_s, u"openIn"_s,
                                u"copyLink"_s, u"devicePanel"_s, u"keyPrompt"_s, u"state"_s,
                                u"identityPanel"_s, u"pastePrompt"_s, u"routeLinks"_s,
                                u"detailsPart"_s, u"details"_s, u"startOver"_s, u"cancel"_s}));
    QVERIFY(card->accessibleName().startsWith(card->message().heading));
}

void TestSignInSheet::theSheetKeepsItsSize()
{
    m_rig->tokenAnswer.status = 500;
    SheetWalk sheet(*m_rig);
    const QSize size = sheet.window().size();
    QVERIFY(size.height() <= 420 && size.width() <= 640); // no taller than its words
    sheet.waitForStart();
    QCOMPARE(sheet.window().size(), size);
    sheet.click("openBrowser");
    QCOMPARE(sheet.window().size(), size);
    QVERIFY(SignInRig::comeBackWell(m_rig->browser.opened.first()).status >= 400);
    sheet.waitForHeading(u"127.0.0.1 has a problem of its own"_s);
    QCOMPARE(sheet.window().size(), size);
    QVERIFY(sheet.window().minimumWidth() >= 560);
}

void TestSignInSheet::aNewLanguageReachesEverythingShown()
{
    SheetWalk sheet(*m_rig);
    sheet.waitForStart();
    sheet.click("pasteLink");
    sheet.paste(u"words"_s);
    BracketTranslator brackets;
    QVERIFY(QCoreApplication::installTranslator(&brackets));
    QCoreApplication::processEvents();
    QCOMPARE(sheet.window().windowTitle(), u"[Sign in to Context7]"_s);
    const auto buttons = sheet.window().findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        if (button->isVisible())
            QVERIFY2(button->text().startsWith(u'['), qPrintable(button->text()));
    }
    const auto labels = sheet.window().findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            QVERIFY2(label->text().startsWith(u'['), qPrintable(label->text()));
    }
    QCoreApplication::removeTranslator(&brackets);
    QCoreApplication::processEvents();
    QCOMPARE(sheet.window().windowTitle(), u"Sign in to Context7"_s);
}

QTEST_MAIN(TestSignInSheet)
#include "tst_signinsheet.moc"
