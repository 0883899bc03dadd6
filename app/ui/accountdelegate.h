// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Lanyard {

/// Draws the list's rows: a service's name, or an account with picture, name, state and the tick of
/// the active one.
class AccountDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountDelegate)

public:
    explicit AccountDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    static void paintSection(QPainter &painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index);
    static void paintGround(QPainter &painter, const QStyleOptionViewItem &option);
    static void paintAccount(QPainter &painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index);
};

} // namespace Lanyard
