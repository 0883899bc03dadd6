// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/signin.h"

#include "catalogue/provider.h"

namespace Lanyard {

class SignIn::Private
{
public:
    Provider provider;
};

SignIn::SignIn(std::unique_ptr<Private> content)
    : d(std::move(content))
{}

SignIn::~SignIn() = default;

void SignIn::start() {}
void SignIn::cancel() {}

Result<void> SignIn::submitCallback(const QString &)
{
    return Error{.kind = ErrorKind::CallbackInvalid};
}

SignIn::Stage SignIn::stage() const
{
    return Stage::Preparing;
}

QUrl SignIn::authorizationUrl() const
{
    return {};
}

std::chrono::milliseconds SignIn::timeLeft() const
{
    return {};
}

const Provider &SignIn::provider() const
{
    return d->provider;
}

} // namespace Lanyard
