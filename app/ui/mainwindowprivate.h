// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accountlistmodel.h"
#include "ui/mainwindow.h"
#include "ui/texttimer.h"

#include <QTimer>

class QSplitter;
class QStackedWidget;

namespace Lanyard {

class AccountActions;
class AccountCommands;
class AccountPage;
class EmptyState;
class InquiryCommands;
class NoticeStrip;
class PracticeStrip;
class Sidebar;
class WindowActions;

class MainWindow::Private final
{
public:
    Private(MainWindow &window, AccountService &accountService, Browser &urlBrowser,
            Preferences &userPreferences, const Clock &wallClock)
        : q(window)
        , service(accountService)
        , browser(urlBrowser)
        , preferences(userPreferences)
        , clock(wallClock)
        , model(&window)
        , textTimer(wallClock, &window)
    {}

    void build();
    void rebuild();
    void connectService();
    void connectActions();
    void connectPage();
    void restore();
    void remember();

    void updateSoon();
    void update();
    void choose(const QString &accountId);
    void choosePlace(int place);
    void showAccounts(bool hasAccounts);

    MainWindow &q;
    AccountService &service;
    Browser &browser;
    Preferences &preferences;
    const Clock &clock;

    AccountListModel model;
    TextTimer textTimer;
    QTimer updateTimer;
    QTimer rebuildTimer;
    WindowActions *actions = nullptr;
    AccountActions *accountActions = nullptr;
    AccountCommands *commands = nullptr;
    InquiryCommands *inquiries = nullptr;
    QString chosenId;
    bool wasSeen = false;
    QString noticeHeading;
    QString noticeExplanation;

    PracticeStrip *practiceStrip = nullptr;
    NoticeStrip *noticeStrip = nullptr;
    QStackedWidget *stack = nullptr;
    QSplitter *splitter = nullptr;
    Sidebar *sidebar = nullptr;
    AccountPage *page = nullptr;
    EmptyState *empty = nullptr;
};

} // namespace Lanyard
