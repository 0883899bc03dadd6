// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/fontpreload.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QScopeGuard>
#include <QTest>
#include <QThread>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

// Before any application, as the program does it.
int run(int argc, char **argv)
{
    FontPreload fonts;
    QGuiApplication application(argc, argv);
    fonts.read(QGuiApplication::font());
    const auto fontsFirst = qScopeGuard([&fonts] { fonts.wait(); });
    return QCoreApplication::instance()->thread() == QThread::currentThread() &&
                   QFontMetrics(QGuiApplication::font()).height() > 0 &&
                   !QFontDatabase::families().isEmpty()
               ? 0
               : 1;
}

} // namespace

class TestFontPreload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWithoutBeingToldAFont()
    {
        const FontPreload fonts; // no application came: another Lanyard has the accounts
    }

    void endsWithAFontThatNobodyHas()
    {
        FontPreload fonts;
        fonts.read(QFont(u"No such family"_s, 12));
        fonts.read(QFont(u"Nor this one"_s, 12)); // the first one counts
        fonts.wait();
        QVERIFY(QFontMetrics(QFont(u"No such family"_s, 12)).height() > 0);
    }
};

int main(int argc, char **argv)
{
    if (const int failure = run(argc, argv); failure != 0)
        return failure;
    const QGuiApplication application(argc, argv);
    TestFontPreload test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fontpreload.moc"
