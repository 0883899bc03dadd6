// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QWidget>

class QLineEdit;

namespace Lanyard {

class ActionButton;
class LinkButton;
class TextLabel;

/// A masked field for an API key, and under it what was wrong with the last one.
class KeyPrompt final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyPrompt)

public:
    explicit KeyPrompt(QWidget *parent = nullptr);

    void setService(const QString &service, const QString &prefix);
    void setChecking(bool isChecking); ///< nothing can be typed meanwhile
    void setProblem(const QString &words);
    void setPageOffered(bool isOffered); ///< where the service shows its keys
    void reset();

    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] ActionButton *continueButton() const { return m_continue; }
    [[nodiscard]] LinkButton *pageButton() const { return m_page; }

Q_SIGNALS:
    void submitted(const Lanyard::Secret &key); ///< never empty; the field is empty again
    void edited();
    void heightChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void submit();
    void applyTheme();

    TextLabel *m_caption;
    QLineEdit *m_field;
    ActionButton *m_continue;
    TextLabel *m_problem;
    LinkButton *m_page;
};

} // namespace Lanyard
