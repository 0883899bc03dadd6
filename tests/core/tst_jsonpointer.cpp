// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonpointer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

class TestJsonPointer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valueAt_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QJsonValue>("expected");
        const QJsonValue undefined(QJsonValue::Undefined);
        QTest::newRow("member") << u"/email"_s << QJsonValue(u"ada@example.org"_s);
        QTest::newRow("nested") << u"/teamspace/id"_s << QJsonValue(u"t1"_s);
        QTest::newRow("array") << u"/list/1"_s << QJsonValue(2);
        QTest::newRow("behind the end") << u"/list/2"_s << undefined;
        QTest::newRow("leading zero") << u"/list/01"_s << undefined;
        QTest::newRow("escaped slash") << u"/a~1b"_s << QJsonValue(1);
        QTest::newRow("escaped tilde") << u"/m~0n"_s << QJsonValue(8);
        QTest::newRow("~01 is ~1") << u"/~01"_s << QJsonValue(9);
        QTest::newRow("missing") << u"/nobody"_s << undefined;
        QTest::newRow("no pointer") << u"email"_s << undefined;
        QTest::newRow("through a string") << u"/email/x"_s << undefined;
    }
    void valueAt()
    {
        const auto document = QJsonDocument::fromJson(
            R"({"email":"ada@example.org","teamspace":{"id":"t1"},"list":[1,2],"a/b":1,"m~n":8,"~1":9})");
        QFETCH(QString, pointer);
        QTEST(Lanyard::valueAt(document.object(), pointer), "expected");
    }

    void emptyPointerIsTheDocument()
    {
        QCOMPARE(Lanyard::valueAt(QJsonValue(3), u""_s), QJsonValue(3));
    }

    void childPointerEscapes()
    {
        QCOMPARE(childPointer(u"/tiers"_s, u"a/b~c"_s), u"/tiers/a~1b~0c"_s);
    }
};

QTEST_GUILESS_MAIN(TestJsonPointer)
#include "tst_jsonpointer.moc"
