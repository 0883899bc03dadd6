// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/provider.h"
#include "catalogue/serveraddress.h"

#include <QList>

#include <optional>

namespace Lanyard {

class Catalogue;

/// A server of a service that is in several places, and how Lanyard knows of it.
struct ServerChoice
{
    enum class Origin {
        Environment, ///< the service's variable is set
        EnvFile,     ///< the variable stands in a .env file
        Usual,       ///< where the service's own tool looks first
        Known,       ///< the provider file names it
        Added,       ///< the person has added it before
    };

    QUrl url;
    Origin origin = Origin::Usual;
    QString file{}; ///< with EnvFile
};

struct ServerChoices
{
    QList<ServerChoice> servers; ///< each address once; the first is what the service's tool takes
    std::optional<Error> wrongAddress{}; ///< the variable is set to what is no address
};

[[nodiscard]] ServerChoices
serverChoices(const Provider &provider, const Catalogue &catalogue,
              const QStringList &folders = ServerAddress::usualFolders());

} // namespace Lanyard
