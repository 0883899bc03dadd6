// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "ui/colormath.h"

#include <QPalette>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

QPalette made(const QColor &window, const QColor &base, const QColor &text, const QColor &highlight)
{
    QPalette palette(window, window);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, text);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Highlight, highlight);
    return palette;
}

} // namespace

class ThemeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfWcag();
    void everythingIsReadable_data();
    void everythingIsReadable();
    void followsTheAccent();
    void fontsKeepToTheirMeasures();
};

void ThemeTest::contrastIsThatOfWcag()
{
    QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white) * 100), 2100);
    QCOMPARE(qRound(contrastRatio(Qt::white, Qt::white) * 100), 100);
    // The grey that stands in every introduction to the matter: just enough on white.
    QCOMPARE(qRound(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) * 100), 454);
}

void ThemeTest::everythingIsReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<bool>("isDark");

    const QColor blue(48, 140, 198);
    QTest::newRow("Fusion, light")
        << made(QColor(239, 239, 239), Qt::white, Qt::black, blue) << false;
    QTest::newRow("Fusion, dark") << made(QColor(50, 50, 50), QColor(36, 36, 36), Qt::white, blue)
                                  << true;
    QTest::newRow("own light") << made(QColor(0xf4, 0xf6, 0xf9), Qt::white,
                                       QColor(0x1b, 0x1e, 0x26), QColor(0x2f, 0x6f, 0xed))
                               << false;
    QTest::newRow("own dark") << made(QColor(0x1e, 0x20, 0x25), QColor(0x27, 0x2a, 0x31),
                                      QColor(0xea, 0xec, 0xf0), QColor(0x2f, 0x6f, 0xed))
                              << true;
    QTest::newRow("Breeze, light") << made(QColor(0xef, 0xf0, 0xf1), Qt::white,
                                           QColor(0x23, 0x26, 0x29), QColor(0x3d, 0xae, 0xe9))
                                   << false;
    QTest::newRow("Breeze, dark") << made(QColor(0x20, 0x23, 0x26), QColor(0x14, 0x16, 0x18),
                                          QColor(0xfc, 0xfc, 0xfc), QColor(0x3d, 0xae, 0xe9))
                                  << true;
    QTest::newRow("yellow accent, light")
        << made(QColor(239, 239, 239), Qt::white, Qt::black, QColor(0xf6, 0xd3, 0x2d)) << false;
    QTest::newRow("purple accent, dark")
        << made(QColor(50, 50, 50), QColor(36, 36, 36), Qt::white, QColor(0x61, 0x35, 0x83))
        << true;
    QTest::newRow("high contrast, black")
        << made(Qt::black, Qt::black, Qt::white, Qt::yellow) << true;
    QTest::newRow("high contrast, white")
        << made(Qt::white, Qt::white, Qt::black, Qt::darkMagenta) << false;
}

void ThemeTest::everythingIsReadable()
{
    QFETCH(const QPalette, palette);
    QFETCH(const bool, isDark);

    QCOMPARE(Theme::isDark(palette), isDark);
    const auto check = [](const QColor &text, const QColor &behind, const char *what) {
        const double ratio = contrastRatio(text, behind);
        QVERIFY2(ratio >= 4.5, qPrintable(u"%1: %2 on %3 is %4"_s
                                              .arg(QLatin1String(what), text.name(), behind.name())
                                              .arg(ratio)));
    };
    for (const QColor &behind : {Theme::card(palette), Theme::page(palette),
                                 Theme::sidebar(palette), Theme::accentSoft(palette)}) {
        check(Theme::text(palette), behind, "text");
        check(Theme::secondaryText(palette), behind, "secondary text");
        check(Theme::accent(palette), behind, "accent");
        for (const Tone tone : {Tone::Good, Tone::Attention, Tone::Broken, Tone::Neutral})
            check(Theme::tone(tone, palette), behind, "tone");
    }
    for (const Tone tone : {Tone::Good, Tone::Attention, Tone::Broken, Tone::Neutral})
        check(Theme::tone(tone, palette), Theme::toneSoft(tone, palette), "tone on its soft");
    for (const Tone tone : {Tone::Good, Tone::Attention, Tone::Broken, Tone::Neutral}) {
        const QColor bar = Theme::toneBar(tone, palette); // WCAG 2.2, 1.4.11
        QVERIFY(contrastRatio(bar, Theme::card(palette)) >= 3);
        QVERIFY(contrastRatio(bar, Theme::track(palette)) >= 3);
    }
    QVERIFY(contrastRatio(Theme::accentBar(palette), Theme::track(palette)) >= 3);
    check(Qt::white, Theme::accentFill(palette), "primary button");
}

void ThemeTest::followsTheAccent()
{
    const QColor orange(0xc6, 0x46, 0x00);
    const QPalette palette = made(QColor(239, 239, 239), Qt::white, Qt::black, orange);
    QVERIFY(qAbs(Theme::accentFill(palette).hslHue() - orange.hslHue()) < 4);
    QVERIFY(qAbs(Theme::accentSoft(palette).hslHue() - orange.hslHue()) < 4);
}

void ThemeTest::fontsKeepToTheirMeasures()
{
    QFont base;
    base.setPixelSize(20);
    QCOMPARE(Theme::headFont(base).pixelSize(), 28);
    QCOMPARE(Theme::answerFont(base).pixelSize(), 24);
    QCOMPARE(Theme::strongFont(base).weight(), QFont::DemiBold);
    QCOMPARE(Theme::smallFont(base).pixelSize(), 18);
    base.setPixelSize(12);
    QCOMPARE(Theme::smallFont(base).pixelSize(), 11);
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
