// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountrepository.h"
#include "accounts/accountservice.h"
#include "catalogue/catalogue.h"
#include "oauth/strictnetwork.h"
#include "recordingbrowser.h"
#include "support/fakeclock.h"
#include "support/memorysecretstore.h"
#include "support/recordingserver.h"
#include "ui/callbackpagetexts.h"
#include "ui/preferences.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace Lanyard {

/// Everything that stands behind a sign-in sheet, real but for the server, the keychain and the
/// browser: those do what the test says, and write down what they were asked.
class SignInRig
{
public:
    SignInRig();

    /// The service's address for the redirect is this one and no other.
    void setFixedPort(quint16 port);
    /// What else of the service is as it is said, from the next sheet on.
    void changeProvider(const std::function<void(Provider &)> &change);
    /// The service has codes for another device, and where \a isFirst nothing before them.
    void offerDeviceCode(bool isFirst = false);
    /// What the service says about a code: "codes" as members of the answer, with single quotes.
    void setDeviceCode(const QByteArray &members);
    /// Who the service says has signed in.
    void setPerson(const QString &id, const QString &name, const QString &email);

    /// The person comes back from the service's page with \a query. Returns what the browser ends
    /// on, once it is there.
    struct Page
    {
        int status = 0; ///< 0: nobody answered
        QByteArray html;
        QString address{}; ///< where that is
    };
    [[nodiscard]] static Page comeBack(const QUrl &link, const QByteArray &query);
    [[nodiscard]] static Page comeBackWell(const QUrl &link)
    {
        return comeBack(link, "code=c0de&state=" + parameter(link, "state"));
    }

    [[nodiscard]] static QByteArray parameter(const QUrl &link, const QByteArray &name);
    [[nodiscard]] static bool isPortOpen(const QUrl &link);

    FakeClock clock;
    RecordingServer server;
    ScriptedAnswer tokenAnswer;
    ScriptedAnswer whoamiAnswer;
    ScriptedAnswer deviceAnswer;
    ScriptedAnswer pollAnswer; ///< to each question whether the code was entered
    MemorySecretStore secrets;
    RecordingBrowser browser;
    Catalogue catalogue;
    QTemporaryDir directory;
    AccountRepository repository{directory.filePath(QStringLiteral("accounts.json"))};
    StrictNetwork network;
    CallbackPageTexts pages;
    Preferences preferences{directory.filePath(QStringLiteral("lanyard.conf"))};
    std::unique_ptr<AccountService> service;

    static ScriptedAnswer oauthError(const QByteArray &code);

private:
    [[nodiscard]] Provider provider() const;
    [[nodiscard]] ScriptedAnswer answer(const RecordedRequest &request) const;
};

} // namespace Lanyard
