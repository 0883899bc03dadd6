// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/localizedtext.h"
#include "core/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <optional>

namespace Lanyard {

/// The first thing that is wrong in a document; what comes later is not kept.
class FirstFault final
{
public:
    void add(const QString &pointer, const QString &reason);
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    std::optional<Error> m_error;
};

/// Typed reading of one JSON object of a provider file.
///
/// Whatever is missing or wrong is noted in the FirstFault, and a harmless value stands in, so that
/// the reader of a document needs no branch per key and asks for the fault once, at the end.
class ObjectReader final
{
public:
    enum class Need { Required, Optional };

    /// \a keys are all that the object may have. \a fault must outlive the reader.
    ObjectReader(const QJsonValue &value, const QString &pointer, const QStringList &keys,
                 FirstFault &fault);

    [[nodiscard]] bool has(QLatin1String key) const { return m_object.contains(key); }
    [[nodiscard]] QJsonValue value(QLatin1String key) const { return m_object.value(key); }
    [[nodiscard]] QString pointer(const QString &key) const;
    [[nodiscard]] FirstFault &fault() const { return m_fault; }
    void addFault(QLatin1String key, const QString &reason) const;

    [[nodiscard]] QString text(QLatin1String key, Need need) const;     ///< never empty where given
    [[nodiscard]] LocalizedText localizedText(QLatin1String key) const; ///< required
    [[nodiscard]] bool boolean(QLatin1String key, bool otherwise) const;
    [[nodiscard]] std::optional<int> integer(QLatin1String key, int least, int most) const;
    [[nodiscard]] QJsonArray array(QLatin1String key) const;
    [[nodiscard]] QStringList texts(QLatin1String key) const; ///< an array of strings, none twice
    [[nodiscard]] QStringList pointers(QLatin1String key) const; ///< an array of JSON pointers
    /// An object of strings, none of which is one of \a ours or a secret by its name.
    [[nodiscard]] QList<QPair<QString, QString>> parameters(QLatin1String key,
                                                            const QStringList &ours) const;
    /// A JSON pointer below the root (RFC 6901).
    [[nodiscard]] QString memberPointer(QLatin1String key, Need need) const;

private:
    [[nodiscard]] bool isAbsent(QLatin1String key, Need need) const;

    QJsonObject m_object;
    QString m_pointer;
    FirstFault &m_fault;
};

/// Whether something called \a name is a credential, which no provider file may hold.
[[nodiscard]] bool namesSecret(const QString &name);
[[nodiscard]] QString secretReason();

/// Why \a text cannot be a string in a provider file; empty: it can.
[[nodiscard]] QString textFault(const QJsonValue &text);

/// \a value as a whole number from \a least to \a most.
[[nodiscard]] std::optional<int> wholeNumber(const QJsonValue &value, int least, int most);

} // namespace Lanyard
