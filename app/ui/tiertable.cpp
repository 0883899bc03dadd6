// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tiertable.h"

#include "ui/textlabel.h"
#include "ui/theme.h"
#include "ui/tickmark.h"
#include "ui/tiertext.h"

#include <QGridLayout>
#include <QLocale>
#include <QPainter>

namespace Lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int CellMargin = 6;
constexpr int CellSide = 8;

bool isSame(const QList<Tier> &a, const QList<Tier> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Tier &x, const Tier &y) {
        return x.id == y.id && x.name == y.name;
    });
}

bool isSame(const QList<TierFeature> &a, const QList<TierFeature> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const TierFeature &x, const TierFeature &y) {
                          return x.name == y.name && x.values == y.values;
                      });
}

} // namespace

TierTable::TierTable(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"tierTable"_s);
}

void TierTable::setTiers(const QList<Tier> &tiers, const QList<TierFeature> &features,
                         const QString &ownTierId)
{
    if (m_ownTierId == ownTierId && isSame(m_tiers, tiers) && isSame(m_features, features))
        return;
    m_tiers = tiers;
    m_features = features;
    m_ownTierId = ownTierId;
    rebuild();
}

void TierTable::rebuild()
{
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_grid;
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    addHeads();
    for (int row = 0; row < m_features.size(); ++row)
        addFeature(row + 1, m_features[row]);
    giveRoomToTiers();
    update();
}

void TierTable::addHeads()
{
    for (int column = 0; column < m_tiers.size(); ++column) {
        const Tier &tier = m_tiers[column];
        const bool isOwn = tier.id == m_ownTierId;
        const QString name = tier.name.text(QLocale());
        auto *head = new TextLabel(TextLabel::Kind::Strong, this);
        //: Head of the column of the tier that the person has; %1 is the tier
        head->setText(isOwn ? tr("%1 — yours").arg(name) : name);
        head->setSecondary(!isOwn);
        head->setAlignment(Qt::AlignCenter);
        head->setWordWrap(true); // only where the columns have no room
        head->setContentsMargins(CellSide, CellMargin, CellSide, CellMargin + 1);
        m_grid->addWidget(head, 0, column + 1);
    }
}

void TierTable::addFeature(int row, const TierFeature &feature)
{
    const QString name = feature.name.text(QLocale());
    auto *label = new TextLabel(TextLabel::Kind::Body, this);
    label->setText(name);
    label->setSecondary(true);
    label->setWordWrap(true);
    const QMargins before(isRightToLeft() ? CellSide : 0, CellMargin,
                          isRightToLeft() ? 0 : CellSide, CellMargin + 1);
    label->setContentsMargins(before);
    m_grid->addWidget(label, row, 0);
    for (int column = 0; column < qMin(m_tiers.size(), feature.values.size()); ++column) {
        const TierValue &value = feature.values[column];
        const bool isOwn = m_tiers[column].id == m_ownTierId;
        const QString text = tierValueText(value);
        QLabel *field = nullptr;
        if (value.kind == TierValue::Kind::Included) {
            field = new TickMark(text, isOwn, this);
        } else {
            field = new TextLabel(isOwn ? TextLabel::Kind::Strong : TextLabel::Kind::Body, this);
            field->setText(value.kind == TierValue::Kind::NotIncluded ? u"–"_s : text);
            field->setAlignment(Qt::AlignCenter);
            field->setWordWrap(true);
        }
        field->setContentsMargins(CellSide, CellMargin, CellSide, CellMargin + 1);
        //: Read out for a cell: feature, tier, how much
        field->setAccessibleName(
            tr("%1, %2: %3").arg(name, m_tiers[column].name.text(QLocale()), text));
        m_grid->addWidget(field, row, column + 1);
    }
}

/// Where there is room, no tier's words are broken: wrapped labels never ask for it by themselves.
void TierTable::giveRoomToTiers()
{
    int widest = 0;
    for (int column = 1; column <= m_tiers.size(); ++column) {
        for (int row = 0; row <= m_features.size(); ++row) {
            const QLayoutItem *item = m_grid->itemAtPosition(row, column);
            // Not a tick: its words are for readers alone.
            const auto *label =
                item == nullptr ? nullptr : qobject_cast<TextLabel *>(item->widget());
            if (label != nullptr)
                widest = qMax(widest, label->fontMetrics().horizontalAdvance(label->text()));
        }
    }
    int each = 1;
    int first = 3;
    for (const int sides : {4 * CellSide, 2 * CellSide + 2}) {
        const int left = width() - (widest + sides) * int(m_tiers.size());
        if (left < width() / 4)
            continue;
        each = widest + sides;
        first = left;
        break;
    }
    m_grid->setColumnStretch(0, first);
    for (int column = 1; column <= m_tiers.size(); ++column)
        m_grid->setColumnStretch(column, each);
}

void TierTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_grid != nullptr)
        giveRoomToTiers();
}

/// QGridLayout::cellRect() says nothing where rows wrap; the things in the cells know.
QRect TierTable::cell(int row, int column) const
{
    const QLayoutItem *item = m_grid->itemAtPosition(row, column);
    return item == nullptr ? QRect() : item->geometry();
}

void TierTable::paintEvent(QPaintEvent *)
{
    if (m_grid == nullptr)
        return;
    QPainter painter(this);
    for (int column = 0; column < m_tiers.size(); ++column) {
        if (m_tiers[column].id != m_ownTierId)
            continue;
        const QRect top = cell(0, column + 1);
        const QRect bottom = cell(int(m_features.size()), column + 1);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::accentSoft(palette()));
        painter.drawRoundedRect(top.united(bottom), 6, 6);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    const QColor line = Theme::hairline(palette());
    for (int row = 1; row <= m_features.size(); ++row)
        painter.fillRect(QRect(0, cell(row, 0).top(), width(), 1), line);
}

} // namespace Lanyard
