// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/loopbacklistener.h"

#include "core/logging.h"
#include "core/randomtext.h"
#include "oauth/callbackquery.h"
#include "oauth/httpresponse.h"
#include "oauth/loopbackconnection.h"
#include "oauth/loopbackdoor.h"
#include "oauth/pastedcallback.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

/// How long the port stays open for a browser that has not fetched the outcome yet.
constexpr std::chrono::milliseconds outcomeTime{800};

bool isRegistrablePath(const QString &path)
{
    return path.startsWith(u'/') && std::all_of(path.begin(), path.end(), [](QChar c) {
               return c > u' ' && c < u'\x7f' && c != u'?' && c != u'#';
           });
}

/// A browser that looks ahead must not spend the callback, nor be told the outcome.
bool isPrefetch(const HttpRequest &request)
{
    for (const char *name : {"sec-purpose", "purpose", "x-purpose", "x-moz"}) {
        for (const QByteArray &value : request.values(name)) {
            if (value.toLower().startsWith("prefetch"))
                return true;
        }
    }
    return false;
}

} // namespace

class LoopbackListener::Private final : public LoopbackVisitor
{
public:
    enum class Phase { Idle, Waiting, Answered, OutcomeKnown, Closed };

    Private(LoopbackListener *owner, const CallbackPageWriter &pageWriter, const Clock &usedClock);

    [[nodiscard]] int consider(LoopbackConnection *connection) override;
    void refuse(LoopbackConnection *connection, int httpStatus) override;
    void showPage(LoopbackConnection *connection, const CallbackPage &page);
    void takeToOutcome(LoopbackConnection *connection);
    void accept(const CallbackAnswer &answer);
    void deliverAnswer();
    void close();
    void leaveDoor();

    LoopbackListener *q;
    const CallbackPageWriter &pages;
    const Clock &clock;
    std::shared_ptr<LoopbackDoor> door; ///< while anything of this attempt can come in
    QTimer outcomeTimer;
    Phase phase = Phase::Idle;
    Secret state;
    QByteArray authority;
    QByteArray path;
    QByteArray outcomeTarget;
    QString redirectUri;
    std::optional<CallbackAnswer> undelivered;
    std::optional<CallbackPage> outcome;
    QList<LoopbackConnection *> waiting; ///< for the outcome
};

LoopbackListener::Private::Private(LoopbackListener *owner, const CallbackPageWriter &pageWriter,
                                   const Clock &usedClock)
    : q(owner)
    , pages(pageWriter)
    , clock(usedClock)
{
    outcomeTimer.setSingleShot(true);
    outcomeTimer.setInterval(outcomeTime);
    connect(&outcomeTimer, &QTimer::timeout, q, [this] { close(); });
}

int LoopbackListener::Private::consider(LoopbackConnection *connection)
{
    const HttpRequest &request = connection->request();
    // A name that somebody pointed at this machine must not get an answer (DNS rebinding).
    if (request.values("host") != QList<QByteArray>{authority})
        return 400;
    if (request.method != "GET")
        return 405;
    if (phase != Phase::Waiting && request.target == outcomeTarget) {
        takeToOutcome(connection);
        return 0;
    }
    if (request.path() != path || !request.hasQuery()) // RFC 8252, 8.10: exactly
        return 404;
    if (isPrefetch(request))
        return 503;
    const Result<CallbackAnswer> answer = readCallbackQuery(request.query(), state);
    if (!answer) {
        qCDebug(lcOAuth) << "callback refused:" << answer.error().detail;
        return answer.error().httpStatus;
    }
    if (phase != Phase::Waiting) // RFC 6749, 4.1.2: a code is used once
        return 409;
    connection->answer(redirectResponse(outcomeTarget));
    accept(answer.value());
    return 0;
}

void LoopbackListener::Private::refuse(LoopbackConnection *connection, int httpStatus)
{
    qCDebug(lcOAuth) << "request on the loopback port answered with" << httpStatus;
    showPage(connection, pages.notThisOne(httpStatus));
}

