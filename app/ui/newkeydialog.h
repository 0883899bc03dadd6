// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "ui/dialogshell.h"

#include <functional>

class QLineEdit;

namespace Lanyard {

class ActionButton;
class SecretClipboard;
class StepList;

/// Makes an API key at a service: a name, then the key, which is shown this once and kept nowhere.
class NewKeyDialog final : public DialogShell
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewKeyDialog)

public:
    using KeyHandler = std::function<void(const Result<Secret> &)>;
    /// Answers later, once, unless the context has gone.
    using Maker = std::function<void(const QString &name, QObject *context, KeyHandler handler)>;

    /// \a clipboard must outlive the dialog: it takes the key off again after the dialog is gone.
    NewKeyDialog(const QString &service, Maker maker, SecretClipboard &clipboard,
                 QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    void create();
    void take(const Result<Secret> &key);
    void copy();
    void fit();

    QString m_service;
    Maker m_maker;
    SecretClipboard &m_clipboard;
    Secret m_made; ///< empty: not yet
    bool m_wasCopied = false;
    QLineEdit *m_name;
    QLineEdit *m_key;
    StepList *m_state;
    ActionButton *m_create;
    ActionButton *m_copy;
    ActionButton *m_cancel;
};

} // namespace Lanyard
