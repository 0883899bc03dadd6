// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practiceapproval.h"

using namespace Qt::StringLiterals;

namespace Lanyard {

PracticeResponse PracticeApproval::begin(const PracticeRequest &request)
{
    const PracticeScene scene = practiceScene(request);
    const auto form = PracticeForm::parsed(request.query);
    if (!form)
        return practiceRefusedPage(scene, u"query"_s);
    // The code may come along; the person still looks at it before anything goes on (3.3.1).
    PracticeResponse page = practiceCodePage(scene, form->value("user_code"), false);
    Q_UNUSED(rememberedPracticeBrowser(request, page)) // for the form on it
    return page;
}

PracticeResponse PracticeApproval::enter(const PracticeRequest &request)
{
    const PracticeScene scene = practiceScene(request);
    const auto form = PracticeForm::parsed(request.body);
    if (!form || !isPracticeForm(request))
        return practiceEndedPage(scene);
    const PracticeDeviceRequest *device = m_codes.waiting(form->value("user_code"));
    if (!device)
        return practiceCodePage(scene, form->value("user_code"), true);
    return practiceSeeOther(m_service.devicePage + "/person",
                            m_waiting.add({device->userCode, {}}, practiceBrowser(request)));
}

PracticeResponse PracticeApproval::showPeople(const PracticeRequest &request)
{
    const auto form = PracticeForm::parsed(request.query);
    if (!form || !m_waiting.find(request, *form))
        return practiceEndedPage(practiceScene(request));
    return practiceChoicePage(practiceScene(request), m_service.devicePage, form->value("request"));
}

PracticeResponse PracticeApproval::choose(const PracticeRequest &request)
{
    const auto form = PracticeForm::parsed(request.body);
    Pending *pending = form && isPracticeForm(request) ? m_waiting.find(request, *form) : nullptr;
    if (!pending)
        return practiceEndedPage(practiceScene(request));
    const QString person = QString::fromUtf8(form->value("person"));
    if (!practicePerson(person))
        return practiceRefusedPage(practiceScene(request), u"person"_s);
    pending->person = person;
    return practiceSeeOther(m_service.devicePage + "/consent", form->value("request"));
}

PracticeResponse PracticeApproval::showConsent(const PracticeRequest &request)
{
    const PracticeScene scene = practiceScene(request);
    const auto form = PracticeForm::parsed(request.query);
    const Pending *pending = form ? m_waiting.find(request, *form) : nullptr;
    const PracticeDeviceRequest *device = pending ? m_codes.waiting(pending->userCode) : nullptr;
    if (!device)
        return practiceEndedPage(scene);
    const QByteArray id = form->value("request");
    const PracticePerson *person = practicePerson(pending->person);
    if (!person)
        return practiceChoicePage(scene, m_service.devicePage, id);
    return practiceConsentPage(scene, m_service.devicePage, id,
                               {.person = *person,
                                .scope = device->scope,
                                .userCode = device->userCode,
                                .hostName = device->hostName});
}

PracticeResponse PracticeApproval::decide(const PracticeRequest &request)
{
    const PracticeScene scene = practiceScene(request);
    const auto form = PracticeForm::parsed(request.body);
    const Pending *found =
        form && isPracticeForm(request) ? m_waiting.find(request, *form) : nullptr;
    if (!found || found->person.isEmpty() || !m_codes.waiting(found->userCode))
        return practiceEndedPage(scene);
    const QByteArray decision = form->value("decision");
    if (decision != "allow" && decision != "deny")
        return practiceRefusedPage(scene, u"decision"_s);
    const Pending pending = *found;
    m_waiting.remove(form->value("request"));
    if (decision == "deny")
        m_codes.deny(pending.userCode);
    else
        m_codes.approve(pending.userCode, pending.person,
                        m_service.givesKeys && form->value("key") == "on");
    return practiceAnsweredPage(scene, decision == "allow");
}

} // namespace Lanyard
