// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "ui/messagecard.h"

#include <QCoreApplication>

namespace Lanyard {

/// What the sign-in sheet says about signing in with an API key. Pure.
class KeyText final
{
    Q_DECLARE_TR_FUNCTIONS(KeyText)

public:
    [[nodiscard]] static CardMessage ready(const QString &service);
    [[nodiscard]] static CardMessage checking(const QString &service);

    /// Under the field: why the key was not taken. \a prefix: what keys there begin with; may be
    /// empty.
    [[nodiscard]] static QString problem(const Error &failure, const QString &service,
                                         const QString &prefix);
};

} // namespace Lanyard
