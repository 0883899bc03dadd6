// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accountlistmodel.h"

#include "ui/plaintooltip.h"

#include <QMimeData>

#include <algorithm>

namespace Lanyard {

using namespace Qt::StringLiterals;

namespace {

/// An account on its way to another place in the list; means nothing outside this program.
const QString AccountMimeType = u"application/x-lanyard-account"_s;

} // namespace

AccountListModel::AccountListModel(QObject *parent)
    : QAbstractListModel(parent)
{}

AccountListModel::Row AccountListModel::sectionRow(const AccountGroup &group)
{
    Row row;
    row.isSection = true;
    row.key = group.providerId;
    row.providerId = group.providerId;
    row.name = group.name;
    row.accessibleText = group.name;
    return row;
}

AccountListModel::Row AccountListModel::accountRow(const AccountGroup &group, const AccountRow &row)
{
    const AvatarLook look = avatarLook(row.account);
    Row result;
    result.key = row.account.id;
    result.providerId = group.providerId;
    result.name = row.account.displayName();
    result.line = row.text.line;
    result.symbol = row.text.symbol;
    result.tone = row.text.tone;
    result.isActive = row.isActive;
    result.initials = look.initials;
    result.color = look.color;
    QStringList about{row.text.line, row.account.email, row.account.tenantName, row.text.exactTime};
    about.removeAll(QString());
    about.removeAll(result.name);
    result.toolTip = plainToolTip(about.join(u'\n'));
    result.accessibleText =
        row.isActive
            //: Read out for a row: account, service, state; the account is the active one
            ? tr("%1, %2: %3. Active.").arg(result.name, group.name, result.line)
            //: Read out for a row: account, service, state
            : tr("%1, %2: %3.").arg(result.name, group.name, result.line);
    return result;
}

qsizetype AccountListModel::find(const Row &wanted, qsizetype from) const
{
    const auto it = std::find_if(m_rows.begin() + from, m_rows.end(),
                                 [&](const Row &row) { return row.isSameThing(wanted); });
    return it == m_rows.end() ? -1 : it - m_rows.begin();
}

void AccountListModel::removeMissing(const QList<Row> &rows)
{
    for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
        const bool stays = std::any_of(rows.begin(), rows.end(),
                                       [&](const Row &row) { return row.isSameThing(m_rows[i]); });
        if (stays)
            continue;
        beginRemoveRows({}, int(i), int(i));
        m_rows.removeAt(i);
        endRemoveRows();
    }
}

void AccountListModel::setGroups(const QList<AccountGroup> &groups)
{
    QList<Row> rows;
    for (const AccountGroup &group : groups) {
        rows.append(sectionRow(group));
        for (const AccountRow &row : group.rows)
            rows.append(accountRow(group, row));
    }
    removeMissing(rows);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const qsizetype at = find(rows[i], i);
        if (at < 0) {
            beginInsertRows({}, int(i), int(i));
            m_rows.insert(i, rows[i]);
            endInsertRows();
            continue;
        }
        if (at != i) {
            beginMoveRows({}, int(at), int(at), {}, int(i));
            m_rows.move(at, i);
            endMoveRows();
        }
        if (m_rows[i] == rows[i])
            continue;
        m_rows[i] = rows[i];
        Q_EMIT dataChanged(index(int(i)), index(int(i)));
    }
}

QModelIndex AccountListModel::indexOf(const QString &accountId) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (!m_rows[i].isSection && m_rows[i].key == accountId)
            return index(int(i));
    }
    return {};
}

QString AccountListModel::accountIdAt(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index) || m_rows[index.row()].isSection)
        return {};
    return m_rows[index.row()].key;
}

int AccountListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant AccountListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::ToolTipRole:
        return row.toolTip;
    case Qt::AccessibleTextRole:
        return row.accessibleText;
    case IsSectionRole:
        return row.isSection;
    case AccountIdRole:
        return row.isSection ? QString() : row.key;
    case ProviderIdRole:
        return row.providerId;
    case LineRole:
        return row.line;
    case SymbolRole:
        return static_cast<int>(row.symbol);
    case ToneRole:
        return static_cast<int>(row.tone);
    case IsActiveRole:
        return row.isActive;
    case InitialsRole:
        return row.initials;
    case ColorRole:
        return row.color;
    default:
        return {};
    }
}

Qt::ItemFlags AccountListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between rows
    if (m_rows[index.row()].isSection)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled |
           Qt::ItemNeverHasChildren;
}

QStringList AccountListModel::mimeTypes() const
{
    return {AccountMimeType};
}

QMimeData *AccountListModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty() || accountIdAt(indexes.first()).isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(AccountMimeType, accountIdAt(indexes.first()).toUtf8());
    return data;
}

bool AccountListModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                       const QModelIndex &parent) const
{
    if (parent.isValid() || action != Qt::MoveAction || row < 0 || row > m_rows.size())
        return false;
    const QModelIndex from = indexOf(QString::fromUtf8(data->data(AccountMimeType)));
    // What is above the gap is of the same service: its name, or one of its accounts.
    return from.isValid() && row > 0 && m_rows[row - 1].providerId == m_rows[from.row()].providerId;
}

bool AccountListModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row,
                                    int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const QString accountId = QString::fromUtf8(data->data(AccountMimeType));
    const int from = indexOf(accountId).row();
    int first = from;
    while (!m_rows[first].isSection)
        --first;
    // The gap is counted with the account in its old place, the index without it.
    const int to = row - first - 1 - (row > from ? 1 : 0);
    if (to != from - first - 1)
        Q_EMIT moveRequested(accountId, to);
    return true;
}

} // namespace Lanyard
