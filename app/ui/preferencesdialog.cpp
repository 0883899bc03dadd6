// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferencesdialog.h"

#include "ui/actionbutton.h"
#include "ui/preferences.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

QLabel *quietLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(Theme::smallFont(parent->font()));
    return label;
}

} // namespace

PreferencesDialog::PreferencesDialog(Preferences &preferences, const Facts &facts, QWidget *parent)
    : DialogShell(u"preferencesDialog"_s, parent)
    , m_preferences(preferences)
    , m_dataFolder(facts.dataFolder)
    , m_isTrayThere(facts.isTrayThere)
    , m_grid(new QGridLayout)
    , m_languageLabel(new QLabel(this))
    , m_language(new QComboBox(this))
    , m_trayLabel(new QLabel(this))
    , m_trayText(quietLabel(u"trayText"_s, this))
    , m_quitsWithoutAsking(new QCheckBox(this))
    , m_folderLabel(new QLabel(this))
    , m_folder(quietLabel(u"folder"_s, this))
    , m_keptText(quietLabel(u"keptText"_s, this))
    , m_open(new ActionButton(u"openFolder"_s, ActionButton::Kind::Plain, this))
    , m_close(new ActionButton(u"close"_s, ActionButton::Kind::Plain, this))
{
    m_language->setObjectName(u"language"_s);
    m_quitsWithoutAsking->setObjectName(u"quitsWithoutAsking"_s);
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_folder->setLayoutDirection(Qt::LeftToRight); // a path, in every language
    m_language->addItem(QString(), QString());
    // Each language in its own words, so that it is found by who is lost in another.
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Deutsch"_s, u"de"_s);
    m_language->addItem(u"العربية"_s, u"ar"_s);
    m_language->setCurrentIndex(qMax(0, m_language->findData(preferences.language())));
    m_languageLabel->setBuddy(m_language);
    m_quitsWithoutAsking->setChecked(preferences.quitsOnCloseWithoutAsking());

    m_grid->setHorizontalSpacing(4 * Theme::Grid);
    m_grid->setVerticalSpacing(Theme::Grid);
    m_grid->setColumnStretch(1, 1);
    addRow(m_languageLabel, m_language);
    addRow(m_trayLabel, m_trayText);
    addRow(nullptr, m_quitsWithoutAsking);
    addRow(m_folderLabel, m_folder);
    addRow(nullptr, m_keptText);
    addRow(nullptr, m_open);
    content()->addLayout(m_grid);
    buttons()->addButton(m_close, QDialogButtonBox::RejectRole);

    connect(m_language, &QComboBox::activated, this, &PreferencesDialog::chooseLanguage);
    connect(m_quitsWithoutAsking, &QCheckBox::toggled, this,
            [this](bool quits) { m_preferences.setQuitsOnCloseWithoutAsking(quits); });
    connect(m_open, &QPushButton::clicked, this, &PreferencesDialog::openFolder);
    m_language->setFocus();
    retranslate();
}

void PreferencesDialog::addRow(QLabel *label, QWidget *field)
{
    const int row = m_grid->rowCount();
    if (label) {
        m_grid->setRowMinimumHeight(row - 1, row > 1 ? 4 * Theme::Grid : 0); // before a new topic
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
    }
    const bool isWide = qobject_cast<QLabel *>(field) != nullptr;
    m_grid->addWidget(field, row, 1, isWide ? Qt::Alignment() : Qt::AlignLeft);
}

void PreferencesDialog::setTrayThere(bool isThere)
{
    m_isTrayThere = isThere;
    retranslate();
}

void PreferencesDialog::chooseLanguage()
{
    const QString language = m_language->currentData().toString();
    if (language == m_preferences.language())
        return;
    m_preferences.setLanguage(language);
    Q_EMIT languageChanged(language);
}

void PreferencesDialog::openFolder()
{
    QDir().mkpath(m_dataFolder);
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_dataFolder));
}

void PreferencesDialog::retranslate()
{
    setWindowTitle(tr("Preferences"));
    m_languageLabel->setText(tr("&Language"));
    //: The language that the system is set to
    m_language->setItemText(0, tr("As the system"));
    m_trayLabel->setText(tr("Closing the window"));
    m_trayText->setText(
        m_isTrayThere
            ? tr("Lanyard stays in the tray and keeps your sessions fresh. Quit is in its menu.")
            : tr("There is no tray on this desktop, so closing the window quits Lanyard."));
    m_quitsWithoutAsking->setText(tr("Without a tray, quit without &asking"));
    m_folderLabel->setText(tr("Where things are kept"));
    m_folder->setText(QDir::toNativeSeparators(m_dataFolder));
    m_folder->setAccessibleName(tr("Folder: %1").arg(m_folder->text()));
    m_keptText->setText(tr("The list of accounts is there, without any password or session. Those "
                           "are in this computer’s keychain."));
    m_open->setText(tr("&Open folder"));
    m_close->setText(tr("Close"));
}

} // namespace Lanyard
