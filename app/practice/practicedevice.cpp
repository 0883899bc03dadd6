// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practicedevice.h"

#include "practice/practiceform.h"
#include "practice/practicetoken.h"

#include <variant>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

constexpr qsizetype longestHostName = 100;
const char deviceGrantType[] = "urn:ietf:params:oauth:grant-type:device_code";

/// The fields of \a request in the service's own way to write them, or the refusal.
std::variant<PracticeForm, PracticeResponse> deviceFields(const PracticeRequest &request,
                                                          const PracticeService &service)
{
    const QByteArray wanted =
        service.devicesSpeakJson ? "application/json" : "application/x-www-form-urlencoded";
    if (request.mediaType() != wanted) {
        PracticeResponse wrong = practiceTokenError(
            u"invalid_request"_s, u"the body must be "_s + QString::fromLatin1(wanted));
        wrong.status = service.devicesSpeakJson ? 415 : 400; // better-auth's word for it
        return wrong;
    }
    const auto fields = service.devicesSpeakJson ? PracticeForm::fromJson(request.body)
                                                 : PracticeForm::parsed(request.body);
    if (!fields)
        return practiceTokenError(u"invalid_request"_s, u"the body is broken"_s);
    if (fields->value("client_id") != service.clientId || fields->has("client_secret") ||
        !request.header("authorization").isEmpty())
        return practiceTokenError(u"invalid_client"_s,
                                  u"this is not the public client that is known here"_s);
    return *fields;
}

QString pageAddress(const PracticeRequest &request, const PracticeService &service)
{
    // The server has looked at Host: it is its own.
    return QString::fromLatin1("http://" + request.header("host") + service.devicePage);
}

} // namespace

PracticeResponse practiceDeviceCodeAnswer(const PracticeRequest &request,
                                          const PracticeService &service,
                                          PracticeDeviceCodes &codes)
{
    const auto fields = deviceFields(request, service);
    if (const auto *refusal = std::get_if<PracticeResponse>(&fields))
        return *refusal;
    const PracticeForm &form = std::get<PracticeForm>(fields);
    const QByteArray scope = form.value("scope").simplified();
    if (!service.knowsScope(scope))
        return practiceTokenError(u"invalid_scope"_s, u"one of them is not known here"_s);
    const QString hostName = QString::fromUtf8(form.value("hostname")).left(longestHostName);
    const PracticeDeviceCode code = codes.issue(scope, hostName.simplified());
    // Context7's come in groups, better-auth's do not.
    const QString userCode = QString::fromLatin1(
        service.devicesSpeakJson ? code.userCode : groupedUserCode(code.userCode));
    const QString page = pageAddress(request, service);
    QJsonObject answer{{u"device_code"_s, QString::fromLatin1(code.deviceCode.reveal())},
                       {u"user_code"_s, userCode},
                       {u"verification_uri"_s, page},
                       {u"verification_uri_complete"_s, page + u"?user_code="_s + userCode},
                       {u"expires_in"_s, qint64(code.lifetime.count())}};
    if (service.deviceInterval)
        answer[u"interval"_s] = qint64(service.deviceInterval->count());
    return practiceJson(200, answer);
}

PracticeResponse practiceDeviceTokenAnswer(const PracticeRequest &request,
                                           const PracticeService &service,
                                           PracticeDeviceCodes &codes,
                                           std::chrono::seconds accessLifetime)
{
    const auto fields = deviceFields(request, service);
    if (const auto *refusal = std::get_if<PracticeResponse>(&fields))
        return *refusal;
    const PracticeForm &form = std::get<PracticeForm>(fields);
    if (form.value("grant_type") != deviceGrantType)
        return practiceTokenError(u"unsupported_grant_type"_s, u"it is not known here"_s);
    if (form.value("device_code").isEmpty())
        return practiceTokenError(u"invalid_request"_s, u"device_code is missing"_s);
    return practiceTokenAnswer(codes.poll(form.value("device_code"), accessLifetime));
}

} // namespace Lanyard
