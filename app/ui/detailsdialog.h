// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/attempttimeline.h"
#include "ui/accountview.h"
#include "ui/dialogshell.h"

namespace Lanyard {

class ActionButton;
class CopyButton;

/// Everything known about an account that is no secret, to read and to copy.
class DetailsDialog final : public DialogShell
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailsDialog)

public:
    /// \a attempt: the last sign-in, where there was one.
    DetailsDialog(const AccountView &view, const std::optional<AttemptTimeline> &attempt,
                  QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    [[nodiscard]] QString asText() const;
    void addFacts();
    [[nodiscard]] QWidget *factTable() const;

    AccountView m_view;
    std::optional<AttemptTimeline> m_attempt;
    CopyButton *m_copy;
    ActionButton *m_close;
};

} // namespace Lanyard
