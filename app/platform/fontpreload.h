// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <future>
#include <thread>

class QFont;

namespace Lanyard {

/// Reads the system's fonts on a thread of its own, while the main one reaches the display.
///
/// Qt reads them when the first text is measured, and then everything waits: it is half of the work
/// of a start.
class FontPreload final
{
public:
    /// Begins with fontconfig's files, which need neither a display nor an application.
    FontPreload();
    ~FontPreload();
    FontPreload(const FontPreload &) = delete;
    FontPreload &operator=(const FontPreload &) = delete;

    /// Goes on with Qt's own list and \a font. The application is there from now on.
    void read(const QFont &font);
    /// For the end. It has to come before the application's.
    void wait();

private:
    // Plain values: a QFont that two threads share has one engine for both.
    struct Wanted
    {
        QStringList families{};
        qreal pointSize = 0;
    };

    std::promise<Wanted> m_wanted;
    bool m_isTold = false;
    std::thread m_thread;
};

} // namespace Lanyard
