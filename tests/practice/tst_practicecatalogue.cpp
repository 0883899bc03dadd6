// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"
#include "core/jsonpointer.h"
#include "practice/practiceprovider.h"
#include "practicevisit.h"
#include "support/fakeclock.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lanyard;

/// Context7's provider file, pointed at the practice service, finds everything there.
class TestPracticeCatalogue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void context7FitsThePracticeService()
    {
        FakeClock clock;
        PracticeProvider service({}, clock);
        QVERIFY(service.start());
        Catalogue catalogue;
        catalogue.load(u":/catalogue"_s, {});
        const QJsonObject overlay{{u"baseUrl"_s, service.baseUrl().toString()},
                                  {u"issuer"_s, PracticeProvider::issuer()},
                                  {u"redirect"_s, QJsonObject{{u"ports"_s, QJsonArray()}}}};
        const auto retargeted = catalogue.retarget(u"context7"_s, overlay);
        QVERIFY2(retargeted, retargeted ? "" : qPrintable(retargeted.error().detail));
        const Provider &provider = retargeted.value();

        const auto target = [&](const QUrl &url) {
            return url.toEncoded().mid(service.baseUrl().toEncoded().size());
        };
        PracticeVisit visit(service);
        VisitFields fields = PracticeVisit::authorizationFields();
        fields[1].second = provider.client.clientId.toUtf8();
        fields[3].second = provider.client.scopes.join(u' ').toUtf8();
        QCOMPARE(
            visit.get(target(provider.client.authorizationEndpoint) + '?' + formEncoded(fields))
                .status,
            200);
        QCOMPARE(target(provider.client.tokenEndpoint), QByteArray("/api/oauth/token"));
        const QByteArray token = visit.signIn("ada")["access_token"_L1].toString().toUtf8();

        const QJsonValue who = visit.call(target(provider.whoami->url), token).json();
        const WhoamiEndpoint &whoami = *provider.whoami;
        for (const QString &pointer :
             {whoami.subject, whoami.name, whoami.email, whoami.tenantId, whoami.tenantName})
            QVERIFY2(!valueAt(who, pointer).toString().isEmpty(), qPrintable(pointer));

        const QJsonValue quota = visit.call(target(provider.quota->url), token).json();
        QCOMPARE(valueAt(quota, provider.quota->used), QJsonValue(7));
        QCOMPARE(valueAt(quota, provider.quota->limit), QJsonValue(10));
        QCOMPARE(valueAt(quota, provider.quota->remaining), QJsonValue(3));
        QVERIFY(QDateTime::fromString(valueAt(quota, provider.quota->resetsAt).toString(),
                                      Qt::ISODateWithMs)
                    .isValid());
        const Tier *tier = provider.tier(valueAt(quota, provider.quota->tier).toString());
        QVERIFY(tier);
        QCOMPARE(tier->name.fallback, u"Pro"_s);
        QCOMPARE(visit.get(target(provider.dashboard)).status, 200);
    }
};

QTEST_GUILESS_MAIN(TestPracticeCatalogue)
#include "tst_practicecatalogue.moc"
