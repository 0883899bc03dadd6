// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace Lanyard {

/// Typed reading of a JSON object that a server sent: metadata, a registration.
///
/// The first member of a wrong type is kept as fault (AnswerUnreadable), and a harmless value
/// stands in, so that a reader asks once, at the end. A missing member and null are no faults.
class MetadataReader final
{
public:
    explicit MetadataReader(const QJsonObject &document)
        : m_document(document)
    {}

    [[nodiscard]] QString text(QLatin1String key);
    [[nodiscard]] QUrl address(QLatin1String key);
    [[nodiscard]] std::optional<QStringList> texts(QLatin1String key);
    [[nodiscard]] bool boolean(QLatin1String key, bool otherwise = false);

    [[nodiscard]] const std::optional<Error> &fault() const { return m_fault; }
    void addFault(QLatin1String key, const QString &reason);

private:
    QJsonObject m_document;
    std::optional<Error> m_fault;
};

/// Those of \a scopes that a request can carry (RFC 6749, 3.3), none twice.
[[nodiscard]] QStringList wellFormedScopes(const QStringList &scopes);

} // namespace Lanyard
