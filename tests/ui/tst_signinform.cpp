// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actionbutton.h"
#include "ui/addresslineprompt.h"
#include "ui/copybutton.h"
#include "ui/errorkindname.h"
#include "ui/messagecard.h"
#include "ui/signinform.h"
#include "ui/signinstate.h"

#include <QDialog>
#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

Account person(const QString &name)
{
    Account account;
    account.name = name;
    account.email = name.toLower() + "@example.org"_L1;
    return account;
}

} // namespace

class TestSignInForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QDialog>();
        m_form = new SignInForm(m_window.get());
        auto *layout = new QVBoxLayout(m_window.get());
        layout->addWidget(m_form);
        m_window->resize(600, 400);
        m_window->show();
        m_state = {.service = u"Context7"_s};
    }

    void whatShowsInWhichStage_data()
    {
        QTest::addColumn<SignIn::Stage>("stage");
        QTest::addColumn<bool>("isWaiting");
        QTest::newRow("preparing") << SignIn::Stage::Preparing << false;
        QTest::newRow("waiting") << SignIn::Stage::WaitingForBrowser << true;
        QTest::newRow("fetching") << SignIn::Stage::FetchingTokens << false;
        QTest::newRow("checking") << SignIn::Stage::CheckingIdentity << false;
        QTest::newRow("storing") << SignIn::Stage::StoringTokens << false;
    }
    void whatShowsInWhichStage()
    {
        QFETCH(SignIn::Stage, stage);
        QFETCH(bool, isWaiting);
        m_state.stage = stage;
        m_state.link = QUrl(u"https://context7.com/authorize?state=x"_s);
        m_form->render(m_state);
        QVERIFY(m_form->openButton()->isVisible());
        QVERIFY(m_form->copyButton()->isVisible());
        QCOMPARE(m_form->openButton()->isEnabled(), isWaiting);
        QCOMPARE(m_form->copyButton()->isEnabled(), isWaiting);
        QCOMPARE(m_form->pastePrompt()->isVisible(), isWaiting);
        QVERIFY(!m_form->retryButton()->isVisible());
        QVERIFY(!m_form->unlockButton()->isVisible());
        QVERIFY(m_form->startOverButton()->isVisible() && m_form->startOverButton()->isEnabled());
        QVERIFY(m_form->closeButton()->isVisible() && m_form->closeButton()->isEnabled());
    }

    void everyFailureHasOnePrimaryWayOn_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        for (int kind = 0; kind <= int(ErrorKind::FileTooNew); ++kind)
            QTest::newRow(qPrintable(errorKindName(ErrorKind(kind)))) << ErrorKind(kind);
    }
    void everyFailureHasOnePrimaryWayOn()
    {
        QFETCH(ErrorKind, kind);
        m_state.failure = Error{.kind = kind, .host = u"context7.com"_s, .port = 52417};
        m_form->render(m_state);
        QVERIFY(!m_form->openButton()->isVisible());
        int primaries = 0;
        for (ActionButton *button :
             {m_form->openButton(), m_form->unlockButton(), m_form->retryButton(),
              m_form->startOverButton(), m_form->closeButton()}) {
            if (button->kind() != ActionButton::Kind::Primary)
                continue;
            ++primaries;
            QVERIFY(button->isVisible() && button->isEnabled());
            QVERIFY(button != m_form->closeButton());
        }
        QCOMPARE(primaries, 1);
        QVERIFY(m_window->focusWidget() && m_window->focusWidget()->isVisible());
        QVERIFY(m_form->startOverButton()->isVisible());
        QVERIFY(m_form->closeButton()->isVisible());
    }

    void aPassedDeadlineOffersANewLink()
    {
        m_state.failure = Error{.kind = ErrorKind::DeadlinePassed};
        m_form->render(m_state);
        QCOMPARE(m_form->retryButton()->text(), u"&Get a new link"_s);
        QCOMPARE(m_form->retryButton()->kind(), ActionButton::Kind::Primary);
    }

    void aLockedKeychainIsUnlockedFirst()
    {
        m_state.stage = SignIn::Stage::WaitingForKeychain;
        m_state.keychainError = Error{.kind = ErrorKind::KeychainLocked};
        m_form->render(m_state);
        QVERIFY(m_form->unlockButton()->isVisible());
        QVERIFY(m_form->retryButton()->isVisible());
        QCOMPARE(m_form->unlockButton()->kind(), ActionButton::Kind::Primary);
    }

    void successHasOneButton_data()
    {
        QTest::addColumn<bool>("isNew");
        QTest::addColumn<bool>("isExpected");
        QTest::addColumn<bool>("wasAsked");
        QTest::addColumn<QString>("close");
        QTest::addColumn<bool>("retry");
        QTest::newRow("new") << true << true << false << u"Done"_s << false;
        QTest::newRow("renewed") << false << true << true << u"Done"_s << false;
        QTest::newRow("same again") << false << true << false << u"Close"_s << false;
        QTest::newRow("somebody else") << true << false << true << u"Close"_s << false;
    }
    void successHasOneButton()
    {
        QFETCH(bool, isNew);
        QFETCH(bool, isExpected);
        QFETCH(bool, wasAsked);
        QFETCH(bool, retry);
        m_state.outcome = SignInOutcome{
            .accountId = u"x"_s, .isNewAccount = isNew, .isExpectedAccount = isExpected};
        m_state.who = person(isExpected ? u"Ada"_s : u"Bo"_s);
        if (wasAsked)
            m_state.expected = person(u"Ada"_s);
        m_form->render(m_state);
        QTEST(m_form->closeButton()->text(), "close");
        QCOMPARE(m_form->retryButton()->isVisible(), retry);
        QVERIFY(!m_form->startOverButton()->isVisible());
        QVERIFY(!m_form->openButton()->isVisible());
    }

    void everyStateFitsItsHeight_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("narrow") << 560;
        QTest::newRow("wide") << 1200;
    }
    void everyStateFitsItsHeight()
    {
        QFETCH(int, width);
        m_window->resize(width, 500);
        for (int kind = 0; kind <= int(ErrorKind::FileTooNew); ++kind) {
            m_state.failure = Error{.kind = ErrorKind(kind), .detail = QString(200, u'W')};
            m_form->render(m_state);
            QTest::qWait(1);
            QVERIFY2(m_form->neededHeight(width) <= 400,
                     qPrintable(errorKindName(ErrorKind(kind))));
            const auto labels = m_form->findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                if (label->isVisible() && label->wordWrap())
                    QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                             qPrintable(label->text()));
            }
        }
    }

private:
    std::unique_ptr<QDialog> m_window;
    SignInForm *m_form = nullptr;
    SignInState m_state;
};

QTEST_MAIN(TestSignInForm)
#include "tst_signinform.moc"
