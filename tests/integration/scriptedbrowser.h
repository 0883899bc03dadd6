// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QTemporaryDir>

class QUrl;

namespace Lanyard {

/// The browser of tests/support/scriptedbrowser: signs in and consents as a person would, in a
/// process of its own.
class ScriptedBrowser final
{
public:
    struct Page
    {
        int status = 0; ///< 0: the visit has not ended, or could not be made
        QString url;
        QString text;
        QString error;
    };

    void open(const QUrl &url, const QString &person, bool allows = true);

    /// Where the last visit ended.
    [[nodiscard]] Page lastPage() const;
    [[nodiscard]] int endedVisits() const;

private:
    [[nodiscard]] QList<QJsonObject> visits() const;

    QTemporaryDir m_folder;
};

} // namespace Lanyard
