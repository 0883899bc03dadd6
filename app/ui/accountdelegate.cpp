// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accountdelegate.h"

#include "ui/accountlistmodel.h"
#include "ui/theme.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QScrollBar>

namespace Lanyard {

namespace {

constexpr int RowSide = 12;   // from the list's edge to a row's ground
constexpr int RowGap = 1;     // above and below a row's ground
constexpr int RowPadding = 8; // from the ground's edge to what stands on it
constexpr int RowRadius = 8;
constexpr int LineSymbol = 14;
constexpr int ActiveTick = 18;

/// The row's ground: the same way in from both edges, a scroll bar counted in.
QRect groundOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractScrollArea *>(option.widget);
    const bool hasScrollBar = view != nullptr && view->verticalScrollBar()->isVisible();
    const QRect ground(option.rect.left() + RowSide, option.rect.top() + RowGap,
                       option.rect.width() - RowSide - (hasScrollBar ? 0 : RowSide),
                       option.rect.height() - 2 * RowGap);
    return QStyle::visualRect(option.direction, option.rect, ground);
}

/// Text in one line, elided, at the start of \a area.
void drawLine(QPainter &painter, const QRect &area, const QFont &font, const QColor &color,
              const QString &text, Qt::LayoutDirection direction)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(area,
                     int(QStyle::visualAlignment(direction, Qt::AlignLeft)) | Qt::AlignVCenter |
                         Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
}

} // namespace

AccountDelegate::AccountDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

void AccountDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(AccountListModel::IsSectionRole).toBool()) {
        paintSection(*painter, option, index);
    } else {
        paintGround(*painter, option);
        paintAccount(*painter, option, index);
    }
    painter->restore();
}

void AccountDelegate::paintSection(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index)
{
    const QFont font = Theme::strongFont(Theme::smallFont(option.font));
    const int height = QFontMetrics(font).height();
    const QRect area(option.rect.left() + RowSide + RowPadding, option.rect.bottom() - height - 4,
                     option.rect.width() - 2 * (RowSide + RowPadding), height);
    drawLine(painter, area, font, Theme::secondaryText(option.palette),
             index.data(Qt::DisplayRole).toString(), option.direction);
}

void AccountDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const QRectF ground = groundOf(option);
    painter.setPen(Qt::NoPen);
    if ((option.state & QStyle::State_Selected) != 0) {
        painter.setBrush(Theme::accentSoft(option.palette));
        painter.drawRoundedRect(ground, RowRadius, RowRadius);
    } else if ((option.state & QStyle::State_MouseOver) != 0) {
        QColor wash = Theme::text(option.palette);
        wash.setAlphaF(0.05F);
        painter.setBrush(wash);
        painter.drawRoundedRect(ground, RowRadius, RowRadius);
    }
    if ((option.state & QStyle::State_HasFocus) != 0 &&
        (option.state & QStyle::State_KeyboardFocusChange) != 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Theme::accent(option.palette), 2));
        painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), RowRadius - 1, RowRadius - 1);
    }
}

void AccountDelegate::paintAccount(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index)
{
    const QPalette &palette = option.palette;
    const Qt::LayoutDirection direction = option.direction;
    const QRect row = groundOf(option).adjusted(RowPadding, 0, -RowPadding, 0);
    const auto place = [&](const QRect &logical) {
        return QStyle::visualRect(direction, row, logical);
    };
    const int top = row.top() + (row.height() - Theme::ListAvatar) / 2;
    paintAvatar(painter, place(QRect(row.left(), top, Theme::ListAvatar, Theme::ListAvatar)),
                {index.data(AccountListModel::InitialsRole).toString(),
                 index.data(AccountListModel::ColorRole).value<QColor>()});

    const bool isActive = index.data(AccountListModel::IsActiveRole).toBool();
    const int left = row.left() + Theme::ListAvatar + 10;
    const int right = row.right() - (isActive ? ActiveTick + 6 : 0);
    const QFont nameFont = Theme::strongFont(option.font);
    const QFont lineFont = Theme::smallFont(option.font);
    const int nameHeight = QFontMetrics(nameFont).height();
    const int lineHeight = QFontMetrics(lineFont).height();
    const int nameTop = row.top() + (row.height() - nameHeight - lineHeight - 1) / 2;
    drawLine(painter, place(QRect(left, nameTop, right - left + 1, nameHeight)), nameFont,
             Theme::text(palette), index.data(Qt::DisplayRole).toString(), direction);

    const int lineTop = nameTop + nameHeight + 1;
    const auto tone = static_cast<Tone>(index.data(AccountListModel::ToneRole).toInt());
    paintSymbol(
        painter,
        place(QRect(left, lineTop + (lineHeight - LineSymbol + 1) / 2, LineSymbol, LineSymbol)),
        static_cast<Symbol>(index.data(AccountListModel::SymbolRole).toInt()),
        Theme::tone(tone, palette));
    const int textLeft = left + LineSymbol + 4;
    drawLine(painter, place(QRect(textLeft, lineTop, right - textLeft + 1, lineHeight)), lineFont,
             Theme::secondaryText(palette), index.data(AccountListModel::LineRole).toString(),
             direction);
    if (isActive)
        paintSymbol(
            painter,
            place(QRect(row.right() - ActiveTick + 1, row.top() + (row.height() - ActiveTick) / 2,
                        ActiveTick, ActiveTick)),
            Symbol::Tick, Theme::accent(palette));
}

QSize AccountDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int small = QFontMetrics(Theme::smallFont(option.font)).height();
    if (index.data(AccountListModel::IsSectionRole).toBool())
        return {100, small + (index.row() == 0 ? 12 : 20)};
    const int words = QFontMetrics(Theme::strongFont(option.font)).height() + small + 14;
    return {200, qMax(Theme::RowHeight, words) + 2 * RowGap};
}

} // namespace Lanyard
