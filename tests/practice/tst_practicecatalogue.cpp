// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"
#include "core/jsonpointer.h"
#include "practice/practiceprovider.h"
#include "practicevisit.h"
#include "support/fakeclock.h"

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
        const auto retargeted = catalogue.retarget(u"context7"_s, service.overlay(u"context7"_s));
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

    void everyAddressIsThere_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("count");
        QTest::newRow("Better Skills") << u"betterskills"_s << 5;
        QTest::newRow("Context7") << u"context7"_s << 8;
        QTest::newRow("ContextFile") << u"contextfile"_s << 5;
    }
    void everyAddressIsThere()
    {
        QFETCH(QString, id);
        QFETCH(int, count);
        FakeClock clock;
        PracticeProvider service({}, clock);
        QVERIFY(service.start());
        Catalogue catalogue;
        catalogue.load(u":/catalogue"_s, {});
        const auto retargeted = catalogue.retarget(id, service.overlay(id));
        QVERIFY2(retargeted, retargeted ? "" : qPrintable(retargeted.error().detail));
        const Provider &provider = retargeted.value();
        QVERIFY(provider.isPractice);
        QVERIFY(provider.client.issuer.endsWith(".lanyard.invalid"_L1));
        QVERIFY(!provider.needsOwnClient && !provider.wantsClientSecret);
        QVERIFY(provider.serverVariable.isEmpty() && provider.knownServers.isEmpty());
        QVERIFY(provider.client.redirect.ports.isEmpty());

        const ClientConfig &client = provider.client;
        PracticeVisit visit(service);
        int found = 0;
        for (const QUrl &url :
             {client.authorizationEndpoint, client.tokenEndpoint, client.revocationEndpoint,
              client.introspectionEndpoint, client.device.authorizationEndpoint,
              client.device.tokenEndpoint, provider.whoami ? provider.whoami->url : QUrl(),
              provider.quota ? provider.quota->url : QUrl(), provider.signOutUrl,
              provider.health ? provider.health->url : QUrl(),
              provider.list ? provider.list->url : QUrl(),
              provider.keys ? provider.keys->url : QUrl(), provider.dashboard}) {
            if (url.isEmpty())
                continue;
            ++found;
            const QByteArray target = visit.targetOf(url.toString());
            QVERIFY2(!target.isEmpty(), qPrintable(url.toString()));
            QVERIFY2(visit.get(target).status != 404, target.constData());
        }
        QCOMPARE(found, count);
    }

    void theServicesAreTheBuiltInOnes()
    {
        Catalogue catalogue;
        catalogue.load(u":/catalogue"_s, {});
        QStringList ids;
        for (const Provider &provider : catalogue.providers())
            ids.append(provider.id);
        QCOMPARE(PracticeProvider::services(), ids);
    }
};

QTEST_GUILESS_MAIN(TestPracticeCatalogue)
#include "tst_practicecatalogue.moc"
