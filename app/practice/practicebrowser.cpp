// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practicebrowser.h"

#include "core/randomtext.h"

#include <algorithm>
#include <cctype>

namespace Lanyard {
namespace {

constexpr int idBytes = 16;
constexpr qsizetype idLength = 22; ///< of 16 bytes in base64url
const char cookieName[] = "lanyard_practice";

} // namespace

QByteArray practiceBrowser(const PracticeRequest &request)
{
    const QByteArray id = request.cookie(cookieName);
    const bool isOurs =
        id.size() == idLength && std::all_of(id.cbegin(), id.cend(), [](char c) {
            return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_';
        });
    return isOurs ? id : QByteArray();
}

QByteArray rememberedPracticeBrowser(const PracticeRequest &request, PracticeResponse &response)
{
    QByteArray id = practiceBrowser(request);
    if (id.isEmpty())
        id = randomBase64Url(idBytes);
    response.addHeader("Set-Cookie",
                       QByteArray(cookieName) + '=' + id + "; Path=/; HttpOnly; SameSite=Lax");
    return id;
}

bool isPracticeForm(const PracticeRequest &request)
{
    // The cookie is the proof, since SameSite=Lax keeps it out of other sites' forms; an Origin is
    // "null" in ours too, for they send no referrer.
    const QByteArray site = request.header("sec-fetch-site");
    return !practiceBrowser(request).isEmpty() &&
           (site.isEmpty() || site == "same-origin" || site == "none") &&
           request.mediaType() == "application/x-www-form-urlencoded";
}

} // namespace Lanyard
