// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accountview.h"

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;

namespace Lanyard {

class ActionButton;
class Avatar;
class CopyField;
class Pill;

/// Who this is, and whether this is the account in use.
class PersonHead final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PersonHead)

public:
    explicit PersonHead(QWidget *parent = nullptr);

    void setAccount(const AccountView &view);

Q_SIGNALS:
    void useRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QBoxLayout *m_outer;
    QHBoxLayout *m_nameRow;
    Avatar *m_avatar;
    CopyField *m_name;
    CopyField *m_email;
    CopyField *m_teamspace;
    Pill *m_label; ///< the user's own word, where it is not the name itself
    Pill *m_active;
    ActionButton *m_use;
};

} // namespace Lanyard
