// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accessibleparts.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace Lanyard {

using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface *partInterface(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (widget == nullptr)
        return nullptr;
    if (className == "Lanyard::Card"_L1)
        return new QAccessibleWidget(widget, QAccessible::Grouping);
    if (className == "QSplitterHandle"_L1) // a "grip", which readers call unknown
        return new QAccessibleWidget(widget, QAccessible::Separator);
    return nullptr;
}

} // namespace

void installAccessibleParts()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(partInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace Lanyard
