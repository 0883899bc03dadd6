// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/colormath.h"
#include "ui/connectbutton.h"
#include "ui/theme.h"

#include <QPalette>
#include <QSignalSpy>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

QPalette paletteOf(const QColor &window, const QColor &text)
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Text, text);
    return palette;
}

} // namespace

class TestConnectButton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColourIsReadable_data()
    {
        QTest::addColumn<QColor>("accent");
        QTest::addColumn<QPalette>("palette");
        const QList<QPair<const char *, QPalette>> schemes{
            {"light", paletteOf(QColor(0xf6, 0xf7, 0xf9), QColor(0x1b, 0x1f, 0x27))},
            {"dark", paletteOf(QColor(0x1d, 0x20, 0x27), QColor(0xe8, 0xea, 0xef))},
            {"high contrast", paletteOf(Qt::white, Qt::black)},
        };
        const QStringList accents{u"#2563eb"_s, u"#7c3aed"_s, u"#059669"_s, u"#ffff00"_s,
                                  u"#ffffff"_s, u"#000000"_s, u"#ff8800"_s, QString()};
        for (const auto &[scheme, palette] : schemes) {
            for (const QString &accent : accents)
                QTest::addRow("%s on %s", qPrintable(accent), scheme) << QColor(accent) << palette;
        }
    }
    void everyColourIsReadable()
    {
        QFETCH(QColor, accent);
        QFETCH(QPalette, palette);
        const ConnectLook filled = connectLook(ConnectButton::Style::Gradient, accent, palette);
        for (int step = 0; step <= 10; ++step)
            QVERIFY(contrastRatio(filled.text, mixed(filled.from, filled.to, step / 10.0)) >= 4.5);
        for (const auto style : {ConnectButton::Style::Outline, ConnectButton::Style::TextOnly}) {
            const ConnectLook plain = connectLook(style, accent, palette);
            QVERIFY(!plain.from.isValid());
            QVERIFY(contrastRatio(plain.text, Theme::page(palette)) >= 4.5);
            QVERIFY(contrastRatio(plain.text, Theme::card(palette)) >= 4.5);
            QCOMPARE(plain.line.isValid(), style == ConnectButton::Style::Outline);
        }
    }

    void threeSizesAndKeys()
    {
        const ConnectButton small(u"A"_s, {}, ConnectButton::Style::Gradient,
                                  ConnectButton::Size::Small);
        const ConnectButton medium(u"A"_s, {}, ConnectButton::Style::Gradient,
                                   ConnectButton::Size::Medium);
        ConnectButton large(u"A & B"_s, {}, ConnectButton::Style::Gradient,
                            ConnectButton::Size::Large);
        QVERIFY(small.sizeHint().height() < medium.sizeHint().height());
        QVERIFY(medium.sizeHint().height() < large.sizeHint().height());
        QCOMPARE(large.accessibleName(), u"Connect with A & B"_s);
        QSignalSpy clicked(&large, &QPushButton::clicked);
        large.show();
        QTest::keyClick(&large, Qt::Key_Return);
        QTest::keyClick(&large, Qt::Key_Space);
        QCOMPARE(clicked.size(), 2);
    }
};

QTEST_MAIN(TestConnectButton)
#include "tst_connectbutton.moc"
