// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "oauth/httpanswer.h"

#include <QObject>

class QNetworkReply;

namespace Lanyard {

/// Reads one reply to its end, in pieces, and gives up where it grows longer than limit (TR-3).
///
/// Make it together with the reply, whose child it becomes; ask for the answer when the reply has
/// finished.
class ReplyReader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplyReader)

public:
    static constexpr qsizetype limit = 1'048'576; // 1 MiB

    ReplyReader(QNetworkReply &reply, const QDateTime &sentAt);

    /// A redirect is then an answer like any other, and somebody else judges where it points.
    void setRedirectsAccepted(bool accepted) { m_acceptsRedirects = accepted; }

    /// What arrived. An error where none did, where it is too long, or where it points elsewhere
    /// (RedirectRefused).
    Result<HttpAnswer> answer();

private:
    void readMore();

    QNetworkReply &m_reply;
    QDateTime m_sentAt;
    QByteArray m_body;
    bool m_isTooLarge = false;
    bool m_acceptsRedirects = false;
};

} // namespace Lanyard
