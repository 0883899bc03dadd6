// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practicehttp.h"
#include "practice/practicepeople.h"
#include "practice/practiceservice.h"
#include "practice/practicewords.h"

namespace Lanyard {

/// In whose name a page speaks, and in which language.
struct PracticeScene
{
    const PracticeWords &words;
    const PracticeService &service;
};

/// The scene of \a request: by its language, and by its path.
[[nodiscard]] PracticeScene practiceScene(const PracticeRequest &request);

[[nodiscard]] QByteArray practiceEscaped(const QString &text);

/// A whole page around \a content.
[[nodiscard]] PracticeResponse practicePage(const PracticeScene &scene, int status,
                                            const QString &title, const QByteArray &content);

/// A page that says one thing.
[[nodiscard]] PracticeResponse practiceMessagePage(const PracticeScene &scene, int status,
                                                   const QString &heading, const QString &text,
                                                   const QString &detail = {});

/// Avatar, name, e-mail and, where the service has such, teamspace and tier. Names and addresses
/// keep their own direction.
[[nodiscard]] QByteArray practicePersonLine(const PracticeScene &scene,
                                            const PracticePerson &person);

/// The hidden field that names the question which a form answers.
[[nodiscard]] QByteArray practiceRequestField(const QByteArray &request);

/// On to the page at \a path about \a request.
[[nodiscard]] PracticeResponse practiceSeeOther(const QByteArray &path, const QByteArray &request);

} // namespace Lanyard
