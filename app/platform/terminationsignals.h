// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Lanyard {

/// SIGTERM, SIGINT and SIGHUP as a Qt signal, so that quitting can finish what must be finished.
/// At most one object at a time.
class TerminationSignals final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TerminationSignals)

public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

Q_SIGNALS:
    void received();

private:
    void readPipe();

    int m_readEnd = -1;
};

} // namespace Lanyard
