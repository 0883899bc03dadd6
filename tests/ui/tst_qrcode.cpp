// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qrcode.h"

#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

class TestQrCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void DF_8_aCameraReadsExactlyTheAddress_data();
    void DF_8_aCameraReadsExactlyTheAddress();
    void isDarkOnLightInADarkScheme();
    void showsNothingWhereTheAddressIsTooLong();
    void hasANameForReaders();
};

void TestQrCode::DF_8_aCameraReadsExactlyTheAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("scale");
    const QString address = u"https://api.betterskills.ai/device?user_code=WDJB-MJHT"_s;
    QTest::newRow("usual") << address << 1.0;
    QTest::newRow("twice the size") << address << 2.0;
    QTest::newRow("odd scale") << address << 1.25;
    QTest::newRow("short") << u"http://127.0.0.1:3000/device"_s << 1.0;
    QTest::newRow("long") << u"https://as.example/device?c="_s + QString(160, u'x') << 1.0;
}

void TestQrCode::DF_8_aCameraReadsExactlyTheAddress()
{
    QFETCH(const QString, text);
    QFETCH(const double, scale);
    if (QStandardPaths::findExecutable(u"zbarimg"_s).isEmpty())
        QFAIL("zbarimg is not installed");
    QrCode code;
    code.setText(text);
    code.resize(code.sizeHint());
    QImage picture((QSizeF(code.size()) * scale).toSize(), QImage::Format_RGB32);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::darkGray);
    code.render(&picture);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"code.png"_s);
    QVERIFY(picture.save(path));
    QProcess camera;
    camera.start(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, path});
    QVERIFY(camera.waitForFinished());
    QCOMPARE(QString::fromUtf8(camera.readAllStandardOutput()), text + u'\n');
}

void TestQrCode::isDarkOnLightInADarkScheme()
{
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    QrCode code;
    code.setPalette(dark);
    code.setText(u"https://as.example/device"_s);
    code.resize(code.sizeHint());
    const QImage picture = code.grab().toImage();
    QCOMPARE(picture.pixelColor(picture.width() / 2, 4), QColor(Qt::white));
}

void TestQrCode::showsNothingWhereTheAddressIsTooLong()
{
    QrCode code;
    code.setText(u"https://as.example/"_s + QString(5000, u'x'));
    QVERIFY(code.isEmpty());
    code.setText(u"https://as.example/"_s);
    QVERIFY(!code.isEmpty());
    code.setText({});
    QVERIFY(code.isEmpty());
}

void TestQrCode::hasANameForReaders()
{
    QCOMPARE(QrCode().accessibleName(), u"QR code of the address"_s);
}

QTEST_MAIN(TestQrCode)
#include "tst_qrcode.moc"
