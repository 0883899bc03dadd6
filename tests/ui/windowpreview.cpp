// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shows the window's parts with made-up accounts in every state, to look at and to photograph:
// windowpreview [--dark] [--rtl] [--size 1000x660] [--scene NAME] FILE.png

#include "catalogue/catalogue.h"
#include "core/clock.h"
#include "support/englishplurals.h"
#include "ui/accountactions.h"
#include "ui/accountlist.h"
#include "ui/accountlistmodel.h"
#include "ui/accountpage.h"
#include "ui/calmstyle.h"
#include "ui/detailsdialog.h"
#include "ui/emptystate.h"
#include "ui/noticestrip.h"
#include "ui/practicestrip.h"
#include "ui/sidebar.h"
#include "ui/signinform.h"
#include "ui/signinstate.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QDialog>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Now(QDate(2026, 11, 20), QTime(13, 41), Qt::UTC);

Account person(const QString &id, const QString &providerId, const QString &name,
               const QString &email, const QString &label = {})
{
    Account account;
    account.id = id;
    account.providerId = providerId;
    account.identity = {u"https://"_s + providerId, id + email, {}};
    account.name = name;
    account.email = email;
    account.label = label;
    account.addedAt = Now.addDays(-40);
    account.lastUsedAt = Now.addSecs(-100);
    account.session.isSignedIn = true;
    account.session.startedAt = Now.addDays(-3);
    account.session.accessRequestedAt = Now.addSecs(-37 * 60);
    account.session.accessExpiresAt = Now.addSecs(23 * 60);
    return account;
}

Quota quota(std::optional<qint64> used, std::optional<qint64> limit, bool unlimited = false)
{
    Quota quota;
    quota.used = used;
    quota.limit = limit;
    quota.isUnlimited = unlimited;
    quota.resetsAt = QDateTime(QDate(2026, 11, 23), QTime(0, 0), Qt::UTC);
    quota.observedAt = Now.addSecs(-2 * 60);
    return quota;
}

AccountStatus status(SessionState state, SessionOutlook outlook = SessionOutlook::RenewsByItself)
{
    AccountStatus status;
    status.state = state;
    status.outlook = outlook;
    if (outlook == SessionOutlook::RenewsByItself) {
        status.nextRenewalAt = Now.addSecs(19 * 60);
        status.signInAgainBy = Now.addDays(30);
    }
    return status;
}

AccountStatus failed(SessionState state, ErrorKind kind, const QString &host = {})
{
    AccountStatus failed = status(state);
    failed.error = Error{.kind = kind, .host = host};
    return failed;
}

class Preview
{
public:
    Preview()
    {
        Catalogue catalogue;
        catalogue.load(u":/catalogue"_s, {});
        m_context7 = *catalogue.provider(u"context7"_s);
        m_contextFile.id = u"contextfile"_s;
        m_contextFile.name = u"ContextFile"_s;
        m_betterSkills.id = u"betterskills"_s;
        m_betterSkills.name = u"Better Skills"_s;
        addAccounts();
    }

    QList<AccountView> views;

private:
    void add(const Account &account, const AccountStatus &status, const Provider &provider,
             bool isActive)
    {
        AccountView view;
        view.account = account;
        view.status = status;
        view.provider = provider;
        view.isActive = isActive;
        views.append(view);
    }

