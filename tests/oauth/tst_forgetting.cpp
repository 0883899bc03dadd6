// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowrig.h"

#include <QFile>
#include <QProcess>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

/// Reads address lines from the caller's server and prints its own; what it signs in with is known
/// to the caller alone.
int signInAndStay(const QUrl &server)
{
    FlowRig rig;
    ClientConfig client = rig.client();
    client.authorizationEndpoint = server.resolved(QUrl(u"/authorize"_s));
    client.tokenEndpoint = server.resolved(QUrl(u"/token"_s));
    {
        Attempt attempt(rig, client);
        attempt.start();
        std::puts(attempt.urls.first().toEncoded().constData());
        std::fflush(stdout);
        if (!attempt.result())
            return 2;
        attempt.flow->showOutcome(rig.pages.signedIn(u"Ada"_s, u"Test"_s));
        QTest::qWait(1500); // the listener and Qt's own objects go
    }
    std::puts("signed in");
    std::fflush(stdout);
    std::getchar();
    return 0;
}

/// Where \a needle stands in what process \a pid can write to; nothing where it does not.
QByteArray placeInMemory(qint64 pid, const QByteArray &needle)
{
    QFile maps(u"/proc/%1/maps"_s.arg(pid));
    QFile memory(u"/proc/%1/mem"_s.arg(pid));
    if (!maps.open(QIODevice::ReadOnly) ||
        !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return "(unreadable)";
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.size() < 5 || !fields.at(1).startsWith("rw"))
            continue;
        const qint64 begin = fields.at(0).split('-').at(0).toLongLong(nullptr, 16);
        const qint64 end = fields.at(0).split('-').at(1).toLongLong(nullptr, 16);
        if (end - begin > 256 * 1024 * 1024)
            continue; // reserved, and not used
        const QByteArray content = memory.seek(begin) ? memory.read(end - begin) : QByteArray();
        if (const qsizetype at = content.indexOf(needle); at >= 0)
            return line + ": " +
                   content.mid(qMax<qsizetype>(0, at - 100), 300).toPercentEncoding(" &=");
    }
    return {};
}

QByteArray utf16(const QByteArray &text)
{
    const QString wide = QString::fromLatin1(text);
    return {reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2};
}

} // namespace

/// What a sign-in leaves in the process's memory.
class TestForgetting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void PK_4_verifierAndCodeAreForgotten();
};

void TestForgetting::PK_4_verifierAndCodeAreForgotten()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("AddressSanitizer keeps what is freed");
#endif
    FlowRig server;
    server.tokenAnswer.delayMs = 50;
    QProcess process;
    // What is given back is written over, so that only what is still held can be found.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"MALLOC_PERTURB_"_s, u"85"_s);
    environment.insert(u"GLIBC_TUNABLES"_s, u"glibc.malloc.tcache_count=0"_s);
    process.setProcessEnvironment(environment);
    process.setReadChannel(QProcess::StandardOutput);
    process.start(QCoreApplication::applicationFilePath(),
                  {u"--sign-in"_s, server.server.url().toString()});
    QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), 10'000);
    const QUrl link = QUrl::fromEncoded(process.readLine().trimmed());
    QByteArray redirect;
    QByteArray state;
    const auto fields = RecordedRequest::decoded(link.query(QUrl::FullyEncoded).toLatin1());
    for (const auto &[name, value] : fields) {
        if (name == "redirect_uri")
            redirect = value;
        if (name == "state")
            state = value;
    }
    const QUrl back = QUrl::fromEncoded(redirect);
    const QByteArray code = "c0de-that-is-long-enough-to-be-found";
    RawClient browser(quint16(back.port()));
    browser.send("GET " + back.path().toLatin1() + "?code=" + code + "&state=" + state +
                 " HTTP/1.1\r\nHost: " + back.authority().toLatin1() + "\r\n\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), 10'000);
    QCOMPARE(process.readLine().trimmed(), QByteArray("signed in"));
    QCOMPARE(server.tokenRequests().size(), 1);
    const QByteArray verifier = server.tokenRequests().first().formField("code_verifier");
    QCOMPARE(verifier.size(), 43);

    const qint64 pid = process.processId();
    QCOMPARE(placeInMemory(pid, "no such words anywhere" + verifier), QByteArray());
    for (const QByteArray &secret : {verifier, code}) {
        QCOMPARE(placeInMemory(pid, secret), QByteArray());
        QCOMPARE(placeInMemory(pid, utf16(secret)), QByteArray());
    }
    process.write("\n");
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArrayView(argv[1]) == "--sign-in")
        return signInAndStay(QUrl(QString::fromLatin1(argv[2])));
    TestForgetting test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_forgetting.moc"
