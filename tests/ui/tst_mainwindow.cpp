// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "accounts/accountrepository.h"
#include "accounts/accountservice.h"
#include "catalogue/catalogue.h"
#include "oauth/strictnetwork.h"
#include "recordingbrowser.h"
#include "support/englishplurals.h"
#include "support/fakeclock.h"
#include "support/memorysecretstore.h"
#include "support/plainpages.h"
#include "ui/accountlistmodel.h"
#include "ui/preferences.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QProgressBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Everything that a window stands on, with accounts on disk and a keychain that never answers, so
/// that what the accounts' facts say is what is shown.
struct Stage
{
    QTemporaryDir directory;
    FakeClock clock;
    Catalogue catalogue;
    std::unique_ptr<AccountRepository> repository;
    MemorySecretStore secrets;
    StrictNetwork network;
    PlainPages pages;
    RecordingBrowser browser;
    std::unique_ptr<Preferences> preferences;
    std::unique_ptr<AccountService> service;
    std::unique_ptr<MainWindow> window;

    Stage()
    {
        secrets.isSilent = true;
        catalogue.load(u":/catalogue"_s, {});
        Provider second = *catalogue.provider(u"context7"_s);
        second.id = u"second"_s;
        second.name = u"Second Service"_s;
        second.quota.reset();
        second.tiers.clear();
        second.features.clear();
        catalogue.add(second);
        repository = std::make_unique<AccountRepository>(directory.filePath(u"accounts.json"_s));
        QVERIFY(repository->load().isOk());
        preferences = std::make_unique<Preferences>(directory.filePath(u"lanyard.conf"_s));
    }

    void add(const QString &id, const QString &name, const QString &providerId = u"context7"_s)
    {
        Account account;
        account.id = id;
        account.providerId = providerId;
        account.identity = {u"https://context7.com"_s, id, {}};
        account.name = name;
        account.email = id + u"@example.org"_s;
        account.tenantName = u"Platform"_s;
        account.tierId = u"pro"_s;
        account.session.isSignedIn = true;
        account.session.startedAt = clock.utcNow().addDays(-1);
        account.session.accessRequestedAt = clock.utcNow().addSecs(-3600);
        account.session.accessExpiresAt = clock.utcNow().addSecs(7 * 3600);
        Quota quota;
        quota.used = 7;
        quota.limit = 10;
        quota.observedAt = clock.utcNow().addSecs(-120);
        account.quota = quota;
        QVERIFY(repository->add(account).isOk());
    }

    void open()
    {
        service = std::make_unique<AccountService>(
            AccountService::Parts{catalogue, *repository, secrets, network, pages, clock});
        QVERIFY(service->open().isOk());
        service->start();
        openWindow();
    }

    void openWindow()
    {
        window = std::make_unique<MainWindow>(*service, browser, *preferences, clock);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        window->activateWindow();
    }

    template<typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return window->findChild<T *>(name);
    }
    [[nodiscard]] QString text(const QString &name) const
    {
        const auto *label = find<QLabel>(name);
        return label == nullptr ? u"no such label"_s : label->text();
    }
    [[nodiscard]] QListView *list() const { return find<QListView>(u"accountList"_s); }
    [[nodiscard]] QString chosenName() const { return list()->currentIndex().data().toString(); }
    [[nodiscard]] QStringList rows() const
    {
        QStringList rows;
        for (int i = 0; i < list()->model()->rowCount(); ++i)
            rows += list()->model()->index(i, 0).data().toString();
        return rows;
    }
};

std::unique_ptr<Stage> stageWithThree()
{
    auto stage = std::make_unique<Stage>();
    stage->add(u"ada"_s, u"Ada Lindqvist"_s);
    stage->add(u"bo"_s, u"Bo Berg"_s);
    stage->add(u"cy"_s, u"Cy Second"_s, u"second"_s);
    stage->open();
    return stage;
}

} // namespace

class MainWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void isOneWindow();
    void firstStartOffersTheWaysIn();
    void showsTheChosenAccount();
    void switchesWithOneClick();
    void keysChooseAndMove();
    void enterUsesTheAccount();
    void removedAccountMakesRoom();
    void copiesFacts();
    void asksBeforeSigningOut();
    void RV_4_givesAReceiptAndNamesWhatCannotBeTold();
    void renames();
    void opensTheTierPageInTheBrowser();
    void endedSessionOffersToSignInAgain();
    void closeIsLeftToTheTray();
    void remembersTheChosenAccount();
    void practiceIsSaid();
    void noticeIsShownUntilClosed();
    void RV_5_lockedKeychainOffersUnlockAndFinishesTheSignOut();
    void RV_5_refusedRemovalIsFinished();
    void RV_5_silentKeychainFinishesTheSignOutLater();
    void languageChangeRebuilds();
    void everyControlHasAName();
    void readersGoFromTheListToThePage();
    void everyControlIsReachedByTab();
    void cardsAreReadAsSentences();
    void menusOpenForAScreenReader_data();
    void menusOpenForAScreenReader();
    void fitsIntoASmallWindow();
    void textsMoveOnWithTime();

private:
    EnglishPlurals m_plurals;
};

void MainWindowTest::initTestCase()
{
    qputenv("TZ", "UTC");
    tzset();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(QCoreApplication::installTranslator(&m_plurals));
    QAccessible::setActive(true);
}

void MainWindowTest::isOneWindow()
{
    // A part that is shown before it has a parent flashes up as a window and takes the focus.
    class Watch final : public QObject
    {
    public:
        QList<QObject *> windows;
        bool eventFilter(QObject *object, QEvent *event) override
        {
            const auto *widget = qobject_cast<QWidget *>(object);
            if (event->type() == QEvent::Show && widget != nullptr && widget->isWindow())
                windows.append(object);
            return false;
        }
    } watch;
    qApp->installEventFilter(&watch);
    const auto stage = stageWithThree();
    Stage empty;
    empty.open();
    QCOMPARE(watch.windows, (QList<QObject *>{stage->window.get(), empty.window.get()}));
}