    void addAccounts()
    {
        Account work = person(u"work"_s, u"context7"_s, u"Ada Lindqvist"_s,
                              u"ada.lindqvist@example.org"_s, u"Work"_s);
        work.tenantName = u"Platform"_s;
        work.tierId = u"pro"_s;
        work.quota = quota(7, 10);
        work.session.isRenewable = true;
        add(work, status(SessionState::SignedIn), m_context7, true);

        Account key = person(u"private"_s, u"context7"_s, u"Ada Lindqvist"_s, u"ada@example.org"_s,
                             u"Private"_s);
        key.session.accessExpiresAt = {};
        key.tierId = u"unlimited"_s;
        key.quota = quota(42, {}, true);
        add(key, status(SessionState::SignedIn, SessionOutlook::DoesNotExpire), m_context7, false);

        Account low = person(u"low"_s, u"context7"_s, u"Bo Bergström"_s, u"bo@example.org"_s);
        low.tierId = u"pro"_s;
        low.quota = quota(9, 10);
        add(low, failed(SessionState::Offline, ErrorKind::NameNotFound, u"context7.com"_s),
            m_context7, false);

        Account empty = person(u"empty"_s, u"context7"_s, u"Charlotte de la Fontaine-Montgomery"_s,
                               u"charlotte.de.la.fontaine@a-rather-long-domain.example.org"_s);
        empty.tierId = u"free"_s;
        empty.quota = quota(3, 3);
        empty.tenantName = u"Research and Development"_s;
        add(empty, failed(SessionState::KeychainLocked, ErrorKind::KeychainLocked), m_context7,
            false);

        Account agency =
            person(u"agency"_s, u"contextfile"_s, {}, u"agency@example.org"_s, u"Agency"_s);
        AccountStatus soon = status(SessionState::SignedIn, SessionOutlook::EndsAtTime);
        soon.signInAgainBy = Now.addSecs(9 * 60);
        add(agency, soon, m_contextFile, true);
        Account later =
            person(u"later"_s, u"contextfile"_s, u"Kenji Hokusai"_s, u"kenji@example.org"_s);
        AccountStatus end = status(SessionState::SignedIn, SessionOutlook::EndsAtTime);
        end.signInAgainBy = Now.addDays(22);
        add(later, end, m_contextFile, false);

        Account ended = person(u"ended"_s, u"betterskills"_s, {}, u"ada@example.org"_s);
        ended.session.startedAt = Now.addSecs(-8 * 3600 - 36 * 60);
        ended.session.accessExpiresAt = Now.addSecs(-36 * 60);
        AccountStatus over = status(SessionState::Ended, SessionOutlook::EndsAtTime);
        over.since = Now.addSecs(-36 * 60);
        add(ended, over, m_betterSkills, true);
        add(person(u"rejected"_s, u"betterskills"_s, u"Rosa Rejected"_s, u"rosa@example.org"_s),
            failed(SessionState::Rejected, ErrorKind::Unauthorized), m_betterSkills, false);
        add(person(u"attention"_s, u"betterskills"_s, u"Seth Setting"_s, u"seth@example.org"_s),
            failed(SessionState::NeedsAttention, ErrorKind::TokenRefused), m_betterSkills, false);
        add(person(u"renewing"_s, u"betterskills"_s, u"Rena Newing"_s, u"rena@example.org"_s),
            status(SessionState::Renewing), m_betterSkills, false);
        Account out = person(u"out"_s, u"betterskills"_s, u"Otto Out"_s, u"otto@example.org"_s);
        out.session.isSignedIn = false;
        add(out, status(SessionState::SignedOut, SessionOutlook::Unknown), m_betterSkills, false);
    }

    Provider m_context7;
    Provider m_contextFile;
    Provider m_betterSkills;
};

class IconSheet final : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Theme::card(palette()));
        for (int i = 0; i <= static_cast<int>(Symbol::Lanyard); ++i) {
            int x = 20 + i % 6 * 160;
            for (const int size : {14, 16, 22, 64}) {
                paintSymbol(painter, QRectF(x, 20 + i / 6 * 90, size, size), static_cast<Symbol>(i),
                            Theme::text(palette()));
                x += size + 8;
            }
        }
        int x = 20;
        for (const int size : {16, 22, 32, 48, 64, 128, 256}) {
            applicationIcon().paint(&painter, x, 400, size, size);
            x += size + 16;
        }
    }
};

