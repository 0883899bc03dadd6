// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogshell.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;

namespace Lanyard {

class ActionButton;
class Preferences;

/// Language, tray and where things are kept. What is changed here holds at once; there is nothing
/// to confirm.
class PreferencesDialog final : public DialogShell
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreferencesDialog)

public:
    struct Facts
    {
        QString dataFolder;       ///< where accounts.json is
        bool isTrayThere = false; ///< a tray host lives
    };

    /// \a preferences must outlive the dialog.
    PreferencesDialog(Preferences &preferences, const Facts &facts, QWidget *parent = nullptr);

    void setTrayThere(bool isThere); ///< a tray host came or went

Q_SIGNALS:
    /// Stored already; the receiver installs the translation. Empty: as the system.
    void languageChanged(const QString &language);

protected:
    void retranslate() override;

private:
    void addRow(QLabel *label, QWidget *field);
    void chooseLanguage();
    void openFolder();

    Preferences &m_preferences;
    QString m_dataFolder;
    bool m_isTrayThere;
    QGridLayout *m_grid;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_trayLabel;
    QLabel *m_trayText;
    QCheckBox *m_quitsWithoutAsking;
    QLabel *m_folderLabel;
    QLabel *m_folder;
    QLabel *m_keptText;
    ActionButton *m_open;
    ActionButton *m_close;
};

} // namespace Lanyard
