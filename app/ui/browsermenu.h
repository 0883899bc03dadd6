// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/installedbrowser.h"

#include <QMenu>

namespace Lanyard {

class Browser;

/// "Open in…": every browser that is installed, with its profiles and its private window. Looks for
/// them each time it opens.
class BrowserMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BrowserMenu)

public:
    /// \a browser must outlive the menu.
    explicit BrowserMenu(const Browser &browser, QWidget *parent = nullptr);

    void setRemembered(const BrowserChoice &choice); ///< has the mark

    /// "Firefox · Work", "Firefox · private window"; empty: the desktop's own, or not there.
    [[nodiscard]] static QString nameOf(const BrowserChoice &choice,
                                        const QList<InstalledBrowser> &browsers);

Q_SIGNALS:
    void chosen(const Lanyard::BrowserChoice &choice);

private:
    void fill();
    void addBrowser(const InstalledBrowser &browser);
    void addChoice(QMenu &menu, const QString &words, const BrowserChoice &choice);

    const Browser &m_browser;
    BrowserChoice m_remembered;
};

} // namespace Lanyard
