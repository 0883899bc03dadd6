// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"
#include "support/englishplurals.h"
#include "ui/accountactions.h"
#include "ui/inquirydialog.h"
#include "ui/newkeydialog.h"
#include "ui/secretclipboard.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

LegResult leg(LegResult::Leg leg, LegResult::Outcome outcome = LegResult::Outcome::Passed)
{
    return {.leg = leg, .outcome = outcome};
}

QStringList textsOf(const InquiryAnswer &answer)
{
    QStringList texts;
    for (const Step &step : answer.steps)
        texts += step.text;
    return texts;
}

QPushButton *buttonOf(QWidget &window, const QString &name)
{
    return window.findChild<QPushButton *>(name);
}

} // namespace

class TestInquiryDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QLocale::setDefault(QLocale(u"en_GB"_s));
        QCoreApplication::installTranslator(&m_plurals);
    }

    void anActiveTokenIsDescribed()
    {
        Introspection token;
        token.isActive = true;
        token.scopes = QStringList{u"profile:read"_s, u"contexts:read"_s};
        token.subject = u"user-1"_s;
        token.expiresAt = QDateTime::fromString(u"2026-11-20T14:41:00Z"_s, Qt::ISODate);
        const InquiryAnswer answer = introspectionAnswer(token, u"ContextFile"_s, QLocale());
        QCOMPARE(textsOf(answer),
                 QStringList({u"ContextFile takes this access token"_s,
                              u"Granted: profile:read contexts:read"_s, u"Subject: user-1"_s,
                              u"Expires: Friday, 20 November 2026, 14:41"_s}));
        QCOMPARE(answer.steps.first().tone, Tone::Good);
    }

    void anInactiveTokenSaysWhatToDo()
    {
        const InquiryAnswer answer =
            introspectionAnswer(Introspection{}, u"ContextFile"_s, QLocale());
        QCOMPARE(answer.steps.size(), 1);
        QCOMPARE(answer.steps.first().text, u"ContextFile no longer takes this access token"_s);
        QVERIFY(!answer.steps.first().explanation.isEmpty());
    }

    void aListProvesThatTheSessionWorks()
    {
        const InquiryAnswer two = listAnswer(QStringList{u"<b>A</b>"_s, u"B"_s}, u"ContextFile"_s);
        QCOMPARE(two.text, u"ContextFile answered with 2 items. The session works."_s);
        QCOMPARE(textsOf(two), QStringList({u"<b>A</b>"_s, u"B"_s}));
        QVERIFY(listAnswer(QStringList{}, u"ContextFile"_s).text.contains(u"the list is empty"_s));
        const Error error{.kind = ErrorKind::Unauthorized, .httpStatus = 401};
        QCOMPARE(listAnswer(error, u"ContextFile"_s).steps.first().symbol, Symbol::Triangle);
    }

    void theWayIsToldLegByLeg()
    {
        using Leg = LegResult::Leg;
        using Outcome = LegResult::Outcome;
        LegResult tls = leg(Leg::Tls, Outcome::Failed);
        tls.error = Error{.kind = ErrorKind::TlsFailed,
                          .detail = u"The certificate has expired"_s,
                          .host = u"context7.com"_s};
        const InquiryAnswer broken = connectionAnswer(
            {leg(Leg::Name), leg(Leg::Connect), tls, leg(Leg::Answer, Outcome::NotReached),
             leg(Leg::Health, Outcome::NotUsed), leg(Leg::Token, Outcome::NotReached)},
            u"Context7"_s);
        QCOMPARE(textsOf(broken),
                 QStringList({u"The server’s name was found"_s, u"The server takes connections"_s,
                              u"Secure connection: failed"_s, u"Answer of the server: not tried"_s,
                              u"Token of this account: not tried"_s}));
        QVERIFY(broken.steps.at(2).explanation.contains(u"The certificate has expired"_s));
        QCOMPARE(broken.text, u"The way to Context7 is broken at one place."_s);
        QCOMPARE(connectionAnswer({leg(Leg::Name)}, u"Context7"_s).text,
                 u"The way to Context7 is fine."_s);
    }

    void healthStandsBeforeTheToken()
    {
        using Leg = LegResult::Leg;
        const QList<LegResult> all =
            legsWithHealth({leg(Leg::Answer), leg(Leg::Token)}, {leg(Leg::Name), leg(Leg::Health)});
        QCOMPARE(all, QList<LegResult>({leg(Leg::Answer), leg(Leg::Health), leg(Leg::Token)}));
        const LegResult unused = leg(Leg::Health, LegResult::Outcome::NotUsed);
        QCOMPARE(legsWithHealth({unused, leg(Leg::Token)}, {leg(Leg::Health)}),
                 QList<LegResult>({leg(Leg::Health), leg(Leg::Token)}));
    }

    void theQuestionIsAskedOnceAndAgainOnAClick()
    {
        int asked = 0;
        InquiryDialog::AnswerHandler answer;
        InquiryDialog dialog({.title = u"Inspect token"_s,
                              .heading = u"<b>Ada"_s,
                              .ask = [&](QObject *, const auto &handler) {
                                  ++asked;
                                  answer = handler;
                              }});
        dialog.show();
        QCOMPARE(asked, 1);
        QVERIFY(!buttonOf(dialog, u"askAgain"_s)->isEnabled());
        QCOMPARE(dialog.findChild<QLabel *>(u"answer-0-text"_s)->text(), u"Asking…"_s);
        answer({.text = u"All is well."_s, .steps = {{.text = u"fine"_s}}});
        QCOMPARE(dialog.findChild<QLabel *>(u"answer-0-text"_s)->text(), u"fine"_s);
        QCOMPARE(dialog.findChild<QLabel *>(u"text"_s)->text(), u"All is well."_s);
        buttonOf(dialog, u"askAgain"_s)->click();
        QCOMPARE(asked, 2);
    }

    void aKeyIsShownOnceAndCopiedAsASecret()
    {
        SecretClipboard clipboard;
        QString asked;
        NewKeyDialog::KeyHandler answer;
        NewKeyDialog dialog(
            u"Context7"_s,
            [&](const QString &name, QObject *, NewKeyDialog::KeyHandler handler) {
                asked = name;
                answer = std::move(handler);
            },
            clipboard);
        dialog.show();
        QPushButton *create = buttonOf(dialog, u"createKey"_s);
        QVERIFY(!create->isEnabled());
        dialog.findChild<QLineEdit *>(u"keyName"_s)->setText(u"  Laptop "_s);
        create->click();
        QCOMPARE(asked, u"Laptop"_s);
        answer(Error{.kind = ErrorKind::Forbidden, .httpStatus = 403});
        QVERIFY(create->isVisible() && create->isEnabled());
        create->click();
        answer(Secret(QByteArrayLiteral("ctx7sk-CANARY")));
        QVERIFY(!create->isVisible());
        QCOMPARE(dialog.findChild<QLineEdit *>(u"key"_s)->text(), u"ctx7sk-CANARY"_s);
        buttonOf(dialog, u"copyKey"_s)->click();
        const QMimeData *content = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(content->text(), u"ctx7sk-CANARY"_s);
        QCOMPARE(content->data(u"x-kde-passwordManagerHint"_s), "secret"_ba);
        QVERIFY(dialog.findChild<QLabel *>(u"text"_s)->text().startsWith(
            u"On the clipboard for 30 seconds"_s));
    }

    void aSecretLeavesTheClipboardUnlessItChanged()
    {
        QClipboard *board = QGuiApplication::clipboard();
        SecretClipboard clipboard;
        clipboard.setLifetime(20ms);
        clipboard.put(Secret(QByteArrayLiteral("CANARY")));
        QCOMPARE(board->text(), u"CANARY"_s);
        QTRY_COMPARE(board->text(), QString());
        clipboard.put(Secret(QByteArrayLiteral("CANARY")));
        board->setText(u"somebody's own"_s);
        QTest::qWait(60);
        QCOMPARE(board->text(), u"somebody's own"_s);
        {
            SecretClipboard brief;
            brief.put(Secret(QByteArrayLiteral("CANARY")));
        }
        QCOMPARE(board->text(), QString());
    }

    void onlyWhatTheServiceHasIsOffered()
    {
        Catalogue catalogue;
        catalogue.load(u":/catalogue"_s, {});
        QWidget window;
        AccountActions actions(&window);
        AccountView view;
        view.account.session.isSignedIn = true;
        view.provider = *catalogue.provider(u"contextfile"_s);
        actions.setAccount(&view, 0, 1);
        QVERIFY(actions.inspect->isVisible() && actions.inspect->isEnabled());
        QVERIFY(actions.list->isVisible());
        QCOMPARE(actions.list->text(), view.provider.list->title.text(QLocale()));
        QVERIFY(!actions.createKey->isVisible());
        view.provider = *catalogue.provider(u"context7"_s);
        actions.setAccount(&view, 0, 1);
        QVERIFY(!actions.inspect->isVisible());
        QVERIFY(!actions.list->isVisible());
        QVERIFY(actions.createKey->isVisible() && actions.createKey->isEnabled());
        view.account.session.isSignedIn = false;
        actions.setAccount(&view, 0, 1);
        QVERIFY(!actions.createKey->isEnabled());
        QVERIFY(actions.testConnection->isEnabled());
    }

private:
    EnglishPlurals m_plurals;
};

QTEST_MAIN(TestInquiryDialogs)
#include "tst_inquirydialogs.moc"
