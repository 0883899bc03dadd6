// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errortext.h"

#include "ui/answererrortext.h"
#include "ui/connectionerrortext.h"
#include "ui/errorkindname.h"
#include "ui/errorscene.h"
#include "ui/keychainerrortext.h"
#include "ui/localerrortext.h"
#include "ui/refusaltext.h"

#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

// What comes from elsewhere keeps its own direction inside a right-to-left sentence: without the
// isolates a path's slashes and a number's colon wander to the wrong end.
QString shown(const QString &foreign, qsizetype limit)
{
    const QString text = sanitizedText(foreign, limit);
    if (text.isEmpty() || QLocale().textDirection() == Qt::LeftToRight)
        return text;
    return QChar(0x2068) + text + QChar(0x2069); // FSI … PDI
}

ErrorScene sceneOf(const Error &error, const QString &service)
{
    //: Stands for a service whose name is not known, inside a sentence
    const QString name = service.isEmpty() ? QCoreApplication::translate("ErrorText", "the service")
                                           : shown(service, 80);
    //: Stands for a file whose name is not known, inside a sentence
    const QString file = QCoreApplication::translate("ErrorText", "the file");
    return {.error = error,
            .service = name,
            .place = error.host.isEmpty() ? name : shown(error.host, 80),
            .path = error.host.isEmpty() ? file : shown(error.host, 300),
            .reason = shown(error.detail, 160),
            .code = shown(error.oauthCode, 40)};
}

// One line in English, the same in every language, so that it can be sent to somebody who helps.
QString detailsOf(const Error &error)
{
    QStringList parts{errorKindName(error.kind)};
    if (!error.host.isEmpty())
        parts += sanitizedText(error.host);
    if (error.port != 0)
        parts += u"port %1"_s.arg(error.port);
    if (error.httpStatus != 0)
        parts += u"HTTP %1"_s.arg(error.httpStatus);
    if (!error.oauthCode.isEmpty())
        parts += sanitizedText(error.oauthCode, 60);
    if (!error.detail.isEmpty())
        parts += sanitizedText(error.detail);
    return parts.join(u" · "_s);
}

