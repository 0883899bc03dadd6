// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret.h"

#include <string.h>

#include <utility>

namespace Lanyard {

Secret::Secret(QByteArray utf8)
    : m_utf8(std::move(utf8))
{}

// Each Secret owns its bytes, or wiping one would never reach a buffer that another still shares.
Secret::Secret(const Secret &other)
    : m_utf8(other.m_utf8.constData(), other.m_utf8.size())
{}

Secret::Secret(Secret &&other) noexcept
    : m_utf8(std::exchange(other.m_utf8, {}))
{}

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_utf8 = QByteArray(other.m_utf8.constData(), other.m_utf8.size());
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_utf8 = std::exchange(other.m_utf8, {});
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

bool Secret::matches(QByteArrayView other) const
{
    if (m_utf8.size() != other.size())
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < other.size(); ++i)
        difference |=
            static_cast<unsigned char>(m_utf8.at(i)) ^ static_cast<unsigned char>(other.at(i));
    return difference == 0;
}

void Secret::wipe()
{
    if (!m_utf8.isEmpty() && m_utf8.isDetached())
        ::explicit_bzero(m_utf8.data(), static_cast<size_t>(m_utf8.size()));
    m_utf8.clear();
}

} // namespace Lanyard
