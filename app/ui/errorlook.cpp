// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errorlook.h"

namespace Lanyard {

ErrorLook errorLook(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return {Symbol::Ring, Tone::Neutral};
    case ErrorKind::DeadlinePassed:
    case ErrorKind::NetworkTimedOut:
    case ErrorKind::ServerError:
    case ErrorKind::TooManyRequests:
        return {Symbol::Clock, Tone::Attention};
    case ErrorKind::NameNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionLost:
    case ErrorKind::ProxyFailed:
    case ErrorKind::NetworkFailed:
    case ErrorKind::RedirectRefused:
    case ErrorKind::AnswerUnreadable:
    case ErrorKind::AnswerTooLarge:
        return {Symbol::Cloud, Tone::Attention};
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainAbsent:
    case ErrorKind::KeychainDenied:
    case ErrorKind::KeychainTimedOut:
    case ErrorKind::KeychainEntryMissing:
    case ErrorKind::KeychainFailed:
        return {Symbol::Padlock, Tone::Attention};
    case ErrorKind::PortInUse:
    case ErrorKind::LoopbackUnavailable:
    case ErrorKind::BrowserUnavailable:
    case ErrorKind::ConfigurationInvalid:
    case ErrorKind::ProviderMissing:
    case ErrorKind::ProviderMoved:
    case ErrorKind::InsecureEndpoint:
    case ErrorKind::NotFound:
    case ErrorKind::TokenRefused:
    case ErrorKind::TokenTypeUnsupported:
    case ErrorKind::FileUnreadable:
    case ErrorKind::FileUnwritable:
    case ErrorKind::FileDamaged:
    case ErrorKind::FileTooNew:
        return {Symbol::Gear, Tone::Attention};
    case ErrorKind::TlsFailed:
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::AuthorizationRefused:
    case ErrorKind::GrantInvalid:
    case ErrorKind::CallbackInvalid:
    case ErrorKind::IssuerMismatch:
    case ErrorKind::IdTokenInvalid:
    case ErrorKind::IdentityUnknown:
        return {Symbol::Triangle, Tone::Broken};
    }
    return {};
}

} // namespace Lanyard
