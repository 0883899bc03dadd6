// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

class QNetworkReply;

namespace Lanyard {

/// A browser at the practice service: chooses a person, allows or refuses, follows every redirect
/// to the page that the tab ends with. One at a time; returns at once, finished() follows.
class PracticeWalk final : public QObject
{
    Q_OBJECT

public:
    void begin(const QUrl &authorizationUrl, const QByteArray &person,
               const QByteArray &decision = "allow");

Q_SIGNALS:
    void finished(const QByteArray &lastPage);

private:
    void arrived(QNetworkReply *reply);
    void submit(const QUrl &url, const QByteArray &form);
    void open(const QUrl &url);

    QNetworkAccessManager m_browser; ///< with its cookies
    QByteArray m_person;
    QByteArray m_decision;
};

} // namespace Lanyard
