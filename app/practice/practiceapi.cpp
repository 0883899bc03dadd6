// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practiceapi.h"

#include "practice/practicetoken.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

constexpr qsizetype longestKeyName = 100;

PracticeResponse apiError(int status, const QString &reason)
{
    return practiceJson(status, QJsonObject{{u"success"_s, false}, {u"error"_s, reason}});
}

PracticeResponse unauthorized(const PracticeRequest &request)
{
    PracticeResponse response = apiError(401, u"the session was rejected"_s);
    addPracticeChallenge(response, request);
    return response;
}

QJsonValue orNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

} // namespace

const PracticePerson *PracticeApi::caller(const PracticeRequest &request) const
{
    const QByteArray token = practiceBearer(request);
    if (token.isEmpty() || m_isRejecting)
        return nullptr;
    const QString person = m_grants.person(token);
    return practicePerson(person.isEmpty() ? m_allowance.personOfKey(token) : person);
}

PracticeQuota PracticeApi::quotaOf(const PracticePerson &person) const
{
    PracticeQuota quota = m_allowance.quota(person);
    if (m_isUsedUp && quota.limit)
        quota.used = std::max(quota.used, *quota.limit);
    return quota;
}

PracticeResponse PracticeApi::whoami(const PracticeRequest &request) const
{
    const PracticePerson *person = caller(request);
    if (!person)
        return unauthorized(request);
    QJsonValue teamspace(QJsonValue::Null);
    if (!person->teamspaceId.isEmpty())
        teamspace = QJsonObject{{u"id"_s, person->teamspaceId}, {u"name"_s, person->teamspaceName}};
    return practiceJson(200, QJsonObject{{u"success"_s, true},
                                         {u"name"_s, person->name},
                                         {u"email"_s, person->email},
                                         {u"teamspace"_s, teamspace}});
}

PracticeResponse PracticeApi::quota(const PracticeRequest &request) const
{
    const PracticePerson *person = caller(request);
    if (!person)
        return unauthorized(request);
    const PracticeQuota quota = quotaOf(*person);
    return practiceJson(200,
                        QJsonObject{{u"used"_s, quota.used},
                                    {u"limit"_s, orNull(quota.limit)},
                                    {u"remaining"_s, orNull(quota.remaining())},
                                    {u"tier"_s, person->tier},
                                    {u"resetDate"_s, quota.resetsAt.toString(Qt::ISODateWithMs)}});
}

PracticeResponse PracticeApi::createKey(const PracticeRequest &request)
{
    const PracticePerson *person = caller(request);
    if (!person)
        return unauthorized(request);
    const QString name =
        QJsonDocument::fromJson(request.body).object().value("name"_L1).toString().trimmed();
    if (request.mediaType() != "application/json" || name.isEmpty() || name.size() > longestKeyName)
        return apiError(400, u"the body must be JSON with a name"_s);
    const std::optional<Secret> key = m_allowance.createKey(*person);
    if (!key)
        return apiError(403, u"the tier gives no further API key"_s);
    return practiceJson(
        200,
        QJsonObject{{u"data"_s, QJsonObject{{u"apiKey"_s, QString::fromLatin1(key->reveal())}}}});
}

} // namespace Lanyard
