// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routelinks.h"

#include "ui/flowlayout.h"
#include "ui/linkbutton.h"
#include "ui/signinstate.h"
#include "ui/theme.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace Lanyard {

RouteLinks::RouteLinks(QWidget *parent)
    : QWidget(parent)
    , m_browser(new LinkButton(u"useBrowser"_s, this))
    , m_code(new LinkButton(u"useCode"_s, this))
    , m_key(new LinkButton(u"useKey"_s, this))
{
    setObjectName(u"routeLinks"_s);
    auto *layout = new FlowLayout(4 * Theme::Grid, Theme::Grid);
    for (LinkButton *link : {m_browser, m_code, m_key})
        layout->addWidget(link);
    layout->setContentsMargins(0, 0, 0, 0);
    setLayout(layout);
    connect(m_browser, &LinkButton::clicked, this, [this] { Q_EMIT chosen(SignInRoute::Browser); });
    connect(m_code, &LinkButton::clicked, this, [this] { Q_EMIT chosen(SignInRoute::DeviceCode); });
    connect(m_key, &LinkButton::clicked, this, [this] { Q_EMIT chosen(SignInRoute::ApiKey); });
    applyTheme();
}

void RouteLinks::render(const SignInState &state)
{
    m_browser->setText(tr("Use a &browser"));
    m_code->setText(tr("&Use a code instead"));
    m_key->setText(tr("Paste an A&PI key"));
    const auto offer = [&state](LinkButton *link, SignInRoute route, bool isElsewhere = false) {
        const bool isOffered = state.offered.contains(route) && state.route != route;
        link->setVisible(isOffered && !isElsewhere);
    };
    offer(m_browser, SignInRoute::Browser);
    offer(m_code, SignInRoute::DeviceCode, state.offersCodeInstead());
    offer(m_key, SignInRoute::ApiKey);
    const bool hasAny = !m_browser->isHidden() || !m_code->isHidden() || !m_key->isHidden();
    setVisible(hasAny && state.isPending());
}

void RouteLinks::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyTheme();
}

void RouteLinks::applyTheme()
{
    for (LinkButton *link : {m_browser, m_code, m_key})
        link->setFont(Theme::smallFont(font()));
}

} // namespace Lanyard
