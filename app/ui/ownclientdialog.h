// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/provider.h"
#include "catalogue/userproviders.h"
#include "ui/dialogshell.h"

class QLineEdit;

namespace Lanyard {

class ActionButton;
class FormField;
class MessageCard;
class RedirectFields;
class ScopeList;
class ScrollBody;
class SecretField;
class ServiceSetup;
class TextLabel;

/// What the person registered at a service that wants its users to bring a client of their own: id,
/// secret (straight to the keychain), redirect address, scopes.
class OwnClientDialog final : public DialogShell
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OwnClientDialog)

public:
    enum class Purpose {
        SignIn,   ///< a sign-in follows
        Settings, ///< of a service that is in use
    };

    /// \a setup must outlive the dialog.
    OwnClientDialog(ServiceSetup &setup, const Provider &provider, Purpose purpose,
                    QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const QString &providerId); ///< once; the dialog has closed

protected:
    void retranslate() override;

private:
    void layOut();
    void lookForSecret();
    void showKept();
    void update();
    void save();
    void keep();
    void finish(const Result<void> &result);
    void showFailure(const Error &error);
    [[nodiscard]] OwnClient client() const;
    [[nodiscard]] ClientConfig clientFor(const QString &clientId) const;

    ServiceSetup &m_setup;
    const Provider m_provider;
    const Purpose m_purpose;
    bool m_hasSecret = false; ///< the keychain has one for the client id that is in use
    bool m_isSaving = false;
    ScrollBody *m_body;
    RedirectFields *m_redirect;
    QLineEdit *m_id;
    SecretField *m_secret;
    ScopeList *m_scopes;
    FormField *m_idField;
    FormField *m_secretField;
    TextLabel *m_redirectLabel;
    TextLabel *m_redirectHint;
    TextLabel *m_scopesLabel;
    TextLabel *m_scopesHint;
    MessageCard *m_failure;
    ActionButton *m_save;
    ActionButton *m_cancel;
};

} // namespace Lanyard
