// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountstatus.h"
#include "platform/notifier.h"

#include <QHash>
#include <QObject>
#include <QString>

namespace Lanyard {

class AccountService;
class Clock;
struct Account;

/// Tells by a message on the desktop when a session ends while Lanyard runs: one message an
/// account, withdrawn once it is signed in again.
class SessionNotices final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionNotices)

public:
    /// What is over already when this is made stays unmentioned. All must outlive the notices.
    SessionNotices(AccountService &service, Notifier &notifier, const Clock &clock,
                   QObject *parent = nullptr);
    ~SessionNotices() override;

private:
    void accountChanged(const QString &accountId);
    void accountRemoved(const QString &accountId);
    [[nodiscard]] Notice noticeFor(const Account &account) const;

    AccountService &m_service;
    Notifier &m_notifier;
    const Clock &m_clock;
    QHash<QString, bool> m_isOver; ///< by account
};

enum class NoticeStep { None, Show, Withdraw };

/// What a state means for an account of which was known whether its session is over; \a isOver
/// learns it.
[[nodiscard]] NoticeStep noticeStep(SessionState state, bool &isOver);

} // namespace Lanyard
