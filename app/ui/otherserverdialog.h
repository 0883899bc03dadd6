// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/servercheck.h"
#include "ui/dialogshell.h"
#include "ui/messagecard.h"

#include <QPointer>

class QLineEdit;

namespace Lanyard {

class ActionButton;
class ClientFields;
class EndpointFields;
class FormField;
class LinkButton;
class ScrollBody;
class ServerFactList;
class ServerKeeping;
class ServiceSetup;

/// A server that is not in the list: paste its address, see what it supports, say as whom Lanyard
/// signs in there. It is saved as a service of the user's.
class OtherServerDialog final : public DialogShell
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OtherServerDialog)

public:
    /// \a setup must outlive the dialog.
    explicit OtherServerDialog(ServiceSetup &setup, QWidget *parent = nullptr);

Q_SIGNALS:
    void described(const QString &providerId); ///< once; the dialog has closed

protected:
    void retranslate() override;

private:
    void layOut();
    void connectParts();
    void check();
    void judge(const Result<CheckedServer> &result, const QString &describedIssuer);
    void showServer(const CheckedServer &server);
    void enterByHand();
    [[nodiscard]] Result<CheckedServer> serverByHand() const;
    void keep();
    void kept(const Result<QString> &providerId);
    void startAgain(); ///< another address: what was found out is of the old one
    void say(const CardMessage &message);
    void update();
    void fit();

    ServiceSetup &m_setup;
    ScrollBody *m_body;
    QLineEdit *m_address;
    FormField *m_addressField;
    MessageCard *m_state;
    LinkButton *m_byHand;
    EndpointFields *m_endpoints;
    ServerFactList *m_facts;
    ClientFields *m_client;
    ActionButton *m_check;
    ActionButton *m_goOn;
    ActionButton *m_cancel;
    QPointer<ServerCheck> m_checking;
    QPointer<ServerKeeping> m_keeping;
    std::optional<CheckedServer> m_server; ///< where Lanyard can sign in
    bool m_isByHand = false;
};

} // namespace Lanyard
