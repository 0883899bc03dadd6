// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/secretfield.h"

#include "ui/actionbutton.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Lanyard {

SecretField::SecretField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_kept(new TextLabel(TextLabel::Kind::Body, this))
    , m_replace(new ActionButton(u"replace-"_s + name, ActionButton::Kind::Plain, this))
    , m_line(new QLineEdit(this))
{
    m_kept->setObjectName(u"kept-"_s + name);
    m_line->setObjectName(name);
    m_line->setEchoMode(QLineEdit::Password); // CR-3: masked, and nothing to copy
    m_line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                Qt::ImhNoAutoUppercase);
    m_line->setTextMargins(Theme::Grid, 0, Theme::Grid, 0);
    m_line->setMinimumHeight(m_line->fontMetrics().height() + 4 * Theme::Grid);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * Theme::Grid);
    row->addWidget(m_kept, 1);
    row->addWidget(m_replace);
    row->addWidget(m_line, 1);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &SecretField::edited);
    connect(m_replace, &QPushButton::clicked, this, [this] {
        setKept(false);
        m_line->setFocus();
        Q_EMIT edited();
    });
    arrange();
    retranslate();
}

void SecretField::setKept(bool isKept)
{
    m_isKept = isKept;
    arrange();
}

void SecretField::arrange()
{
    m_kept->setVisible(m_isKept);
    m_replace->setVisible(m_isKept);
    m_line->setVisible(!m_isKept);
}

bool SecretField::isEmpty() const
{
    return m_line->text().trimmed().isEmpty();
}

Secret SecretField::secret() const
{
    return Secret(m_line->text().trimmed().toUtf8());
}

void SecretField::clear()
{
    m_line->clear(); // and what could be undone
}

void SecretField::retranslate()
{
    m_kept->setText(tr("Kept in the keychain; nobody sees it again"));
    m_replace->setText(tr("Replace…"));
}

} // namespace Lanyard
