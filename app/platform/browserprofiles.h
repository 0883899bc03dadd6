// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/installedbrowser.h"

namespace Lanyard {

/// Of which kind the program of \a entry is, by the name of its program or its Flatpak.
[[nodiscard]] InstalledBrowser::Kind browserKind(const DesktopEntry &entry);

/// The profiles that the person has made there, in the browser's order. A single one is none: there
/// is nothing to choose. Files are read bounded, and what cannot be read is left out.
[[nodiscard]] QList<BrowserProfile> browserProfiles(const DesktopEntry &entry);

} // namespace Lanyard
