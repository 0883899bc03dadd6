// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace Lanyard {

class ActionButton;
class LinkButton;
class TextLabel;

/// "Nothing happened after signing in?": opens a field for the browser's address line.
class AddressLinePrompt final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AddressLinePrompt)

public:
    explicit AddressLinePrompt(QWidget *parent = nullptr);

    void setExample(const QString &address); ///< where the answer comes to
    void setProblem(const QString &words);   ///< under the field; empty: none
    void reset();                            ///< empty and closed
    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    void submitted(const QString &line);
    void edited(); ///< by hand: what was wrong with the line no longer holds
    void opened(); ///< or closed, or the problem's words changed: the height is another

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setOpen(bool isOpen);
    void applyTheme();
    void retranslate();

    TextLabel *m_question;
    LinkButton *m_link;
    QWidget *m_row;
    QLineEdit *m_field;
    ActionButton *m_continue;
    TextLabel *m_problem;
};

} // namespace Lanyard
