// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/traytext.h"

#include "ui/dateformat.h"

#include "core/error.h"
#include "ui/outlooktext.h"
#include "ui/statustext.h"
#include "ui/timetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

constexpr qsizetype LongestName = 40;
constexpr int MostSentences = 6;

// A host may take a tool tip or a label for rich text where it looks like it.
QString plain(const QString &text)
{
    return sanitizedText(text, LongestName)
        .replace(u'<', QChar(0x2039))
        .replace(u'>', QChar(0x203A));
}

// When the session is over and nothing but a new sign-in helps; invalid: not foreseen.
QDateTime plannedEnd(const AccountStatus &status)
{
    const bool isLive = status.state == SessionState::SignedIn ||
                        status.state == SessionState::Renewing ||
                        status.state == SessionState::Offline;
    return isLive ? status.signInAgainBy : QDateTime();
}

/// Where the window, too, says by when to sign in again.
bool endsSoon(const TrayAccount &account, const QDateTime &now)
{
    return plannedEnd(account.status).isValid() &&
           now >= OutlookText::noticeStart(account.account, account.status);
}

TrayMark markOf(const TrayAccount &account, const QDateTime &now)
{
    switch (account.status.state) {
    case SessionState::KeychainLocked:
        return TrayMark::Padlock;
    case SessionState::Ended:
    case SessionState::Rejected:
    case SessionState::NeedsAttention:
        return TrayMark::Triangle;
    case SessionState::SignedIn:
    case SessionState::Renewing:
    case SessionState::Offline:
        break;
    case SessionState::SignedOut:
    case SessionState::WaitingForKeychain: // soon locked, or well
    case SessionState::SigningOut:
        return TrayMark::None;
    }
    return endsSoon(account, now) ? TrayMark::Clock : TrayMark::None;
}

class Teller
{
public:
    Teller(const QDateTime &now, const QLocale &locale)
        : m_now(now)
        , m_locale(locale)
    {}

    [[nodiscard]] QString sentence(const TrayAccount &account) const;
    [[nodiscard]] QString menuText(const TrayAccount &account) const;

private:
    [[nodiscard]] QString liveSentence(const TrayAccount &account, const QString &who) const;
    [[nodiscard]] QString endSentence(const AccountStatus &status, const QString &who) const;
    [[nodiscard]] QString endedSentence(const AccountStatus &status, const QString &who) const;

    const QDateTime m_now;
    const QLocale m_locale;
};

QString Teller::endSentence(const AccountStatus &status, const QString &who) const
{
    const QString when = shortMoment(status.signInAgainBy, m_now, m_locale);
    if (isSameDay(status.signInAgainBy, m_now))
        //: %2 is a time of day: "16:05"
        return QCoreApplication::translate("Tray", "%1 ends at %2.").arg(who, when);
    //: %2 is a day: "12 Dec"
    return QCoreApplication::translate("Tray", "%1 ends on %2.").arg(who, when);
}

QString Teller::liveSentence(const TrayAccount &account, const QString &who) const
{
    switch (account.status.outlook) {
    case SessionOutlook::RenewsByItself:
        if (endsSoon(account, m_now))
            return endSentence(account.status, who);
        //: %1 is "Work (Context7)"
        return QCoreApplication::translate("Tray", "%1 renews by itself.").arg(who);
    case SessionOutlook::EndsAtTime:
        if (account.status.signInAgainBy.isValid())
            return endSentence(account.status, who);
        break;
    case SessionOutlook::DoesNotExpire:
        return QCoreApplication::translate("Tray", "%1 does not expire.").arg(who);
    case SessionOutlook::Unknown:
        break;
    }
    return QCoreApplication::translate("Tray", "%1 is signed in.").arg(who);
}

QString Teller::endedSentence(const AccountStatus &status, const QString &who) const
{
    if (!status.since.isValid())
        return QCoreApplication::translate("Tray", "%1 has ended.").arg(who);
    const QString when = shortMoment(status.since, m_now, m_locale);
    if (isSameDay(status.since, m_now))
        //: %2 is a time of day: "14:05"
        return QCoreApplication::translate("Tray", "%1 ended at %2.").arg(who, when);
    //: %2 is a day: "12 Dec"
    return QCoreApplication::translate("Tray", "%1 ended on %2.").arg(who, when);
}

QString Teller::sentence(const TrayAccount &account) const
{
    //: An account and its service: "Work (Context7)"
    const QString who = QCoreApplication::translate("Tray", "%1 (%2)")
                            .arg(plain(account.account.displayName()), plain(account.serviceName));
    switch (account.status.state) {
    case SessionState::SignedIn:
    case SessionState::Renewing:
        return liveSentence(account, who);
    case SessionState::Ended:
        return endedSentence(account.status, who);
    case SessionState::Rejected:
        return QCoreApplication::translate("Tray", "%1 is not accepted any more.").arg(who);
    case SessionState::Offline:
        return QCoreApplication::translate("Tray", "%1 has no connection.").arg(who);
    case SessionState::KeychainLocked:
    case SessionState::WaitingForKeychain:
        return QCoreApplication::translate("Tray", "%1 waits for the keychain.").arg(who);
    case SessionState::NeedsAttention:
        return QCoreApplication::translate("Tray", "%1 needs a look at its settings.").arg(who);
    case SessionState::SignedOut:
        return QCoreApplication::translate("Tray", "%1 is signed out.").arg(who);
    case SessionState::SigningOut:
        return QCoreApplication::translate("Tray", "%1 is being signed out.").arg(who);
    }
    Q_UNREACHABLE();
}

