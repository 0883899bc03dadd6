// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/revocationqueue.h"
#include "accounts/session.h"
#include "accounts/signoutreceipt.h"

namespace Lanyard {

class TokenVault;

/// One sign-out: the tokens go from here at once, and the service is told as soon as it can be.
///
/// Start it once. erased() follows exactly once; then receiptReady(), and once more if the first
/// one was pending. Then finished(), never from inside start().
class SignOut final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignOut)

public:
    struct Parts
    {
        const Catalogue &catalogue;
        TokenVault &vault;
        RevocationQueue &queue;
        const Clock &clock;
    };

    /// \a session is paused; what it holds is taken from it here. All \a parts must outlive this.
    SignOut(const Account &account, const Session &session, const Parts &parts,
            QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void erased(const Lanyard::Result<void> &result);
    void receiptReady(const Lanyard::SignOutReceipt &receipt);
    void finished();

private:
    void loaded(const Result<StoredTokens> &tokens);
    void erase();
    void erasedHere(const Result<void> &result);
    void told(const TokenEnds &ends);
    void hand();
    [[nodiscard]] RevocationQueue::Item item() const;

    Account m_account;
    Parts m_parts;
    bool m_isOurProvider; ///< the tokens may go to its servers
    std::optional<Provider> m_provider;
    std::optional<StoredTokens> m_tokens;
    SignOutReceipt m_receipt;
    std::optional<TokenEnds> m_ends;
    bool m_isErased = false;
};

} // namespace Lanyard
