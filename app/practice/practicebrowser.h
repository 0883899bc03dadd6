// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practicehttp.h"

namespace Lanyard {

/// The browser that \a request came from, as its cookie says; empty where it has none of ours.
[[nodiscard]] QByteArray practiceBrowser(const PracticeRequest &request);

/// Has the browser known from now on: by the id that it has, or by a new one.
[[nodiscard]] QByteArray rememberedPracticeBrowser(const PracticeRequest &request,
                                                   PracticeResponse &response);

/// Whether \a request is one of our own forms, sent by a person from one of our own pages.
[[nodiscard]] bool isPracticeForm(const PracticeRequest &request);

} // namespace Lanyard
