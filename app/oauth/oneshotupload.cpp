// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/oneshotupload.h"

#include <cstring>

namespace Lanyard {

OneShotUpload::OneShotUpload(Secret body, QObject *parent)
    : QIODevice(parent)
    , m_body(std::move(body))
{
    open(ReadOnly | Unbuffered);
}

bool OneShotUpload::seek(qint64 position)
{
    return !m_isRead && QIODevice::seek(position);
}

bool OneShotUpload::reset()
{
    return !m_isRead;
}

qint64 OneShotUpload::readData(char *data, qint64 maxSize)
{
    const qint64 count = qMin(maxSize, m_body.size() - pos());
    if (count <= 0)
        return -1;
    m_isRead = true;
    std::memcpy(data, m_body.reveal().constData() + pos(), static_cast<size_t>(count));
    return count;
}

qint64 OneShotUpload::writeData(const char *, qint64)
{
    return -1;
}

} // namespace Lanyard
