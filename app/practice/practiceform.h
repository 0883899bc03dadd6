// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <optional>

namespace Lanyard {

/// Fields of a query or of a form body (application/x-www-form-urlencoded), each decoded once.
class PracticeForm final
{
public:
    /// Nothing where the encoding is broken, a text is not UTF-8, a field is there twice (RFC
    /// 6749, 3.1 and 3.2), or there are too many.
    [[nodiscard]] static std::optional<PracticeForm> parsed(const QByteArray &encoded);

    /// The texts of a JSON object; other members are as if they were not there. Nothing where it is
    /// no object, or has too many.
    [[nodiscard]] static std::optional<PracticeForm> fromJson(const QByteArray &json);

    [[nodiscard]] bool has(const QByteArray &name) const { return m_fields.contains(name); }
    [[nodiscard]] QByteArray value(const QByteArray &name) const { return m_fields.value(name); }

private:
    QHash<QByteArray, QByteArray> m_fields;
};

} // namespace Lanyard
