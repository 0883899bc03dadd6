// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/authorizationurl.h"

#include "oauth/clientproof.h"
#include "oauth/resourceindicator.h"
#include "oauth/strictnetwork.h"

#include <QCryptographicHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

Error badConfiguration(const QString &detail)
{
    return Error{.kind = ErrorKind::ConfigurationInvalid, .detail = detail};
}

QByteArray nameOfItem(const QByteArray &item)
{
    return QByteArray::fromPercentEncoding(item.split('=').first().replace('+', ' '));
}

Result<void> checkChallengeMethods(const ClientConfig &client)
{
    const bool refuses = client.challengeMethods ? !client.challengeMethods->contains(u"S256"_s)
                                                 : client.strictChallengeMethods;
    if (refuses)
        return badConfiguration(u"code_challenge_methods_supported lacks S256"_s);
    return {};
}

} // namespace

Result<QUrl> authorizationUrl(const QUrl &endpoint, const FormFields &fields)
{
    QByteArray query = endpoint.query(QUrl::FullyEncoded).toLatin1();
    QSet<QByteArray> names;
    for (const QByteArray &item : query.split('&'))
        names.insert(nameOfItem(item));
    for (const auto &[name, value] : fields) {
        if (names.contains(name.toUtf8()) && name != u"resource")
            return badConfiguration(
                u"authorizationEndpoint: parameter \"%1\" occurs twice"_s.arg(name));
        names.insert(name.toUtf8());
    }
    if (!query.isEmpty() && !query.endsWith('&'))
        query += '&';
    query += formBody(fields).reveal();
    QUrl url(endpoint);
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

Result<void> checkClientConfig(const ClientConfig &client)
{
    QList<QPair<QString, QUrl>> endpoints{
        {u"authorizationEndpoint"_s, client.authorizationEndpoint},
        {u"tokenEndpoint"_s, client.tokenEndpoint}};
    if (client.wantsIdToken() && !client.keysEndpoint.isEmpty())
        endpoints.append({u"keysEndpoint"_s, client.keysEndpoint});
    for (const auto &[field, url] : endpoints) {
        if (Result<void> allowed = checkEndpoint(url, field); !allowed)
            return allowed;
    }
    if (const Result<ClientProof> proof = clientProof(client); !proof)
        return proof.error();
    if (Result<void> sound = checkResources(client.resources); !sound)
        return sound;
    return checkChallengeMethods(client);
}

QString redirectPathFor(const QString &issuer)
{
    const QByteArray digest =
        QCryptographicHash::hash(issuer.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"/callback/"_s + QString::fromLatin1(digest.left(8));
}

} // namespace Lanyard
