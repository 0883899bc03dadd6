// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountrepository.h"

#include "core/securefile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

Error noSuchAccount(const QString &accountId)
{
    return Error{.kind = ErrorKind::ConfigurationInvalid,
                 .detail = u"no account %1"_s.arg(accountId)};
}

/// Whose turn it is when the active account at \a index of \a accounts goes: the next one of the
/// same provider, else the one before; empty: nobody is left.
QString successorOf(const QList<Account> &accounts, qsizetype index)
{
    const QString providerId = accounts.at(index).providerId;
    for (qsizetype i = index + 1; i < accounts.size(); ++i) {
        if (accounts.at(i).providerId == providerId)
            return accounts.at(i).id;
    }
    for (qsizetype i = index - 1; i >= 0; --i) {
        if (accounts.at(i).providerId == providerId)
            return accounts.at(i).id;
    }
    return {};
}

} // namespace

AccountRepository::AccountRepository(const QString &path)
    : m_path(path)
    , m_writeBlock(
          Error{.kind = ErrorKind::FileUnreadable, .detail = u"not read yet"_s, .host = path})
{}

Result<void> AccountRepository::load()
{
    m_file = {};
    m_writeBlock.reset();
    // A link to nowhere counts as there: something is meant to be behind it.
    if (const QFileInfo info(m_path); !info.exists() && !info.isSymLink())
        return {};
    const auto text = readPrivateFile(m_path);
    if (!text) {
        m_writeBlock = text.error();
        return text.error();
    }
    auto file = parseAccountFile(text.value());
    if (file) {
        m_file = file.takeValue();
        return {};
    }
    Error error = file.error();
    error.host = m_path;
    if (error.kind == ErrorKind::FileDamaged) {
        if (const auto aside = setFileAside(m_path)) {
            error.host = aside.value();
            return error;
        }
    }
    m_writeBlock = error;
    return error;
}

std::optional<Error> AccountRepository::writeBlock() const
{
    if (m_writeBlock)
        return m_writeBlock;
    // A new file takes the place of the old one, so it is the folder that counts.
    QFileInfo folder(QFileInfo(m_path).absolutePath());
    while (!folder.exists() && !folder.isRoot())
        folder.setFile(folder.absolutePath()); // it is made in there
    if (folder.isDir() && folder.isWritable())
        return std::nullopt;
    return Error{.kind = ErrorKind::FileUnwritable,
                 .detail = u"the folder is not writable"_s,
                 .host = m_path};
}

const Account *AccountRepository::account(const QString &accountId) const
{
    const qsizetype index = indexOf(accountId);
    return index < 0 ? nullptr : &m_file.accounts.at(index);
}

const Account *AccountRepository::find(const QString &providerId, const Identity &identity) const
{
    for (const Account &account : m_file.accounts) {
        if (account.providerId == providerId && account.identity == identity)
            return &account;
    }
    return nullptr;
}

Result<void> AccountRepository::add(const Account &account)
{
    if (indexOf(account.id) >= 0 || find(account.providerId, account.identity))
        return Error{.kind = ErrorKind::ConfigurationInvalid, .detail = u"known already"_s};
    AccountFile file = m_file;
    file.accounts.append(account);
    return store(file);
}

Result<void> AccountRepository::update(const Account &account)
{
    const qsizetype index = indexOf(account.id);
    if (index < 0)
        return noSuchAccount(account.id);
    if (m_file.accounts.at(index) == account)
        return {};
    const Account *samePerson = find(account.providerId, account.identity);
    if (samePerson && samePerson->id != account.id)
        return Error{.kind = ErrorKind::ConfigurationInvalid, .detail = u"known already"_s};
    AccountFile file = m_file;
    file.accounts[index] = account;
    return store(file);
}

Result<void> AccountRepository::remove(const QString &accountId)
{
    const qsizetype index = indexOf(accountId);
    if (index < 0)
        return noSuchAccount(accountId);
    AccountFile file = m_file;
    const QString providerId = file.accounts.at(index).providerId;
    if (file.active.value(providerId) == accountId)
        file.active.insert(providerId, successorOf(file.accounts, index));
    file.accounts.removeAt(index);
    return store(file);
}

Result<void> AccountRepository::move(const QString &accountId, qsizetype toIndex)
{
    const qsizetype from = indexOf(accountId);
    if (from < 0)
        return noSuchAccount(accountId);
    QList<qsizetype> places; // of this provider's accounts in the whole list
    for (qsizetype i = 0; i < m_file.accounts.size(); ++i) {
        if (m_file.accounts.at(i).providerId == m_file.accounts.at(from).providerId)
            places.append(i);
    }
    AccountFile file = m_file;
    file.accounts.move(from, places.at(qBound(qsizetype(0), toIndex, places.size() - 1)));
    return store(file);
}

Result<void> AccountRepository::setActive(const QString &providerId, const QString &accountId)
{
    const Account *chosen = account(accountId);
    if (!chosen || chosen->providerId != providerId)
        return noSuchAccount(accountId);
    AccountFile file = m_file;
    file.active.insert(providerId, accountId);
    return store(file);
}

Result<void> AccountRepository::setPendingRevocations(const QStringList &ids)
{
    AccountFile file = m_file;
    file.revocations = ids;
    return store(file);
}

Result<void> AccountRepository::store(AccountFile file)
{
    if (m_writeBlock)
        return *m_writeBlock;
    file.repairActive();
    if (const auto written = writePrivateFile(m_path, accountFileText(file)); !written)
        return written;
    m_file = std::move(file);
    return {};
}

qsizetype AccountRepository::indexOf(const QString &accountId) const
{
    for (qsizetype i = 0; i < m_file.accounts.size(); ++i) {
        if (m_file.accounts.at(i).id == accountId)
            return i;
    }
    return -1;
}

} // namespace Lanyard
