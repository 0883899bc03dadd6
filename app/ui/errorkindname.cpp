// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errorkindname.h"

using namespace Qt::StringLiterals;

namespace Lanyard {

QString errorKindName(ErrorKind kind)
{
    // clang-format off
    switch (kind) {
    case ErrorKind::Cancelled: return u"Cancelled"_s;
    case ErrorKind::DeadlinePassed: return u"DeadlinePassed"_s;
    case ErrorKind::ConfigurationInvalid: return u"ConfigurationInvalid"_s;
    case ErrorKind::ProviderMissing: return u"ProviderMissing"_s;
    case ErrorKind::ProviderMoved: return u"ProviderMoved"_s;
    case ErrorKind::InsecureEndpoint: return u"InsecureEndpoint"_s;
    case ErrorKind::PortInUse: return u"PortInUse"_s;
    case ErrorKind::LoopbackUnavailable: return u"LoopbackUnavailable"_s;
    case ErrorKind::BrowserUnavailable: return u"BrowserUnavailable"_s;
    case ErrorKind::NameNotFound: return u"NameNotFound"_s;
    case ErrorKind::TlsFailed: return u"TlsFailed"_s;
    case ErrorKind::ConnectionRefused: return u"ConnectionRefused"_s;
    case ErrorKind::ConnectionLost: return u"ConnectionLost"_s;
    case ErrorKind::NetworkTimedOut: return u"NetworkTimedOut"_s;
    case ErrorKind::ProxyFailed: return u"ProxyFailed"_s;
    case ErrorKind::NetworkFailed: return u"NetworkFailed"_s;
    case ErrorKind::RedirectRefused: return u"RedirectRefused"_s;
    case ErrorKind::ServerError: return u"ServerError"_s;
    case ErrorKind::TooManyRequests: return u"TooManyRequests"_s;
    case ErrorKind::AnswerUnreadable: return u"AnswerUnreadable"_s;
    case ErrorKind::AnswerTooLarge: return u"AnswerTooLarge"_s;
    case ErrorKind::NotFound: return u"NotFound"_s;
    case ErrorKind::Unauthorized: return u"Unauthorized"_s;
    case ErrorKind::Forbidden: return u"Forbidden"_s;
    case ErrorKind::AuthorizationRefused: return u"AuthorizationRefused"_s;
    case ErrorKind::TokenRefused: return u"TokenRefused"_s;
    case ErrorKind::GrantInvalid: return u"GrantInvalid"_s;
    case ErrorKind::TokenTypeUnsupported: return u"TokenTypeUnsupported"_s;
    case ErrorKind::CallbackInvalid: return u"CallbackInvalid"_s;
    case ErrorKind::IssuerMismatch: return u"IssuerMismatch"_s;
    case ErrorKind::IdTokenInvalid: return u"IdTokenInvalid"_s;
    case ErrorKind::IdentityUnknown: return u"IdentityUnknown"_s;
    case ErrorKind::KeychainLocked: return u"KeychainLocked"_s;
    case ErrorKind::KeychainAbsent: return u"KeychainAbsent"_s;
    case ErrorKind::KeychainDenied: return u"KeychainDenied"_s;
    case ErrorKind::KeychainTimedOut: return u"KeychainTimedOut"_s;
    case ErrorKind::KeychainEntryMissing: return u"KeychainEntryMissing"_s;
    case ErrorKind::KeychainFailed: return u"KeychainFailed"_s;
    case ErrorKind::FileUnreadable: return u"FileUnreadable"_s;
    case ErrorKind::FileUnwritable: return u"FileUnwritable"_s;
    case ErrorKind::FileDamaged: return u"FileDamaged"_s;
    case ErrorKind::FileTooNew: return u"FileTooNew"_s;
    }
    // clang-format on
    return {};
}

} // namespace Lanyard
