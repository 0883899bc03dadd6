// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/legresult.h"
#include "core/result.h"
#include "ui/dialogshell.h"
#include "ui/serverchoices.h"

#include <QPointer>

class QButtonGroup;
class QLineEdit;
class QRadioButton;

namespace Lanyard {

class ActionButton;
class ConnectionTest;
class MessageCard;
class ScrollBody;
class ServiceSetup;
class TextLabel;

/// Which server of a service that is in several places? Those that are known, each with where it is
/// known from, or one that is typed in; with a check of whether it answers.
class ServerDialog final : public DialogShell
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerDialog)

public:
    /// \a setup must outlive the dialog.
    ServerDialog(ServiceSetup &setup, const Provider &provider, const ServerChoices &choices,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &providerId); ///< once; the dialog has closed

protected:
    void retranslate() override;

private:
    void addChoices();
    void layOut();
    [[nodiscard]] Result<QUrl> address() const;
    void forgetCheck();
    void check();
    void showHealth(const QList<LegResult> &legs, const QString &host);
    void goOn();
    void showFailure(const Error &error);
    void showCard(bool isShown);

    ServiceSetup &m_setup;
    const Provider m_provider;
    const ServerChoices m_choices;
    ScrollBody *m_body;
    QButtonGroup *m_group;
    QList<TextLabel *> m_origins;
    QRadioButton *m_other;
    QLineEdit *m_typed;
    TextLabel *m_wrong;
    MessageCard *m_state;
    ActionButton *m_check;
    ActionButton *m_goOn;
    ActionButton *m_cancel;
    QPointer<ConnectionTest> m_test; ///< the one whose answer counts
};

} // namespace Lanyard
