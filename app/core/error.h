// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace Lanyard {

/// What went wrong, as far as the program must tell cases apart. Words for people are made in
/// ui/errortext only.
enum class ErrorKind {
    Cancelled,
    DeadlinePassed, ///< the attempt itself ran out of time (nobody came back from the browser)
    ConfigurationInvalid, ///< provider data cannot work; detail names the field
    ProviderMissing,      ///< the file that described the service is gone; detail is its id
    ProviderMoved,    ///< it now names another server, detail, than host, which the account is of
    InsecureEndpoint, ///< plain http to something that is not loopback; detail is the address

    PortInUse, ///< port holds it, detail the holder ("ctx7, pid 4242") where it could be found
    LoopbackUnavailable, ///< neither 127.0.0.1 nor ::1 can be listened on
    BrowserUnavailable,  ///< no program took the address

    NameNotFound, ///< DNS
    TlsFailed,    ///< detail is the reason of the first certificate or handshake error
    ConnectionRefused,
    ConnectionLost,
    NetworkTimedOut,
    ProxyFailed,   ///< host and port are the proxy's
    NetworkFailed, ///< any other failure before an HTTP answer
    RedirectRefused,

    ServerError,      ///< 5xx, 408
    TooManyRequests,  ///< 429; retryAfter where the server named it
    AnswerUnreadable, ///< wrong media type, broken JSON, missing member; detail names which
    AnswerTooLarge,
    NotFound,     ///< 404, 410
    Unauthorized, ///< 401 at a resource: the access token was rejected
    Forbidden,    ///< 403 at a resource

    AuthorizationRefused, ///< the callback brought an error; oauthCode holds it
    TokenRefused,         ///< the token endpoint answered an OAuth error other than invalid_grant
    GrantInvalid,         ///< invalid_grant: the only answer that ends a session
    TokenTypeUnsupported,
    CallbackInvalid, ///< the pasted or received address is not the answer to this attempt
    IssuerMismatch,
    IdTokenInvalid,
    IdentityUnknown, ///< signed in, but the service does not say as whom

    KeychainLocked,
    KeychainAbsent,
    KeychainDenied,
    KeychainTimedOut,
    KeychainEntryMissing, ///< for a known account this means locked or lost, never signed out
    KeychainFailed,

    FileUnreadable,
    FileUnwritable,
    FileDamaged, ///< detail: JSON pointer or line and reason
    FileTooNew,  ///< written by a newer version; left as it is
};

/// One failure as a value. Nothing in it is secret; text from servers is cut and stripped of
/// control characters.
struct Error
{
    ErrorKind kind = ErrorKind::NetworkFailed;
    QString detail{};    ///< technical reason in English, plain text
    QString oauthCode{}; ///< "error" as the server sent it (RFC 6749, 4.1.2.1 and 5.2)
    int httpStatus = 0;  ///< 0: no HTTP answer
    QString host{};      ///< server or file path that the failure is about
    quint16 port = 0;    ///< for PortInUse and ProxyFailed
    std::optional<std::chrono::seconds> retryAfter{}; ///< RFC 9110, 10.2.3

    friend bool operator==(const Error &, const Error &) = default;
};

/// True where trying the same thing again later can help and nothing about the session is known to
/// be wrong.
[[nodiscard]] bool isTemporary(ErrorKind kind);

/// True where no answer of the server arrived at all: the account is "offline".
[[nodiscard]] bool isConnectionFailure(ErrorKind kind);

/// True where the keychain is what failed.
[[nodiscard]] bool isKeychainFailure(ErrorKind kind);

/// \a text as it may be shown: no control or bidirectional formatting characters, at most \a limit
/// characters.
[[nodiscard]] QString sanitizedText(const QString &text, qsizetype limit = 300);

} // namespace Lanyard
