// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace Lanyard {

/// Has a screen reader say \a words, although the focus stays where it is. \a widget is where they
/// stand.
void announce(QWidget *widget, const QString &words);

} // namespace Lanyard
