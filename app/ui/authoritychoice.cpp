// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/authoritychoice.h"

#include "oauth/authorityfile.h"
#include "ui/actionbutton.h"
#include "ui/announcement.h"
#include "ui/preferences.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Lanyard {

AuthorityChoice::AuthorityChoice(Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_text(new TextLabel(TextLabel::Kind::Small, this))
    , m_choose(new ActionButton(u"chooseAuthority"_s, ActionButton::Kind::Plain, this))
    , m_remove(new ActionButton(u"removeAuthority"_s, ActionButton::Kind::Plain, this))
{
    m_text->setObjectName(u"authorityText"_s);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * Theme::Grid);
    row->addWidget(m_choose);
    row->addWidget(m_remove);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Grid);
    column->addWidget(m_text);
    column->addLayout(row);
    connect(m_choose, &QPushButton::clicked, this, &AuthorityChoice::ask);
    connect(m_remove, &QPushButton::clicked, this, &AuthorityChoice::remove);
    retranslate();
}

void AuthorityChoice::ask()
{
    auto *dialog = new QFileDialog(this, tr("Certificate authority"), QString(),
                                   tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &AuthorityChoice::choose);
    dialog->open();
}

void AuthorityChoice::choose(const QString &path)
{
    const Result<AuthorityFile> file = readAuthorityFile(path);
    if (!file) {
        m_text->setText(wordsFor(path));
        announce(this, m_text->text());
        return;
    }
    m_preferences.setAuthorityPath(path);
    retranslate();
    announce(this, m_text->text());
    Q_EMIT changed();
}

void AuthorityChoice::remove()
{
    m_preferences.setAuthorityPath({});
    retranslate();
    m_choose->setFocus();
    Q_EMIT changed();
}

QString AuthorityChoice::wordsFor(const QString &path) const
{
    if (path.isEmpty())
        return tr("Only the system’s certificate authorities are trusted. A company’s own server "
                  "may need the company’s own.");
    const Result<AuthorityFile> file = readAuthorityFile(path);
    if (!file)
        return file.error().kind == ErrorKind::FileDamaged
                   ? tr("There is no certificate authority in this file. Choose one in PEM form.")
                   //: %1 is a file
                   : tr("This file cannot be read: %1").arg(sanitizedText(path));
    const QDateTime &end = file.value().validUntil;
    const QString day = QLocale().toString(end.toLocalTime().date(), QLocale::ShortFormat);
    const bool isOver = end <= QDateTime::currentDateTimeUtc();
    //: %1 is the name of a certificate authority, %2 a date
    return (isOver ? tr("“%1” ended on %2: servers that need it are refused. Choose a new file.")
                   //: %1 is the name of a certificate authority, %2 a date
                   : tr("“%1” is trusted too, until %2."))
        .arg(file.value().name, day);
}

void AuthorityChoice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AuthorityChoice::retranslate()
{
    m_text->setText(wordsFor(m_preferences.authorityPath()));
    m_choose->setText(tr("Certificate &authority…"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove") + u' ' + tr("Certificate authority"));
    m_remove->setVisible(!m_preferences.authorityPath().isEmpty());
}

} // namespace Lanyard
