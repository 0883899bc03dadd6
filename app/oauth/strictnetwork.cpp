// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/strictnetwork.h"

#include "oauth/oneshotupload.h"
#include "oauth/refusedreply.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslError>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

// What the network knows about a reply and the reply itself does not.
constexpr char timedOutProperty[] = "lanyardTimedOut";
constexpr char tlsReasonProperty[] = "lanyardTlsReason";

QNetworkRequest hardened(const QNetworkRequest &original)
{
    QNetworkRequest request(original);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    // Manual keeps Qt from answering a 401 by itself: with NTLM and Negotiate it would send the
    // request again without asking anybody (TL-4).
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setRawHeader("Accept", "application/json");
    // A header of our own turns Qt's decompression off: what arrives is what was counted (TR-3).
    request.setRawHeader("Accept-Encoding", "identity");
    // A POST must never meet a connection that the server is just closing: it cannot be repeated.
    request.setRawHeader("Connection", "close");
    request.setRawHeader("User-Agent", "Lanyard/" LANYARD_VERSION);
    return request;
}

bool holdsControlCharacter(const QUrl &url)
{
    const QByteArray decoded = QByteArray::fromPercentEncoding(url.toEncoded());
    for (const char c : decoded) {
        if ((c >= 0 && c < 0x20) || c == 0x7f)
            return true;
    }
    return false;
}

ErrorKind connectionErrorKind(QNetworkReply::NetworkError error)
{
    switch (error) { // NOLINT: Qt adds values, and every other one means the same
    case QNetworkReply::HostNotFoundError:
        return ErrorKind::NameNotFound;
    case QNetworkReply::ConnectionRefusedError:
        return ErrorKind::ConnectionRefused;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // \see OneShotUpload
        return ErrorKind::ConnectionLost;
    case QNetworkReply::TimeoutError:
        return ErrorKind::NetworkTimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::TlsFailed;
    case QNetworkReply::OperationCanceledError:
        return ErrorKind::Cancelled;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return ErrorKind::ProxyFailed;
    default:
        return ErrorKind::NetworkFailed;
    }
}

class ProxyChoice final : public QNetworkProxyFactory
{
public:
    explicit ProxyChoice(const NetworkSettings &settings)
        : m_settings(settings)
    {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return {m_settings.proxyFor(query.url())};
    }

private:
    NetworkSettings m_settings;
};

/// To add one authority turns Qt's own look for the system's ones off: they are all named then.
QSslConfiguration tlsTrusting(const QList<QSslCertificate> &authorities)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    QList<QSslCertificate> all = tls.caCertificates();
    if (all.isEmpty())
        all = QSslConfiguration::systemCaCertificates();
    tls.setCaCertificates(all + authorities);
    return tls;
}

/// Qt has no error of its own for a proxy that refuses the connection to a https server.
void blameProxy(Error &error, const QNetworkReply &reply)
{
    const bool mayBeProxy =
        error.kind == ErrorKind::ProxyFailed || reply.error() == QNetworkReply::UnknownNetworkError;
    const auto *network = qobject_cast<const StrictNetwork *>(reply.manager());
    if (!mayBeProxy || !network)
        return;
    const QNetworkProxy proxy = network->proxyFor(reply.url());
    if (proxy.hostName().isEmpty())
        return;
    error.kind = ErrorKind::ProxyFailed;
    error.host = sanitizedText(proxy.hostName(), 100);
    error.port = proxy.port();
}

} // namespace

StrictNetwork::StrictNetwork(QObject *parent)
    : QNetworkAccessManager(parent)
{
    setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    setSettings({});
}

void StrictNetwork::setSettings(const NetworkSettings &settings)
{
    m_settings = settings;
    setProxyFactory(new ProxyChoice(settings));
    m_tls.reset();
    if (!settings.authorities.isEmpty())
        m_tls = tlsTrusting(settings.authorities);
    clearConnectionCache(); // nothing goes the old way any more
}

QNetworkProxy StrictNetwork::proxyFor(const QUrl &url) const
{
    return proxy().type() == QNetworkProxy::DefaultProxy ? m_settings.proxyFor(url) : proxy();
}

