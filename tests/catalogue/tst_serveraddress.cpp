// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/serveraddress.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace Lanyard;

namespace {

constexpr auto variable = "LANYARD_TEST_SERVER_URL";

} // namespace

class TestServerAddress final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qunsetenv(variable);
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(m_directory->isValid());
        QVERIFY(QDir(m_directory->path()).mkpath(u"here"_s));
        QVERIFY(QDir(m_directory->path()).mkpath(u"home"_s));
    }
    void cleanup() { qunsetenv(variable); }

    void environmentThenFilesThenDefault();
    void whatCannotBeReadSaysNothing();
    void aWrongAddressIsNamed();
    void envFiles_data();
    void envFiles();
    void typedServers_data();
    void typedServers();

private:
    [[nodiscard]] QString folder(const char *name) const
    {
        return m_directory->filePath(QString::fromLatin1(name));
    }
    void write(const char *name, const QByteArray &content)
    {
        QFile file(folder(name) + "/.env"_L1);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    [[nodiscard]] Result<ServerAddress::Found> find() const
    {
        return ServerAddress(QString::fromLatin1(variable), {folder("here"), folder("home")})
            .find(QUrl(u"http://localhost:3000"_s));
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestServerAddress::environmentThenFilesThenDefault()
{
    using Source = ServerAddress::Source;
    QCOMPARE(find().value().url, QUrl(u"http://localhost:3000"_s));
    QCOMPARE(find().value().source, Source::Default);

    write("home", "LANYARD_TEST_SERVER_URL=https://home.example/\n");
    QCOMPARE(find().value().url, QUrl(u"https://home.example"_s));
    QCOMPARE(find().value().source, Source::File);
    QCOMPARE(find().value().file, folder("home") + "/.env"_L1);

    write("here", "OTHER=1\n");
    QCOMPARE(find().value().url, QUrl(u"https://home.example"_s));
    write("here", "LANYARD_TEST_SERVER_URL=https://here.example\n");
    QCOMPARE(find().value().url, QUrl(u"https://here.example"_s));

    qputenv(variable, "https://env.example:8443/base/");
    QCOMPARE(find().value().url, QUrl(u"https://env.example:8443/base"_s));
    QCOMPARE(find().value().source, Source::Environment);
    qputenv(variable, " ");
    QCOMPARE(find().value().url, QUrl(u"https://here.example"_s));
}

void TestServerAddress::whatCannotBeReadSaysNothing()
{
    QVERIFY(QDir(folder("here")).mkdir(u".env"_s)); // as Python's virtual environments are called
    QCOMPARE(::mkfifo(QFile::encodeName(folder("home") + "/.env"_L1).constData(), 0600), 0);
    QCOMPARE(find().value().source, ServerAddress::Source::Default);
    QVERIFY(QFile::remove(folder("home") + "/.env"_L1));
    write("home", "LANYARD_TEST_SERVER_URL=https://a.example\n" + QByteArray(64 * 1024, '#'));
    QCOMPARE(find().value().source, ServerAddress::Source::Default);
}

void TestServerAddress::aWrongAddressIsNamed()
{
    write("here", "LANYARD_TEST_SERVER_URL=http://skills.example.org\n");
    const auto result = find();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::InsecureEndpoint);
    QCOMPARE(result.error().host, folder("here") + "/.env"_L1);
    QVERIFY(result.error().detail.startsWith(QString::fromLatin1(variable)));
}

void TestServerAddress::envFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected"); // null: not there
    const auto row = [](const char *name, const char *content, const QString &expected) {
        QTest::newRow(name) << QByteArray(content) << expected;
    };
    row("plain", "URL=https://a.example", u"https://a.example"_s);
    row("empty file", "", {});
    row("empty value", "URL=", u""_s);
    row("last line without end", "A=1\nURL=x", u"x"_s);
    row("Windows", "A=1\r\nURL=x\r\nB=2\r\n", u"x"_s);
    row("byte order mark", "\xef\xbb\xbfURL=x\n", u"x"_s);
    row("spaces", "  URL = x \t\n", u"x"_s);
    row("export", "export URL=x", u"x"_s);
    row("double quotes", "URL=\"x # y\" # z", u"x # y"_s);
    row("single quotes", "URL='x # y'", u"x # y"_s);
    row("back quotes are quotes", "URL=`id`", u"id"_s);
    row("comment", "URL=x # y", u"x"_s);
    row("# within", "URL=x#y", u"x#y"_s);
    row("only a comment", "URL= # y", u""_s);
    row("commented out", "# URL=x\n#URL=y", {});
    row("last wins", "URL=x\nURL=y", u"y"_s);
    row("longer name", "MY_URL=x\nURL_2=y\nURL.x=z", {});
    row("within quotes of another", "A=\"\nURL=evil\n\"\nB=1", {});
    row("within single quotes of another", "A='\nURL=evil\n'", {});
    row("quote never closed", "URL=\"x", u"\"x"_s);
    row("nothing is expanded", "URL=$HOME/$(id)/${A}", u"$HOME/$(id)/${A}"_s);
    row("YAML is none", "URL: x", {});
    row("zero byte", "URL=x", u"x"_s);
}

void TestServerAddress::envFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, expected);
    const auto value = valueInEnvFile(content, u"URL"_s);
    QCOMPARE(value.has_value(), !expected.isNull());
    QCOMPARE(value.value_or(QString()), expected);
}

void TestServerAddress::typedServers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected"); // empty: refused
    const auto row = [](const char *typed, const char *expected) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(expected);
    };
    row("https://api.betterskills.ai", "https://api.betterskills.ai");
    row(" api.betterskills.ai/ ", "https://api.betterskills.ai");
    row("HTTPS://API.example:443/", "https://api.example");
    row("api.example:8443/skills/", "https://api.example:8443/skills");
    row("localhost:3000", "http://localhost:3000");
    row("127.0.0.1:3000", "http://127.0.0.1:3000");
    row("[::1]:3000", "http://[::1]:3000");
    row("http://localhost:80", "http://localhost");
    row("http://skills.example", "");
    row("ftp://a.example", "");
    row("javascript:alert(1)", "");
    row("https://u:p@a.example", "");
    row("https://a.example/?x=1", "");
    row("https://a.example/#x", "");
    row("two words", "");
    row("", "");
    row("--help", "");
}

void TestServerAddress::typedServers()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    const auto url = serverFromText(typed, u"SERVER"_s);
    QCOMPARE(url.isOk(), !expected.isEmpty());
    if (url)
        QCOMPARE(url.value().toString(), expected);
}

QTEST_GUILESS_MAIN(TestServerAddress)
#include "tst_serveraddress.moc"
