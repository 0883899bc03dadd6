// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accessibleparts.h"

#include <QAccessible>
#include <QLabel>
#include <QScrollArea>
#include <QTest>

using namespace Lanyard;

class TestAccessibleParts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAccessibleParts(); }

    void childThatHasGoneIsNotLookedUp()
    {
        QScrollArea area;
        area.setWidget(new QLabel);
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&area);
        QVERIFY(interface);
        QVERIFY(interface->childCount() > 0);
        bool hasViewport = false;
        for (int i = 0; i < interface->childCount(); ++i)
            hasViewport |= interface->child(i)->object() == area.viewport();
        QVERIFY(hasViewport);
        QVERIFY(!interface->child(interface->childCount()));
        QVERIFY(!interface->child(interface->childCount() + 7));
        QVERIFY(!interface->child(-1));
    }
};

QTEST_MAIN(TestAccessibleParts)
#include "tst_accessibleparts.moc"
