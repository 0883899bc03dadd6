// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trayicon.h"

#include "accounts/accountservice.h"
#include "core/clock.h"
#include "core/logging.h"
#include "platform/statusnotifieritem.h"
#include "ui/theme.h"
#include "ui/traybadge.h"
#include "ui/traytext.h"
#include "ui/xembedtray.h"

#include <QActionGroup>
#include <QApplication>
#include <QEvent>
#include <QHash>
#include <QLocale>
#include <QMenu>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Lanyard {

namespace {

using LineKind = TrayMenuLine::Kind;

QList<TrayAccount> trayAccounts(const AccountService &service)
{
    const QList<Account> accounts = service.accounts();
    QList<TrayAccount> ordered;
    const auto append = [&](const Account &account, const QString &serviceName) {
        ordered << TrayAccount{.account = account,
                               .status = service.status(account.id),
                               .serviceName = serviceName,
                               .isActive =
                                   service.activeAccountId(account.providerId) == account.id};
    };
    for (const Provider &provider : service.catalogue().providers()) {
        for (const Account &account : accounts) {
            if (account.providerId == provider.id)
                append(account, provider.name);
        }
    }
    for (const Account &account : accounts) { // its provider file is gone
        if (!service.catalogue().provider(account.providerId))
            append(account, account.providerId);
    }
    return ordered;
}

MenuLine::Kind busKind(LineKind kind)
{
    switch (kind) {
    case LineKind::Service:
        return MenuLine::Kind::Heading;
    case LineKind::Account:
        return MenuLine::Kind::Choice;
    case LineKind::Separator:
        return MenuLine::Kind::Separator;
    case LineKind::AddAccount:
    case LineKind::Open:
    case LineKind::Quit:
        break;
    }
    return MenuLine::Kind::Action;
}

} // namespace

class TrayIcon::Private final : public QObject
{
public:
    Private(TrayIcon *q, AccountService &service, const Clock &clock);

    void update();
    void takeContent(const TrayContent &content);
    void takeIcon();
    void fillMenu();
    void addLine(const TrayMenuLine &line, QActionGroup *accounts);
    [[nodiscard]] int idFor(const TrayMenuLine &line);
    void triggered(const TrayMenuLine &line);
    [[nodiscard]] bool isHosted() const
    {
        return busItem.isHosted() || (xembed && xembed->isHosted());
    }
    void busHostChanged(bool isOnBus);
    void tellWhetherHosted();
    void sleepUntilNextChange();
    bool eventFilter(QObject *watched, QEvent *event) override;

    TrayIcon *q;
    AccountService &service;
    const Clock &clock;
    QMenu menu;
    StatusNotifierItem busItem;
    std::unique_ptr<XEmbedTray> xembed; ///< only while no host is on the bus
    TrayContent content;
    QHash<QString, int> lineIds;
    QHash<int, TrayMenuLine> linesById;
    QTimer soon;       ///< many changes at once are one update
    QTimer nextChange; ///< the same accounts read differently from then on
    bool hasContent = false;
    bool wasHosted = false;
};

TrayIcon::Private::Private(TrayIcon *owner, AccountService &accountService, const Clock &theClock)
    : q(owner)
    , service(accountService)
    , clock(theClock)
{
    soon.setSingleShot(true);
    soon.setInterval(0ms);
    nextChange.setSingleShot(true);
    connect(&soon, &QTimer::timeout, this, [this] { update(); });
    connect(&nextChange, &QTimer::timeout, this, [this] { update(); });
    const auto updateSoon = [this] {
        soon.start();
    };
    connect(&service, &AccountService::accountAdded, this, updateSoon);
    connect(&service, &AccountService::accountChanged, this, updateSoon);
    connect(&service, &AccountService::accountRemoved, this, updateSoon);
    connect(&service, &AccountService::orderChanged, this, updateSoon);
    connect(&service, &AccountService::activeChanged, this, updateSoon);

    connect(&busItem, &StatusNotifierItem::hostedChanged, this,
            [this](bool isOnBus) { busHostChanged(isOnBus); });
    connect(&busItem, &StatusNotifierItem::activated, q, &TrayIcon::openRequested);
    connect(&busItem, &StatusNotifierItem::menuRequested, this,
            [this](const QPoint &position) { menu.popup(position); });
    connect(&busItem, &StatusNotifierItem::menuTriggered, this, [this](int id) {
        if (const auto found = linesById.constFind(id); found != linesById.constEnd())
            triggered(*found);
    });
    menu.setObjectName(u"trayMenu"_s);
    menu.installEventFilter(this); // it is told when light turns dark
    update();
}

// Only one kind of icon at a time: a desktop may host both.
void TrayIcon::Private::busHostChanged(bool isOnBus)
{
    if (isOnBus) {
        xembed.reset();
    } else if (!xembed) {
        xembed = std::make_unique<XEmbedTray>(menu);
        xembed->setToolTip(content.toolTip);
        connect(xembed.get(), &XEmbedTray::hostedChanged, this, [this] { tellWhetherHosted(); });
        connect(xembed.get(), &XEmbedTray::activated, q, &TrayIcon::openRequested);
    }
    tellWhetherHosted();
}

