// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QNetworkReply>

namespace Lanyard {

/// Stands in for the reply to a request that was never sent.
class RefusedReply final : public QNetworkReply
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RefusedReply)

public:
    RefusedReply(const QNetworkRequest &request, QNetworkAccessManager::Operation operation,
                 Error reason, QObject *parent);

    [[nodiscard]] const Error &reason() const { return m_reason; }
    void abort() override {}

protected:
    qint64 readData(char *, qint64) override { return -1; }

private:
    Error m_reason;
};

} // namespace Lanyard
