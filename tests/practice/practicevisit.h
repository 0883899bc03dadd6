// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practiceprovider.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QNetworkAccessManager>
#include <QPair>
#include <QUrl>

namespace Lanyard {

/// What came back, whole.
struct VisitAnswer
{
    int status = 0; ///< 0: no HTTP answer
    QByteArray body;
    QHash<QByteArray, QByteArray> headers; ///< names in small letters

    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QByteArray error() const; ///< "error" of a JSON body
    [[nodiscard]] QUrl location() const;
    /// The value of a hidden field on the page.
    [[nodiscard]] QByteArray field(const QByteArray &name) const;
    /// A parameter of the redirect.
    [[nodiscard]] QByteArray returned(const QByteArray &name) const;
};

using VisitFields = QList<QPair<QByteArray, QByteArray>>;

/// What a person does on the pages.
struct VisitPlan
{
    QByteArray person = "ada";
    QByteArray decision = "allow";
    QList<QByteArray> untick{}; ///< boxes that the page has ticked
    QList<QByteArray> tick{};   ///< and others
};

/// A client and its browser at the practice service, over real sockets: cookies are kept, redirects
/// are not followed.
class PracticeVisit final
{
public:
    explicit PracticeVisit(const PracticeProvider &provider)
        : m_base(provider.baseUrl())
    {}

    [[nodiscard]] VisitAnswer get(const QByteArray &target, const VisitFields &headers = {});
    [[nodiscard]] VisitAnswer post(const QByteArray &target, const VisitFields &form,
                                   const VisitFields &headers = {});
    [[nodiscard]] VisitAnswer postRaw(const QByteArray &target, const QByteArray &body,
                                      const VisitFields &headers);

    /// The parameters of a sound authorization request.
    [[nodiscard]] static VisitFields authorizationFields();
    [[nodiscard]] static QByteArray authorizeTarget(const VisitFields &fields);
    [[nodiscard]] static QByteArray verifier();
    [[nodiscard]] static QByteArray redirectUri();

    /// Walks the pages from \a target on, filling in what each asks for: to the redirect away, or
    /// to a page that asks nothing.
    [[nodiscard]] VisitAnswer browse(const QByteArray &target, const VisitPlan &plan);
    /// \a url as a target.
    [[nodiscard]] QByteArray targetOf(const QString &url) const;

    /// Walks the pages from the authorization request to the redirect.
    [[nodiscard]] VisitAnswer walk(const QByteArray &person, const QByteArray &decision = "allow");
    [[nodiscard]] QByteArray code(const QByteArray &person);
    [[nodiscard]] VisitAnswer redeem(const QByteArray &code);
    [[nodiscard]] VisitAnswer refresh(const QByteArray &refreshToken);
    /// A whole sign-in: the answer of the token endpoint.
    [[nodiscard]] QJsonObject signIn(const QByteArray &person);
    [[nodiscard]] VisitAnswer call(const QByteArray &target, const QByteArray &accessToken);

private:
    VisitAnswer finish(QNetworkReply *reply);

    QUrl m_base;
    QNetworkAccessManager m_network;
};

[[nodiscard]] QByteArray formEncoded(const VisitFields &fields);

} // namespace Lanyard
