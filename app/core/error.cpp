// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

using namespace Qt::StringLiterals;

namespace Lanyard {

bool isConnectionFailure(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NameNotFound:
    case ErrorKind::TlsFailed:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionLost:
    case ErrorKind::NetworkTimedOut:
    case ErrorKind::ProxyFailed:
    case ErrorKind::NetworkFailed:
        return true;
    case ErrorKind::Cancelled:
    case ErrorKind::DeadlinePassed:
    case ErrorKind::ConfigurationInvalid:
    case ErrorKind::ProviderMissing:
    case ErrorKind::ProviderMoved:
    case ErrorKind::InsecureEndpoint:
    case ErrorKind::PortInUse:
    case ErrorKind::LoopbackUnavailable:
    case ErrorKind::BrowserUnavailable:
    case ErrorKind::RedirectRefused:
    case ErrorKind::ServerError:
    case ErrorKind::TooManyRequests:
    case ErrorKind::AnswerUnreadable:
    case ErrorKind::AnswerTooLarge:
    case ErrorKind::NotFound:
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::AuthorizationRefused:
    case ErrorKind::TokenRefused:
    case ErrorKind::GrantInvalid:
    case ErrorKind::TokenTypeUnsupported:
    case ErrorKind::CallbackInvalid:
    case ErrorKind::IssuerMismatch:
    case ErrorKind::IdTokenInvalid:
    case ErrorKind::IdentityUnknown:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainAbsent:
    case ErrorKind::KeychainDenied:
    case ErrorKind::KeychainTimedOut:
    case ErrorKind::KeychainEntryMissing:
    case ErrorKind::KeychainFailed:
    case ErrorKind::FileUnreadable:
    case ErrorKind::FileUnwritable:
    case ErrorKind::FileDamaged:
    case ErrorKind::FileTooNew:
        return false;
    }
    return false;
}

bool isTemporary(ErrorKind kind)
{
    // An unreadable or redirecting answer is what a captive portal sends: it says nothing about the
    // session.
    return isConnectionFailure(kind) || kind == ErrorKind::ServerError ||
           kind == ErrorKind::TooManyRequests || kind == ErrorKind::AnswerUnreadable ||
           kind == ErrorKind::AnswerTooLarge || kind == ErrorKind::RedirectRefused ||
           kind == ErrorKind::NotFound;
}

bool isKeychainFailure(ErrorKind kind)
{
    return kind == ErrorKind::KeychainLocked || kind == ErrorKind::KeychainAbsent ||
           kind == ErrorKind::KeychainDenied || kind == ErrorKind::KeychainTimedOut ||
           kind == ErrorKind::KeychainEntryMissing || kind == ErrorKind::KeychainFailed;
}

QString sanitizedText(const QString &text, qsizetype limit)
{
    QString clean;
    clean.reserve(qMin(text.size(), limit));
    for (const QChar c : text) {
        if (clean.size() >= limit) {
            clean += u'…';
            break;
        }
        if (c.isSpace())
            clean += u' ';
        else if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format)
            clean += c;
    }
    return clean.simplified();
}

} // namespace Lanyard
