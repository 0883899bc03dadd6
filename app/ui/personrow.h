// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Lanyard {

class Avatar;
class ElidedLabel;
class TextLabel;
struct Account;

/// One person in one row: picture, name, e-mail address and teamspace, under a word that says what
/// the person is here. A screen reader gets it as one sentence.
class PersonRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PersonRow)

public:
    explicit PersonRow(const QString &name, QWidget *parent = nullptr);

    void render(const QString &caption, const Account &account);

private:
    Avatar *m_picture;
    TextLabel *m_caption;
    ElidedLabel *m_person;
    ElidedLabel *m_facts;
};

} // namespace Lanyard
