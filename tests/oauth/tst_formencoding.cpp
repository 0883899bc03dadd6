// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/clientproof.h"
#include "oauth/formencoding.h"
#include "support/recordingserver.h"

#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

class TestFormEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void EN_2_valuesDecodeBackToThemselves_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("encoded");
        QTest::newRow("RFC 6749, appendix B")
            << QByteArray(" %&+£€") << QByteArray("%20%25%26%2B%C2%A3%E2%82%AC");
        QTest::newRow("separators") << QByteArray("a=b;c#d?e") << QByteArray("a%3Db%3Bc%23d%3Fe");
        QTest::newRow("literal percent") << QByteArray("r%41") << QByteArray("r%2541");
        QTest::newRow("unreserved") << QByteArray("Az09-._~") << QByteArray("Az09-._~");
        QTest::newRow("line feed") << QByteArray("a\r\nb") << QByteArray("a%0D%0Ab");
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << QByteArray("a%00b");
        QTest::newRow("empty") << QByteArray("") << QByteArray("");
    }
    void EN_2_valuesDecodeBackToThemselves()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, encoded);
        QCOMPARE(formEncoded(value), encoded);
        const Secret body = formBody({{u"n+1"_s, Secret(value)}, {u"b"_s, Secret("2")}});
        const auto fields = RecordedRequest::decoded(body.reveal());
        QCOMPARE(fields.size(), 2);
        QCOMPARE(fields.at(0).first, QByteArray("n+1"));
        QCOMPARE(fields.at(0).second, value);
        QCOMPARE(fields.at(1).second, QByteArray("2"));
    }

    void CR_2_basicEncodesBothPartsFirst()
    {
        const QByteArray header = basicAuthorization(u"id:1"_s, Secret("a:b+c%/é ")).reveal();
        QVERIFY(header.startsWith("Basic "));
        const QByteArray pair = QByteArray::fromBase64(header.mid(6));
        QCOMPARE(pair, QByteArray("id%3A1:a%3Ab%2Bc%25%2F%C3%A9%20"));
    }

    void CR_2_exactlyOneMethod()
    {
        ClientConfig client;
        client.clientId = u"id"_s;
        client.clientSecret = Secret("s");

        Result<ClientProof> proof = clientProof(client);
        QVERIFY(proof);
        QCOMPARE(formBody(proof.value().fields).reveal(), QByteArray("client_id=id"));
        QVERIFY(!proof.value().authorization);

        client.authentication = ClientAuthentication::ClientSecretPost;
        proof = clientProof(client);
        QCOMPARE(formBody(proof.value().fields).reveal(),
                 QByteArray("client_id=id&client_secret=s"));
        QVERIFY(!proof.value().authorization);

        client.authentication = ClientAuthentication::ClientSecretBasic;
        proof = clientProof(client);
        QVERIFY(proof.value().fields.isEmpty());
        QCOMPARE(proof.value().authorization->reveal(), "Basic " + QByteArray("id:s").toBase64());
    }

    void CR_2_missingPartsAreNamed()
    {
        ClientConfig client;
        QCOMPARE(clientProof(client).error().kind, ErrorKind::ConfigurationInvalid);
        client.clientId = u"id"_s;
        client.authentication = ClientAuthentication::ClientSecretPost;
        QVERIFY(clientProof(client).error().detail.contains(u"clientSecret"_s));
        client.clientSecret = Secret();
        QVERIFY(clientProof(client).error().detail.contains(u"clientSecret"_s));
    }
};

QTEST_GUILESS_MAIN(TestFormEncoding)
#include "tst_formencoding.moc"
