// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/clientconfig.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace Lanyard {

class CopyField;
class FormField;
class TextLabel;

/// The address to which a service sends the browser back, in its three parts as it is registered
/// there, and as a whole to copy.
class RedirectFields final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RedirectFields)

public:
    /// \a issuer: for redirects without a path of their own.
    RedirectFields(const RedirectConfig &redirect, const QString &issuer,
                   QWidget *parent = nullptr);

    [[nodiscard]] RedirectConfig redirect() const;
    [[nodiscard]] QString address() const; ///< exactly what is to be registered
    [[nodiscard]] bool isSound() const;
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    void showAddress();

    QString m_issuer;
    QComboBox *m_host;
    QLineEdit *m_port;
    QLineEdit *m_path;
    FormField *m_hostField;
    FormField *m_portField;
    FormField *m_pathField;
    TextLabel *m_caption;
    CopyField *m_address;
};

} // namespace Lanyard
