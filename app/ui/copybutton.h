// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actionbutton.h"

#include <QTimer>

#include <functional>

namespace Lanyard {

/// Puts a text on the clipboard, and says for a moment that it did.
class CopyButton final : public ActionButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CopyButton)

public:
    explicit CopyButton(const QString &name, QWidget *parent = nullptr);

    /// \a content is asked for at the click.
    void setContent(std::function<QString()> content) { m_content = std::move(content); }
    void setLabel(const QString &label); ///< "Copy link"

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void copied();

private:
    void copy();
    void showLabel();

    std::function<QString()> m_content;
    QString m_label;
    QTimer m_feedback;
};

} // namespace Lanyard
