// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/secretstore.h"

namespace Lanyard {

/// Whether the keychain could take something now, found out without a prompt.
///
/// One that does not answer soon is not waited for: it counts as open until it is written to.
class KeychainLook final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeychainLook)

public:
    /// \a store must outlive it.
    explicit KeychainLook(SecretStore &store, QObject *parent = nullptr);

    void start(); ///< finished() follows once, later; an older question is forgotten
    void cancel() { ++m_question; }

Q_SIGNALS:
    void finished(const Lanyard::Result<void> &seen);

private:
    void answer(int question, const Result<void> &seen);

    SecretStore &m_store;
    int m_question = 0; ///< tells the one that is out from those before
};

} // namespace Lanyard
