// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QGuiApplication>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bestLanguage_data();
    void bestLanguage();
    void formatsAndDirectionFollow();
    void namesAreInTheLanguageItself();
};

void TestLanguage::bestLanguage_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << QStringList{} << u"en"_s;
    QTest::newRow("plain") << QStringList{u"de"_s} << u"de"_s;
    QTest::newRow("with territory") << QStringList{u"de-AT"_s} << u"de"_s;
    QTest::newRow("with script") << QStringList{u"ar-Arab-EG"_s} << u"ar"_s;
    QTest::newRow("with underscore") << QStringList{u"de_CH"_s} << u"de"_s;
    QTest::newRow("second choice") << QStringList{u"fr-FR"_s, u"de"_s, u"en"_s} << u"de"_s;
    QTest::newRow("English before German") << QStringList{u"en-GB"_s, u"de-DE"_s} << u"en"_s;
    QTest::newRow("unknown") << QStringList{u"tlh"_s} << u"en"_s;
    QTest::newRow("C") << QStringList{u"C"_s} << u"en"_s;
    QTest::newRow("begins like one") << QStringList{u"den"_s} << u"en"_s;
}

void TestLanguage::bestLanguage()
{
    QFETCH(const QStringList, wanted);
    QFETCH(const QString, expected);
    QCOMPARE(Lanyard::bestLanguage(wanted, {u"ar"_s, u"de"_s, u"en"_s}), expected);
}

void TestLanguage::formatsAndDirectionFollow()
{
    // The texts are compiled into the program and not here: English is what is left.
    Language language;
    language.apply(u"en"_s);
    QCOMPARE(QLocale().language(), QLocale::English);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    language.apply(u"tlh"_s); // a setting of a later version
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QVERIFY(Language::available().contains(u"en"_s));
}

void TestLanguage::namesAreInTheLanguageItself()
{
    QCOMPARE(Language::nativeName(u"en"_s), u"English"_s);
    QCOMPARE(Language::nativeName(u"de"_s), u"Deutsch"_s);
    QCOMPARE(Language::nativeName(u"ar"_s), u"العربية"_s);
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
