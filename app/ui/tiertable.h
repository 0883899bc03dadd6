// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/provider.h"

#include <QWidget>

class QGridLayout;

namespace Lanyard {

/// What each tier gives, with the account's own column marked by colour, weight and the word
/// "yours".
class TierTable final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TierTable)

public:
    explicit TierTable(QWidget *parent = nullptr);

    /// \a ownTierId may be empty: unknown.
    void setTiers(const QList<Tier> &tiers, const QList<TierFeature> &features,
                  const QString &ownTierId);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    void giveRoomToTiers();
    void addHeads();
    [[nodiscard]] QRect cell(int row, int column) const;
    void addFeature(int row, const TierFeature &feature);

    QList<Tier> m_tiers;
    QList<TierFeature> m_features;
    QString m_ownTierId;
    QGridLayout *m_grid = nullptr;
};

} // namespace Lanyard