QNetworkReply *StrictNetwork::createRequest(Operation operation, const QNetworkRequest &request,
                                            QIODevice *outgoingData)
{
    if (const Result<void> allowed = checkEndpoint(request.url(), u"address"_s); !allowed)
        return new RefusedReply(request, operation, allowed.error(), this);

    OneShotUpload *upload = nullptr;
    if (outgoingData)
        upload = new OneShotUpload(Secret(outgoingData->readAll()));
    QNetworkRequest sent = hardened(request);
    if (m_tls)
        sent.setSslConfiguration(*m_tls);
    QNetworkReply *reply = QNetworkAccessManager::createRequest(operation, sent, upload);
    if (upload)
        upload->setParent(reply);
    watch(reply);
    return reply;
}

void StrictNetwork::watch(QNetworkReply *reply) const
{
    // Qt's own transfer time-out starts anew with every byte that trickles in; this one does not.
    auto *timer = new QTimer(reply);
    timer->setSingleShot(true);
    timer->callOnTimeout(reply, [reply] {
        reply->setProperty(timedOutProperty, true);
        reply->abort();
    });
    connect(reply, &QNetworkReply::finished, timer, &QTimer::stop);
    connect(reply, &QNetworkReply::sslErrors, reply, [reply](const QList<QSslError> &errors) {
        if (!errors.isEmpty())
            reply->setProperty(tlsReasonProperty, errors.first().errorString());
    });
    timer->start(m_timeout);
}

Result<void> checkEndpoint(const QUrl &url, const QString &field)
{
    const auto refused = [&url, &field](ErrorKind kind, const QString &reason) {
        const QString address = sanitizedText(QString::fromLatin1(
            url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment)
                .toEncoded()));
        return Error{
            .kind = kind, .detail = u"%1 %2: %3"_s.arg(field, reason, address), .host = url.host()};
    };
    constexpr auto invalid = ErrorKind::ConfigurationInvalid;
    if (!url.isValid() || url.isEmpty())
        return refused(invalid, u"is not an address"_s);
    if (url.scheme() != u"https" && url.scheme() != u"http")
        return refused(invalid, u"is not an https address"_s);
    if (url.host().isEmpty())
        return refused(invalid, u"names no host"_s);
    if (!url.userInfo().isEmpty() || url.authority().contains(u'@'))
        return refused(invalid, u"holds a user name"_s);
    if (url.hasFragment())
        return refused(invalid, u"holds a fragment"_s);
    if (url.port() == 0)
        return refused(invalid, u"names port 0"_s);
    if (holdsControlCharacter(url))
        return refused(invalid, u"holds a control character"_s);
    if (url.scheme() == u"http" && !isLoopbackHost(url.host()))
        return refused(ErrorKind::InsecureEndpoint, u"is not encrypted"_s);
    return {};
}

std::optional<Error> connectionError(const QNetworkReply &reply)
{
    if (const auto *refused = qobject_cast<const RefusedReply *>(&reply))
        return refused->reason();
    if (reply.error() == QNetworkReply::NoError)
        return std::nullopt;
    Error error;
    error.kind = connectionErrorKind(reply.error());
    error.detail = sanitizedText(reply.errorString());
    error.host = reply.url().host();
    blameProxy(error, reply);
    error.httpStatus = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // From ContentAccessDenied on, Qt's errors stand for HTTP statuses; an answer arrived. The one
    // in their midst means it too where the status is 307 or 308 (\see OneShotUpload).
    const bool standsForStatus = reply.error() > QNetworkReply::UnknownProxyError;
    const bool wantsToResend = reply.error() == QNetworkReply::ContentReSendError;
    if (standsForStatus && error.httpStatus >= (wantsToResend ? 300 : 400))
        return std::nullopt;
    if (reply.property(timedOutProperty).toBool()) {
        error.kind = ErrorKind::NetworkTimedOut;
        error.detail = u"no complete answer in time"_s;
    } else if (wantsToResend) {
        error.detail = u"the connection ended without an answer"_s;
    } else if (error.kind == ErrorKind::TlsFailed) {
        const QString reason = reply.property(tlsReasonProperty).toString();
        if (!reason.isEmpty())
            error.detail = sanitizedText(reason);
    }
    return error;
}

} // namespace Lanyard
