// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "oauth/servercheck.h"

#include <QWidget>

class QLineEdit;
class QRadioButton;

namespace Lanyard {

class FormField;
class RedirectFields;
class ScopeList;
class SecretField;

/// As whom Lanyard signs in at a server that has been looked at: registered by itself, or with a
/// client id of the person's.
class ClientFields final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClientFields)

public:
    explicit ClientFields(QWidget *parent = nullptr);

    void setServer(const CheckedServer &server); ///< what it offers, and first words
    void setOwnClient();                         ///< registering did not work

    [[nodiscard]] bool registersItself() const;
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString clientId() const;
    [[nodiscard]] Secret secret() const; ///< empty: none
    [[nodiscard]] RedirectConfig redirect() const;
    [[nodiscard]] QStringList scopes() const;
    void forgetSecret();
    void retranslate();

Q_SIGNALS:
    void edited();
    void heightChanged();

private:
    void makeRedirect(const QString &issuer);
    void showOwn();

    QLineEdit *m_name;
    QRadioButton *m_register;
    QRadioButton *m_own;
    QLineEdit *m_id;
    SecretField *m_secret;
    ScopeList *m_scopes;
    QWidget *m_ownFields;
    FormField *m_nameField;
    FormField *m_idField;
    FormField *m_secretField;
    FormField *m_scopesField;
    RedirectFields *m_redirect = nullptr;
};

} // namespace Lanyard
