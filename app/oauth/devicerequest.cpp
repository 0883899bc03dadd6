// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/devicerequest.h"

#include "oauth/clientproof.h"
#include "oauth/httpexchange.h"
#include "oauth/resourceindicator.h"
#include "oauth/strictnetwork.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

// A name that is given several times (only "resource" may be) becomes a list.
Secret jsonDocument(const FormFields &fields)
{
    QJsonObject object;
    for (const auto &[name, secret] : fields) {
        const QJsonValue value = QString::fromUtf8(secret.reveal());
        const QJsonValue before = object.value(name);
        QJsonArray list = before.isArray() ? before.toArray() : QJsonArray{before};
        list.append(value);
        object.insert(name, before.isUndefined() ? value : QJsonValue(list));
    }
    return Secret(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void writeBody(HttpExchange &exchange, const ClientConfig &client, FormFields fields)
{
    const Result<ClientProof> proof = clientProof(client);
    if (!proof) // checked before: \see checkDeviceClient
        return;
    fields += resourceFields(client.resources);
    fields += proof.value().fields;
    if (proof.value().authorization)
        exchange.setAuthorization(*proof.value().authorization);
    if (client.device.body == DeviceRequestBody::Form)
        return exchange.setForm(fields);
    // Such servers look for it in the object, also where the header says it.
    if (proof.value().fields.isEmpty())
        fields.append(formField(u"client_id"_s, client.clientId));
    exchange.setJson(jsonDocument(fields));
}

Result<void> checkExtraParameters(const ClientConfig &client)
{
    QSet<QString> names{u"client_id"_s, u"client_secret"_s, u"scope"_s, u"resource"_s,
                        u"hostname"_s};
    for (const auto &[name, value] : client.device.extraParameters) {
        if (name.isEmpty() || names.contains(name))
            return Error{.kind = ErrorKind::ConfigurationInvalid,
                         .detail = u"device: parameter \"%1\" occurs twice"_s.arg(name)};
        names.insert(name);
    }
    return {};
}

} // namespace

QUrl deviceTokenEndpoint(const ClientConfig &client)
{
    return client.device.tokenEndpoint.isEmpty() ? client.tokenEndpoint
                                                 : client.device.tokenEndpoint;
}

Result<void> checkDeviceClient(const ClientConfig &client)
{
    QList<QPair<QString, QUrl>> endpoints{
        {u"device authorizationEndpoint"_s, client.device.authorizationEndpoint},
        {u"device tokenEndpoint"_s, deviceTokenEndpoint(client)}};
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
    return checkExtraParameters(client);
}

void writeDeviceRequest(HttpExchange &exchange, const ClientConfig &client, const QString &hostName)
{
    FormFields fields;
    if (!client.scopes.isEmpty())
        fields.append(formField(u"scope"_s, client.scopes.join(u' ')));
    if (client.device.sendsHostName && !hostName.isEmpty())
        fields.append(formField(u"hostname"_s, hostName));
    for (const auto &[name, value] : client.device.extraParameters)
        fields.append(formField(name, value));
    writeBody(exchange, client, fields);
}

void writeDevicePoll(HttpExchange &exchange, const ClientConfig &client, const Secret &deviceCode)
{
    writeBody(exchange, client,
              {formField(u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s),
               {u"device_code"_s, deviceCode}});
}

} // namespace Lanyard
