// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessionnotices.h"

#include "accounts/accountservice.h"
#include "core/clock.h"
#include "ui/statustext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Lanyard {

NoticeStep noticeStep(SessionState state, bool &isOver)
{
    switch (state) {
    case SessionState::Ended:
    case SessionState::Rejected:
        return std::exchange(isOver, true) ? NoticeStep::None : NoticeStep::Show;
    case SessionState::SignedIn:
    case SessionState::SignedOut:
        return std::exchange(isOver, false) ? NoticeStep::Withdraw : NoticeStep::None;
    case SessionState::Renewing: // may yet be refused once more: no news
    case SessionState::Offline:
    case SessionState::KeychainLocked:
    case SessionState::NeedsAttention:
    case SessionState::WaitingForKeychain:
    case SessionState::SigningOut:
        break;
    }
    return NoticeStep::None;
}

SessionNotices::SessionNotices(AccountService &service, Notifier &notifier, const Clock &clock,
                               QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_notifier(notifier)
    , m_clock(clock)
{
    for (const Account &account : service.accounts())
        (void)noticeStep(service.status(account.id).state, m_isOver[account.id]);
    connect(&service, &AccountService::accountAdded, this, &SessionNotices::accountChanged);
    connect(&service, &AccountService::accountChanged, this, &SessionNotices::accountChanged);
    connect(&service, &AccountService::accountRemoved, this, &SessionNotices::accountRemoved);
}

SessionNotices::~SessionNotices()
{
    for (auto it = m_isOver.cbegin(); it != m_isOver.cend(); ++it) {
        if (it.value())
            m_notifier.withdraw(it.key());
    }
}

Notice SessionNotices::noticeFor(const Account &account) const
{
    const Provider *provider = m_service.catalogue().provider(account.providerId);
    const QString serviceName = provider ? provider->name : account.providerId;
    const StatusText words =
        statusText(account, m_service.status(account.id), serviceName, m_clock.utcNow(), QLocale());
    return {.key = account.id,
            //: Heading of a message on the desktop; an account and its service
            .title = QCoreApplication::translate("SessionNotices", "%1 (%2)")
                         .arg(sanitizedText(account.displayName(), 40), serviceName),
            //: What happened, and what to do
            .text = QCoreApplication::translate("SessionNotices", "%1. %2")
                        .arg(words.heading, words.explanation),
            .actionText = QCoreApplication::translate("SessionNotices", "Open Lanyard")};
}

void SessionNotices::accountChanged(const QString &accountId)
{
    const auto account = m_service.account(accountId);
    if (!account)
        return;
    switch (noticeStep(m_service.status(accountId).state, m_isOver[accountId])) {
    case NoticeStep::Show:
        m_notifier.show(noticeFor(*account));
        break;
    case NoticeStep::Withdraw:
        m_notifier.withdraw(accountId);
        break;
    case NoticeStep::None:
        break;
    }
}

void SessionNotices::accountRemoved(const QString &accountId)
{
    if (m_isOver.take(accountId))
        m_notifier.withdraw(accountId);
}

} // namespace Lanyard
