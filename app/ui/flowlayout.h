// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace Lanyard {

/// Things in a row that wraps; every one as wide as it likes to be. The rows stand at the top, or
/// in the middle where that is the layout's alignment.
class FlowLayout final : public QLayout
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlowLayout)

public:
    explicit FlowLayout(int gap, int rowGap);
    ~FlowLayout() override;

    /// Off: all stand in one row, however narrow the place.
    void setWrapping(bool wraps);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect &area) override;

private:
    /// The height that it takes; places the items where \a isReal.
    int place(const QRect &area, bool isReal) const;

    QList<QLayoutItem *> m_items;
    int m_gap;
    int m_rowGap;
    bool m_wraps = true;
};

} // namespace Lanyard
