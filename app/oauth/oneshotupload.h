// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QIODevice>

namespace Lanyard {

/// The body of a request that may be sent once.
///
/// Where the server closes the connection without an answer, Qt sends a POST a second time; a code
/// or a rotating refresh token would be used twice (RFC 6749, 4.1.2). To do so it must rewind the
/// body, which this one refuses: the request then fails with ContentReSendError.
class OneShotUpload final : public QIODevice
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OneShotUpload)

public:
    explicit OneShotUpload(Secret body, QObject *parent = nullptr);

    [[nodiscard]] qint64 size() const override { return m_body.size(); }
    bool seek(qint64 position) override;
    bool reset() override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    Secret m_body;
    bool m_isRead = false;
};

} // namespace Lanyard
