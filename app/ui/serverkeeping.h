// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "oauth/clientregistration.h"
#include "oauth/servercheck.h"

#include <QObject>

namespace Lanyard {

class ServiceSetup;

/// Makes a service of a server that has been looked at: registers Lanyard there where that is
/// wanted, brings what is secret to the keychain, and saves the rest as a provider file.
///
/// Start it once; finished() follows exactly once, never from inside start(). One that is in the
/// list already is not registered again (CR-4): its id is the result.
class ServerKeeping final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerKeeping)

public:
    struct Wish
    {
        CheckedServer server{};
        QString name{};
        bool registersItself = false;
        QString clientId{};    ///< unless it registers itself
        Secret clientSecret{}; ///< empty: none
        RedirectConfig redirect{};
        QStringList scopes{};
    };

    /// \a setup must outlive it.
    ServerKeeping(ServiceSetup &setup, const Wish &wish, QObject *parent = nullptr);

    void start();

    /// Whether it was the registration that failed.
    [[nodiscard]] bool hasFailedAtRegistration() const { return m_hasFailedAtRegistration; }

Q_SIGNALS:
    void finished(const Lanyard::Result<QString> &providerId);

private:
    [[nodiscard]] QString known() const;
    void registerClient();
    void takeRegistration(const Result<RegisteredClient> &registered);
    void keepRegistrationToken();
    void keepSecret();
    void save();
    void finish(const Result<QString> &result);

    ServiceSetup &m_setup;
    Wish m_wish;
    RegisteredClient m_registered;
    ClientConfig m_client;
    bool m_hasFailedAtRegistration = false;
};

} // namespace Lanyard
