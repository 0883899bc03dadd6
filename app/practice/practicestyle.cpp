// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practicestyle.h"

#include <QCryptographicHash>

namespace Lanyard {

QByteArray practiceStyle()
{
    // Colours are those of Lanyard's own page, with a contrast of at least 4.5 to 1 each.
    return R"(
:root { color-scheme: light dark; --page: #f4f5f8; --card: #ffffff; --line: #dfe2e9;
  --ink: #1b1e27; --soft: #5b6478; --accent: #2b63d9; --on-accent: #ffffff; --hover: #eef2fc;
  --track: #dfe2e9; --low: #ab2a22; --mark: #7a4a00; --mark-page: #fdf1da;
  --shade: rgba(20, 26, 40, .08); }
@media (prefers-color-scheme: dark) { :root { --page: #1d1e23; --card: #272930; --line: #3a3d47;
  --ink: #f1f2f5; --soft: #abb1bf; --accent: #86abff; --on-accent: #14171f; --hover: #2f3340;
  --track: #3a3d47; --low: #f59a90; --mark: #f3cd86; --mark-page: #3a311f;
  --shade: rgba(0, 0, 0, .35); } }
* { box-sizing: border-box; }
html { min-height: 100%; display: flex; background: var(--page); color: var(--ink); }
body { margin: auto; padding: 24px; width: 100%; max-width: 528px;
  font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; }
header { display: flex; justify-content: space-between; align-items: center; margin: 0 4px 12px;
  color: var(--soft); font-weight: 600; }
.mark { padding: 2px 12px; border-radius: 999px; background: var(--mark-page); color: var(--mark);
  font-size: .9rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 10px;
  padding: 28px; box-shadow: 0 1px 2px var(--shade), 0 8px 24px var(--shade); }
.card + .card { margin-top: 16px; }
h1 { margin: 0 0 4px; font-size: 1.4rem; line-height: 1.3; font-weight: 600; }
h2 { margin: 0; font-size: 1rem; font-weight: 600; }
p { margin: 0; color: var(--soft); overflow-wrap: anywhere; }
ul { margin: 4px 0 24px; padding-inline-start: 20px; }
li { margin: 4px 0; }
form { margin: 0; }
footer { margin: 16px 4px 0; color: var(--soft); font-size: .9rem; }
button, .button { font: inherit; color: var(--ink); cursor: pointer; background: var(--card);
  border: 1px solid var(--line); border-radius: 8px; padding: 9px 18px; }
button:hover { background: var(--hover); }
button:disabled { cursor: default; color: var(--soft); background: none; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent);
  font-weight: 600; }
.primary:hover { background: var(--accent); filter: brightness(1.08); }
.people { display: grid; gap: 8px; margin-top: 20px; }
.person { display: flex; align-items: center; gap: 14px; width: 100%; text-align: start; }
button.person { padding: 12px 14px; border-radius: 10px; }
.who { flex: 1; min-width: 0; display: grid; }
.who b { font-weight: 600; }
.who span { color: var(--soft); font-size: .9rem; overflow-wrap: anywhere; }
.tier { color: var(--soft); font-size: .9rem; font-weight: 600; white-space: nowrap; }
.avatar { flex: none; width: 44px; height: 44px; border-radius: 50%; display: grid;
  place-items: center; color: #ffffff; font-weight: 600; }
.ada { background: #3a6fd8; } .bo { background: #28856f; } .chidi { background: #8b4fd0; }
.chosen { padding-bottom: 20px; margin-bottom: 20px; border-bottom: 1px solid var(--line); }
.actions { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
.actions button { min-width: 112px; }
.boxes { display: grid; gap: 8px; margin: 12px 0 24px; }
.box { display: flex; gap: 10px; align-items: flex-start; color: var(--ink); }
.box input { flex: none; width: 18px; height: 18px; margin: 3px 0 0; accent-color: var(--accent); }
.typed { display: grid; gap: 6px; margin: 20px 0 24px; font-weight: 600; }
.typed input, .usercode { font: 600 1.5rem/1.4 ui-monospace, "Noto Sans Mono", monospace;
  letter-spacing: .12em; color: var(--ink); text-align: center; }
.typed input { width: 100%; padding: 10px; border: 1px solid var(--line); border-radius: 8px;
  background: var(--page); text-transform: uppercase; }
.usercode { margin: 8px 0; padding: 10px; border-radius: 8px; background: var(--page); }
.from { margin-bottom: 12px; }
.from b { color: var(--ink); font-weight: 600; }
.wrong { margin-top: 12px; color: var(--low); }
.else { margin-top: 16px; }
a { color: var(--accent); }
.quota { display: grid; gap: 6px; margin-top: 18px; }
.quota b { font-size: 1.15rem; font-weight: 600; }
.quota svg { display: block; width: 100%; height: 10px; margin-bottom: 4px; }
.track { fill: var(--track); } .fill { fill: var(--accent); } .fill.low { fill: var(--low); }
[dir=rtl] .quota svg { transform: scaleX(-1); }
.row { display: flex; gap: 12px; align-items: center; justify-content: space-between; }
.row p { font-size: .9rem; }
.row button { white-space: nowrap; }
.small { margin-top: 12px; font-size: .9rem; }
code { font-family: ui-monospace, "Noto Sans Mono", monospace; font-size: .9rem;
  color: var(--ink); overflow-wrap: anywhere; }
@media (max-width: 460px) { body { padding: 12px; } .card { padding: 20px 16px; }
  .person { flex-wrap: wrap; gap: 2px 14px; } .tier { flex-basis: 100%; padding-inline-start: 58px; }
  .row { flex-direction: column; align-items: stretch; gap: 8px; } .row button { width: 100%; } }
@media (forced-colors: active) { .avatar { border: 1px solid; } .fill { fill: Highlight; }
  .track { fill: Canvas; stroke: CanvasText; } }
)";
}

QByteArray practicePagePolicy()
{
    static const QByteArray hash =
        QCryptographicHash::hash(practiceStyle(), QCryptographicHash::Sha256).toBase64();
    // No form-action: browsers apply it to the redirect after the form too, and that one leads to
    // whatever loopback address the program listens on.
    return "default-src 'none'; style-src 'sha256-" + hash +
           "'; base-uri 'none'; frame-ancestors 'none'";
}

} // namespace Lanyard
