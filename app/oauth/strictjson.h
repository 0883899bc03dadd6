// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonValue>

namespace Lanyard {

/// \a utf8 as a JSON object or array (RFC 8259), whole.
///
/// Stricter than QJsonDocument: a key given twice and more than 64 levels are refused too, since
/// readers differ in what they make of them. Error AnswerUnreadable says what is wrong and quotes
/// nothing.
Result<QJsonValue> parseStrictJson(const QByteArray &utf8);

} // namespace Lanyard