ErrorText wordsFor(const ErrorScene &scene)
{
    // clang-format off
    switch (scene.error.kind) {
    case ErrorKind::Cancelled: return LocalErrorText::cancelled(scene);
    case ErrorKind::DeadlinePassed: return LocalErrorText::deadlinePassed(scene);
    case ErrorKind::ConfigurationInvalid: return LocalErrorText::configurationInvalid(scene);
    case ErrorKind::ProviderMissing: return LocalErrorText::providerMissing(scene);
    case ErrorKind::ProviderMoved: return LocalErrorText::providerMoved(scene);
    case ErrorKind::InsecureEndpoint: return LocalErrorText::insecureEndpoint(scene);
    case ErrorKind::PortInUse: return LocalErrorText::portInUse(scene);
    case ErrorKind::LoopbackUnavailable: return LocalErrorText::loopbackUnavailable(scene);
    case ErrorKind::BrowserUnavailable: return LocalErrorText::browserUnavailable(scene);
    case ErrorKind::NameNotFound: return ConnectionErrorText::nameNotFound(scene);
    case ErrorKind::TlsFailed: return ConnectionErrorText::tlsFailed(scene);
    case ErrorKind::ConnectionRefused: return ConnectionErrorText::connectionRefused(scene);
    case ErrorKind::ConnectionLost: return ConnectionErrorText::connectionLost(scene);
    case ErrorKind::NetworkTimedOut: return ConnectionErrorText::timedOut(scene);
    case ErrorKind::ProxyFailed: return ConnectionErrorText::proxyFailed(scene);
    case ErrorKind::NetworkFailed: return ConnectionErrorText::networkFailed(scene);
    case ErrorKind::RedirectRefused: return ConnectionErrorText::redirectRefused(scene);
    case ErrorKind::ServerError: return AnswerErrorText::serverError(scene);
    case ErrorKind::TooManyRequests: return AnswerErrorText::tooManyRequests(scene);
    case ErrorKind::AnswerUnreadable: return AnswerErrorText::unreadable(scene);
    case ErrorKind::AnswerTooLarge: return AnswerErrorText::tooLarge(scene);
    case ErrorKind::NotFound: return AnswerErrorText::notFound(scene);
    case ErrorKind::Unauthorized: return AnswerErrorText::unauthorized(scene);
    case ErrorKind::Forbidden: return AnswerErrorText::forbidden(scene);
    case ErrorKind::AuthorizationRefused: return RefusalText::words(scene);
    case ErrorKind::TokenRefused: return AnswerErrorText::tokenRefused(scene);
    case ErrorKind::GrantInvalid: return AnswerErrorText::grantInvalid(scene);
    case ErrorKind::TokenTypeUnsupported: return AnswerErrorText::tokenTypeUnsupported(scene);
    case ErrorKind::CallbackInvalid: return AnswerErrorText::callbackInvalid(scene);
    case ErrorKind::IssuerMismatch: return AnswerErrorText::issuerMismatch(scene);
    case ErrorKind::IdTokenInvalid: return AnswerErrorText::idTokenInvalid(scene);
    case ErrorKind::IdentityUnknown: return AnswerErrorText::identityUnknown(scene);
    case ErrorKind::KeychainLocked: return KeychainErrorText::locked(scene);
    case ErrorKind::KeychainAbsent: return KeychainErrorText::absent(scene);
    case ErrorKind::KeychainDenied: return KeychainErrorText::denied(scene);
    case ErrorKind::KeychainTimedOut: return KeychainErrorText::timedOut(scene);
    case ErrorKind::KeychainEntryMissing: return KeychainErrorText::entryMissing(scene);
    case ErrorKind::KeychainFailed: return KeychainErrorText::failed(scene);
    case ErrorKind::FileUnreadable: return LocalErrorText::fileUnreadable(scene);
    case ErrorKind::FileUnwritable: return LocalErrorText::fileUnwritable(scene);
    case ErrorKind::FileDamaged: return LocalErrorText::fileDamaged(scene);
    case ErrorKind::FileTooNew: return LocalErrorText::fileTooNew(scene);
    }
    // clang-format on
    return {};
}

bool offersRetry(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::AuthorizationRefused:
        return RefusalText::offersRetry(error.oauthCode);
    case ErrorKind::ConfigurationInvalid:
    case ErrorKind::ProviderMissing:
    case ErrorKind::ProviderMoved:
    case ErrorKind::InsecureEndpoint:
    case ErrorKind::NotFound:
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::TokenRefused:
    case ErrorKind::GrantInvalid:
    case ErrorKind::TokenTypeUnsupported:
    case ErrorKind::IssuerMismatch:
    case ErrorKind::IdentityUnknown:
    case ErrorKind::KeychainEntryMissing:
    case ErrorKind::FileUnreadable:
    case ErrorKind::FileDamaged:
    case ErrorKind::FileTooNew:
        return false;
    case ErrorKind::Cancelled:
    case ErrorKind::DeadlinePassed:
    case ErrorKind::PortInUse:
    case ErrorKind::LoopbackUnavailable:
    case ErrorKind::BrowserUnavailable:
    case ErrorKind::NameNotFound:
    case ErrorKind::TlsFailed:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionLost:
    case ErrorKind::NetworkTimedOut:
    case ErrorKind::ProxyFailed:
    case ErrorKind::NetworkFailed:
    case ErrorKind::RedirectRefused:
    case ErrorKind::ServerError:
    case ErrorKind::TooManyRequests:
    case ErrorKind::AnswerUnreadable:
    case ErrorKind::AnswerTooLarge:
    case ErrorKind::CallbackInvalid:
    case ErrorKind::IdTokenInvalid:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainAbsent:
    case ErrorKind::KeychainDenied:
    case ErrorKind::KeychainTimedOut:
    case ErrorKind::KeychainFailed:
    case ErrorKind::FileUnwritable:
        return true;
    }
    return false;
}

} // namespace

ErrorText errorText(const Error &error, const QString &service)
{
    ErrorText text = wordsFor(sceneOf(error, service));
    text.details = detailsOf(error);
    text.offersRetry = offersRetry(error);
    return text;
}

} // namespace Lanyard
