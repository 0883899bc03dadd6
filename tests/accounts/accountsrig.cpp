// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountsrig.h"

#include "core/securefile.h"

#include <QNetworkReply>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Lanyard {

void ReturningBrowser::comeBack(const QUrl &authorizationUrl, const QByteArray &code)
{
    const QUrlQuery query(authorizationUrl);
    QUrl back(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    back.setQuery(u"code="_s + QString::fromUtf8(code.toPercentEncoding()) + u"&state="_s +
                  query.queryItemValue(u"state"_s, QUrl::FullyEncoded));
    follow(back);
}

void ReturningBrowser::follow(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    QNetworkReply *reply = m_network.get(request);
    QObject::connect(reply, &QNetworkReply::finished, reply, [this, reply] {
        reply->deleteLater();
        const QUrl next = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        if (next.isEmpty())
            pages.append(reply->readAll());
        else
            follow(reply->url().resolved(next));
    });
}

AccountsRig::AccountsRig()
{
    catalogue.add(scripted.provider());
    restart();
}

AccountsRig::~AccountsRig()
{
    service.reset();
}

void AccountsRig::restart()
{
    service.reset();
    network = std::make_unique<StrictNetwork>();
    network->setTimeout(std::chrono::seconds(10));
    repository = std::make_unique<AccountRepository>(directory.filePath(u"accounts.json"_s));
    service = std::make_unique<AccountService>(
        AccountService::Parts{catalogue, *repository, secrets, *network, pages, clock});
    const auto opened = service->open();
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    service->start();
}

Result<SignInOutcome> AccountsRig::signIn(const QByteArray &person,
                                          const QString &expectedAccountId)
{
    const auto attempt = service->signIn(u"scripted"_s, expectedAccountId);
    std::optional<Result<SignInOutcome>> outcome;
    QObject context;
    QObject::connect(attempt.get(), &SignIn::stageChanged, &context, [&](SignIn::Stage stage) {
        if (stage == SignIn::Stage::WaitingForBrowser)
            browser.comeBack(attempt->authorizationUrl(), person);
    });
    QObject::connect(attempt.get(), &SignIn::finished, &context,
                     [&](const auto &result) { outcome.emplace(result); });
    attempt->start();
    if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 10'000))
        qFatal("the sign-in does not end");
    return *outcome;
}

QString AccountsRig::account(const QByteArray &person)
{
    const auto outcome = signIn(person);
    if (!outcome)
        qFatal("no sign-in: %d %s", int(outcome.error().kind), qPrintable(outcome.error().detail));
    settle();
    return outcome.value().accountId;
}

void AccountsRig::pass(std::chrono::milliseconds time)
{
    clock.advance(time);
    service->reconsider();
    settle();
}

void AccountsRig::settle()
{
    const auto isCalm = [this] {
        if (service->isBusyWriting())
            return false;
        for (const Account &account : service->accounts()) {
            const AccountStatus status = service->status(account.id);
            if (status.isRefreshing || status.state == SessionState::Renewing)
                return false;
        }
        return true;
    };
    for (int i = 0; i < 3; ++i) { // what is queued may begin something new
        if (!QTest::qWaitFor(isCalm, 15'000))
            qFatal("it does not come to rest");
        QTest::qWait(1);
    }
}

SessionState AccountsRig::state(const QString &accountId) const
{
    return service->status(accountId).state;
}

QByteArray AccountsRig::file() const
{
    const auto text = readPrivateFile(directory.filePath(u"accounts.json"_s));
    return text ? text.value() : QByteArray();
}

} // namespace Lanyard
