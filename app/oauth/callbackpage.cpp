// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/callbackpage.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

/// Colours have a light and a dark form, with a contrast of at least 4.5 to 1 each; a window with
/// forced colours takes its own.
QByteArray pageStyle()
{
    return R"(
:root { color-scheme: light dark; --page: #f4f5f8; --card: #ffffff; --line: #dfe2e9; --ink: #1b1e27;
  --soft: #5b6478; --good: #1d7a4c; --bad: #ab2a22; --neutral: #2b63d9;
  --shade: rgba(20, 26, 40, .08); }
@media (prefers-color-scheme: dark) {
  :root { --page: #1d1e23; --card: #272930; --line: #3a3d47; --ink: #f1f2f5; --soft: #abb1bf;
    --good: #6fd39b; --bad: #f59a90; --neutral: #86abff; --shade: rgba(0, 0, 0, .35); }
}
* { box-sizing: border-box; }
html { min-height: 100%; display: flex; background: var(--page); color: var(--ink); }
body { margin: auto; padding: 24px; width: 100%; max-width: 528px;
  font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; }
main { background: var(--card); border: 1px solid var(--line); border-radius: 10px;
  padding: 40px 32px 36px; text-align: center;
  box-shadow: 0 1px 2px var(--shade), 0 8px 24px var(--shade); }
svg { display: block; margin: 0 auto; fill: none; stroke: currentColor; stroke-linecap: round;
  stroke-linejoin: round; }
.sign { width: 64px; height: 64px; stroke-width: 2; margin-bottom: 20px; }
.good { color: var(--good); } .bad { color: var(--bad); } .neutral { color: var(--neutral); }
h1, p { text-wrap: balance; overflow-wrap: anywhere; }
h1 { margin: 0 0 8px; font-size: 1.4rem; line-height: 1.3; font-weight: 600; }
p { margin: 0; color: var(--soft); white-space: pre-line; }
footer { margin-top: 20px; display: flex; gap: 8px; justify-content: center; align-items: center;
  color: var(--soft); font-size: .9rem; }
footer svg { width: 20px; height: 20px; margin: 0; stroke-width: 1.7; }
@media (max-width: 420px) { body { padding: 12px; } main { padding: 28px 20px 24px; } }
@media (forced-colors: active) { .sign, footer svg { stroke: CanvasText; } }
)";
}

/// A tick in a ring, a warning triangle, a plain ring with an i: told apart by shape, not by colour
/// alone.
QByteArray signFor(CallbackPage::Mood mood)
{
    switch (mood) {
    case CallbackPage::Mood::Good:
        return R"(<svg class="sign good" viewBox="0 0 32 32" aria-hidden="true">)"
               R"(<circle cx="16" cy="16" r="13"/><path d="m10.5 16.5 4 4 7.5-8.5"/></svg>)";
    case CallbackPage::Mood::Bad:
        return R"(<svg class="sign bad" viewBox="0 0 32 32" aria-hidden="true">)"
               R"(<path d="M16 4.5 29 27H3Z"/><path d="M16 12.5v7M16 23.2v.1"/></svg>)";
    case CallbackPage::Mood::Neutral:
        return R"(<svg class="sign neutral" viewBox="0 0 32 32" aria-hidden="true">)"
               R"(<circle cx="16" cy="16" r="13"/><path d="M16 15v7M16 10.2v.1"/></svg>)";
    }
    return {};
}

QByteArray badgeHolder()
{
    return R"(<svg viewBox="0 0 24 24" aria-hidden="true"><path d="m8 2 4 6 4-6"/>)"
           R"(<rect x="5" y="8" width="14" height="14" rx="2.5"/><circle cx="12" cy="13.4" r="1.3"/>)"
           R"(<path d="M8.4 18.8c.9-2 6.3-2 7.2 0"/></svg>)";
}

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\'', "&#39;"_L1).toUtf8();
}

} // namespace

QByteArray callbackPagePolicy()
{
    static const QByteArray hash =
        QCryptographicHash::hash(pageStyle(), QCryptographicHash::Sha256).toBase64();
    return "default-src 'none'; style-src 'sha256-" + hash +
           "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}

QByteArray renderCallbackPage(const CallbackPage &page)
{
    const QByteArray language =
        page.languageTag.isEmpty() ? "" : " lang=\"" + escaped(page.languageTag) + '"';
    const QByteArray direction = page.rightToLeft ? "rtl" : "ltr";
    return "<!DOCTYPE html>\n<html" + language + " dir=\"" + direction +
           "\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta name=\"robots\" content=\"noindex\">\n<title>" +
           escaped(page.title) + "</title>\n<style>" + pageStyle() +
           "</style>\n</head>\n<body>\n<main>\n" + signFor(page.mood) + "\n<h1>" +
           escaped(page.heading) + "</h1>\n<p>" + escaped(page.text) + "</p>\n</main>\n<footer>" +
           badgeHolder() + "<span>Lanyard</span></footer>\n</body>\n</html>\n";
}

} // namespace Lanyard
