// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inquirycommands.h"

#include "accounts/accountservice.h"
#include "ui/accountviews.h"
#include "ui/newkeydialog.h"
#include "ui/secretclipboard.h"

#include <QLocale>

namespace Lanyard {

InquiryCommands::InquiryCommands(AccountService &service, QWidget *window)
    : QObject(window)
    , m_service(service)
    , m_window(window)
    , m_clipboard(new SecretClipboard(this))
{}

void InquiryCommands::open(const InquiryDialog::Question &question)
{
    auto *dialog = new InquiryDialog(question, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void InquiryCommands::testConnection(const QString &accountId)
{
    const std::optional<AccountView> view = accountView(m_service, accountId);
    if (!view)
        return;
    const Provider provider = view->provider;
    open({.title = tr("Connection test"),
          //: %1 is a service
          .heading = tr("The way to %1").arg(provider.name),
          .ask = [this, accountId, provider](QObject *context, const auto &handler) {
              const auto tell = [provider, handler](const QList<LegResult> &legs) {
                  handler(connectionAnswer(legs, provider.name));
              };
              const auto withHealth = [this, context, provider,
                                       tell](const QList<LegResult> &legs) {
                  if (!provider.health)
                      return tell(legs);
                  m_service.checkHealth(provider.id, context, [legs, tell](const auto &health) {
                      tell(legsWithHealth(legs, health));
                  });
              };
              m_service.testConnection(accountId, context, withHealth);
          }});
}

void InquiryCommands::inspect(const QString &accountId)
{
    const std::optional<AccountView> view = accountView(m_service, accountId);
    if (!view)
        return;
    const QString service = view->provider.name;
    open({.title = tr("Inspect token"),
          //: %1 is an account
          .heading = tr("Access token of “%1”").arg(view->account.displayName()),
          .ask = [this, accountId, service](QObject *context, const auto &handler) {
              m_service.inspect(accountId, context, [service, handler](const auto &result) {
                  handler(introspectionAnswer(result, service, QLocale()));
              });
          }});
}

void InquiryCommands::showList(const QString &accountId)
{
    const std::optional<AccountView> view = accountView(m_service, accountId);
    if (!view || !view->provider.list)
        return;
    const QString service = view->provider.name;
    const QString title = view->provider.list->title.text(QLocale());
    open({.title = title,
          //: %1 is what is listed ("Contexts"), %2 an account
          .heading = tr("%1 of “%2”").arg(title, view->account.displayName()),
          .ask = [this, accountId, service](QObject *context, const auto &handler) {
              m_service.fetchList(accountId, context, [service, handler](const auto &result) {
                  handler(listAnswer(result, service));
              });
          }});
}

void InquiryCommands::createKey(const QString &accountId)
{
    const std::optional<AccountView> view = accountView(m_service, accountId);
    if (!view)
        return;
    auto *dialog = new NewKeyDialog(
        view->provider.name,
        [this, accountId](const QString &name, QObject *context, auto handler) {
            m_service.createKey(accountId, name, context, std::move(handler));
        },
        *m_clipboard, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Lanyard
