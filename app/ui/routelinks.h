// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/provider.h"

#include <QWidget>

namespace Lanyard {

class LinkButton;
struct SignInState;

/// The other ways to sign in, each one click away. What waits goes on waiting.
class RouteLinks final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RouteLinks)

public:
    explicit RouteLinks(QWidget *parent = nullptr);

    void render(const SignInState &state);

Q_SIGNALS:
    void chosen(Lanyard::SignInRoute route);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();

    LinkButton *m_browser;
    LinkButton *m_code;
    LinkButton *m_key;
};

} // namespace Lanyard
