// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QMenu;

namespace Lanyard {

class ActionButton;
class AddressLinePrompt;
class CopyButton;
class DeviceCodePanel;
class IdentityPanel;
class KeyPrompt;
class LinkButton;
class MessageCard;
class RouteLinks;
class SignInDetails;
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

    void focusPrimary(); ///< the person went elsewhere in the sheet

    void setBrowserMenu(QMenu *menu); ///< behind "Open in…"

    [[nodiscard]] ActionButton *openButton() const { return m_open; }
    [[nodiscard]] CopyButton *copyButton() const { return m_copy; }
    [[nodiscard]] DeviceCodePanel *devicePanel() const { return m_device; }
    [[nodiscard]] KeyPrompt *keyPrompt() const { return m_key; }
    [[nodiscard]] IdentityPanel *identityPanel() const { return m_identity; }
    [[nodiscard]] AddressLinePrompt *pastePrompt() const { return m_paste; }
    [[nodiscard]] RouteLinks *routeLinks() const { return m_routes; }
    [[nodiscard]] ActionButton *unlockButton() const { return m_unlock; }   ///< in the card
    [[nodiscard]] ActionButton *useCodeButton() const { return m_useCode; } ///< in the card
    [[nodiscard]] ActionButton *retryButton() const { return m_retry; }     ///< in the card
    [[nodiscard]] ActionButton *startOverButton() const { return m_startOver; }
    [[nodiscard]] ActionButton *closeButton() const { return m_close; } ///< "Cancel", later "Done"

Q_SIGNALS:
    void heightChanged(); ///< something was opened or closed

private:
    [[nodiscard]] QHBoxLayout *browserRow();
    [[nodiscard]] QHBoxLayout *footRow();
    void layOut();
    void setUpDetails();

    void renderSentence(const SignInState &state);
    void renderBrowser(const SignInState &state);
    void renderRoutes(const SignInState &state);
    void renderNextSteps(const SignInState &state);
    void renderFoot(const SignInState &state);
    void renderPrimary(const SignInState &state);
    [[nodiscard]] ActionButton *primaryFor(const SignInState &state) const;

    // Made in the order in which they stand: readers take it from here.
    QLabel *m_heading;
    QLabel *m_sentence;
    ActionButton *m_open;
    ActionButton *m_openIn;
    CopyButton *m_copy;
    DeviceCodePanel *m_device;
    KeyPrompt *m_key;
    MessageCard *m_card;
    ActionButton *m_unlock;
    ActionButton *m_useCode;
    ActionButton *m_retry;
    IdentityPanel *m_identity;
    AddressLinePrompt *m_paste;
    RouteLinks *m_routes;
    LinkButton *m_details; // comes before what it opens, by keyboard
    SignInDetails *m_detailsPart;
    ActionButton *m_startOver;
    ActionButton *m_close;
    QWidget *m_primaryFocus = nullptr;  ///< where the person goes on
    QWidget *m_focusedByForm = nullptr; ///< where the form itself last put the focus
};

} // namespace Lanyard
