// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receipttext.h"

#include "accounts/tokenending.h"
#include "ui/errortext.h"
#include "ui/timetext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

using TokenOutcome = TokenEnd::Outcome;

struct ReceiptScene
{
    const SignOutReceipt &receipt;
    const QDateTime &now;
    const QLocale &locale;
};

bool isEither(const SignOutReceipt &receipt, TokenOutcome outcome)
{
    return receipt.refreshToken.outcome == outcome || receipt.accessToken.outcome == outcome;
}

bool hadTokens(const SignOutReceipt &receipt)
{
    return receipt.refreshToken.outcome != TokenOutcome::None ||
           receipt.accessToken.outcome != TokenOutcome::None;
}

Step goodStep(const QString &text, const QString &explanation = {})
{
    return {Symbol::TickInRing, Tone::Good, false, text, explanation, {}};
}

Step openStep(Symbol symbol, const QString &text, const QString &explanation = {})
{
    return {symbol, Tone::Attention, false, text, explanation, {}};
}

/// RV-4: how long what was given goes on working where nobody ended it.
QString accessGoesOn(const ReceiptScene &scene)
{
    const SignOutReceipt &receipt = scene.receipt;
    const TokenOutcome refresh = receipt.refreshToken.outcome;
    const bool isRefreshOver = refresh == TokenOutcome::None || refresh == TokenOutcome::Ended;
    if (isRefreshOver && receipt.accessExpiresAt.isValid()) {
        if (receipt.accessExpiresAt <= scene.now)
            return QCoreApplication::translate("ReceiptText", "Its time is over by itself.");
        //: %1 is "14:05" today, else "12 Dec"
        return QCoreApplication::translate("ReceiptText", "Access may go on until %1.")
            .arg(shortMoment(receipt.accessExpiresAt, scene.now, scene.locale));
    }
    //: %1 is a service
    return QCoreApplication::translate("ReceiptText", "Access may go on until it is ended at %1.")
        .arg(receipt.providerName);
}

QString serverReason(const ReceiptScene &scene)
{
    const auto error = scene.receipt.serverError();
    return error ? errorText(*error, scene.receipt.providerName).heading + u". "_s : QString();
}

Step serverStep(const ReceiptScene &scene)
{
    const SignOutReceipt &receipt = scene.receipt;
    const QString &name = receipt.providerName;
    if (receipt.serverWasTold())
        //: %1 is a service
        return goodStep(QCoreApplication::translate("ReceiptText", "%1 was told").arg(name));
    if (receipt.isPending())
        return openStep(Symbol::Clock,
                        //: %1 is a service
                        QCoreApplication::translate("ReceiptText", "%1 was not told yet").arg(name),
                        serverReason(scene) +
                            QCoreApplication::translate("ReceiptText",
                                                        "Lanyard tries again by itself, also "
                                                        "after a restart. Until then: ") +
                            accessGoesOn(scene));
    if (isEither(receipt, TokenOutcome::Failed))
        return openStep(
            Symbol::Triangle,
            //: %1 is a service
            QCoreApplication::translate("ReceiptText", "%1 could not be told").arg(name),
            serverReason(scene) + accessGoesOn(scene));
    if (isEither(receipt, TokenOutcome::Unknown))
        return openStep(
            Symbol::Triangle,
            QCoreApplication::translate("ReceiptText", "%1 could not be told").arg(name),
            QCoreApplication::translate("ReceiptText",
                                        "The keychain did not give out what to tell it with. ") +
                accessGoesOn(scene));
    return openStep(Symbol::Ring,
                    //: %1 is a service
                    QCoreApplication::translate("ReceiptText",
                                                "%1 cannot be told: it has nothing to end a "
                                                "session by")
                        .arg(name),
                    accessGoesOn(scene));
}

Step endedStep(const TokenEnd &end, bool isRefresh, const QString &service)
{
    if (end.way == TokenEnd::Way::SignOutCall)
        //: %1 is a service
        return goodStep(
            QCoreApplication::translate("ReceiptText", "Session ended at %1").arg(service));
    return goodStep(isRefresh ? QCoreApplication::translate("ReceiptText", "Refresh token revoked")
                              : QCoreApplication::translate("ReceiptText", "Access token revoked"));
}

/// Nothing: there was no such token.
std::optional<Step> tokenStep(const TokenEnd &end, bool isRefresh, const QString &service)
{
    switch (end.outcome) {
    case TokenOutcome::None:
        return {};
    case TokenOutcome::Ended:
        return endedStep(end, isRefresh, service);
    case TokenOutcome::NotSupported:
        return Step{
            Symbol::Ring,
            Tone::Neutral,
            false,
            isRefresh
                ? QCoreApplication::translate("ReceiptText", "Refresh token ends with its session")
                : QCoreApplication::translate("ReceiptText", "Access token ends with its session"),
            {},
            {}};
    case TokenOutcome::Queued:
        return openStep(
            Symbol::Clock,
            isRefresh ? QCoreApplication::translate("ReceiptText", "Refresh token not revoked yet")
                      : QCoreApplication::translate("ReceiptText", "Access token not revoked yet"));
    case TokenOutcome::Unknown:
    case TokenOutcome::NotOffered:
    case TokenOutcome::Failed:
        return openStep(
            end.outcome == TokenOutcome::NotOffered ? Symbol::Ring : Symbol::Triangle,
            isRefresh ? QCoreApplication::translate("ReceiptText", "Refresh token not revoked")
                      : QCoreApplication::translate("ReceiptText", "Access token not revoked"));
    }
    Q_UNREACHABLE();
}

