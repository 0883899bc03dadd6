// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actionbutton.h"
#include "ui/copybutton.h"
#include "ui/linkbutton.h"
#include "ui/messagecard.h"
#include "ui/spinner.h"
#include "ui/textlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QProxyStyle>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

class CalmMotion final : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        return hint == SH_Widget_Animation_Duration
                   ? duration
                   : QProxyStyle::styleHint(hint, option, widget, data);
    }
    int duration = 200;
};

} // namespace

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSpinnerTurnsOnlyWhileItIsSeen()
    {
        CalmMotion style;
        Spinner spinner;
        spinner.setStyle(&style);
        QVERIFY(!spinner.isTurning());
        spinner.show();
        QVERIFY(spinner.isTurning());
        spinner.hide();
        QVERIFY(!spinner.isTurning());
    }

    void aSpinnerStandsStillUnderReducedMotion()
    {
        CalmMotion style;
        style.duration = 0;
        Spinner spinner;
        spinner.setStyle(&style);
        spinner.show();
        QVERIFY(!spinner.isTurning());
        QVERIFY(spinner.isVisible()); // it is there, and still
    }

    void aCardIsOneSentenceAndAnAlert()
    {
        MessageCard card(u"state"_s);
        card.setMessage({.heading = u"Waiting"_s,
                         .explanation = u"Sign in there."_s,
                         .countdown = u"It works for another 4:38."_s});
        QCOMPARE(card.accessibleName(), u"Waiting. Sign in there."_s);
        QCOMPARE(card.findChild<QLabel *>(u"stateExplanation"_s)->text(),
                 u"It works for another 4:38. Sign in there."_s);
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&card);
        QVERIFY(interface);
        QCOMPARE(interface->role(), QAccessible::AlertMessage);
    }

    void aCardTakesWordsAsWords()
    {
        MessageCard card(u"state"_s);
        card.setMessage({.heading = u"<b>bold</b>"_s, .explanation = u"<img src=x>"_s});
        for (const QString &name : {u"stateHeading"_s, u"stateExplanation"_s})
            QCOMPARE(card.findChild<QLabel *>(name)->textFormat(), Qt::PlainText);
    }

    void aCardPutsButtonsWhereThereIsRoom()
    {
        MessageCard card(u"state"_s);
        auto *button = new ActionButton(u"go"_s, ActionButton::Kind::Plain, &card);
        button->setText(u"Try again as Ada Lindqvist"_s);
        card.addButton(button);
        card.setMessage({.heading = u"Heading"_s, .explanation = u"Explanation"_s});
        const auto *heading = card.findChild<QLabel *>(u"stateHeading"_s);
        card.resize(1000, 200);
        card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        QTRY_VERIFY(button->x() > heading->geometry().right());
        card.resize(420, 200);
        QTRY_VERIFY(button->y() > heading->geometry().bottom());
        QCOMPARE(button->x(), heading->x());
    }

    void oneButtonOfAWindowIsThePrimary()
    {
        QDialog window;
        auto *first = new ActionButton(u"first"_s, ActionButton::Kind::Primary, &window);
        auto *second = new ActionButton(u"second"_s, ActionButton::Kind::Plain, &window);
        window.show();
        QCOMPARE(first->kind(), ActionButton::Kind::Primary);
        second->setKind(ActionButton::Kind::Primary);
        QCOMPARE(first->kind(), ActionButton::Kind::Plain);
        QCOMPARE(second->kind(), ActionButton::Kind::Primary);
    }

    void enterPressesTheButtonThatHasTheFocus()
    {
        QDialog window;
        auto *primary = new ActionButton(u"primary"_s, ActionButton::Kind::Primary, &window);
        auto *plain = new ActionButton(u"plain"_s, ActionButton::Kind::Plain, &window);
        auto *link = new LinkButton(u"link"_s, &window);
        QSignalSpy primaryClicks(primary, &QPushButton::clicked);
        QSignalSpy plainClicks(plain, &QPushButton::clicked);
        QSignalSpy linkClicks(link, &QPushButton::clicked);
        window.show();
        QTest::keyClick(plain, Qt::Key_Return);
        QTest::keyClick(link, Qt::Key_Enter);
        QCOMPARE(plainClicks.size(), 1);
        QCOMPARE(linkClicks.size(), 1);
        QVERIFY(primaryClicks.isEmpty());
    }

    void aCopyButtonSaysSoAndKeepsItsWidth()
    {
        CopyButton button(u"copy"_s);
        button.setLabel(u"Copy"_s);
        button.setContent([] { return u"the text"_s; });
        QSignalSpy copied(&button, &CopyButton::copied);
        const int width = button.sizeHint().width();
        button.show();
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"the text"_s);
        QCOMPARE(copied.size(), 1);
        QCOMPARE(button.text(), u"Copied"_s);
        QCOMPARE(button.sizeHint().width(), width);
        QTRY_COMPARE(button.text(), u"Copy"_s);
    }

    void aCopyButtonWithNothingToCopyLeavesTheClipboard()
    {
        QGuiApplication::clipboard()->setText(u"before"_s);
        CopyButton button(u"copy"_s);
        button.setLabel(u"Copy"_s);
        button.show();
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        QCOMPARE(button.text(), u"Copy"_s);
    }

    void aLabelStandsWhereALineBegins()
    {
        TextLabel label(TextLabel::Kind::Body);
        label.setText(u"Ada Lindqvist"_s);
        QVERIFY(label.alignment() & Qt::AlignLeft);
        label.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(label.alignment() & Qt::AlignRight);
        QVERIFY(label.alignment() & Qt::AlignAbsolute);
        QCOMPARE(label.textFormat(), Qt::PlainText);
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
