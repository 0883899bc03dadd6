// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Lanyard {

/// False where DISPLAY names an X server that does not answer, and there is no other desktop to
/// open on: Qt would end the program with an abort. Ask before the application object is made.
[[nodiscard]] bool isDisplayReachable();

} // namespace Lanyard