Step hereStep(const SignOutReceipt &receipt)
{
    if (receipt.isDeletedHere)
        return goodStep(
            QCoreApplication::translate("ReceiptText", "Deleted here, and read back as gone"));
    QString reason;
    if (receipt.deletionError) {
        const ErrorText words = errorText(*receipt.deletionError, receipt.providerName);
        reason = words.heading + u". "_s + words.explanation;
    }
    return openStep(Symbol::Padlock,
                    QCoreApplication::translate("ReceiptText", "Still in this computer’s keychain"),
                    reason);
}

Step restStep(const SignOutReceipt &receipt)
{
    return {
        Symbol::Ring,
        Tone::Neutral,
        false,
        //: %1 is a service
        QCoreApplication::translate("ReceiptText", "Your browser stays signed in at %1")
            .arg(receipt.providerName),
        receipt.dashboard.isEmpty()
            ? QCoreApplication::translate("ReceiptText", "End that in the browser, if others can "
                                                         "use it.")
            : QCoreApplication::translate("ReceiptText", "End that on its account page, if others "
                                                         "can use your browser."),
        {}};
}

QString receiptHeading(const SignOutReceipt &receipt, const QString &account)
{
    if (!receipt.isDeletedHere)
        //: %1 is a service
        return QCoreApplication::translate("ReceiptText", "Not signed out of %1 here")
            .arg(receipt.providerName);
    if (account.isEmpty())
        //: %1 is a service
        return QCoreApplication::translate("ReceiptText", "Signed out of %1")
            .arg(receipt.providerName);
    if (receipt.isRemoved)
        //: %1 is an account
        return QCoreApplication::translate("ReceiptText", "“%1” was signed out and removed")
            .arg(account);
    //: %1 is an account, %2 a service
    return QCoreApplication::translate("ReceiptText", "Signed out “%1” from %2")
        .arg(account, receipt.providerName);
}

QString receiptSummary(const SignOutReceipt &receipt)
{
    if (!receipt.isDeletedHere)
        return {};
    if (!hadTokens(receipt) || receipt.serverWasTold())
        return QCoreApplication::translate("ReceiptText",
                                           "Nothing of this session is left here or there.");
    return QCoreApplication::translate("ReceiptText",
                                       "Nothing of this session is left on this computer.");
}

/// What stays behind where the service has nothing to be told by.
QString leftBehind(const AccountView &view, const QDateTime &now, const QLocale &locale)
{
    const SessionFacts &session = view.account.session;
    if (view.status.outlook == SessionOutlook::DoesNotExpire)
        //: %1 is a service
        return QCoreApplication::translate("ReceiptText",
                                           "%1 cannot be told: the key works until you "
                                           "delete it there.")
            .arg(view.provider.name);
    if (!session.isRenewable && session.accessExpiresAt > now)
        //: %1 is a service, %2 "14:05" today, else "12 Dec"
        return QCoreApplication::translate("ReceiptText",
                                           "%1 cannot be told: the session itself may go "
                                           "on until %2.")
            .arg(view.provider.name, shortMoment(session.accessExpiresAt, now, locale));
    //: %1 is a service
    return QCoreApplication::translate("ReceiptText",
                                       "%1 cannot be told: the session itself may go on "
                                       "until it is ended there.")
        .arg(view.provider.name);
}

QString thereToo(const AccountView &view, const QDateTime &now, const QLocale &locale)
{
    if (!view.account.session.isSignedIn)
        return {};
    if (!TokenEnding::isOffered(view.provider))
        return leftBehind(view, now, locale);
    //: %1 is a service
    return QCoreApplication::translate("ReceiptText", "%1 is told to end it.")
        .arg(view.provider.name);
}

} // namespace

ReceiptText receiptText(const SignOutReceipt &receipt, const QString &account, const QDateTime &now,
                        const QLocale &locale)
{
    ReceiptText text{.heading = receiptHeading(receipt, account), .text = receiptSummary(receipt)};
    if (hadTokens(receipt)) {
        text.steps.append(serverStep({receipt, now, locale}));
        if (const auto step = tokenStep(receipt.refreshToken, true, receipt.providerName))
            text.steps.append(*step);
        if (const auto step = tokenStep(receipt.accessToken, false, receipt.providerName))
            text.steps.append(*step);
    }
    text.steps.append(hereStep(receipt));
    text.steps.append(restStep(receipt));
    return text;
}

QString signOutPromise(const AccountView &view, const QDateTime &now, const QLocale &locale)
{
    const QString here = QCoreApplication::translate(
        "ReceiptText", "Lanyard takes this sign-in out of the keychain and keeps the account in "
                       "the list.");
    //: %1 is a service
    const QString browser =
        QCoreApplication::translate("ReceiptText", "Your browser stays signed in at %1.")
            .arg(view.provider.name);
    return QStringList{here, thereToo(view, now, locale), browser}.join(u' ');
}

QString removalPromise(const AccountView &view, const QDateTime &now, const QLocale &locale)
{
    QStringList parts{QCoreApplication::translate(
                          "ReceiptText", "Lanyard signs it out and forgets what it knew about "
                                         "it."),
                      thereToo(view, now, locale),
                      //: %1 is a service
                      QCoreApplication::translate(
                          "ReceiptText", "The account at %1 itself is not touched; you can "
                                         "sign in again at any time.")
                          .arg(view.provider.name)};
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace Lanyard
