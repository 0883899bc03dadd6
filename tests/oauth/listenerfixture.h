// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/loopbacklistener.h"
#include "rawclient.h"
#include "support/fakeclock.h"
#include "support/plainpages.h"

#include <QUrl>

namespace Lanyard {

/// A listener that waits for one callback, and everything that it reported.
class ListenerFixture
{
public:
    static constexpr const char *state = "St4te-of_this~attempt.42";
    static constexpr const char *code = "c0de";

    explicit ListenerFixture(const RedirectConfig &redirect = {.host = QStringLiteral("localhost"),
                                                               .path = QStringLiteral("/callback"),
                                                               .ports = {}})
    {
        QObject::connect(listener.get(), &LoopbackListener::answerReceived, listener.get(),
                         [this](const CallbackAnswer &answer) { answers.append(answer); });
        started = listener->listen(redirect, Secret(state), QStringLiteral("/default"));
    }

    [[nodiscard]] quint16 port() const
    {
        return static_cast<quint16>(QUrl(listener->redirectUri()).port());
    }
    [[nodiscard]] QByteArray authority() const
    {
        return QUrl(listener->redirectUri()).authority().toLatin1();
    }
    [[nodiscard]] QByteArray path() const
    {
        return QUrl(listener->redirectUri()).path(QUrl::FullyEncoded).toLatin1();
    }

    /// The query of a genuine answer.
    [[nodiscard]] static QByteArray query()
    {
        return QByteArray("?code=") + code + "&state=" + state;
    }
    [[nodiscard]] QByteArray callback() const { return path() + query(); }

    [[nodiscard]] QByteArray get(const QByteArray &target, const QByteArray &headers = {}) const
    {
        return request("GET", target, headers);
    }
    [[nodiscard]] QByteArray request(const QByteArray &method, const QByteArray &target,
                                     const QByteArray &headers = {}) const
    {
        return method + ' ' + target + " HTTP/1.1\r\nHost: " + authority() + "\r\n" + headers +
               "\r\n";
    }

    [[nodiscard]] RawAnswer exchange(const QByteArray &bytes) const
    {
        return RawClient(port()).send(bytes).answer();
    }
    [[nodiscard]] RawAnswer ask(const QByteArray &target, const QByteArray &headers = {}) const
    {
        return exchange(get(target, headers));
    }

    /// Nothing was consumed so far, and a genuine callback still brings exactly its own answer.
    [[nodiscard]] bool stillWaits()
    {
        QTest::qWait(1);
        if (!answers.isEmpty() || ask(callback()).status != 303)
            return false;
        QTest::qWait(1);
        return answers.size() == 1 && answers.first().code.matches(code) &&
               answers.first().error.isEmpty();
    }

    PlainPages pages;
    FakeClock clock;
    QList<CallbackAnswer> answers;
    std::unique_ptr<LoopbackListener> listener = std::make_unique<LoopbackListener>(pages, clock);
    Result<void> started;
};

} // namespace Lanyard