void MainWindowTest::firstStartOffersTheWaysIn()
{
    Stage stage;
    stage.open();
    QSignalSpy add(stage.window.get(), &MainWindow::addAccountRequested);
    QSignalSpy practice(stage.window.get(), &MainWindow::practiceRequested);
    QVERIFY(stage.find<QWidget>(u"emptyState"_s)->isVisible());
    stage.find<QAbstractButton>(u"emptyAddAccount"_s)->click();
    stage.find<QAbstractButton>(u"emptyPractice"_s)->click();
    QTest::keyClick(stage.window.get(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(add.size(), 2);
    QCOMPARE(practice.size(), 1);
}

void MainWindowTest::showsTheChosenAccount()
{
    const auto stage = stageWithThree();
    QCOMPARE(stage->rows(), (QStringList{u"Context7"_s, u"Ada Lindqvist"_s, u"Bo Berg"_s,
                                         u"Second Service"_s, u"Cy Second"_s}));
    QCOMPARE(stage->chosenName(), u"Ada Lindqvist"_s);
    QCOMPARE(stage->text(u"personName"_s), u"Ada Lindqvist"_s);
    QCOMPARE(stage->text(u"personEmail"_s), u"ada@example.org"_s);
    QCOMPARE(stage->text(u"personTeamspace"_s), u"Teamspace “Platform”"_s);
    QCOMPARE(stage->text(u"sessionAnswer"_s), u"Sign in again by 20:41"_s);
    QCOMPARE(stage->text(u"quotaAnswer"_s), u"7 of 10 used, 3 left"_s);
    QCOMPARE(stage->find<QProgressBar>(u"quotaBar"_s)->value(), 700);
    QCOMPARE(stage->find<QProgressBar>(u"sessionBar"_s)->value(), 125);
    QVERIFY(!stage->find<QWidget>(u"statusBanner"_s)->isVisible());
}

void MainWindowTest::switchesWithOneClick()
{
    const auto stage = stageWithThree();
    QVERIFY(stage->service->setActive(u"ada"_s).isOk());
    QVERIFY(stage->service->setActive(u"cy"_s).isOk());
    const QModelIndex bo = stage->list()->model()->index(2, 0);
    QTest::mouseClick(stage->list()->viewport(), Qt::LeftButton, {},
                      stage->list()->visualRect(bo).center());
    QTRY_COMPARE(stage->text(u"personName"_s), u"Bo Berg"_s);
    QVERIFY(!stage->find<QWidget>(u"activeMark"_s)->isVisible());
    QCOMPARE(stage->service->activeAccountId(u"context7"_s), u"ada"_s); // looking is not switching

    stage->find<QAbstractButton>(u"useAccount"_s)->click();
    QCOMPARE(stage->service->activeAccountId(u"context7"_s), u"bo"_s);
    QTRY_VERIFY(stage->find<QWidget>(u"activeMark"_s)->isVisible());
    QVERIFY(bo.data(AccountListModel::IsActiveRole).toBool());
    QCOMPARE(stage->service->activeAccountId(u"second"_s), u"cy"_s); // another service's stays
}

void MainWindowTest::keysChooseAndMove()
{
    const auto stage = stageWithThree();
    QTest::keyClick(stage->window.get(), Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(stage->text(u"personName"_s), u"Cy Second"_s);
    QTest::keyClick(stage->window.get(), Qt::Key_9, Qt::ControlModifier); // nobody there
    QTest::keyClick(stage->window.get(), Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(stage->text(u"personName"_s), u"Bo Berg"_s);

    QTest::keyClick(stage->window.get(), Qt::Key_Up, Qt::ControlModifier);
    QTRY_COMPARE(stage->rows().mid(1, 2), (QStringList{u"Bo Berg"_s, u"Ada Lindqvist"_s}));
    QCOMPARE(stage->chosenName(), u"Bo Berg"_s);
    QTest::keyClick(stage->window.get(), Qt::Key_Up, Qt::ControlModifier); // at the top already
    QTest::keyClick(stage->window.get(), Qt::Key_Down, Qt::ControlModifier);
    QTRY_COMPARE(stage->rows().mid(1, 2), (QStringList{u"Ada Lindqvist"_s, u"Bo Berg"_s}));

    stage->list()->setFocus();
    QTest::keyClick(stage->list(), Qt::Key_Down); // over the service's name
    QTRY_COMPARE(stage->text(u"personName"_s), u"Cy Second"_s);
}

void MainWindowTest::enterUsesTheAccount()
{
    const auto stage = stageWithThree();
    QVERIFY(stage->service->setActive(u"ada"_s).isOk());
    QTest::keyClick(stage->window.get(), Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(stage->chosenName(), u"Bo Berg"_s);
    stage->list()->setFocus();
    QTest::keyClick(stage->list(), Qt::Key_Return);
    QCOMPARE(stage->service->activeAccountId(u"context7"_s), u"bo"_s);

    const QPoint ada = stage->list()->visualRect(stage->list()->model()->index(1, 0)).center();
    QTest::mouseClick(stage->list()->viewport(), Qt::LeftButton, {}, ada);
    QTest::mouseDClick(stage->list()->viewport(), Qt::LeftButton, {}, ada);
    QCOMPARE(stage->service->activeAccountId(u"context7"_s), u"ada"_s);
}

void MainWindowTest::removedAccountMakesRoom()
{
    const auto stage = stageWithThree();
    for (const QString &id : {u"ada"_s, u"bo"_s, u"cy"_s}) {
        QVERIFY(stage->repository->remove(id).isOk());
        Q_EMIT stage->service->accountRemoved(id);
    }
    QTRY_VERIFY(stage->find<QWidget>(u"emptyState"_s)->isVisible());
}

void MainWindowTest::copiesFacts()
{
    const auto stage = stageWithThree();
    auto *copy = stage->find<QAbstractButton>(u"copy-personEmail"_s);
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"ada@example.org"_s);
    QCOMPARE(copy->accessibleDescription(), u"Copied"_s);
    QTRY_COMPARE(copy->accessibleDescription(), QString());
    stage->find<QAbstractButton>(u"copy-personTeamspace"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Platform"_s);
}

void MainWindowTest::asksBeforeSigningOut()
{
    const auto stage = stageWithThree();
    stage->find<QAbstractButton>(u"signOut"_s)->click();
    auto *dialog = stage->find<QDialog>(u"confirmDialog"_s);
    QVERIFY(dialog != nullptr && dialog->isVisible());
    dialog->reject();
    QVERIFY(stage->service->account(u"ada"_s)->session.isSignedIn);
    QTRY_VERIFY(stage->find<QDialog>(u"confirmDialog"_s) == nullptr);
}

void MainWindowTest::RV_4_givesAReceiptAndNamesWhatCannotBeTold()
{
    Stage stage;
    stage.secrets.isSilent = false;
    stage.add(u"ada"_s, u"Ada Lindqvist"_s);
    stage.open();
    stage.find<QAbstractButton>(u"signOut"_s)->click();
    auto *question = stage.find<QDialog>(u"confirmDialog"_s);
    QVERIFY(question->findChild<QLabel *>(u"text"_s)->text().contains(
        u"Context7 cannot be told: the session itself may go on until"_s));
    question->accept();
    QTRY_VERIFY(stage.find<QDialog>(u"receiptDialog"_s) != nullptr);
    auto *receipt = stage.find<QDialog>(u"receiptDialog"_s);
    QVERIFY(receipt->isVisible() && !receipt->isModal());
    QCOMPARE(receipt->findChild<QLabel *>(u"heading"_s)->text(),
             u"Signed out “Ada Lindqvist” from Context7"_s);
    QCOMPARE(receipt->findChild<QLabel *>(u"receipt-0-text"_s)->text(),
             u"Context7 cannot be told: it has nothing to end a session by"_s);
    QVERIFY(!stage.find<QWidget>(u"noticeStrip"_s)->isVisible());
    receipt->findChild<QAbstractButton *>(u"openAccountPage"_s)->click();
    QCOMPARE(stage.browser.opened.value(0), QUrl(u"https://context7.com/dashboard"_s));
    receipt->reject();
    QTRY_VERIFY(stage.find<QDialog>(u"receiptDialog"_s) == nullptr);
}

void MainWindowTest::renames()
{
    const auto stage = stageWithThree();
    QTest::keyClick(stage->window.get(), Qt::Key_F2);
    auto *dialog = stage->find<QDialog>(u"renameDialog"_s);
    QVERIFY(dialog != nullptr && dialog->isVisible());
    dialog->findChild<QLineEdit *>()->setText(u"Work"_s);
    dialog->accept();
    QTRY_COMPARE(stage->chosenName(), u"Work"_s);
    QCOMPARE(stage->text(u"personName"_s), u"Ada Lindqvist"_s); // who it is stays in sight
    QCOMPARE(stage->text(u"personLabel"_s), u"Work"_s);
}

void MainWindowTest::opensTheTierPageInTheBrowser()
{
    const auto stage = stageWithThree();
    stage->find<QAbstractButton>(u"changeTier"_s)->click();
    QCOMPARE(stage->browser.opened, QList<QUrl>{QUrl(u"https://context7.com/dashboard"_s)});
}

void MainWindowTest::endedSessionOffersToSignInAgain()
{
    const auto stage = stageWithThree();
    QSignalSpy signIn(stage->window.get(), &MainWindow::signInRequested);
    stage->clock.advance(8h);
    Q_EMIT stage->service->accountChanged(u"ada"_s);
    QTRY_VERIFY(stage->find<QWidget>(u"statusBanner"_s)->isVisible());
    QCOMPARE(stage->text(u"bannerHeading"_s), u"Your session ended at 20:41"_s);
    stage->find<QAbstractButton>(u"bannerSignInAgain"_s)->click();
    QCOMPARE(signIn.size(), 1);
    QCOMPARE(signIn.first(), (QVariantList{u"context7"_s, u"ada"_s}));
}

void MainWindowTest::closeIsLeftToTheTray()
{
    const auto stage = stageWithThree();
    QSignalSpy close(stage->window.get(), &MainWindow::closeRequested);
    stage->window->close();
    QCOMPARE(close.size(), 1);
    QVERIFY(stage->window->isVisible());
}

void MainWindowTest::remembersTheChosenAccount()
{
    const auto stage = stageWithThree();
    QTest::keyClick(stage->window.get(), Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(stage->chosenName(), u"Cy Second"_s);
    stage->window->resize(900, 620);
    QTRY_COMPARE(stage->window->size(), QSize(900, 620));
    stage->window.reset();
    stage->openWindow();
    QCOMPARE(stage->chosenName(), u"Cy Second"_s);
    QCOMPARE(stage->window->size(), QSize(900, 620));
}

void MainWindowTest::practiceIsSaid()
{
    const auto stage = stageWithThree();
    QSignalSpy leave(stage->window.get(), &MainWindow::leavePracticeRequested);
    QVERIFY(!stage->find<QWidget>(u"practiceStrip"_s)->isVisible());
    auto *controls = new QWidget;
    controls->setObjectName(u"controls"_s);
    stage->window->setPracticeControls(controls);
    QVERIFY(stage->find<QWidget>(u"practiceStrip"_s)->isVisible());
    QVERIFY(stage->find<QWidget>(u"controls"_s)->isVisible());
    stage->find<QAbstractButton>(u"leavePractice"_s)->click();
    QCOMPARE(leave.size(), 1);
}

void MainWindowTest::RV_5_lockedKeychainOffersUnlockAndFinishesTheSignOut()
{
    Stage stage;
    stage.add(u"ada"_s, u"Ada"_s);
    stage.open();
    stage.secrets.isSilent = false;
    stage.secrets.refuseEverything(ErrorKind::KeychainLocked);
    stage.find<QAbstractButton>(u"signOut"_s)->click();
    stage.find<QDialog>(u"confirmDialog"_s)->accept();
    QTRY_COMPARE(stage.text(u"noticeHeading"_s), u"“Ada” is not signed out yet"_s);
    QVERIFY(stage.text(u"noticeExplanation"_s).contains("still stored"_L1));
    QVERIFY(stage.find<QDialog>(u"receiptDialog"_s) == nullptr);
    QVERIFY(stage.service->account(u"ada"_s)->session.isSignedIn);
    QCOMPARE(stage.secrets.unlockCount, 0);
    auto *unlock = stage.find<QAbstractButton>(u"noticeStep"_s);
    QVERIFY(unlock->isVisible());
    QCOMPARE(unlock->text(), u"Unlock…"_s);
    unlock->click();
    QTRY_VERIFY(stage.find<QDialog>(u"receiptDialog"_s) != nullptr);
    QCOMPARE(stage.find<QDialog>(u"receiptDialog"_s)->findChild<QLabel *>(u"heading"_s)->text(),
             u"Signed out “Ada” from Context7"_s);
    QVERIFY(!stage.find<QWidget>(u"noticeStrip"_s)->isVisible());
    QCOMPARE(stage.secrets.unlockCount, 1);
    QVERIFY(!stage.service->account(u"ada"_s)->session.isSignedIn);
}

void MainWindowTest::RV_5_refusedRemovalIsFinished()
{
    Stage stage;
    stage.add(u"ada"_s, u"Ada"_s);
    stage.add(u"bo"_s, u"Bo"_s);
    stage.open();
    stage.secrets.isSilent = false;
    stage.secrets.refuseEverything(ErrorKind::KeychainAbsent);
    stage.service->remove(u"ada"_s);
    QTRY_COMPARE(stage.text(u"noticeHeading"_s), u"“Ada” is not signed out yet"_s);
    auto *retry = stage.find<QAbstractButton>(u"noticeStep"_s);
    QCOMPARE(retry->text(), u"Try again"_s);
    stage.secrets.removeFault = nullptr;
    stage.secrets.readFault = nullptr;
    retry->click();
    QTRY_VERIFY(!stage.service->account(u"ada"_s));
    QTRY_COMPARE(stage.text(u"noticeHeading"_s), u"Signed out of Context7"_s);
    QVERIFY(!retry->isVisible());
}

void MainWindowTest::noticeIsShownUntilClosed()
{
    const auto stage = stageWithThree();
    stage->window->setNotice(u"The list was damaged"_s, u"It was set aside."_s);
    QVERIFY(stage->find<QWidget>(u"noticeStrip"_s)->isVisible());
    stage->find<QAbstractButton>(u"noticeClose"_s)->click();
    QVERIFY(!stage->find<QWidget>(u"noticeStrip"_s)->isVisible());
}

void MainWindowTest::RV_5_silentKeychainFinishesTheSignOutLater()
{
    const auto stage = stageWithThree();
    auto *strip = stage->find<QWidget>(u"noticeStrip"_s);
    stage->secrets.isSilent = false;
    stage->secrets.refuseEverything(ErrorKind::KeychainTimedOut);
    stage->service->signOut(u"ada"_s);
    QTRY_COMPARE(stage->text(u"noticeHeading"_s), u"“Ada Lindqvist” is not signed out yet"_s);
    QVERIFY(strip->isVisible());
    QVERIFY(stage->text(u"noticeExplanation"_s).startsWith(u"The keychain is not answering. "_s));
    QVERIFY(stage->text(u"noticeExplanation"_s).contains(u"still stored"_s));

    stage->secrets.becomeAvailable();
    QTRY_VERIFY(!stage->service->account(u"ada"_s)->session.isSignedIn);
    QTRY_COMPARE(stage->text(u"noticeHeading"_s), u"Signed out of Context7"_s);
}

void MainWindowTest::languageChangeRebuilds()
{
    const auto stage = stageWithThree();
    auto *controls = new QWidget;
    controls->setObjectName(u"controls"_s);
    stage->window->setPracticeControls(controls);
    QTest::keyClick(stage->window.get(), Qt::Key_2, Qt::ControlModifier);
    const QPointer<QWidget> old = stage->window->centralWidget();

    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(stage->window.get(), &change);
    QTRY_VERIFY(old == nullptr);
    QCOMPARE(stage->text(u"personName"_s), u"Bo Berg"_s);
    QTRY_VERIFY(stage->find<QWidget>(u"controls"_s)->isVisible());
    QTest::keyClick(stage->window.get(), Qt::Key_1, Qt::ControlModifier); // the keys are there once
    QTRY_COMPARE(stage->text(u"personName"_s), u"Ada Lindqvist"_s);
}

void MainWindowTest::everyControlHasAName()
{
    const auto stage = stageWithThree();
    stage->clock.advance(8h);
    Q_EMIT stage->service->accountChanged(u"ada"_s);
    QTRY_VERIFY(stage->find<QWidget>(u"statusBanner"_s)->isVisible());
    const QList<QWidget *> widgets = stage->window->findChildren<QWidget *>();
    int controls = 0;
    for (QWidget *widget : widgets) {
        const bool isControl = qobject_cast<QAbstractButton *>(widget) != nullptr ||
                               qobject_cast<QListView *>(widget) != nullptr ||
                               qobject_cast<QProgressBar *>(widget) != nullptr;
        if (!isControl)
            continue;
        ++controls;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(!interface->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        QVERIFY2(!widget->objectName().isEmpty(), qPrintable(interface->text(QAccessible::Name)));
    }
    QVERIFY(controls >= 16);
}

void MainWindowTest::readersGoFromTheListToThePage()
{
    const auto stage = stageWithThree();
    const QAccessibleInterface *splitter =
        QAccessible::queryAccessibleInterface(stage->find<QWidget>(u"splitter"_s));
    QCOMPARE(splitter->child(0)->object()->objectName(), u"sidebar"_s);
    for (int i = 0; i < splitter->childCount(); ++i)
        QVERIFY(splitter->child(i)->role() != QAccessible::Grip); // "unknown" to readers
}

void MainWindowTest::everyControlIsReachedByTab()
{
    const auto stage = stageWithThree();
    stage->list()->setFocus();
    QSet<QWidget *> reached;
    for (int i = 0; i < 60; ++i) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    const QList<QAbstractButton *> buttons = stage->window->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->isVisible() && button->isEnabled())
            QVERIFY2(reached.contains(button), qPrintable(button->objectName()));
    }
    QVERIFY(reached.contains(stage->list()));
}

void MainWindowTest::cardsAreReadAsSentences()
{
    const auto stage = stageWithThree();
    const auto said = [&](const QString &name) {
        const QAccessibleInterface *card =
            QAccessible::queryAccessibleInterface(stage->find<QWidget>(name));
        return card->role() == QAccessible::Grouping ? card->text(QAccessible::Name)
                                                     : u"not a group"_s;
    };
    QCOMPARE(said(u"sessionCard"_s),
             u"Session. Signed in. Sign in again by 20:41. It ends in 7 hours and Context7 does "
             "not let it be renewed."_s);
    QCOMPARE(said(u"quotaCard"_s),
             u"Skill generation this week. 7 of 10 used, 3 left. Seen 2 minutes ago from "
             "Context7; looking is free."_s);
    QVERIFY(said(u"tierCard"_s).startsWith(u"Tier. Pro."_s));
}

void MainWindowTest::menusOpenForAScreenReader_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("menu");
    QTest::newRow("of the window") << u"mainMenuButton"_s << u"mainMenu"_s;
    QTest::newRow("of the account") << u"moreActions"_s << u"accountMenu"_s;
}

void MainWindowTest::menusOpenForAScreenReader()
{
    QFETCH(QString, button);
    QFETCH(QString, menu);
    const auto stage = stageWithThree();
    auto *opened = stage->find<QMenu>(menu);
    QVERIFY(!opened->isVisible());
    QAccessibleInterface *seen =
        QAccessible::queryAccessibleInterface(stage->find<QWidget>(button));
    QVERIFY(seen && seen->actionInterface());
    const QStringList offered = seen->actionInterface()->actionNames();
    QVERIFY(!offered.isEmpty());
    seen->actionInterface()->doAction(offered.first());
    QTRY_VERIFY(opened->isVisible());
    QVERIFY(!opened->actions().isEmpty());
    opened->close();
}

void MainWindowTest::fitsIntoASmallWindow()
{
    const auto stage = stageWithThree();
    stage->window->resize(720, 480);
    QTRY_COMPARE(stage->window->size(), QSize(720, 480));
    const QWidget *session = stage->find<QWidget>(u"sessionCard"_s);
    const QWidget *quota = stage->find<QWidget>(u"quotaCard"_s);
    QTRY_VERIFY(quota->y() > session->y()); // below each other
    for (const QString &name : {u"refresh"_s, u"signOut"_s, u"moreActions"_s, u"addAccount"_s}) {
        const auto *button = stage->find<QWidget>(name);
        const QPoint corner = button->mapTo(stage->window.get(), button->rect().bottomRight());
        QVERIFY2(stage->window->rect().contains(corner), qPrintable(name));
        QVERIFY(button->width() >= button->sizeHint().width());
    }
    stage->window->resize(1100, 700);
    QTRY_COMPARE(quota->y(), session->y()); // side by side
}

void MainWindowTest::textsMoveOnWithTime()
{
    const auto stage = stageWithThree();
    QVERIFY(stage->text(u"quotaExplanation"_s).contains(u"2 minutes ago"_s));
    stage->clock.advance(3min);
    stage->window->hide(); // nothing wakes a window that nobody sees
    stage->window->show();
    QTRY_VERIFY(stage->text(u"quotaExplanation"_s).contains(u"5 minutes ago"_s));
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
