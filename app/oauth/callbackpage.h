// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QString>

namespace Lanyard {

/// What the browser shows when it comes back. Plain text throughout; renderCallbackPage() escapes
/// it.
struct CallbackPage
{
    enum class Mood { Good, Bad, Neutral };

    int httpStatus = 200; ///< 200 only where the sign-in succeeded
    Mood mood = Mood::Neutral;
    QString title;
    QString heading;
    QString text;
    QString languageTag; ///< BCP 47, for the lang attribute
    bool rightToLeft = false;
};

/// Words for the browser's page, in the user's language. The ui layer has the implementation; \see
/// CallbackPage.
class CallbackPageWriter
{
public:
    virtual ~CallbackPageWriter() = default;

    /// \a who: "Ada Lindqvist (ada@example.org)"; \a service: "Context7".
    [[nodiscard]] virtual CallbackPage signedIn(const QString &who,
                                                const QString &service) const = 0;
    [[nodiscard]] virtual CallbackPage failed(const Error &error, const QString &service) const = 0;
    /// For a request that is not the answer this listener waits for: noise, replay, wrong state.
    [[nodiscard]] virtual CallbackPage notThisOne(int httpStatus) const = 0;

protected:
    CallbackPageWriter() = default;
    CallbackPageWriter(const CallbackPageWriter &) = default;
    CallbackPageWriter &operator=(const CallbackPageWriter &) = default;
};

/// A self-contained page: no script, nothing loaded from elsewhere, light and dark.
[[nodiscard]] QByteArray renderCallbackPage(const CallbackPage &page);

/// The Content-Security-Policy that allows such a page its own style and nothing else.
[[nodiscard]] QByteArray callbackPagePolicy();

} // namespace Lanyard
