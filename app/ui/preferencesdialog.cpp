// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferencesdialog.h"

#include "ui/accessibleparts.h"
#include "ui/actionbutton.h"
#include "ui/authoritychoice.h"
#include "ui/language.h"
#include "ui/preferences.h"
#include "ui/proxyfields.h"
#include "ui/textlabel.h"
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

constexpr int LanguageWidth = 200;

TextLabel *wrappedLabel(TextLabel::Kind kind, const QString &name, QWidget *parent)
{
    auto *label = new TextLabel(kind, parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

} // namespace

PreferencesDialog::PreferencesDialog(Preferences &preferences, const Facts &facts, QWidget *parent)
    : DialogShell(u"preferencesDialog"_s, parent)
    , m_preferences(preferences)
    , m_dataFolder(facts.dataFolder)
    , m_isTrayThere(facts.isTrayThere)
    , m_languageLabel(new QLabel(this))
    , m_language(new QComboBox(this))
    , m_languageText(wrappedLabel(TextLabel::Kind::Small, u"languageText"_s, this))
    , m_appearanceLabel(new QLabel(this))
    , m_appearance(new QComboBox(this))
    , m_proxyLabel(new QLabel(this))
    , m_proxy(new ProxyFields(preferences, this))
    , m_authorityLabel(new QLabel(this))
    , m_authority(new AuthorityChoice(preferences, this))
    , m_trayLabel(new QLabel(this))
    , m_trayText(wrappedLabel(TextLabel::Kind::Body, u"trayText"_s, this))
    , m_quitsWithoutAsking(new QCheckBox(this))
    , m_folderLabel(new QLabel(this))
    , m_folder(wrappedLabel(TextLabel::Kind::Body, u"folder"_s, this))
    , m_folderText(wrappedLabel(TextLabel::Kind::Small, u"folderText"_s, this))
    , m_open(new ActionButton(u"openFolder"_s, ActionButton::Kind::Plain, this))
    , m_close(new ActionButton(u"close"_s, ActionButton::Kind::Plain, this))
{
    installAccessibleParts();
    m_language->setObjectName(u"language"_s);
    m_languageLabel->setBuddy(m_language);
    fillLanguages();
    m_appearance->setObjectName(u"appearance"_s);
    m_appearanceLabel->setBuddy(m_appearance);
    fillAppearances();
    m_quitsWithoutAsking->setObjectName(u"quitsWithoutAsking"_s);
    m_quitsWithoutAsking->setChecked(preferences.quitsOnCloseWithoutAsking());
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layOut();
    buttons()->addButton(m_close, QDialogButtonBox::RejectRole);

    connect(m_language, &QComboBox::activated, this, &PreferencesDialog::chooseLanguage);
    connect(m_appearance, &QComboBox::activated, this, &PreferencesDialog::chooseAppearance);
    connect(m_quitsWithoutAsking, &QCheckBox::toggled, this,
            [this](bool quits) { m_preferences.setQuitsOnCloseWithoutAsking(quits); });
    m_proxyLabel->setBuddy(m_proxy->choice());
    connect(m_proxy, &ProxyFields::changed, this, &PreferencesDialog::networkChanged);
    connect(m_authority, &AuthorityChoice::changed, this, &PreferencesDialog::networkChanged);
    connect(m_open, &QPushButton::clicked, this, &PreferencesDialog::openFolder);
    m_language->setFocus();
    retranslate();
}

void PreferencesDialog::fillLanguages()
{
    m_language->addItem(QString(), QString()); // as the system
    // Each language in its own words, so that it is found by who is lost in another.
    const QStringList codes = Language::available();
    for (const QString &code : codes)
        m_language->addItem(Language::nativeName(code), code);
    m_language->setCurrentIndex(qMax(0, m_language->findData(m_preferences.language())));
    m_language->setMinimumSize(LanguageWidth, m_close->sizeHint().height());
}

void PreferencesDialog::fillAppearances()
{
    for (const QString &name : {QString(), u"light"_s, u"dark"_s})
        m_appearance->addItem(QString(), name);
    m_appearance->setCurrentIndex(qMax(0, m_appearance->findData(m_preferences.appearance())));
    m_appearance->setMinimumSize(LanguageWidth, m_close->sizeHint().height());
}

void PreferencesDialog::layOut()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(5 * Theme::Grid);
    grid->setVerticalSpacing(Theme::Grid);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto addTopic = [&](QLabel *label, const QList<QWidget *> &fields) {
        if (row > 0)
            grid->setRowMinimumHeight(row++, 4 * Theme::Grid);
        const bool isLine = qobject_cast<QLabel *>(fields.first()) == nullptr;
        grid->addWidget(label, row, 0, isLine ? Qt::AlignVCenter : Qt::AlignTop);
        for (QWidget *field : fields) {
            const bool isText = qobject_cast<QLabel *>(field) != nullptr;
            grid->addWidget(field, row++, 1, isText ? Qt::Alignment() : Qt::AlignLeft);
        }
    };
    addTopic(m_languageLabel, {m_language, m_languageText});
    addTopic(m_appearanceLabel, {m_appearance});
    addTopic(m_proxyLabel, {m_proxy});
    addTopic(m_authorityLabel, {m_authority});
    addTopic(m_trayLabel, {m_trayText, m_quitsWithoutAsking});
    addTopic(m_folderLabel, {m_folder, m_folderText});
    grid->setRowMinimumHeight(row++, Theme::Grid);
    grid->addWidget(m_open, row, 1, Qt::AlignLeft);
    content()->addLayout(grid);
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

void PreferencesDialog::chooseAppearance()
{
    const QString appearance = m_appearance->currentData().toString();
    if (appearance == m_preferences.appearance())
        return;
    m_preferences.setAppearance(appearance);
    Q_EMIT appearanceChanged(appearance);
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
    m_languageText->setText(tr("Takes effect at once."));
    m_appearanceLabel->setText(tr("&Appearance"));
    m_appearance->setItemText(0, tr("As the system", "light or dark"));
    m_appearance->setItemText(1, tr("Light"));
    m_appearance->setItemText(2, tr("Dark"));
    m_proxyLabel->setText(tr("Pro&xy"));
    // Qt looks for a label only beside the box itself.
    m_proxy->choice()->setAccessibleName(m_proxyLabel->text().remove(u'&'));
    m_authorityLabel->setText(tr("Own servers"));
    m_trayLabel->setText(tr("Closing the window"));
    m_trayText->setText(
        m_isTrayThere
            ? tr("Lanyard stays in the tray and keeps your sessions fresh. Its menu has Quit.")
            : tr("This desktop has no tray, so closing the window quits Lanyard."));
    m_quitsWithoutAsking->setText(tr("Without a tray, quit without &asking"));
    m_folderLabel->setText(tr("Where things are kept"));
    // The mark keeps a path's slashes in their places between right-to-left words.
    m_folder->setText(QChar(0x200e) + QDir::toNativeSeparators(m_dataFolder));
    m_folder->setAccessibleName(tr("Folder: %1").arg(m_dataFolder));
    m_folderText->setText(tr("The list of your accounts, without passwords and sessions: those are "
                             "in this computer’s keychain."));
    m_open->setText(tr("&Open folder"));
    m_close->setText(tr("Close"));
}

} // namespace Lanyard