QString Teller::menuText(const TrayAccount &account) const
{
    const QString name = plain(account.account.displayName());
    if (account.status.state == SessionState::SignedIn ||
        account.status.state == SessionState::Renewing)
        return name;
    const QString state =
        statusText(account.account, account.status, account.serviceName, m_now, m_locale).line;
    //: A line of the tray's menu: an account and what is the matter with it
    return QCoreApplication::translate("Tray", "%1 – %2").arg(name, plain(state));
}

// What ends next comes first, then what goes on, then what is over. Within these as in the menu.
int rank(const TrayAccount &account, const QDateTime &now)
{
    if (endsSoon(account, now) || (plannedEnd(account.status).isValid() &&
                                   account.status.outlook == SessionOutlook::EndsAtTime))
        return 0;
    switch (account.status.state) {
    case SessionState::SignedIn:
    case SessionState::Renewing:
    case SessionState::Offline:
        return 1;
    case SessionState::KeychainLocked:
    case SessionState::NeedsAttention:
    case SessionState::WaitingForKeychain:
        return 2;
    case SessionState::Ended:
    case SessionState::Rejected:
        return 3;
    case SessionState::SignedOut:
    case SessionState::SigningOut:
        return 4;
    }
    Q_UNREACHABLE();
}

bool comesBefore(const TrayAccount &a, const TrayAccount &b, const QDateTime &now)
{
    const int rankOfA = rank(a, now);
    const int rankOfB = rank(b, now);
    if (rankOfA != rankOfB)
        return rankOfA < rankOfB;
    return rankOfA == 0 && plannedEnd(a.status) < plannedEnd(b.status);
}

// Where there are too many, those that need nothing are counted and not named.
QList<TrayAccount> worthNaming(QList<TrayAccount> accounts, const QDateTime &now)
{
    std::stable_sort(accounts.begin(), accounts.end(),
                     [&now](const auto &a, const auto &b) { return comesBefore(a, b, now); });
    while (accounts.size() > MostSentences) {
        const auto calm =
            std::find_if(accounts.rbegin(), accounts.rend(), [&now](const TrayAccount &account) {
                return rank(account, now) == 1 || rank(account, now) == 4;
            });
        if (calm == accounts.rend())
            accounts.removeLast();
        else
            accounts.erase(std::next(calm).base());
    }
    return accounts;
}

QString toolTip(const QList<TrayAccount> &accounts, const Teller &teller, const QDateTime &now)
{
    if (accounts.isEmpty())
        return QCoreApplication::translate("Tray", "Lanyard: no accounts yet.");
    const QList<TrayAccount> named = worthNaming(accounts, now);
    QStringList sentences;
    for (const TrayAccount &account : named)
        sentences << teller.sentence(account);
    const int others = int(accounts.size() - named.size());
    if (others > 0)
        sentences << QCoreApplication::translate("Tray", "And %Ln more account(s).", nullptr,
                                                 others);
    //: The tray's tool tip; %1 is one or more sentences
    return QCoreApplication::translate("Tray", "Lanyard: %1").arg(sentences.join(u' '));
}

QList<TrayMenuLine> menu(const QList<TrayAccount> &accounts, const Teller &teller)
{
    using Kind = TrayMenuLine::Kind;
    QList<TrayMenuLine> lines;
    QString providerId;
    for (const TrayAccount &account : accounts) {
        if (lines.isEmpty() || account.account.providerId != providerId) {
            providerId = account.account.providerId;
            lines << TrayMenuLine{.kind = Kind::Service, .text = plain(account.serviceName)};
        }
        lines << TrayMenuLine{.kind = Kind::Account,
                              .text = teller.menuText(account),
                              .accountId = account.account.id,
                              .isChecked = account.isActive};
    }
    if (!lines.isEmpty())
        lines << TrayMenuLine{.kind = Kind::Separator};
    lines << TrayMenuLine{.kind = Kind::AddAccount,
                          .text = QCoreApplication::translate("Tray", "Add account…")}
          << TrayMenuLine{.kind = Kind::Open,
                          .text = QCoreApplication::translate("Tray", "Open Lanyard")}
          << TrayMenuLine{.kind = Kind::Separator}
          << TrayMenuLine{.kind = Kind::Quit, .text = QCoreApplication::translate("Tray", "Quit")};
    return lines;
}

void takeEarlier(QDateTime &soonest, const QDateTime &time, const QDateTime &now)
{
    if (time.isValid() && time > now && (!soonest.isValid() || time < soonest))
        soonest = time;
}

QDateTime nextChange(const QList<TrayAccount> &accounts, const QDateTime &now)
{
    QDateTime soonest;
    bool showsTimes = false;
    for (const TrayAccount &account : accounts) {
        const QDateTime end = plannedEnd(account.status);
        if (end.isValid())
            takeEarlier(soonest, OutlookText::noticeStart(account.account, account.status), now);
        showsTimes = showsTimes || end.isValid() || account.status.since.isValid();
    }
    if (showsTimes) // "at 14:05" becomes "on 12 Dec"
        takeEarlier(soonest, now.toLocalTime().date().addDays(1).startOfDay().toUTC(), now);
    return soonest;
}

} // namespace

TrayContent trayContent(const QList<TrayAccount> &accounts, const QDateTime &now,
                        const QLocale &locale)
{
    const Teller teller(now, locale);
    TrayContent content;
    for (const TrayAccount &account : accounts)
        content.mark = std::max(content.mark, markOf(account, now));
    content.toolTip = toolTip(accounts, teller, now);
    content.menu = menu(accounts, teller);
    content.changesAt = nextChange(accounts, now);
    return content;
}

} // namespace Lanyard
