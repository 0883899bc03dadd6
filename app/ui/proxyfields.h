// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace Lanyard {

class Preferences;
class TextLabel;

/// Which proxy requests go through: kind, and host and port of one's own. What is chosen is stored
/// at once.
class ProxyFields final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProxyFields)

public:
    /// \a preferences must outlive the fields.
    explicit ProxyFields(Preferences &preferences, QWidget *parent = nullptr);

    /// What a label in front of the fields belongs to.
    [[nodiscard]] QWidget *choice() const;

Q_SIGNALS:
    void changed(); ///< stored already

protected:
    void changeEvent(QEvent *event) override;

private:
    void store();
    void showFields();
    void retranslate();

    Preferences &m_preferences;
    QComboBox *m_kind;
    QLineEdit *m_host;
    QLineEdit *m_port;
    TextLabel *m_text;
};

} // namespace Lanyard
