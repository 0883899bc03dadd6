// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPixmap;
class QVBoxLayout;

namespace Lanyard {

class TextLabel;

/// What every small dialog has: a heading, a sentence under it, its own content, buttons at the
/// foot.
class DialogShell : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DialogShell)

public:
    explicit DialogShell(const QString &name, QWidget *parent = nullptr);

protected:
    void setHeading(const QString &heading);
    void setText(const QString &text);
    void setPicture(const QPixmap &picture); ///< beside everything
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    [[nodiscard]] QDialogButtonBox *buttons() const { return m_buttons; }

    /// Grows to hold what has come in, once that knows its size.
    void fitSoon();

    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

    /// The window's and every control's words, again and in the language of this moment.
    virtual void retranslate() {}

private:
    void changeLanguage(); ///< and makes room for longer words

    QLabel *m_picture;
    QLabel *m_heading;
    TextLabel *m_text;
    QVBoxLayout *m_content;
    QDialogButtonBox *m_buttons;
};

} // namespace Lanyard