IdentityQuestion twoPeople()
{
    Account bo = person(u"bo"_s, u"context7"_s, u"Bo Nakamura"_s, u"bo@example.org"_s);
    bo.tenantName = u"Research"_s;
    Account ada = person(u"ada"_s, u"context7"_s, u"Ada Lindqvist"_s, u"ada@example.org"_s);
    ada.tenantName = u"Platform"_s;
    return {ada, bo, false};
}

/// The sign-in sheet as \a scene names it: "sheet-browser", "sheet-code", …
SignInState sheetState(const QString &scene)
{
    SignInState state{.service = u"Context7"_s};
    state.offered = {SignInRoute::Browser, SignInRoute::DeviceCode, SignInRoute::ApiKey};
    state.stage = SignIn::Stage::WaitingForBrowser;
    state.link = QUrl(u"https://context7.com/authorize?redirect_uri=http%3A%2F%2Flocalhost"_s);
    state.timeLeft = std::chrono::seconds(278);
    state.dashboard = QUrl(u"https://context7.com/dashboard"_s);
    state.keyPrefix = u"ctx7sk-"_s;
    state.device.code = DeviceCode{u"WDJB-MJHT"_s, QUrl(u"https://context7.com/device"_s),
                                   QUrl(u"https://context7.com/device?user_code=WDJB-MJHT"_s)};
    state.device.isLive = true;
    state.device.timeLeft = std::chrono::seconds(878);
    if (scene.startsWith(u"sheet-code"_s))
        state.route = SignInRoute::DeviceCode;
    if (scene == u"sheet-code-over"_s) {
        state.device.isLive = false;
        state.device.failure = Error{.kind = ErrorKind::DeadlinePassed};
    }
    if (scene == u"sheet-code-offline"_s)
        state.device.polling = DeviceFlow::Polling::Unreachable;
    if (scene == u"sheet-key"_s) {
        state.route = SignInRoute::ApiKey;
        state.keyFailure = Error{.kind = ErrorKind::Unauthorized};
    }
    if (scene == u"sheet-port"_s)
        state.portProblem = Error{.kind = ErrorKind::PortInUse, .port = 52417};
    if (scene == u"sheet-person"_s)
        state.question = twoPeople();
    if (scene == u"sheet-failed"_s) {
        state.failure = Error{.kind = ErrorKind::ServerError, .host = u"context7.com"_s};
        const SystemClock clock;
        state.timeline = AttemptTimeline(u"context7"_s, clock);
        using Timeline = AttemptTimeline;
        for (const auto leg : {Timeline::Leg::Listener, Timeline::Leg::Browser,
                               Timeline::Leg::Callback, Timeline::Leg::State})
            state.timeline.note(clock, leg, Timeline::Outcome::Passed);
        state.timeline.noteFailure(clock, Timeline::Leg::Token, *state.failure);
    }
    return state;
}

QDialog *sheetFor(const QString &scene, QWidget *parent)
{
    auto *sheet = new QDialog(parent);
    auto *form = new SignInForm(sheet);
    form->setBrowserMenu(new QMenu(sheet));
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(form);
    const int width = qMax(600, sheet->fontMetrics().averageCharWidth() * 72);
    sheet->resize(width, 340);
    sheet->show();
    form->render(sheetState(scene));
    if (scene == u"sheet-failed"_s)
        form->findChild<QPushButton *>(u"details"_s)->click();
    QCoreApplication::processEvents(); // words have no height before their width is known
    sheet->resize(width, qMax(340, form->neededHeight(width)));
    return sheet;
}

