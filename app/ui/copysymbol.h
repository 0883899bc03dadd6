// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/symbolbutton.h"

namespace Lanyard {

/// Puts a text on the clipboard and says so: a tick for a moment, and a word to the screen reader.
class CopySymbol final : public SymbolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CopySymbol)

public:
    /// \a name says what is copied: "Copy e-mail address".
    explicit CopySymbol(const QString &name, QWidget *parent = nullptr);

    void setCopiedText(const QString &text) { m_text = text; }

private:
    void copy();
    void sayCopied();

    QString m_name;
    QString m_text;
    QTimer *m_back = nullptr;
};

} // namespace Lanyard
