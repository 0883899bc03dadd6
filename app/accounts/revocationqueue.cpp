// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/revocationqueue.h"

#include "accounts/accountrepository.h"
#include "accounts/clientsecrets.h"
#include "accounts/revocationentry.h"
#include "catalogue/catalogue.h"
#include "core/logging.h"
#include "core/randomtext.h"

#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr int mostAnswers = 2; // of a server that is there: the first, and one retry (RV-2)

} // namespace

struct RevocationQueue::Waiting
{
    explicit Waiting(const Clock &clock)
        : pace(clock)
    {}

    std::optional<Item> item{}; ///< nothing: in the store only
    ToldHandler told{};
    RetryPace pace;
    int answers = 0; ///< that were failures
    bool isUnderWay = false;
    bool waitsForStore = false;
};

RevocationQueue::RevocationQueue(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{}

RevocationQueue::~RevocationQueue() = default;

void RevocationQueue::add(const Item &item, KeptHandler kept, ToldHandler told)
{
    const QString id = QString::fromLatin1(randomBase64Url(15));
    auto waiting = std::make_unique<Waiting>(m_parts.clock);
    waiting->item = item;
    waiting->told = std::move(told);
    waiting->isUnderWay = true;
    m_waiting.emplace(id, std::move(waiting));
    keep(id, item, std::move(kept));
}

/// The name is on disk before the entry is, so that no entry is ever forgotten.
void RevocationQueue::keep(const QString &id, const Item &item, KeptHandler kept)
{
    setListed(id, true);
    ++m_writes;
    m_parts.secrets.write(revocationKey(id), revocationEntry(item), this,
                          [this, id, item, kept = std::move(kept)](const Result<void> &written) {
                              --m_writes;
                              if (!written)
                                  setListed(id, false); // it is tried from memory all the same
                              if (kept)
                                  kept();
                              tell(id, item);
                              Q_EMIT changed();
                          });
}

void RevocationQueue::open()
{
    for (const QString &id : m_parts.repository.pendingRevocations())
        m_waiting.emplace(id, std::make_unique<Waiting>(m_parts.clock));
    act();
}

void RevocationQueue::act()
{
    QStringList due;
    for (const auto &[id, waiting] : m_waiting) {
        if (!waiting->isUnderWay && !waiting->waitsForStore &&
            waiting->pace.timeLeft().value_or(0ms) <= 0ms)
            due.append(id);
    }
    for (const QString &id : std::as_const(due))
        attempt(id);
}

void RevocationQueue::hurry()
{
    for (const auto &[id, waiting] : m_waiting) {
        waiting->waitsForStore = false;
        waiting->pace.hurry();
    }
    act();
}

std::optional<milliseconds> RevocationQueue::timeUntilDue() const
{
    std::optional<milliseconds> next;
    for (const auto &[id, waiting] : m_waiting) {
        if (waiting->isUnderWay || waiting->waitsForStore)
            continue;
        const milliseconds left = waiting->pace.timeLeft().value_or(0ms);
        next = next ? qMin(*next, left) : left;
    }
    return next;
}

void RevocationQueue::attempt(const QString &id)
{
    Waiting &waiting = *m_waiting.at(id);
    waiting.isUnderWay = true;
    if (waiting.item)
        tell(id, Item(*waiting.item));
    else
        recall(id);
}

void RevocationQueue::recall(const QString &id)
{
    m_parts.secrets.read(revocationKey(id), this, [this, id](const Result<Secret> &read) {
        Waiting &waiting = *m_waiting.at(id);
        const auto item = read ? revocationItem(read.value()) : std::nullopt;
        const bool isLost = read ? !item : read.error().kind == ErrorKind::KeychainEntryMissing;
        if (isLost)
            return drop(id);
        if (!item) {
            waiting.isUnderWay = false;
            waiting.waitsForStore = true; // hurry() comes when it opens
            return;
        }
        waiting.item = item;
        tell(id, *item);
    });
}

void RevocationQueue::tell(const QString &id, const Item &item)
{
    const Provider *provider = m_parts.catalogue.provider(item.providerId);
    const bool isSameClient = provider && provider->client.issuer == item.issuer &&
                              provider->client.clientId == item.clientId;
    const bool isOver = item.endsAt.isValid() && item.endsAt <= m_parts.clock.utcNow();
    if (!isSameClient || isOver) {
        const TokenEnd end{.outcome = TokenEnd::Outcome::NotOffered};
        return tried(id, {.refresh = item.tokens.refresh ? end : TokenEnd{},
                          .access = item.tokens.access ? end : TokenEnd{}});
    }
    ClientSecrets(m_parts.secrets)
        .complete(*provider, this,
                  [this, id, item, from = *provider](const Result<ClientConfig> &client) {
                      if (!client) {
                          const TokenEnd end{.outcome = TokenEnd::Outcome::Failed,
                                             .error = client.error()};
                          return tried(id, {.refresh = end, .access = end});
                      }
                      Provider complete = from;
                      complete.client = client.value();
                      tellWith(id, complete, item.tokens);
                  });
}

void RevocationQueue::tellWith(const QString &id, const Provider &provider,
                               const EndingTokens &tokens)
{
    auto *ending = new TokenEnding(provider, tokens, m_parts.network, m_parts.clock, this);
    connect(ending, &TokenEnding::finished, this, [this, id, ending](const TokenEnds &ends) {
        ending->deleteLater();
        tried(id, ends);
    });
    ending->start();
}

void RevocationQueue::tried(const QString &id, TokenEnds ends)
{
    Waiting &waiting = *m_waiting.at(id);
    const auto error = ends.temporaryError();
    if (error && !isConnectionFailure(error->kind))
        ++waiting.answers;
    if (error && waiting.answers < mostAnswers) {
        postpone(waiting, *error, ends);
    } else {
        const ToldHandler told = waiting.told;
        drop(id);
        if (told)
            told(ends);
    }
    Q_EMIT changed();
}

void RevocationQueue::postpone(Waiting &waiting, const Error &error, TokenEnds ends)
{
    waiting.isUnderWay = false;
    waiting.pace.failed(error);
    if (ends.refresh.outcome != TokenEnd::Outcome::Failed)
        waiting.item->tokens.refresh.reset(); // done; what the store still has of it is harmless
    for (TokenEnd *end : {&ends.refresh, &ends.access}) {
        if (end->outcome == TokenEnd::Outcome::Failed)
            end->outcome = TokenEnd::Outcome::Queued;
    }
    if (waiting.told)
        waiting.told(ends);
}

void RevocationQueue::drop(const QString &id)
{
    m_waiting.erase(id);
    ++m_writes;
    m_parts.secrets.remove(revocationKey(id), this, [this, id](const Result<void> &removed) {
        --m_writes;
        if (removed)
            setListed(id, false); // else the next run finds it, and tells once more
        Q_EMIT changed();
    });
}

void RevocationQueue::setListed(const QString &id, bool isListed)
{
    QStringList ids = m_parts.repository.pendingRevocations();
    ids.removeAll(id);
    if (isListed)
        ids.append(id);
    if (ids == m_parts.repository.pendingRevocations())
        return;
    if (const auto written = m_parts.repository.setPendingRevocations(ids); !written)
        qCWarning(lcAccounts, "The list of revocations could not be written: %s",
                  qPrintable(written.error().detail));
}

} // namespace Lanyard
