// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/serverreport.h"

#include <QWidget>

class QGridLayout;

namespace Lanyard {

/// "Check this server": what it supports, what is missing, what will be used. Each line is a shape
/// and words; a screen reader reads a line as one sentence.
class ServerFactList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerFactList)

public:
    explicit ServerFactList(QWidget *parent = nullptr);

    void setReport(const ServerReport &report);

private:
    void addFact(const ServerFact &fact, int row);

    QGridLayout *m_grid;
};

} // namespace Lanyard
