// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

namespace Lanyard {

class AccountService;

/// Notices where a service takes permissions back at a renewal (TR-9). What was chosen at a sign-in
/// is no news.
class ScopeWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScopeWatch)

public:
    /// \a service must outlive the watch.
    explicit ScopeWatch(AccountService &service, QObject *parent = nullptr);

Q_SIGNALS:
    void lost(const QString &accountId, const QStringList &scopes);

private:
    struct Known
    {
        QDateTime signedInAt{};
        QSet<QString> scopes{};
    };
    void look(const QString &accountId);

    AccountService &m_service;
    QHash<QString, Known> m_known;
};

} // namespace Lanyard
