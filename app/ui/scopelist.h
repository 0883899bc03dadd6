// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/provider.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace Lanyard {

/// What a sign-in may ask a service for: a box for each thing, with those marked that change
/// something; a line to type in where the service does not say what there is.
class ScopeList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScopeList)

public:
    ScopeList(const QList<ScopeChoice> &choices, const QStringList &chosen,
              QWidget *parent = nullptr);

    [[nodiscard]] QStringList scopes() const;
    void setScopes(const QStringList &scopes); ///< those that are not among the choices stay out
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    void addChoice(const ScopeChoice &choice, bool isChosen);

    QList<ScopeChoice> m_choices;
    QList<QCheckBox *> m_boxes;
    QLineEdit *m_line = nullptr; ///< where there are no choices
};

/// The scopes that are chosen before the person has said anything.
[[nodiscard]] QStringList firstScopes(const Provider &provider);

} // namespace Lanyard
