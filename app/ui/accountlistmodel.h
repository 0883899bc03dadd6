// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "ui/avatarlook.h"
#include "ui/statustext.h"

#include <QAbstractListModel>

namespace Lanyard {

/// One account as the list shows it.
struct AccountRow
{
    Account account{};
    StatusText text{};
    bool isActive = false;
};

/// The accounts of one service, in the user's order.
struct AccountGroup
{
    QString providerId{};
    QString name{};
    QList<AccountRow> rows{};
};

/// Accounts by service: a row with the service's name, which cannot be chosen, then its accounts.
/// Rows move only within their service.
class AccountListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountListModel)

public:
    enum Role {
        IsSectionRole = Qt::UserRole + 1,
        AccountIdRole,
        ProviderIdRole,
        LineRole,
        SymbolRole,
        ToneRole,
        IsActiveRole,
        InitialsRole,
        ColorRole,
    };

    explicit AccountListModel(QObject *parent = nullptr);

    /// Takes over what changed, row by row, so that choice and focus stay where they are.
    void setGroups(const QList<AccountGroup> &groups);

    [[nodiscard]] QModelIndex indexOf(const QString &accountId) const;
    [[nodiscard]] QString accountIdAt(const QModelIndex &index) const; ///< empty: a section

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row,
                                       int column, const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// Somebody dropped an account at \a toIndex among those of its service. Nothing has moved yet.
    void moveRequested(const QString &accountId, qsizetype toIndex);

private:
    /// What is on screen of a row, and nothing else.
    struct Row
    {
        QString key; ///< account id, or the provider's for a section
        QString providerId;
        QString name;
        QString line;
        QString toolTip;
        QString accessibleText;
        QString initials;
        QColor color;
        Symbol symbol = Symbol::Ring;
        Tone tone = Tone::Neutral;
        bool isSection = false;
        bool isActive = false;

        friend bool operator==(const Row &, const Row &) = default;
        [[nodiscard]] bool isSameThing(const Row &other) const
        {
            return isSection == other.isSection && key == other.key;
        }
    };

    [[nodiscard]] static Row sectionRow(const AccountGroup &group);
    [[nodiscard]] static Row accountRow(const AccountGroup &group, const AccountRow &row);
    [[nodiscard]] qsizetype find(const Row &wanted, qsizetype from) const;
    void removeMissing(const QList<Row> &rows);

    QList<Row> m_rows;
};

} // namespace Lanyard
