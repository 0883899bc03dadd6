// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QKeySequence;

namespace Lanyard {

/// What the window can do that is not about one account.
class WindowActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowActions)

public:
    /// The actions' keys work in all of \a window.
    explicit WindowActions(QWidget *window);

    void setPractice(bool isPractice);

    /// For the menu button; null is a separator.
    [[nodiscard]] QList<QAction *> menu() const;

    QAction *const add;
    QAction *const refreshAll;
    QAction *const preferences;
    QAction *const practice;
    QAction *const leavePractice;
    QAction *const about;
    QAction *const quit;

Q_SIGNALS:
    void placeChosen(int place); ///< Ctrl+1 is 0

private:
    [[nodiscard]] QAction *made(const QString &name, const QString &text);
    void addPlaceKeys();
};

} // namespace Lanyard
