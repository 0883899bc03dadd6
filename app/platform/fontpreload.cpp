// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/fontpreload.h"

#include <QFont>
#include <QFontMetrics>

#include <dlfcn.h>
#include <utility>

namespace Lanyard {

namespace {

// By name: Qt has it loaded, and for one function no header needs to be installed. Nothing of Qt is
// used here: it takes the first thread that it meets for the main one.
void readConfiguration()
{
    using Function = int();
    if (auto *initialize = reinterpret_cast<Function *>(::dlsym(RTLD_DEFAULT, "FcInit")))
        initialize();
}

} // namespace

FontPreload::FontPreload()
    : m_thread([wanted = m_wanted.get_future()]() mutable {
        readConfiguration();
        const Wanted font = wanted.get();
        if (font.families.isEmpty())
            return;
        QFont own(font.families);
        if (font.pointSize > 0)
            own.setPointSizeF(font.pointSize);
        (void)QFontMetrics(own).height();
    })
{}

FontPreload::~FontPreload()
{
    wait();
}

void FontPreload::wait()
{
    if (!std::exchange(m_isTold, true))
        m_wanted.set_value({});
    if (m_thread.joinable())
        m_thread.join();
}

void FontPreload::read(const QFont &font)
{
    if (!std::exchange(m_isTold, true))
        m_wanted.set_value({.families = font.families(), .pointSize = font.pointSizeF()});
}

} // namespace Lanyard
