// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QWidget>

class QLineEdit;

namespace Lanyard {

class ActionButton;
class TextLabel;

/// Where a secret is typed or pasted: masked, never copied from. One that is kept already is not
/// shown; "Replace…" makes room for another.
class SecretField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretField)

public:
    explicit SecretField(const QString &name, QWidget *parent = nullptr);

    void setKept(bool isKept);
    [[nodiscard]] bool isKept() const { return m_isKept; } ///< and is not being replaced
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] Secret secret() const; ///< without blanks around it
    void clear();

    [[nodiscard]] QLineEdit *line() const { return m_line; }
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    void arrange();

    bool m_isKept = false;
    TextLabel *m_kept;
    ActionButton *m_replace;
    QLineEdit *m_line;
};

} // namespace Lanyard
