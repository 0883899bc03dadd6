// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accessibleparts.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QWidget>

namespace Lanyard {

using namespace Qt::StringLiterals;

namespace {

/// Before Qt 6.5 a combo box has its value for a name here, and readers never hear what it is for.
class ComboInterface final : public QAccessibleWidget
{
public:
    explicit ComboInterface(QComboBox *combo)
        : QAccessibleWidget(combo, QAccessible::ComboBox)
        , m_combo(combo)
    {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        // The value is the description, too: the bridge to readers passes on no text of a value.
        const bool isValue =
            kind == QAccessible::Value ||
            (kind == QAccessible::Description && m_combo->accessibleDescription().isEmpty());
        return isValue ? m_combo->currentText() : QAccessibleWidget::text(kind);
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.hasPopup = true;
        state.expanded = m_combo->view()->isVisible();
        return state;
    }

    [[nodiscard]] int childCount() const override { return 1; }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        return index == 0 ? QAccessible::queryAccessibleInterface(m_combo->view()) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child != nullptr && child->object() == m_combo->view() ? 0 : -1;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return {showMenuAction(), pressAction(), setFocusAction()};
    }
    void doAction(const QString &name) override
    {
        if (name != showMenuAction() && name != pressAction())
            QAccessibleWidget::doAction(name);
        else if (m_combo->view()->isVisible())
            m_combo->hidePopup();
        else
            m_combo->showPopup();
    }

private:
    QComboBox *m_combo;
};

QAccessibleInterface *partInterface(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (widget == nullptr)
        return nullptr;
    if (auto *combo = qobject_cast<QComboBox *>(object))
        return className == "QComboBox"_L1 ? new ComboInterface(combo) : nullptr;
    if (className == "Lanyard::Card"_L1)
        return new QAccessibleWidget(widget, QAccessible::Grouping);
    // Qt 6.4's own looks up a child without a look at how many there are: a reader that counts, and
    // asks after a scroll bar has gone, brings the program down.
    if (className == "QScrollArea"_L1)
        return new QAccessibleWidget(widget, QAccessible::Client);
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