QList<AccountGroup> groupsOf(const QList<AccountView> &views)
{
    QList<AccountGroup> groups;
    for (const AccountView &view : views) {
        if (groups.isEmpty() || groups.last().providerId != view.provider.id)
            groups.append({view.provider.id, view.provider.name, {}});
        groups.last().rows.append(
            {view.account,
             statusText(view.account, view.status, view.provider.name, Now, QLocale()),
             view.isActive});
    }
    return groups;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);

    QCommandLineParser parser;
    parser.addOptions(
        {{u"dark"_s, u"dark"_s},
         {u"rtl"_s, u"mirrored"_s},
         {u"few"_s, u"as in the product's picture"_s},
         {u"size"_s, u"size"_s, u"size"_s, u"1000x660"_s},
         {u"locale"_s, u"locale"_s, u"locale"_s, u"en_GB"_s},
         {u"qm"_s, u"translation"_s, u"qm"_s},
         {u"show"_s, u"keep it open"_s},
         {u"scene"_s, u"an account's id, or empty, details, sheet-…"_s, u"scene"_s, u"work"_s}});
    parser.process(application);
    CalmStyle &style = CalmStyle::install(application);
    if (parser.isSet(u"dark"_s))
        style.setScheme(CalmStyle::Scheme::Dark);
    QLocale::setDefault(QLocale(parser.value(u"locale"_s)));
    EnglishPlurals plurals;
    QTranslator translator;
    if (parser.isSet(u"qm"_s) && translator.load(parser.value(u"qm"_s)))
        QApplication::installTranslator(&translator);
    else
        QApplication::installTranslator(&plurals);
    if (parser.isSet(u"rtl"_s))
        QApplication::setLayoutDirection(Qt::RightToLeft);

    Preview preview;
    if (parser.isSet(u"few"_s)) {
        preview.views.removeIf([](const AccountView &view) {
            return !QStringList{u"work"_s, u"private"_s, u"later"_s, u"ended"_s}.contains(
                view.account.id);
        });
    }
    const QString scene = parser.value(u"scene"_s);
    QMainWindow window;
    WindowActions actions(&window);
    AccountActions accountActions(&window);
    AccountListModel model;
    model.setGroups(groupsOf(preview.views));
    auto *sidebar = new Sidebar(model, accountActions, *actions.add, actions.menu());
    auto *page = new AccountPage(accountActions);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    sidebar->setMinimumWidth(276);
    splitter->addWidget(sidebar);
    splitter->addWidget(page);
    splitter->setStretchFactor(1, 1);
    auto *root = new QWidget;
    auto *column = new QVBoxLayout(root);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *strip = new PracticeStrip(*actions.leavePractice);
    strip->setVisible(scene == u"practice"_s);
    column->addWidget(strip);
    auto *notice = new NoticeStrip;
    if (scene == u"empty"_s)
        column->addWidget(new EmptyState(*actions.add, *actions.practice), 1), splitter->hide();
    else
        column->addWidget(splitter, 1);
    column->addWidget(notice);
    if (scene == u"notice"_s)
        notice->setNotice(
            Tone::Attention, u"The list of accounts was damaged"_s,
            u"It was set aside as accounts.json.damaged-1; nothing was written over."_s);
    window.setCentralWidget(root);
    const QStringList size = parser.value(u"size"_s).split(u'x');
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    splitter->setSizes({280, 720});
    for (const AccountView &view : preview.views) {
        if (view.account.id == scene || (scene != u"empty"_s && view.account.id == u"work"_s)) {
            accountActions.setAccount(&view, 1, 3);
            page->setAccount(view, Now);
            sidebar->list()->choose(view.account.id);
        }
    }
    if (scene == u"icons"_s)
        window.setCentralWidget(new IconSheet);
    window.show();
    QWidget *target = &window;
    if (scene == u"details"_s) {
        auto *dialog = new DetailsDialog(preview.views.first(), {}, &window);
        dialog->open();
        target = dialog;
    }
    if (scene.startsWith(u"sheet-"_s))
        target = sheetFor(scene, &window);
    if (parser.isSet(u"show"_s))
        return QApplication::exec();
    QTimer::singleShot(400, &window, [&] {
        target->grab().save(parser.positionalArguments().value(0));
        QApplication::quit();
    });
    return QApplication::exec();
}
