// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDebug>
#include <QString>

class QDataStream;
class QVariant;

namespace Lanyard {

/// A token, verifier, client secret: text that must not be logged, stored in settings or compared
/// by accident.
///
/// It leaves by reveal() only, so that every place where it does can be found. The bytes are wiped
/// when the last Secret that holds them goes.
class Secret final
{
public:
    Secret() = default;
    explicit Secret(QByteArray utf8);
    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_utf8.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_utf8.size(); }

    /// The bytes themselves, UTF-8. Ask what becomes of them before you write this.
    [[nodiscard]] const QByteArray &reveal() const { return m_utf8; }

    /// Compares in time that depends on the lengths only.
    [[nodiscard]] bool matches(QByteArrayView other) const;

    bool operator==(const Secret &) const = delete;

private:
    void wipe();

    QByteArray m_utf8;
};

QDebug operator<<(QDebug, const Secret &) = delete;
QDataStream &operator<<(QDataStream &, const Secret &) = delete;

} // namespace Lanyard
