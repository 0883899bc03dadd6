// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/symbol.h"

#include <QPainter>
#include <QTest>

using namespace Lanyard;

namespace {

/// The last one of the enum: every one before it has a number below.
constexpr int LastSymbol = static_cast<int>(Symbol::Lanyard);

int inkedPixels(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color)
                ++count;
        }
    }
    return count;
}

} // namespace

class SymbolTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySymbolHasAPictureInTheColourAskedFor();
    void iconsAreMadeForTheSizeAskedFor();
    void disabledIconIsFainter();
    void applicationIconHasColours();
};

void SymbolTest::everySymbolHasAPictureInTheColourAskedFor()
{
    for (int i = 0; i <= LastSymbol; ++i) {
        const QPixmap pixmap = symbolPixmap(static_cast<Symbol>(i), 24, Qt::red, 2.0);
        QCOMPARE(pixmap.size(), QSize(48, 48));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
        QVERIFY2(inkedPixels(pixmap.toImage(), Qt::red) > 10, qPrintable(QString::number(i)));
        QCOMPARE(inkedPixels(pixmap.toImage(), Qt::black), 0);
    }
}

void SymbolTest::iconsAreMadeForTheSizeAskedFor()
{
    const QIcon icon = symbolIcon(Symbol::Lanyard, Qt::blue);
    for (const int size : {16, 22, 32, 48})
        QCOMPARE(icon.pixmap(QSize(size, size), 1.0).size(), QSize(size, size));
    QCOMPARE(icon.pixmap(QSize(16, 16), 2.0).size(), QSize(32, 32));
    QVERIFY(icon.availableSizes().contains(QSize(22, 22)));
}

void SymbolTest::disabledIconIsFainter()
{
    const QIcon icon = symbolIcon(Symbol::Ring, Qt::black);
    const QImage disabled = icon.pixmap(QSize(32, 32), 1.0, QIcon::Disabled).toImage();
    QCOMPARE(inkedPixels(disabled, Qt::black), 0);
    QVERIFY(inkedPixels(icon.pixmap(QSize(32, 32), 1.0).toImage(), Qt::black) > 10);
}

void SymbolTest::applicationIconHasColours()
{
    const QImage image = applicationIcon().pixmap(QSize(128, 128), 1.0).toImage();
    QCOMPARE(image.size(), QSize(128, 128));
    QVERIFY(inkedPixels(image, QColor(0x2f, 0x6f, 0xed)) > 100);
}

QTEST_MAIN(SymbolTest)
#include "tst_symbol.moc"
