// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practicecontextfile.h"

#include "practice/practicepeople.h"
#include "practice/practicetoken.h"

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

const char listScope[] = "contexts:read";

QStringList contextsOf(const PracticePerson &person)
{
    if (person.id == "ada"_L1)
        return {u"House style"_s, u"Platform architecture"_s, u"Release checklist"_s};
    if (person.id == "bo"_L1)
        return {u"Notes for a first book"_s};
    return {u"Field study 2026"_s, u"Sources and citations"_s};
}

QString userName(const PracticePerson &person)
{
    return person.email.section(u'@', 0, 0);
}

PracticeResponse refusedCall(int status, const QByteArray &error, const QByteArray &scope = {})
{
    PracticeResponse response =
        practiceJson(status, QJsonObject{{u"error"_s, QString::fromLatin1(error)}});
    QByteArray challenge = "Bearer realm=\"practice\", error=\"" + error + '"';
    if (!scope.isEmpty())
        challenge += ", scope=\"" + scope + '"';
    response.addHeader("WWW-Authenticate", challenge); // RFC 6750, 3
    return response;
}

} // namespace

PracticeResponse PracticeContextFile::revoke(const PracticeRequest &request)
{
    const auto read = practiceClientForm(request, m_service);
    if (const auto *refusal = std::get_if<PracticeResponse>(&read))
        return *refusal;
    const PracticeForm &form = std::get<PracticeForm>(read);
    if (form.value("token").isEmpty())
        return practiceTokenError(u"invalid_request"_s, u"token is missing"_s);
    m_grants.revoke(form.value("token"));
    return {.status = 200}; // also where there is no such token (RFC 7009, 2.2)
}

PracticeResponse PracticeContextFile::introspect(const PracticeRequest &request) const
{
    const auto read = practiceClientForm(request, m_service);
    if (const auto *refusal = std::get_if<PracticeResponse>(&read))
        return *refusal;
    const PracticeForm &form = std::get<PracticeForm>(read);
    if (form.value("token").isEmpty())
        return practiceTokenError(u"invalid_request"_s, u"token is missing"_s);
    const auto facts = m_grants.facts(form.value("token"));
    const PracticePerson *person = facts ? practicePerson(facts->person) : nullptr;
    if (!person)
        return practiceJson(200, QJsonObject{{u"active"_s, false}}); // and not a word more (2.2)
    QJsonObject answer{{u"active"_s, true},
                       {u"scope"_s, QString::fromLatin1(facts->scope)},
                       {u"client_id"_s, QString::fromLatin1(m_service.clientId)},
                       {u"token_type"_s, facts->isRefresh ? u"refresh_token"_s : u"Bearer"_s},
                       {u"sub"_s, QString(u"user_"_s + person->id)},
                       {u"username"_s, userName(*person)}};
    if (facts->issuedAt.isValid())
        answer[u"iat"_s] = facts->issuedAt.toSecsSinceEpoch();
    if (facts->expiresAt.isValid())
        answer[u"exp"_s] = facts->expiresAt.toSecsSinceEpoch();
    return practiceJson(200, answer);
}

PracticeResponse PracticeContextFile::contexts(const PracticeRequest &request) const
{
    const QByteArray token = practiceBearer(request);
    const auto facts = m_grants.facts(token);
    const PracticePerson *person =
        facts && !facts->isRefresh ? practicePerson(facts->person) : nullptr;
    if (!person) {
        PracticeResponse response =
            practiceJson(401, QJsonObject{{u"error"_s, u"invalid_token"_s}});
        addPracticeChallenge(response, request);
        return response;
    }
    if (!facts->scope.split(' ').contains(listScope))
        return refusedCall(403, "insufficient_scope", listScope);
    QJsonArray list;
    const QStringList names = contextsOf(*person);
    for (const QString &name : names) {
        list.append(QJsonObject{{u"id"_s, u"ctx_%1_%2"_s.arg(person->id).arg(list.size() + 1)},
                                {u"name"_s, name}});
    }
    return practiceJson(200, list);
}

} // namespace Lanyard
