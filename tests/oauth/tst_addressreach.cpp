// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/addressguard.h"
#include "resultof.h"

#include <QTest>
#include <QTimer>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace Lanyard {

/// AddressGuard's result has no value; this is what resultOf() wants to see.
static QList<ErrorKind> judged(const QList<NamedAddress> &addresses, AddressRule rule,
                               const HostLookup &lookup)
{
    AddressGuard guard(addresses, rule, lookup);
    const Result<void> result = resultOf<void>(guard);
    return result ? QList<ErrorKind>() : QList{result.error().kind};
}

} // namespace Lanyard

class TestAddressReach : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void MC_4_addressesByTheirReach_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("reach");
        const auto rows = [](AddressReach reach, std::initializer_list<const char *> addresses) {
            for (const char *address : addresses)
                QTest::newRow(address) << QString::fromLatin1(address) << int(reach);
        };
        rows(AddressReach::Public, {"93.184.216.34",      "8.8.8.8",           "1.1.1.1",
                                    "11.0.0.1",           "9.255.255.255",     "100.63.255.255",
                                    "100.128.0.1",        "126.255.255.255",   "128.0.0.1",
                                    "169.253.0.1",        "169.255.0.1",       "172.15.255.255",
                                    "172.32.0.1",         "192.167.255.255",   "192.169.0.1",
                                    "198.17.0.1",         "198.20.0.1",        "223.255.255.255",
                                    "2606:2800:220:1::1", "2a00:1450:4001::1", "::ffff:8.8.8.8",
                                    "64:ff9b::808:808",   "2002:808:808::1"});
        rows(AddressReach::OwnNetwork,
             {"127.0.0.1", "127.255.255.255", "10.0.0.1", "10.255.255.255", "172.16.0.1",
              "172.31.255.255", "192.168.0.1", "100.64.0.1", "100.127.255.255", "::1", "fc00::1",
              "fdff::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::a00:1", "2002:7f00:1::1",
              "2002:c0a8:1::"});
        rows(AddressReach::Forbidden, {"0.0.0.0",
                                       "0.1.2.3",
                                       "169.254.169.254",
                                       "169.254.0.1",
                                       "100.100.100.200",
                                       "168.63.129.16",
                                       "192.0.0.1",
                                       "192.0.2.1",
                                       "198.18.0.1",
                                       "198.51.100.1",
                                       "203.0.113.1",
                                       "224.0.0.1",
                                       "239.1.1.1",
                                       "240.0.0.1",
                                       "255.255.255.255",
                                       "::",
                                       "fe80::1",
                                       "fe80::1%eth0",
                                       "febf::1",
                                       "fec0::1",
                                       "ff02::1",
                                       "fd00:ec2::254",
                                       "2001:db8::1",
                                       "2001::1",
                                       "100::1",
                                       "64:ff9b:1::1",
                                       "::ffff:169.254.169.254",
                                       "::169.254.169.254"});
    }
    void MC_4_addressesByTheirReach()
    {
        QFETCH(QString, address);
        QFETCH(int, reach);
        const QHostAddress parsed(address);
        QVERIFY(!parsed.isNull());
        QCOMPARE(int(reachOf(parsed)), reach);
    }

    void MC_4_addressesWrittenInStrangeWays_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("reach"); // -1: a name
        const auto row = [](const char *url, int reach) {
            QTest::newRow(url) << QString::fromLatin1(url) << reach;
        };
        const int own = int(AddressReach::OwnNetwork);
        row("https://localhost/", own);
        row("https://LOCALHOST./", own);
        row("https://a.b.localhost/", own);
        row("https://127.1/", own);
        row("https://2130706433/", own);
        row("https://0x7f000001/", own);
        row("https://0177.0.0.1/", own);
        row("https://127.0.0.1./", own);
        row("https://[::ffff:7f00:1]/", own);
        row("https://[fe80::1%25eth0]/", int(AddressReach::Forbidden));
        row("https://as.example/", -1);
        row("https://localhost.evil.example/", -1);
        row("https://127.0.0.1.nip.io/", -1);
        row("https://8.8.8.8/", int(AddressReach::Public));
    }
    void MC_4_addressesWrittenInStrangeWays()
    {
        QFETCH(QString, url);
        QFETCH(int, reach);
        const std::optional<AddressReach> written = writtenReach(QUrl(url));
        QCOMPARE(written ? int(*written) : -1, reach);
    }

    void MC_4_allAddressesOfANameMustBeAllowed_data()
    {
        QTest::addColumn<QStringList>("addresses");
        QTest::addColumn<bool>("isPublicEnough");
        QTest::addColumn<bool>("mayBeInside");
        QTest::newRow("public") << QStringList{u"93.184.216.34"_s} << true << true;
        QTest::newRow("loopback") << QStringList{u"127.0.0.1"_s} << false << true;
        QTest::newRow("second is private")
            << QStringList{u"93.184.216.34"_s, u"10.0.0.1"_s} << false << true;
        QTest::newRow("IPv6 is loopback")
            << QStringList{u"93.184.216.34"_s, u"::1"_s} << false << true;
        QTest::newRow("cloud metadata")
            << QStringList{u"93.184.216.34"_s, u"169.254.169.254"_s} << false << false;
        QTest::newRow("not found") << QStringList() << false << false;
    }
    void MC_4_allAddressesOfANameMustBeAllowed()
    {
        QFETCH(QStringList, addresses);
        QFETCH(bool, isPublicEnough);
        QFETCH(bool, mayBeInside);
        QStringList asked;
        const HostLookup lookup = [&](const QString &name, QObject *context,
                                      const std::function<void(const QHostInfo &)> &answer) {
            asked.append(name);
            QHostInfo info;
            QList<QHostAddress> found;
            for (const QString &address : addresses)
                found.append(QHostAddress(address));
            info.setAddresses(found);
            QTimer::singleShot(0, context, [answer, info] { answer(info); });
        };
        const QList<NamedAddress> named{{u"first"_s, QUrl(u"https://8.8.8.8/"_s)},
                                        {u"second"_s, QUrl(u"https://as.example/"_s)}};
        QCOMPARE(judged(named, AddressRule::PublicOnly, lookup).isEmpty(), isPublicEnough);
        QCOMPARE(judged(named, AddressRule::OwnNetwork, lookup).isEmpty(), mayBeInside);
        QCOMPARE(asked, (QStringList{u"as.example"_s, u"as.example"_s}));
    }

    void MC_4_theSystemsResolver()
    {
        // This machine's own name leads inside, by whatever its resolver says.
        const QString name = QHostInfo::localHostName();
        const QHostInfo info = QHostInfo::fromName(name);
        if (info.addresses().isEmpty() || writtenReach(QUrl(u"https://"_s + name + u'/')))
            QSKIP("this machine's name is not in its resolver");
        const QList<NamedAddress> named{{u"issuer"_s, QUrl(u"https://"_s + name + u'/')}};
        QCOMPARE(judged(named, AddressRule::PublicOnly, systemHostLookup()),
                 QList{ErrorKind::ConfigurationInvalid});
        const QList<NamedAddress> none{{u"issuer"_s, QUrl(u"https://nobody.invalid/"_s)}};
        QCOMPARE(judged(none, AddressRule::PublicOnly, systemHostLookup()),
                 QList{ErrorKind::NameNotFound});
    }

    void cancelDropsTheLateAnswer()
    {
        const HostLookup slow = [](const QString &, QObject *context,
                                   const std::function<void(const QHostInfo &)> &answer) {
            QTimer::singleShot(30, context, [answer] { answer(QHostInfo()); });
        };
        AddressGuard guard({{u"issuer"_s, QUrl(u"https://as.example/"_s)}}, AddressRule::PublicOnly,
                           slow);
        QList<bool> results;
        connect(&guard, &AddressGuard::finished, this,
                [&](const Result<void> &result) { results.append(result.isOk()); });
        guard.start();
        guard.cancel();
        QTest::qWait(80);
        QCOMPARE(results, QList{false});
    }
};

QTEST_GUILESS_MAIN(TestAddressReach)
#include "tst_addressreach.moc"
