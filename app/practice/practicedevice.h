// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practicedevicecodes.h"
#include "practice/practicehttp.h"

namespace Lanyard {

/// A device's request for a code (RFC 8628, 3.1 and 3.2), as a form or as JSON.
[[nodiscard]] PracticeResponse practiceDeviceCodeAnswer(const PracticeRequest &request,
                                                        const PracticeService &service,
                                                        PracticeDeviceCodes &codes);

/// A device's question whether somebody has said yes (RFC 8628, 3.4 and 3.5).
[[nodiscard]] PracticeResponse practiceDeviceTokenAnswer(const PracticeRequest &request,
                                                         const PracticeService &service,
                                                         PracticeDeviceCodes &codes,
                                                         std::chrono::seconds accessLifetime);

} // namespace Lanyard
