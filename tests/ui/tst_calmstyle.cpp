// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calmstyle.h"

#include "ui/colormath.h"
#include "ui/spinner.h"
#include "ui/symbolbutton.h"
#include "ui/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

using namespace Lanyard;
using namespace Qt::StringLiterals;

class CalmStyleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_style = &CalmStyle::install(*qApp); }
    void init() { m_style->setScheme(CalmStyle::Scheme::System); }

    void everyWindowFollowsTheScheme();
    void systemMeansWhatTheDesktopSays();
    void placeholderTextIsReadable();
    void primaryButtonIsFilledWithTheAccent();
    void focusIsSeen_data();
    void focusIsSeen();
    void scrollBarIsAThumb();
    void whatTurnsStandsStillWithReducedMotion();

private:
    static QImage shot(QWidget &widget) { return widget.grab().toImage(); }

    CalmStyle *m_style = nullptr;
};

void CalmStyleTest::everyWindowFollowsTheScheme()
{
    QWidget window;
    window.show();
    QVERIFY(!Theme::isDark(window.palette()));
    m_style->setScheme(CalmStyle::Scheme::Dark);
    QTRY_VERIFY(Theme::isDark(window.palette()));
    m_style->setScheme(CalmStyle::Scheme::Light);
    QTRY_VERIFY(!Theme::isDark(window.palette()));
}

void CalmStyleTest::systemMeansWhatTheDesktopSays()
{
    QWidget window;
    m_style->setDesktopDark(true);
    QTRY_VERIFY(Theme::isDark(window.palette()));
    m_style->setScheme(CalmStyle::schemeNamed(u"light"_s)); // the user's own word goes first
    QTRY_VERIFY(!Theme::isDark(window.palette()));
    m_style->setDesktopDark(false);
    m_style->setScheme(CalmStyle::schemeNamed(u"dark"_s));
    QTRY_VERIFY(Theme::isDark(window.palette()));
    m_style->setScheme(CalmStyle::schemeNamed({}));
    QTRY_VERIFY(!Theme::isDark(window.palette()));
}

void CalmStyleTest::placeholderTextIsReadable()
{
    for (const auto scheme : {CalmStyle::Scheme::Light, CalmStyle::Scheme::Dark}) {
        m_style->setScheme(scheme);
        const QPalette palette = QApplication::palette();
        QVERIFY(contrastRatio(palette.color(QPalette::PlaceholderText),
                              palette.color(QPalette::Base)) >= 4.5);
        QVERIFY(contrastRatio(palette.color(QPalette::HighlightedText),
                              palette.color(QPalette::Highlight)) >= 4.5);
    }
}

void CalmStyleTest::primaryButtonIsFilledWithTheAccent()
{
    QPushButton button(u"Sign in"_s);
    button.setDefault(true);
    button.resize(120, 34);
    QCOMPARE(shot(button).pixelColor(8, 17), Theme::accentFill(button.palette()));
    button.setDefault(false);
    QCOMPARE(shot(button).pixelColor(8, 17), button.palette().color(QPalette::Button));
}

void CalmStyleTest::focusIsSeen_data()
{
    QTest::addColumn<bool>("isDefault");
    QTest::newRow("plain") << false;
    QTest::newRow("primary") << true;
}

void CalmStyleTest::focusIsSeen()
{
    QFETCH(const bool, isDefault);
    QWidget window;
    QPushButton first(u"First"_s, &window);
    QPushButton second(u"Second"_s, &window);
    second.move(0, 60);
    second.setDefault(isDefault);
    second.setAutoDefault(false);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    first.setFocus();
    QTRY_VERIFY(first.hasFocus());
    const QImage without = shot(second);
    QTest::keyClick(&window, Qt::Key_Tab);
    QTRY_VERIFY(second.hasFocus());
    QVERIFY(shot(second) != without);
}

void CalmStyleTest::scrollBarIsAThumb()
{
    QScrollArea area;
    auto *content = new QWidget;
    content->setFixedSize(50, 1000);
    area.setWidget(content);
    area.resize(200, 200);
    area.show();
    QScrollBar *bar = area.verticalScrollBar();
    QCOMPARE(bar->width(), 12);
    // A click under the thumb goes down by a page; there are no arrows to miss it by.
    QTest::mouseClick(bar, Qt::LeftButton, {}, QPoint(6, bar->height() - 2));
    QVERIFY(bar->value() >= bar->pageStep() - 1);
}

void CalmStyleTest::whatTurnsStandsStillWithReducedMotion()
{
    QWidget window;
    Spinner spinner(&window);
    SymbolButton refresh(Symbol::Refresh, u"Look again"_s, &window);
    window.show();
    refresh.setBusy(true);
    QVERIFY(spinner.isTurning());
    QVERIFY(refresh.findChild<QTimer *>() != nullptr);
    m_style->setMotionReduced(true);
    QVERIFY(!spinner.isTurning());
    QVERIFY(refresh.findChild<QTimer *>() == nullptr);
    Spinner later(&window);
    later.show();
    QVERIFY(!later.isTurning());
    m_style->setMotionReduced(false);
    QVERIFY(spinner.isTurning());
    QVERIFY(refresh.findChild<QTimer *>() != nullptr); // still busy
}

QTEST_MAIN(CalmStyleTest)
#include "tst_calmstyle.moc"
