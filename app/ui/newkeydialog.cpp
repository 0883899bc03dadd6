// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newkeydialog.h"

#include "ui/actionbutton.h"
#include "ui/announcement.h"
#include "ui/errortext.h"
#include "ui/secretclipboard.h"
#include "ui/steplist.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

constexpr int LongestKeyName = 100;
constexpr int KeyDialogWidth = 460;

} // namespace

NewKeyDialog::NewKeyDialog(const QString &service, Maker maker, SecretClipboard &clipboard,
                           QWidget *parent)
    : DialogShell(u"newKeyDialog"_s, parent)
    , m_service(service)
    , m_maker(std::move(maker))
    , m_clipboard(clipboard)
    , m_name(new QLineEdit(this))
    , m_key(new QLineEdit(this))
    , m_state(new StepList(u"newKeyState"_s, this))
    , m_create(new ActionButton(u"createKey"_s, ActionButton::Kind::Primary, this))
    , m_copy(new ActionButton(u"copyKey"_s, ActionButton::Kind::Plain, this))
    , m_cancel(new ActionButton(u"cancel"_s, ActionButton::Kind::Plain, this))
{
    setMinimumWidth(KeyDialogWidth);
    m_name->setObjectName(u"keyName"_s);
    m_name->setMaxLength(LongestKeyName);
    m_key->setObjectName(u"key"_s);
    m_key->setReadOnly(true);
    m_key->setLayoutDirection(Qt::LeftToRight);
    m_key->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    for (QLineEdit *field : {m_name, m_key}) {
        field->setTextMargins(Theme::Grid, 0, Theme::Grid, 0);
        field->setMinimumHeight(m_cancel->sizeHint().height());
        content()->addWidget(field);
    }
    content()->addWidget(m_state);
    m_key->hide();
    m_state->hide();
    m_copy->hide();
    buttons()->addButton(m_create, QDialogButtonBox::ActionRole);
    buttons()->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons()->addButton(m_cancel, QDialogButtonBox::RejectRole);
    connect(m_create, &QPushButton::clicked, this, &NewKeyDialog::create);
    connect(m_copy, &QPushButton::clicked, this, &NewKeyDialog::copy);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &name) { m_create->setEnabled(!name.simplified().isEmpty()); });
    m_create->setEnabled(false);
    m_name->setFocus();
    retranslate();
}

void NewKeyDialog::create()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty() || !m_made.isEmpty())
        return;
    m_create->setEnabled(false);
    m_name->setEnabled(false);
    //: %1 is a service
    m_state->setSteps({{.isWaiting = true, .text = tr("Asking %1…").arg(m_service)}});
    m_state->show();
    fit();
    m_maker(name, this, [this](const Result<Secret> &key) { take(key); });
}

void NewKeyDialog::take(const Result<Secret> &key)
{
    if (!key) {
        const ErrorText words = errorText(key.error(), m_service);
        m_state->setSteps({{.symbol = Symbol::Triangle,
                            .tone = Tone::Attention,
                            .text = words.heading,
                            .explanation = words.explanation}});
        m_name->setEnabled(true);
        m_create->setEnabled(true);
        announce(this, words.heading);
        return fit();
    }
    m_made = key.value();
    m_state->hide();
    m_name->hide();
    m_create->hide();
    m_key->setText(QString::fromUtf8(m_made.reveal()));
    m_key->setCursorPosition(0);
    m_key->show();
    m_copy->show();
    m_copy->setFocus();
    retranslate();
    fit();
}

void NewKeyDialog::copy()
{
    m_clipboard.put(m_made);
    m_wasCopied = true;
    retranslate();
    fit();
    announce(this, tr("Copied"));
}

void NewKeyDialog::fit()
{
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));
}

void NewKeyDialog::retranslate()
{
    setWindowTitle(tr("New API key"));
    m_name->setAccessibleName(tr("Name of the key"));
    m_name->setPlaceholderText(tr("What it is for: “Laptop”"));
    m_key->setAccessibleName(tr("API key"));
    m_create->setText(tr("Create"));
    m_copy->setText(m_wasCopied ? tr("Copied") : tr("Copy"));
    m_cancel->setText(m_made.isEmpty() ? tr("Cancel") : tr("Close"));
    if (m_made.isEmpty()) {
        //: %1 is a service
        setHeading(tr("Create an API key at %1").arg(m_service));
        setText(tr("Its name is shown there, so that you find it again to delete it."));
        return;
    }
    setHeading(tr("Your new API key"));
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_clipboard.lifetime());
    setText(m_wasCopied
                ? tr("On the clipboard for %n second(s), marked as a secret. It cannot be shown "
                     "again once this window is closed.",
                     nullptr, int(seconds.count()))
                : tr("It is shown this once and kept nowhere in Lanyard. Copy it now."));
}

} // namespace Lanyard
