// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practiceservice.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Lanyard {

// The issuers can never be real servers (RFC 6761, 6.4).

const PracticeService &practiceContext7()
{
    static const PracticeService service{.id = u"context7"_s,
                                         .name = u"Context7"_s,
                                         .prefix = {},
                                         .issuer = u"https://practice.lanyard.invalid"_s,
                                         .clientId = "2veBSofhicRBguUT",
                                         .authorize = "/api/oauth/authorize",
                                         .devicePage = "/device",
                                         .scopes = {"profile", "email"},
                                         .givesKeys = true,
                                         .hasTiers = true};
    return service;
}

const PracticeService &practiceContextFile()
{
    static const PracticeService service{
        .id = u"contextfile"_s,
        .name = u"ContextFile"_s,
        .prefix = "/contextfile",
        .issuer = u"https://contextfile.practice.lanyard.invalid"_s,
        .clientId = "lanyard-practice",
        .authorize = "/contextfile/oauth/authorize",
        .devicePage = {},
        .scopes = {"profile:read", "contexts:read", "contexts:write", "skills:read",
                   "skills:execute", "tasks:read", "tasks:execute", "tasks:write"},
        .refreshLifetime = 720h,
        .letsChooseScopes = true};
    return service;
}

const PracticeService &practiceBetterSkills()
{
    static const PracticeService service{.id = u"betterskills"_s,
                                         .name = u"Better Skills"_s,
                                         .prefix = "/betterskills",
                                         .issuer =
                                             u"https://betterskills.practice.lanyard.invalid"_s,
                                         .clientId = "better-skills-cli",
                                         .authorize = {},
                                         .devicePage = "/betterskills/device",
                                         .scopes = {"openid", "profile", "email"},
                                         .deviceInterval = 2s,
                                         .devicesSpeakJson = true,
                                         .devicesGetSessions = true};
    return service;
}

QList<const PracticeService *> practiceServices()
{
    return {&practiceBetterSkills(), &practiceContext7(), &practiceContextFile()};
}

const PracticeService &practiceServiceAt(const QByteArray &path)
{
    for (const PracticeService *service : practiceServices()) {
        if (!service->prefix.isEmpty() && (path + '/').startsWith(service->prefix + '/'))
            return *service;
    }
    return practiceContext7();
}

bool PracticeService::knowsScope(const QByteArray &scope) const
{
    const QList<QByteArray> asked = scope.split(' ');
    return std::all_of(asked.cbegin(), asked.cend(), [this](const QByteArray &one) {
        return one.isEmpty() || scopes.contains(one);
    });
}

} // namespace Lanyard