void LoopbackListener::Private::showPage(LoopbackConnection *connection, const CallbackPage &page)
{
    const QByteArray response = pageResponse(page);
    connection->answer(connection->request().method == "HEAD" ? withoutContent(response)
                                                              : response);
}

void LoopbackListener::Private::takeToOutcome(LoopbackConnection *connection)
{
    if (!outcome) {
        waiting.append(connection);
        connect(connection, &LoopbackConnection::closed, q,
                [this, connection] { waiting.removeOne(connection); });
        return;
    }
    showPage(connection, *outcome);
    door->stopListening(*this);
}

void LoopbackListener::Private::accept(const CallbackAnswer &answer)
{
    phase = Phase::Answered;
    undelivered = answer;
    // From the event loop: the receiver may delete this listener.
    QMetaObject::invokeMethod(
        q, [this] { deliverAnswer(); }, Qt::QueuedConnection);
}

void LoopbackListener::Private::deliverAnswer()
{
    if (!undelivered)
        return;
    const CallbackAnswer answer = *std::exchange(undelivered, std::nullopt);
    Q_EMIT q->answerReceived(answer);
}

void LoopbackListener::Private::close()
{
    phase = Phase::Closed;
    undelivered.reset();
    outcomeTimer.stop();
    // No tab is left spinning: whatever comes of the attempt, this page will not learn it.
    const QList<LoopbackConnection *> left = std::exchange(waiting, {});
    for (LoopbackConnection *connection : left)
        showPage(connection, pages.notThisOne(503));
    leaveDoor();
}

void LoopbackListener::Private::leaveDoor()
{
    if (door)
        std::exchange(door, {})->leave(*this);
}

LoopbackListener::LoopbackListener(const CallbackPageWriter &pages, const Clock &clock,
                                   QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, pages, clock))
{}

LoopbackListener::~LoopbackListener()
{
    d->close();
}

Result<void> LoopbackListener::listen(const RedirectConfig &redirect, const Secret &state,
                                      const QString &defaultPath)
{
    Q_ASSERT(!state.isEmpty());
    d->close();
    const QString path = redirect.path.isEmpty() ? defaultPath : redirect.path;
    if (!isRegistrablePath(path))
        return Error{.kind = ErrorKind::ConfigurationInvalid, .detail = u"redirect path"_s};
    const auto door = LoopbackDoor::open(redirect, d->clock);
    if (!door)
        return door.error();
    d->door = door.value();
    d->authority = d->door->authority().toLatin1();
    d->path = path.toLatin1();
    d->redirectUri = u"http://"_s + d->door->authority() + path;
    d->outcomeTarget = "/done-" + randomBase64Url(16);
    d->state = state;
    d->outcome.reset();
    d->phase = Private::Phase::Waiting;
    d->door->enter(*d);
    return {};
}

QString LoopbackListener::redirectUri() const
{
    return d->redirectUri;
}

Result<void> LoopbackListener::submit(const QString &addressLine)
{
    if (d->phase != Private::Phase::Waiting)
        return Error{.kind = ErrorKind::CallbackInvalid, .detail = u"not waiting any more"_s};
    const Result<QByteArray> query = pastedQuery(addressLine, d->redirectUri);
    if (!query)
        return query.error();
    const Result<CallbackAnswer> answer = readCallbackQuery(query.value(), d->state);
    if (!answer)
        return answer.error();
    d->leaveDoor(); // no browser will come for the outcome
    d->accept(answer.value());
    return {};
}

void LoopbackListener::showOutcome(const CallbackPage &page)
{
    if (d->phase != Private::Phase::Answered)
        return d->close();
    d->phase = Private::Phase::OutcomeKnown;
    d->outcome = page;
    const QList<LoopbackConnection *> waiting = std::exchange(d->waiting, {});
    for (LoopbackConnection *connection : waiting)
        d->showPage(connection, page);
    if (waiting.isEmpty())
        d->outcomeTimer.start();
    else
        d->door->stopListening(*d);
}

void LoopbackListener::close()
{
    d->close();
}

} // namespace Lanyard
