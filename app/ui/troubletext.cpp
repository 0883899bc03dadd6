// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/troubletext.h"

#include "ui/errortext.h"
#include "ui/timetext.h"

#include <QCoreApplication>

namespace Lanyard::TroubleText {

using namespace Qt::StringLiterals;

namespace {

StatusText trouble(Symbol symbol, Tone tone, const QList<NextStep> &nextSteps)
{
    StatusText text;
    text.symbol = symbol;
    text.tone = tone;
    text.nextSteps = nextSteps;
    text.needsBanner = true;
    return text;
}

/// What is on screen was seen then: the latest of what was ever seen.
QDateTime lastSeen(const Account &account)
{
    QDateTime seen = account.tierObservedAt;
    if (account.quota && (!seen.isValid() || account.quota->observedAt > seen))
        seen = account.quota->observedAt;
    return seen;
}

/// Heading and explanation of the error where there is one; what is set already stands otherwise.
void describeError(StatusText &text, const StatusScene &scene)
{
    if (!scene.status.error)
        return;
    const ErrorText error = errorText(*scene.status.error, scene.service);
    text.heading = error.heading;
    text.explanation = error.explanation;
}

bool isSameDay(const QDateTime &time, const QDateTime &now)
{
    return time.toLocalTime().date() == now.toLocalTime().date();
}

QString lifetimeSentence(const StatusScene &scene)
{
    const SessionFacts &session = scene.account.session;
    if (session.isRenewable || !session.startedAt.isValid() || !session.accessExpiresAt.isValid())
        return QCoreApplication::translate("StatusText", "It can no longer be renewed.");
    const std::chrono::milliseconds lifetime(session.startedAt.msecsTo(session.accessExpiresAt));
    //: %1 is a service, %2 a time such as "8 hours"
    return QCoreApplication::translate("StatusText", "%1 sessions last %2 and cannot be renewed.")
        .arg(scene.service, durationText(lifetime));
}

} // namespace

StatusText signedOut(const StatusScene &)
{
    StatusText text = trouble(Symbol::Ring, Tone::Neutral, {NextStep::SignIn});
    text.line = QCoreApplication::translate("StatusText", "Signed out");
    text.word = text.line;
    text.heading = QCoreApplication::translate("StatusText", "You are signed out here");
    text.explanation = QCoreApplication::translate(
        "StatusText", "Name, place in the list and last values are kept. Sign in to go on.");
    return text;
}

StatusText ended(const StatusScene &scene)
{
    StatusText text = trouble(Symbol::Triangle, Tone::Broken, {NextStep::SignInAgain});
    const QDateTime &since = scene.status.since;
    text.word = QCoreApplication::translate("StatusText", "Ended");
    if (scene.status.error && scene.status.error->kind == ErrorKind::KeychainEntryMissing) {
        text.line = QCoreApplication::translate("StatusText", "Sign-in not found");
        describeError(text, scene);
        return text;
    }
    if (!since.isValid()) {
        text.line = QCoreApplication::translate("StatusText", "Session ended");
        text.heading = QCoreApplication::translate("StatusText", "Your session has ended");
    } else if (isSameDay(since, scene.now)) {
        const QString time = shortMoment(since, scene.now, scene.locale);
        //: %1 is a time of day
        text.line = QCoreApplication::translate("StatusText", "Session ended at %1").arg(time);
        //: %1 is a time of day
        text.heading =
            QCoreApplication::translate("StatusText", "Your session ended at %1").arg(time);
    } else {
        //: %1 is a day: "12 Dec"
        text.line = QCoreApplication::translate("StatusText", "Session ended on %1")
                        .arg(shortMoment(since, scene.now, scene.locale));
        //: %1 is a day: "12 December", "Monday, 24 November"
        text.heading = QCoreApplication::translate("StatusText", "Your session ended on %1")
                           .arg(dayAndMonth(since, scene.now, scene.locale));
    }
    text.explanation =
        lifetimeSentence(scene) + u' ' +
        QCoreApplication::translate("StatusText", "Sign in again to go on; everything is kept.");
    text.exactTime = exactMoment(since, scene.locale);
    text.changesAt = nextTextChange(since, scene.now);
    return text;
}

StatusText rejected(const StatusScene &scene)
{
    StatusText text =
        trouble(Symbol::Triangle, Tone::Broken, {NextStep::SignInAgain, NextStep::OpenDashboard});
    text.line = QCoreApplication::translate("StatusText", "Not accepted any more");
    text.word = QCoreApplication::translate("StatusText", "Not accepted");
    //: %1 is a service
    text.heading = QCoreApplication::translate("StatusText", "%1 no longer accepts this sign-in")
                       .arg(scene.service);
    text.explanation = QCoreApplication::translate(
        "StatusText",
        "It was ended somewhere else, perhaps in the browser or by a change of password. Sign in "
        "again to go on; everything is kept.");
    return text;
}

StatusText offline(const StatusScene &scene)
{
    StatusText text = trouble(Symbol::Cloud, Tone::Attention, {NextStep::Refresh});
    const bool isCutOff = !scene.status.error || isConnectionFailure(scene.status.error->kind);
    // An answer came, but one that means: not now.
    text.word = isCutOff ? QCoreApplication::translate("StatusText", "No connection")
                         : QCoreApplication::translate("StatusText", "Not answering");
    text.line = text.word;
    //: %1 is a service
    text.heading =
        QCoreApplication::translate("StatusText", "No connection to %1").arg(scene.service);
    describeError(text, scene);
    const QDateTime seen = lastSeen(scene.account);
    QString outcome = QCoreApplication::translate("StatusText", "Lanyard also tries by itself.");
    if (seen.isValid()) {
        const QString when = shortMoment(seen, scene.now, scene.locale);
        text.line =
            isCutOff
                //: Line of the list without a connection; %1 is "13:52", else "12 Dec"
                ? QCoreApplication::translate("StatusText", "No connection, as of %1").arg(when)
                //: The service has trouble of its own; %1 is "13:52" today, else "12 Dec"
                : QCoreApplication::translate("StatusText", "Not answering, as of %1").arg(when);
        //: %1 is "13:52" today, else "12 Dec"
        outcome = QCoreApplication::translate(
                      "StatusText", "Lanyard also tries by itself. Shown is what was seen at %1.")
                      .arg(when);
        if (!isSameDay(seen, scene.now))
            //: %1 is a day: "12 December"
            outcome =
                QCoreApplication::translate(
                    "StatusText", "Lanyard also tries by itself. Shown is what was seen on %1.")
                    .arg(dayAndMonth(seen, scene.now, scene.locale));
        text.exactTime = exactMoment(seen, scene.locale);
        text.changesAt = nextTextChange(seen, scene.now);
    }
    text.explanation = text.explanation.isEmpty() ? outcome : text.explanation + u' ' + outcome;
    return text;
}

StatusText keychain(const StatusScene &scene)
{
    StatusText text = trouble(Symbol::Padlock, Tone::Attention, {NextStep::RetryKeychain});
    const ErrorKind kind =
        scene.status.error ? scene.status.error->kind : ErrorKind::KeychainLocked;
    if (kind == ErrorKind::KeychainLocked || kind == ErrorKind::KeychainDenied) {
        text.line = QCoreApplication::translate("StatusText", "Keychain locked");
        //: The session is waiting for the keychain
        text.word = QCoreApplication::translate("StatusText", "Locked");
        text.nextSteps.prepend(NextStep::Unlock);
    } else if (kind == ErrorKind::KeychainAbsent) {
        text.line = QCoreApplication::translate("StatusText", "No keychain is running");
        //: The session card's mark: no keychain is running
        text.word = QCoreApplication::translate("StatusText", "No keychain");
    } else if (kind == ErrorKind::KeychainTimedOut) {
        text.line = QCoreApplication::translate("StatusText", "Keychain is not answering");
        //: The session card's mark: the keychain is not answering
        text.word = QCoreApplication::translate("StatusText", "No answer");
    } else {
        text.line = QCoreApplication::translate("StatusText", "Keychain not available");
        //: The session card's mark: the keychain has a fault
        text.word = QCoreApplication::translate("StatusText", "On hold");
    }
    // Locked or lost: only signing in again helps where it is lost.
    if (kind == ErrorKind::KeychainEntryMissing)
        text.nextSteps = {NextStep::RetryKeychain, NextStep::SignInAgain};
    text.heading = QCoreApplication::translate("StatusText", "Your keychain is locked");
    text.explanation = QCoreApplication::translate(
        "StatusText", "Lanyard keeps your sign-ins there. Nothing is lost; unlock it to go on.");
    if (kind != ErrorKind::KeychainLocked)
        describeError(text, scene);
    return text;
}

StatusText needsAttention(const StatusScene &scene)
{
    StatusText text =
        trouble(Symbol::Gear, Tone::Attention, {NextStep::Refresh, NextStep::SignInAgain});
    text.line = QCoreApplication::translate("StatusText", "A setting needs a look");
    //: The session waits until a setting is corrected
    text.word = QCoreApplication::translate("StatusText", "On hold");
    //: %1 is a service
    text.heading =
        QCoreApplication::translate("StatusText", "%1 does not accept Lanyard’s settings")
            .arg(scene.service);
    text.explanation = QCoreApplication::translate(
        "StatusText", "Your sign-in is kept. It goes on once the setting is right.");
    describeError(text, scene);
    const ErrorKind kind =
        scene.status.error ? scene.status.error->kind : ErrorKind::ConfigurationInvalid;
    if (kind == ErrorKind::ProviderMissing)
        text.nextSteps.clear(); // there is nobody to ask
    else if (kind == ErrorKind::ProviderMoved)
        text.nextSteps = {NextStep::SignIn};
    return text;
}

} // namespace Lanyard::TroubleText
