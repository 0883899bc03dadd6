// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/signinkey.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

constexpr qsizetype longestKey = 4096;

Error notAKey(const QString &reason)
{
    return {.kind = ErrorKind::CallbackInvalid, .detail = u"key: "_s + reason};
}

/// Why the answers speak against the key; nothing: they do not.
std::optional<Error> refusalIn(const ProfileAnswer &answer)
{
    const auto error = answer.error();
    if (answer.isAnswered() || !error)
        return std::nullopt;
    if (answer.isRefused())
        return answer.who && !*answer.who && answer.who->error().kind == ErrorKind::Unauthorized
                   ? answer.who->error()
                   : answer.quota->error();
    // A service that has no such call for keys (403, 404) says nothing against one.
    return isTemporary(error->kind) || isConnectionFailure(error->kind) ? error : std::nullopt;
}

} // namespace

Result<Secret> SignInKey::read(const Secret &pasted, const Provider &provider)
{
    const Secret key(pasted.reveal().trimmed());
    if (key.isEmpty())
        return notAKey(u"empty"_s);
    if (key.size() > longestKey)
        return notAKey(u"too long"_s);
    const QByteArray &text = key.reveal();
    // What goes into a header (RFC 6750, 2.1): visible ASCII, so neither CR, LF nor NUL.
    if (!std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; }))
        return notAKey(u"a character that no key has"_s);
    if (!text.startsWith(provider.keyPrefix.toUtf8()))
        return notAKey(u"does not begin with %1"_s.arg(provider.keyPrefix));
    return key;
}

SignInKey::SignInKey(const Secret &key, const Provider &provider, StrictNetwork &network,
                     const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_key(key)
    , m_request(provider, key, {.who = true, .quota = provider.quota && provider.quota->isFree},
                network, clock)
{
    connect(&m_request, &ProfileRequest::finished, this, [this](const ProfileAnswer &answer) {
        if (const auto refusal = refusalIn(answer))
            Q_EMIT finished(*refusal);
        else
            Q_EMIT finished(answer);
    });
}

void SignInKey::start()
{
    m_request.start();
}

} // namespace Lanyard
