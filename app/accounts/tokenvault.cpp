// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/tokenvault.h"

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

QString refreshKey(const QString &accountId)
{
    return accountId + u"/refresh"_s;
}

QString accessKey(const QString &accountId)
{
    return accountId + u"/access"_s;
}

/// Nothing where the entry is missing; other failures stay failures.
Result<std::optional<Secret>> orNothing(const Result<Secret> &entry)
{
    if (entry)
        return std::optional(entry.value());
    if (entry.error().kind == ErrorKind::KeychainEntryMissing)
        return std::optional<Secret>();
    return entry.error();
}

} // namespace

TokenVault::TokenVault(SecretStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{}

void TokenVault::load(const QString &accountId, QObject *context, LoadHandler handler)
{
    const auto done = [context = QPointer(context),
                       handler = std::move(handler)](const Result<StoredTokens> &result) {
        if (context)
            handler(result);
    };
    m_store.read(refreshKey(accountId), this, [this, accountId, done](const Result<Secret> &read) {
        const auto refresh = orNothing(read);
        if (!refresh)
            return done(refresh.error());
        m_store.read(accessKey(accountId), this,
                     [accountId, refresh, done](const Result<Secret> &second) {
                         const auto access = orNothing(second);
                         if (!access)
                             return done(access.error());
                         done(tokensOfEntries(accountId, refresh.value(), access.value()));
                     });
    });
}

void TokenVault::save(const QString &accountId, const StoredTokens &tokens, QObject *context,
                      DoneHandler handler)
{
    beginWriting();
    const auto done = [this, context = QPointer(context),
                       handler = std::move(handler)](const Result<void> &result) {
        if (context)
            handler(result);
        endWriting();
    };
    if (!tokens.refreshToken) {
        write(accessKey(accountId), accessEntry(accountId, tokens),
              [this, accountId, done](const Result<void> &written) {
                  if (!written)
                      return done(written);
                  remove(refreshKey(accountId), done);
              });
        return;
    }
    write(refreshKey(accountId), refreshEntry(accountId, tokens),
          [this, accountId, tokens, done](const Result<void> &written) {
              if (!written || !tokens.accessToken)
                  return done(written);
              write(accessKey(accountId), accessEntry(accountId, tokens), done);
          });
}

void TokenVault::erase(const QString &accountId, QObject *context, DoneHandler handler)
{
    beginWriting();
    const auto done = [this, context = QPointer(context),
                       handler = std::move(handler)](const Result<void> &result) {
        if (context)
            handler(result);
        endWriting();
    };
    // The token that makes new ones goes first.
    remove(refreshKey(accountId), [this, accountId, done](const Result<void> &removed) {
        if (!removed)
            return done(removed);
        remove(accessKey(accountId), done);
    });
}

void TokenVault::write(const QString &key, const Secret &secret, const DoneHandler &handler)
{
    m_store.write(key, secret, this, handler);
}

void TokenVault::remove(const QString &key, const DoneHandler &handler)
{
    m_store.remove(key, this, handler);
}

void TokenVault::endWriting()
{
    if (--m_writes == 0)
        Q_EMIT becameIdle();
}

} // namespace Lanyard
