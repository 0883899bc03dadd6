// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/clientsecrets.h"
#include "routesrig.h"

#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The secret of a client that somebody registered: in the keychain, and to its issuer only.
class TestClientSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<RoutesRig>();
        m_rig->useProvider([](Provider &provider) {
            provider.client.authentication = ClientAuthentication::ClientSecretPost;
            provider.wantsClientSecret = true;
        });
    }
    void cleanup() { m_rig.reset(); }

    void CR_3_secretIsInTheKeychainAlone()
    {
        QVERIFY(store("s3cret-1").isOk());
        QCOMPARE(m_rig->rig.secrets.entries.value(ClientSecrets::key(client())), "s3cret-1");
        QVERIFY(!ClientSecrets::key(client()).contains(u"scripted"_s));
        const QString ada = m_rig->rig.account("ada");
        m_rig->rig.pass(1h); // renewed
        QCOMPARE(m_rig->rig.scripted.renewals().size(), 1);
        QVERIFY(!m_rig->rig.file().contains("s3cret"));
        QVERIFY(!m_rig->rig.service->catalogue().provider(u"scripted"_s)->client.clientSecret);
        QVERIFY(!m_rig->rig.service->lastAttempt(ada)->text().contains(u"s3cret"_s));
        for (const RecordedRequest &request : m_rig->requests("/token"))
            QCOMPARE(request.formField("client_secret"), "s3cret-1");
    }

    void CR_3_secretCanBeReplaced()
    {
        QVERIFY(store("s3cret-1").isOk());
        (void)m_rig->rig.account("ada");
        QVERIFY(store("s3cret-2").isOk());
        m_rig->rig.scripted.server.clear();
        m_rig->rig.pass(1h);
        QCOMPARE(m_rig->rig.scripted.renewals().size(), 1);
        QCOMPARE(m_rig->rig.scripted.renewals().first().formField("client_secret"), "s3cret-2");
    }

    void oddSecretsAreNotTaken_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("line break") << QByteArray("a\nb");
        QTest::newRow("nul") << QByteArray("a\0b", 3);
    }
    void oddSecretsAreNotTaken()
    {
        QFETCH(QByteArray, secret);
        QCOMPARE(store(secret).error().kind, ErrorKind::ConfigurationInvalid);
        QVERIFY(m_rig->rig.secrets.entries.isEmpty());
    }

    void missingSecretIsNamedBeforeTheBrowser()
    {
        const auto attempt = m_rig->signIn();
        attempt->start();
        const auto outcome = m_rig->outcome();
        QCOMPARE(outcome.error().kind, ErrorKind::ConfigurationInvalid);
        QVERIFY(outcome.error().detail.contains(u"clientSecret"_s));
        QVERIFY(attempt->authorizationUrl().isEmpty());
    }

    void lockedKeychainIsNotAMissingSecret()
    {
        QVERIFY(store("s3cret-1").isOk());
        const QString ada = m_rig->rig.account("ada");
        m_rig->rig.secrets.readFault = MemorySecretStore::always(ErrorKind::KeychainLocked);
        m_rig->rig.pass(1h);
        QVERIFY(m_rig->rig.scripted.renewals().isEmpty());
        QVERIFY(m_rig->rig.service->account(ada)->session.isSignedIn);
    }

    void IS_5_otherIssuerOrClientHasAnotherEntry()
    {
        QVERIFY(store("s3cret-1").isOk());
        m_rig->useProvider([](Provider &provider) {
            provider.client.issuer = u"https://evil.example"_s;
            provider.client.authentication = ClientAuthentication::ClientSecretPost;
            provider.wantsClientSecret = true;
        });
        const auto attempt = m_rig->signIn();
        attempt->start();
        QCOMPARE(m_rig->outcome().error().kind, ErrorKind::ConfigurationInvalid);
        QVERIFY(m_rig->requests("/token").isEmpty());
        ClientConfig one = client();
        ClientConfig two = one;
        two.clientId += u'x';
        QVERIFY(ClientSecrets::key(one) != ClientSecrets::key(two));
        // The border between the two is part of the name.
        one.issuer = u"https://a"_s;
        one.clientId = u"bc"_s;
        two.issuer = u"https://ab"_s;
        two.clientId = u"c"_s;
        QVERIFY(ClientSecrets::key(one) != ClientSecrets::key(two));
    }

    void existenceIsAllThatComesOut()
    {
        QCOMPARE(exists(), false);
        QVERIFY(store("s3cret-1").isOk());
        QCOMPARE(exists(), true);
        bool isRemoved = false;
        m_rig->rig.service->removeClientSecret(
            client(), this, [&](const auto &result) { isRemoved = result.isOk(); });
        QTRY_VERIFY(isRemoved);
        QCOMPARE(exists(), false);
    }

private:
    ClientConfig client() const { return m_rig->rig.catalogue.provider(u"scripted"_s)->client; }
    Result<void> store(const QByteArray &secret)
    {
        std::optional<Result<void>> stored;
        m_rig->rig.service->storeClientSecret(client(), Secret(secret), this,
                                              [&](const auto &result) { stored = result; });
        if (!QTest::qWaitFor([&] { return stored.has_value(); }, 5000))
            qFatal("not stored");
        return *stored;
    }
    bool exists()
    {
        std::optional<bool> found;
        m_rig->rig.service->checkClientSecret(
            client(), this, [&](const auto &result) { found = result.isOk() && result.value(); });
        if (!QTest::qWaitFor([&] { return found.has_value(); }, 5000))
            qFatal("no answer");
        return *found;
    }

    std::unique_ptr<RoutesRig> m_rig;
};

QTEST_GUILESS_MAIN(TestClientSecrets)
#include "tst_clientsecrets.moc"
