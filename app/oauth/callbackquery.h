// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "oauth/callbackanswer.h"

#include <QByteArrayView>

namespace Lanyard {

/// The answer that \a query (the part after "?", still encoded) carries, if it is one for the
/// attempt with \a state.
///
/// Decoded exactly once as application/x-www-form-urlencoded (RFC 6749, appendix B), strictly.
/// Error CallbackInvalid: broken encoding, a parameter given twice, a missing or wrong state, or
/// neither code nor error; nothing of the query is in its detail.
[[nodiscard]] Result<CallbackAnswer> readCallbackQuery(QByteArrayView query, const Secret &state);

} // namespace Lanyard
