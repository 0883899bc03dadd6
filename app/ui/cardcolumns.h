// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace Lanyard {

/// Cards side by side in two columns of one height, or below each other where there is no room.
class CardColumns final : public QLayout
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CardColumns)

public:
    CardColumns(int narrowestColumn, int gap);
    ~CardColumns() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect &area) override;

private:
    [[nodiscard]] int columnCount(int width) const;
    int place(const QRect &area, bool isReal) const;

    QList<QLayoutItem *> m_items;
    int m_narrowestColumn;
    int m_gap;
};

} // namespace Lanyard