void TrayIcon::Private::tellWhetherHosted()
{
    takeIcon();
    if (std::exchange(wasHosted, isHosted()) != wasHosted)
        Q_EMIT q->hostedChanged(wasHosted);
}

void TrayIcon::Private::update()
{
    soon.stop();
    const TrayContent now = trayContent(trayAccounts(service), clock.utcNow(), QLocale());
    if (!hasContent || now != content)
        takeContent(now);
    sleepUntilNextChange();
}

void TrayIcon::Private::takeContent(const TrayContent &now)
{
    const bool isNewMark = !hasContent || now.mark != content.mark;
    hasContent = true;
    content = now;
    if (isNewMark)
        takeIcon();
    busItem.setNeedsAttention(content.mark == TrayMark::Triangle ||
                              content.mark == TrayMark::Padlock);
    busItem.setText(QGuiApplication::applicationDisplayName(), content.toolTip);
    if (xembed)
        xembed->setToolTip(content.toolTip);
    fillMenu();
}

// Drawn only where somebody shows it.
void TrayIcon::Private::takeIcon()
{
    if (!isHosted())
        return;
    const QList<QImage> images =
        trayImages(content.mark, trayColors(qEnvironmentVariable("XDG_CURRENT_DESKTOP"),
                                            Theme::isDark(menu.palette())));
    if (!xembed) {
        busItem.setIcon(images);
        return;
    }
    QIcon icon;
    for (const QImage &image : images)
        icon.addPixmap(QPixmap::fromImage(image));
    xembed->setIcon(icon);
}

// The same number for the same thing over every change, or a host with the menu open would hit
// another one.
int TrayIcon::Private::idFor(const TrayMenuLine &line)
{
    const QString key =
        u"%1/%2/%3"_s.arg(int(line.kind))
            .arg(line.accountId, line.kind == LineKind::Service ? line.text : QString());
    const auto found = lineIds.constFind(key);
    if (found != lineIds.constEnd())
        return *found;
    const int id = static_cast<int>(lineIds.size()) + 1;
    lineIds.insert(key, id);
    return id;
}

void TrayIcon::Private::fillMenu()
{
    menu.clear();
    delete menu.findChild<QActionGroup *>();
    auto *accounts = new QActionGroup(&menu);
    linesById.clear();
    QList<MenuLine> lines;
    int separators = 0;
    for (const TrayMenuLine &line : std::as_const(content.menu)) {
        // Separators have nothing to tell them apart but their order.
        const int id = line.kind == LineKind::Separator ? 1'000'000 + separators++ : idFor(line);
        linesById.insert(id, line);
        lines << MenuLine{
            .id = id, .kind = busKind(line.kind), .text = line.text, .isChecked = line.isChecked};
        addLine(line, accounts);
    }
    busItem.setMenu(lines);
}

void TrayIcon::Private::addLine(const TrayMenuLine &line, QActionGroup *accounts)
{
    if (line.kind == LineKind::Separator) {
        menu.addSeparator();
        return;
    }
    QAction *action = menu.addAction(QString(line.text).replace(u'&', "&&"_L1));
    action->setEnabled(line.kind != LineKind::Service);
    if (line.kind == LineKind::Account) {
        action->setCheckable(true);
        action->setChecked(line.isChecked);
        accounts->addAction(action);
    }
    connect(action, &QAction::triggered, this, [this, line] { triggered(line); });
}

void TrayIcon::Private::triggered(const TrayMenuLine &line)
{
    switch (line.kind) {
    case LineKind::Account:
        if (const Result<void> result = service.setActive(line.accountId); !result) {
            qCWarning(lcUi) << "Cannot switch from the tray:" << result.error().detail;
            Q_EMIT q->openRequested(); // where it can be tried again, and is explained
        }
        fillMenu(); // a host has moved the mark already, perhaps wrongly
        break;
    case LineKind::AddAccount:
        Q_EMIT q->addAccountRequested();
        break;
    case LineKind::Open:
        Q_EMIT q->openRequested();
        break;
    case LineKind::Quit:
        Q_EMIT q->quitRequested();
        break;
    case LineKind::Service:
    case LineKind::Separator:
        break;
    }
}

void TrayIcon::Private::sleepUntilNextChange()
{
    nextChange.stop();
    if (!content.changesAt.isValid())
        return;
    // A timer stands still while the computer sleeps and does not see the clock being set; whoever
    // sees that calls update().
    const qint64 left = clock.utcNow().msecsTo(content.changesAt);
    const auto wait = std::chrono::milliseconds(std::max<qint64>(left, 0) + 1);
    nextChange.start(std::min<std::chrono::milliseconds>(wait, 24h));
}

bool TrayIcon::Private::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &menu && event->type() == QEvent::PaletteChange && hasContent)
        takeIcon();
    return QObject::eventFilter(watched, event);
}

TrayIcon::TrayIcon(AccountService &service, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, service, clock))
{}

TrayIcon::~TrayIcon() = default;

bool TrayIcon::isHosted() const
{
    return d->isHosted();
}

bool TrayIcon::showMessage(const QString &title, const QString &text)
{
    return d->xembed && d->xembed->showMessage(title, text);
}

void TrayIcon::update()
{
    d->update();
}

} // namespace Lanyard
