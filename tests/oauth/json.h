// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Lanyard {

/// JSON text written with single quotes: moc of Qt 6.4 trips over raw strings that hold double
/// ones.
inline QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

} // namespace Lanyard
