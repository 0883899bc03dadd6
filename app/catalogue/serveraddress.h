// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace Lanyard {

/// Where a service with Provider::serverVariable is to be found, as its own tool would look.
///
/// It is a suggestion for the person: accounts stay with the server at which they signed in,
/// whatever the variable says later.
class ServerAddress final
{
public:
    enum class Source { Environment, File, Default };

    struct Found
    {
        QUrl url;
        Source source = Source::Default;
        QString file; ///< path of the .env file
    };

    /// \a folders: where .env is looked for, in this order.
    explicit ServerAddress(const QString &variable, const QStringList &folders = usualFolders());

    /// The environment's, else a .env file's, else \a otherwise. Error ConfigurationInvalid or
    /// InsecureEndpoint where the first that is set is no address; host is the file.
    [[nodiscard]] Result<Found> find(const QUrl &otherwise) const;

    [[nodiscard]] static QStringList usualFolders(); ///< working directory and home

private:
    QString m_variable;
    QStringList m_folders;
};

/// What a person typed or pasted as the address of a server, as a base address: "https://" where no
/// scheme is given ("http://" for this computer), scheme and host in small letters, no port that
/// goes without saying, no slash at the end. Errors as checkEndpoint(), with \a field.
Result<QUrl> serverFromText(const QString &text, const QString &field);

/// The value of \a variable in a .env file, the last one where there are several. Quotes, comments,
/// "export" and lines in quotes are understood; nothing is expanded or run.
[[nodiscard]] std::optional<QString> valueInEnvFile(const QByteArray &content,
                                                    const QString &variable);

} // namespace Lanyard
