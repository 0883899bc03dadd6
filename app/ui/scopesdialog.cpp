// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scopesdialog.h"

#include "ui/actionbutton.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lanyard {

ScopesDialog::ScopesDialog(const AccountView &view, QWidget *parent)
    : DialogShell(u"scopesDialog"_s, parent)
    , m_view(view)
    , m_signIn(new ActionButton(u"signInWithScopes"_s, ActionButton::Kind::Primary, this))
    , m_cancel(new ActionButton(u"cancel"_s, ActionButton::Kind::Plain, this))
{
    addChoices();
    buttons()->addButton(m_signIn, QDialogButtonBox::AcceptRole);
    buttons()->addButton(m_cancel, QDialogButtonBox::RejectRole);
    retranslate();
}

void ScopesDialog::addChoices()
{
    const SessionFacts &session = m_view.account.session;
    for (const ScopeChoice &choice : m_view.provider.scopeChoices) {
        auto *box = new QCheckBox(this);
        box->setObjectName(u"scope-"_s + choice.scope);
        box->setChecked(session.scopes.contains(choice.scope) ||
                        session.askedScopes.contains(choice.scope));
        connect(box, &QCheckBox::toggled, this,
                [this] { m_signIn->setEnabled(!scopes().isEmpty()); });
        content()->addWidget(box);
        auto *name = new TextLabel(TextLabel::Kind::Small, this);
        name->setObjectName(u"about-"_s + choice.scope);
        name->setWordWrap(true);
        name->setContentsMargins(6 * Theme::Grid, 0, 6 * Theme::Grid, 0);
        content()->addWidget(name);
        m_boxes.append(box);
    }
    content()->setSpacing(Theme::Grid);
    m_signIn->setEnabled(!scopes().isEmpty());
}

QStringList ScopesDialog::scopes() const
{
    QStringList chosen;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes.at(i)->isChecked())
            chosen.append(m_view.provider.scopeChoices.at(i).scope);
    }
    return chosen;
}

/// "contexts:write · granted · changes things"
QString ScopesDialog::wordsFor(const ScopeChoice &choice) const
{
    const SessionFacts &session = m_view.account.session;
    // The mark keeps the name's colon in its place between right-to-left words.
    QStringList words{QChar(0x200e) + choice.scope};
    if (session.scopes.contains(choice.scope))
        words += tr("granted", "a permission");
    else if (session.askedScopes.contains(choice.scope))
        words += tr("asked for, not granted", "a permission");
    if (choice.changesThings)
        words += tr("changes things", "a permission that writes or executes");
    return words.join(u" · "_s);
}

void ScopesDialog::retranslate()
{
    setWindowTitle(tr("Permissions"));
    //: %1 is an account, %2 a service
    setHeading(
        tr("What “%1” may do at %2").arg(m_view.account.displayName(), m_view.provider.name));
    setText(
        tr("To change this, sign in again: the service asks you to agree. Until then everything "
           "stays as it is."));
    const QList<ScopeChoice> &choices = m_view.provider.scopeChoices;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const QString words = choices.at(i).description.text(QLocale());
        QString shown = words.isEmpty() ? choices.at(i).scope : words;
        m_boxes.at(i)->setText(shown.replace(u'&', u"&&"_s));
        m_boxes.at(i)->setAccessibleDescription(wordsFor(choices.at(i)));
        findChild<TextLabel *>(u"about-"_s + choices.at(i).scope)->setText(wordsFor(choices.at(i)));
    }
    m_signIn->setText(tr("Sign in with these"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace Lanyard
