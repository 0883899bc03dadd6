// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/traybadge.h"

#include <QPainter>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr TrayMark Marks[] = {TrayMark::None, TrayMark::Clock, TrayMark::Triangle,
                              TrayMark::Padlock};

QImage onPanel(const QImage &icon, const QColor &panel)
{
    QImage image(icon.size(), QImage::Format_RGB32);
    image.fill(panel);
    QPainter painter(&image);
    painter.drawImage(0, 0, icon);
    return image;
}

// How many pixels differ clearly.
int difference(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            if (qAbs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 60)
                ++count;
        }
    }
    return count;
}

} // namespace

class TestTrayBadge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsThePanel_data();
    void followsThePanel();
    void marksDifferByShapeAtEverySize();
    void isSeenOnThePanelThatWasNotExpected();
};

void TestTrayBadge::followsThePanel_data()
{
    QTest::addColumn<QString>("desktops");
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<bool>("expectsLightIcon");
    QTest::newRow("light desktop") << u"KDE"_s << false << false;
    QTest::newRow("dark desktop") << u"KDE"_s << true << true;
    QTest::newRow("GNOME's bar is dark") << u"GNOME"_s << false << true;
    QTest::newRow("Ubuntu's too") << u"ubuntu:GNOME"_s << false << true;
    QTest::newRow("no desktop") << QString() << false << false;
}

void TestTrayBadge::followsThePanel()
{
    QFETCH(const QString, desktops);
    QFETCH(const bool, isDark);
    QFETCH(const bool, expectsLightIcon);
    const TrayColors colors = trayColors(desktops, isDark);
    QCOMPARE(colors.shape.lightness() > 128, expectsLightIcon);
    QCOMPARE(colors.edge.lightness() > 128, !expectsLightIcon);
}

void TestTrayBadge::marksDifferByShapeAtEverySize()
{
    const TrayColors colors = trayColors({}, false);
    for (const TrayMark first : Marks) {
        const QList<QImage> images = trayImages(first, colors);
        QCOMPARE(images.first().width(), 16);
        QCOMPARE(images.last().width(), 48);
        for (const QImage &image : images) {
            for (const TrayMark second : Marks) {
                if (first == second)
                    continue;
                const QImage other = trayImage(second, image.width(), colors);
                // Without colour, a twentieth of the icon at least.
                QVERIFY2(difference(onPanel(image, Qt::white), onPanel(other, Qt::white)) >=
                             image.width() * image.width() / 20,
                         QByteArray::number(image.width()).constData());
            }
        }
    }
}

void TestTrayBadge::isSeenOnThePanelThatWasNotExpected()
{
    for (const bool isDark : {false, true}) {
        const QColor panel = isDark ? Qt::white : Qt::black;
        for (const QImage &icon : trayImages(TrayMark::None, trayColors({}, isDark))) {
            QImage empty(icon.size(), QImage::Format_RGB32);
            empty.fill(panel);
            QVERIFY(difference(onPanel(icon, panel), empty) >= icon.width() * icon.width() / 10);
        }
    }
}

QTEST_GUILESS_MAIN(TestTrayBadge)
#include "tst_traybadge.moc"
