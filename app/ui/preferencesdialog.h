// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogshell.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace Lanyard {

class ActionButton;
class AuthorityChoice;
class ProxyFields;
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
        QString dataFolder{};     ///< where accounts.json is
        bool isTrayThere = false; ///< a tray host lives
    };

    /// \a preferences must outlive the dialog.
    PreferencesDialog(Preferences &preferences, const Facts &facts, QWidget *parent = nullptr);

    void setTrayThere(bool isThere); ///< a tray host came or went

Q_SIGNALS:
    /// Stored already; the receiver applies it. Empty: as the system.
    void languageChanged(const QString &language);
    void appearanceChanged(const QString &appearance); ///< likewise
    void networkChanged();                             ///< likewise

protected:
    void retranslate() override;

private:
    void fillLanguages();
    void layOut();
    void chooseLanguage();
    void chooseAppearance();
    void fillAppearances();
    void openFolder();

    Preferences &m_preferences;
    QString m_dataFolder;
    bool m_isTrayThere;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_languageText;
    QLabel *m_appearanceLabel;
    QComboBox *m_appearance;
    QLabel *m_proxyLabel;
    ProxyFields *m_proxy;
    QLabel *m_authorityLabel;
    AuthorityChoice *m_authority;
    QLabel *m_trayLabel;
    QLabel *m_trayText;
    QCheckBox *m_quitsWithoutAsking;
    QLabel *m_folderLabel;
    QLabel *m_folder;
    QLabel *m_folderText;
    ActionButton *m_open;
    ActionButton *m_close;
};

} // namespace Lanyard
