// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Lanyard {

class ActionButton;
class Preferences;
class TextLabel;

/// A file with a certificate authority of one's own: who that is, until when, and what is wrong
/// with it. What is chosen is stored at once; a file that is of no use is not.
class AuthorityChoice final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AuthorityChoice)

public:
    /// \a preferences must outlive this.
    explicit AuthorityChoice(Preferences &preferences, QWidget *parent = nullptr);

    void choose(const QString &path);

Q_SIGNALS:
    void changed(); ///< stored already

protected:
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void remove();
    void retranslate();
    [[nodiscard]] QString wordsFor(const QString &path) const;

    Preferences &m_preferences;
    TextLabel *m_text;
    ActionButton *m_choose;
    ActionButton *m_remove;
};

} // namespace Lanyard
