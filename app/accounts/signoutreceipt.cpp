// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/signoutreceipt.h"

namespace Lanyard {
namespace {

bool isAlive(const TokenEnd &end)
{
    switch (end.outcome) {
    case TokenEnd::Outcome::None:
    case TokenEnd::Outcome::NotSupported: // ends with its grant
    case TokenEnd::Outcome::Ended:
        return false;
    case TokenEnd::Outcome::Unknown:
    case TokenEnd::Outcome::NotOffered:
    case TokenEnd::Outcome::Queued:
    case TokenEnd::Outcome::Failed:
        return true;
    }
    return true;
}

} // namespace

bool SignOutReceipt::serverWasTold() const
{
    const bool isOneEnded = refreshToken.outcome == TokenEnd::Outcome::Ended ||
                            accessToken.outcome == TokenEnd::Outcome::Ended;
    return isOneEnded && !isAlive(refreshToken) && !isAlive(accessToken);
}

bool SignOutReceipt::isPending() const
{
    return refreshToken.outcome == TokenEnd::Outcome::Queued ||
           accessToken.outcome == TokenEnd::Outcome::Queued;
}

std::optional<Error> SignOutReceipt::serverError() const
{
    return refreshToken.error ? refreshToken.error : accessToken.error;
}

} // namespace Lanyard
