// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;

namespace Lanyard {

class ActionButton;
class AddressLinePrompt;
class CopyButton;
class LinkButton;
class MessageCard;
struct SignInState;

/// The sign-in sheet's controls: where they stand, and what of them shows in which state. What they
/// do is the sheet's business.
class SignInForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInForm)

public:
    explicit SignInForm(QWidget *parent = nullptr);

    /// All that is shown is made anew from \a state, in the language of this moment.
    void render(const SignInState &state);
    void renderMessage(const SignInState &state); ///< the countdown's tick

    /// The smallest height that shows all words at \a width.
    [[nodiscard]] int neededHeight(int width) const;

    [[nodiscard]] ActionButton *openButton() const { return m_open; }
    [[nodiscard]] CopyButton *copyButton() const { return m_copy; }
    [[nodiscard]] AddressLinePrompt *pastePrompt() const { return m_paste; }
    [[nodiscard]] ActionButton *unlockButton() const { return m_unlock; } ///< in the card
    [[nodiscard]] ActionButton *retryButton() const { return m_retry; }   ///< in the card
    [[nodiscard]] ActionButton *startOverButton() const { return m_startOver; }
    [[nodiscard]] ActionButton *closeButton() const { return m_close; } ///< "Cancel", later "Done"

Q_SIGNALS:
    void heightChanged(); ///< something was opened or closed

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QHBoxLayout *footRow();
    void layOut();
    void setUpDetails();
    void setTabOrder();
    void applyTheme();

    void renderLink(const SignInState &state);
    void renderNextSteps(const SignInState &state);
    void renderFoot(const SignInState &state);
    void renderPrimary(const SignInState &state);

    // Made in the order in which they stand: readers take it from here.
    QLabel *m_heading;
    QLabel *m_sentence;
    ActionButton *m_open;
    CopyButton *m_copy;
    MessageCard *m_card;
    ActionButton *m_unlock;
    ActionButton *m_retry;
    AddressLinePrompt *m_paste;
    QPlainTextEdit *m_detailLines;
    LinkButton *m_details;
    ActionButton *m_startOver;
    ActionButton *m_close;
    QWidget *m_focusedByForm = nullptr; ///< where the form itself last put the focus
};

} // namespace Lanyard
