// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/retrypace.h"
#include "accounts/tokenending.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace Lanyard {

class AccountRepository;
class Catalogue;
class SecretStore;

/// Tokens whose service is still to be told that they are not wanted any more (RV-3).
///
/// Each set waits in the secret store under "revoke/…", so that it is told after a restart, too;
/// the list of the names stands in accounts.json. What cannot be told before the tokens end by
/// themselves is given up.
class RevocationQueue final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RevocationQueue)

public:
    struct Parts
    {
        const Catalogue &catalogue;
        AccountRepository &repository;
        SecretStore &secrets;
        StrictNetwork &network;
        const Clock &clock;
    };
    /// Tokens that belong to one client at one issuer, and to no other (IS-5).
    struct Item
    {
        QString providerId{};
        QString issuer{};
        QString clientId{};
        EndingTokens tokens{};
        QDateTime endsAt{}; ///< UTC; then they are dead by themselves
    };
    using KeptHandler = std::function<void()>;
    using ToldHandler = std::function<void(const TokenEnds &)>;

    /// All \a parts must outlive the queue.
    explicit RevocationQueue(const Parts &parts, QObject *parent = nullptr);
    ~RevocationQueue() override;

    /// \a kept is called once the tokens may be deleted elsewhere: they are in the store, or it
    /// took nothing. Then the service is told, and \a told is called with what came of it; where
    /// that is Queued, once more at the end.
    void add(const Item &item, KeptHandler kept, ToldHandler told);

    void open();  ///< looks for what an earlier run left
    void act();   ///< does what is due
    void hurry(); ///< the network, or the store, may be back
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeUntilDue() const;
    [[nodiscard]] bool isBusyWriting() const { return m_writes > 0; }

Q_SIGNALS:
    void changed(); ///< timeUntilDue(), isBusyWriting()

private:
    struct Waiting;

    void keep(const QString &id, const Item &item, KeptHandler kept);
    void attempt(const QString &id);
    void recall(const QString &id);
    void tell(const QString &id, const Item &item);
    void tellWith(const QString &id, const Provider &provider, const EndingTokens &tokens);
    void tried(const QString &id, TokenEnds ends);
    void postpone(Waiting &waiting, const Error &error, TokenEnds ends);
    void drop(const QString &id);
    void setListed(const QString &id, bool isListed);

    Parts m_parts;
    std::map<QString, std::unique_ptr<Waiting>> m_waiting;
    int m_writes = 0;
};

} // namespace Lanyard
