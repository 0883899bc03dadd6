// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practicebetterskills.h"

#include "practice/practicepeople.h"
#include "practice/practicetoken.h"

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

constexpr int trpcUnauthorized = -32001;

/// tRPC's way to answer one call, or a batch of one.
PracticeResponse trpcAnswer(const PracticeRequest &request, int status, const QJsonObject &answer)
{
    const auto form = PracticeForm::parsed(request.query);
    if (form && form->value("batch") == "1")
        return practiceJson(status, QJsonArray{answer});
    return practiceJson(status, answer);
}

QJsonObject trpcResult(const QJsonValue &data)
{
    return {{u"result"_s, QJsonObject{{u"data"_s, data}}}};
}

} // namespace

PracticeResponse PracticeBetterSkills::me(const PracticeRequest &request) const
{
    const PracticePerson *person = practicePerson(m_grants.person(practiceBearer(request)));
    if (!person) {
        const QJsonObject data{
            {u"code"_s, u"UNAUTHORIZED"_s}, {u"httpStatus"_s, 401}, {u"path"_s, u"me"_s}};
        return trpcAnswer(request, 401,
                          {{u"error"_s, QJsonObject{{u"message"_s, u"UNAUTHORIZED"_s},
                                                    {u"code"_s, trpcUnauthorized},
                                                    {u"data"_s, data}}}});
    }
    const QJsonObject user{{u"id"_s, QString(u"user_"_s + person->id)},
                           {u"name"_s, person->name},
                           {u"email"_s, person->email}};
    return trpcAnswer(request, 200, trpcResult(QJsonObject{{u"user"_s, user}}));
}

PracticeResponse PracticeBetterSkills::healthCheck(const PracticeRequest &request)
{
    return trpcAnswer(request, 200, trpcResult(u"OK"_s));
}

PracticeResponse PracticeBetterSkills::signOut(const PracticeRequest &request)
{
    m_grants.revoke(practiceBearer(request));
    return practiceJson(200, QJsonObject{{u"success"_s, true}}); // also where nobody was signed in
}

} // namespace Lanyard
