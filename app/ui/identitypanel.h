// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Lanyard {

class ActionButton;
class PersonRow;
struct IdentityQuestion;

/// Who came and who was expected, one above the other, and what may become of the one who came.
class IdentityPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdentityPanel)

public:
    explicit IdentityPanel(QWidget *parent = nullptr);

    void render(const IdentityQuestion &question);

    [[nodiscard]] ActionButton *keepButton() const { return m_keep; }
    [[nodiscard]] ActionButton *replaceButton() const { return m_replace; }
    [[nodiscard]] ActionButton *discardButton() const { return m_discard; }

private:
    PersonRow *m_comer;
    PersonRow *m_expected;
    ActionButton *m_keep;
    ActionButton *m_replace;
    ActionButton *m_discard;
};

} // namespace Lanyard
