// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accountfacts.h"

#include "ui/errortext.h"
#include "ui/timetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Lanyard {

namespace {

class FactList final
{
public:
    explicit FactList(const QLocale &locale)
        : m_locale(locale)
    {}

    void add(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_facts.append({name, value});
    }
    void add(const QString &name, const QDateTime &time) { add(name, exactMoment(time, m_locale)); }

    [[nodiscard]] const QList<QPair<QString, QString>> &facts() const { return m_facts; }

private:
    const QLocale &m_locale;
    QList<QPair<QString, QString>> m_facts;
};

QString told(const char *text)
{
    return QCoreApplication::translate("AccountFacts", text);
}

void addPerson(FactList &list, const AccountView &view, const QLocale &locale)
{
    const Account &account = view.account;
    list.add(told(QT_TRANSLATE_NOOP("AccountFacts", "Service")), view.provider.name);
    list.add(told(QT_TRANSLATE_NOOP("AccountFacts", "Your word for it")), account.label);
    list.add(told(QT_TRANSLATE_NOOP("AccountFacts", "Name")), account.name);
    list.add(told(QT_TRANSLATE_NOOP("AccountFacts", "E-mail")), account.email);
    list.add(told(QT_TRANSLATE_NOOP("AccountFacts", "Teamspace")), account.tenantName);
    const Tier *tier = view.provider.tier(account.tierId);
    list.add(told(QT_TRANSLATE_NOOP("AccountFacts", "Tier")),
             tier == nullptr ? account.tierId : tier->name.text(locale));
    list.add(told(QT_TRANSLATE_NOOP("AccountFacts", "Tier seen")), account.tierObservedAt);
    if (account.quota)
        list.add(told(QT_TRANSLATE_NOOP("AccountFacts", "Allowance seen")),
                 account.quota->observedAt);
    list.add(told(QT_TRANSLATE_NOOP("AccountFacts", "Added")), account.addedAt);
    list.add(told(QT_TRANSLATE_NOOP("AccountFacts", "Last used")), account.lastUsedAt);
}

void addSession(FactList &list, const AccountView &view)
{
    const SessionFacts &session = view.account.session;
    list.add(told(QT_TRANSLATE_NOOP("AccountFacts", "Signed in")), session.startedAt);
    list.add(told(QT_TRANSLATE_NOOP("AccountFacts", "Access token since")),
             session.accessRequestedAt);
    list.add(told(QT_TRANSLATE_NOOP("AccountFacts", "Access token ends")), session.accessExpiresAt);
    list.add(told(QT_TRANSLATE_NOOP("AccountFacts", "Next renewal")), view.status.nextRenewalAt);
    list.add(told(QT_TRANSLATE_NOOP("AccountFacts", "Refresh token ends")),
             session.refreshExpiresAt);
    if (view.status.error)
        list.add(told(QT_TRANSLATE_NOOP("AccountFacts", "Last fault")),
                 errorText(*view.status.error, view.provider.name).details);
}

void addIdentity(FactList &list, const AccountView &view)
{
    const Account &account = view.account;
    list.add(told(QT_TRANSLATE_NOOP("AccountFacts", "Issuer")), account.identity.issuer);
    list.add(told(QT_TRANSLATE_NOOP("AccountFacts", "Subject")), account.identity.subject);
    list.add(told(QT_TRANSLATE_NOOP("AccountFacts", "Teamspace id")), account.identity.tenantId);
    list.add(told(QT_TRANSLATE_NOOP("AccountFacts", "Client id")), view.provider.client.clientId);
    const SessionFacts &session = account.session;
    const QString space(QLatin1Char(' '));
    list.add(told(QT_TRANSLATE_NOOP("AccountFacts", "Asked for")), session.askedScopes.join(space));
    list.add(told(QT_TRANSLATE_NOOP("AccountFacts", "Granted")),
             sanitizedText(session.scopes.join(space)));
    list.add(told(QT_TRANSLATE_NOOP("AccountFacts", "Not granted")),
             session.missingScopes().join(space));
}

} // namespace

QList<QPair<QString, QString>> accountFacts(const AccountView &view, const QLocale &locale)
{
    FactList list(locale);
    addPerson(list, view, locale);
    addSession(list, view);
    addIdentity(list, view);
    return list.facts();
}

} // namespace Lanyard
