// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/enrolment.h"

#include "accounts/accountrepository.h"
#include "accounts/tokenvault.h"
#include "core/randomtext.h"

namespace Lanyard {

QString newAccountId()
{
    return QString::fromLatin1(randomBase64Url(15));
}

Enrolment::Enrolment(const Account &person, const StoredTokens &tokens, const Parts &parts,
                     QObject *parent)
    : QObject(parent)
    , m_person(person)
    , m_tokens(tokens)
    , m_parts(parts)
{}

void Enrolment::start()
{
    QMetaObject::invokeMethod(this, &Enrolment::write, Qt::QueuedConnection);
}

void Enrolment::write()
{
    if (m_isCancelled) {
        Q_EMIT finished(Error{.kind = ErrorKind::Cancelled});
        return;
    }
    const Account *known = m_parts.repository.find(m_person.providerId, m_person.identity);
    m_isNew = !known;
    m_accountId = known ? known->id : m_person.id.isEmpty() ? newAccountId() : m_person.id;
    if (known)
        Q_EMIT writingKnownAccount(m_accountId);
    m_parts.vault.save(m_accountId, m_tokens, this, [this](const auto &r) { written(r); });
}

void Enrolment::written(const Result<void> &result)
{
    if (!result)
        return undo(result.error());
    if (m_isCancelled)
        return undo(Error{.kind = ErrorKind::Cancelled});
    if (m_isNew && m_parts.repository.find(m_person.providerId, m_person.identity)) {
        // A sign-in beside this one brought the same person first: the entries become theirs.
        m_parts.vault.erase(m_accountId, this, [this](const auto &) { write(); });
        return;
    }
    if (const auto listed = list(); !listed)
        return undo(listed.error());
    Q_EMIT finished(
        Enrolled{.accountId = m_accountId, .isNewAccount = m_isNew, .tokens = m_tokens});
}

Result<void> Enrolment::list()
{
    Account account = m_person;
    const Account *known = m_parts.repository.account(m_accountId);
    if (known) {
        account = *known;
        account.identity = m_person.identity;
        account.origins = m_person.origins;
        account.name = m_person.name;
        account.email = m_person.email;
        account.tenantName = m_person.tenantName;
        if (m_person.quota)
            account.quota = m_person.quota;
        if (!m_person.tierId.isEmpty()) {
            account.tierId = m_person.tierId;
            account.tierObservedAt = m_person.tierObservedAt;
        }
    } else {
        account.id = m_accountId;
        account.addedAt = m_parts.clock.utcNow();
    }
    account.lastUsedAt = m_parts.clock.utcNow();
    account.session = factsWithTokens({.startedAt = m_tokens.accessRequestedAt}, m_tokens);
    return known ? m_parts.repository.update(account) : m_parts.repository.add(account);
}

void Enrolment::undo(const Error &reason)
{
    if (!m_isNew) {
        Q_EMIT finished(reason); // the account's own session puts its tokens back
        return;
    }
    m_parts.vault.erase(m_accountId, this, [this, reason](const auto &) {
        // Where this fails, too, the keychain took nothing before.
        Q_EMIT finished(reason);
    });
}

} // namespace Lanyard
