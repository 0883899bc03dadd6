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

/// The sign-in sheet's controls and where they stand; what they do is the sheet's business.
class SignInForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInForm)

public:
    explicit SignInForm(QWidget *parent = nullptr);

    void setDetails(const QString &lines);
    void showLinkButtons(bool isShown); ///< the sentence, Open and Copy

    QLabel *heading;
    QLabel *sentence;
    ActionButton *open;
    CopyButton *copy;
    MessageCard *card;
    ActionButton *unlock; ///< in the card
    ActionButton *retry;  ///< in the card
    AddressLinePrompt *paste;
    LinkButton *details;
    ActionButton *startOver;
    ActionButton *close; ///< "Cancel", later "Done"

Q_SIGNALS:
    void detailsToggled();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QHBoxLayout *footRow();
    void setUpDetails();
    void setTabOrder();
    void applyTheme();
    void retranslate();

    QPlainTextEdit *m_detailLines;
};

} // namespace Lanyard
