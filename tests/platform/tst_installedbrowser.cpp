// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/browser.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

const QUrl page(u"https://as.example/authorize?state=a%26b"_s);

void writeFile(const QString &path, const QByteArray &content,
               QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.setPermissions(permissions);
}

} // namespace

// A home, an applications folder and a PATH that hold what the test puts there and nothing else.
class TestInstalledBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void splitsACommandLine_data();
    void splitsACommandLine();
    void placesTheAddress_data();
    void placesTheAddress();
    void findsOnlyWhatOpensWebPagesAndIsThere();
    void takesTheUsersFileBeforeTheSystems();
    void readsFirefoxProfiles();
    void readsChromiumProfiles();
    void survivesDamagedProfileLists_data();
    void survivesDamagedProfileLists();
    void startsTheChosenProfile();
    void saysWhenTheChosenBrowserIsGone();
    void AR_3_onlyWebPagesReachAChosenBrowser();

private:
    void install(const QString &program, const QString &name, const QByteArray &more = {},
                 const QString &folder = u"system"_s);
    [[nodiscard]] QString path(const QString &below) const { return m_home->filePath(below); }
    [[nodiscard]] QByteArray record() const;

    std::unique_ptr<QTemporaryDir> m_home;
    QMap<QByteArray, QByteArray> m_environment;
};

void TestInstalledBrowser::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    const QMap<QByteArray, QString> places{{"HOME", m_home->path()},
                                           {"XDG_DATA_HOME", path(u"user"_s)},
                                           {"XDG_DATA_DIRS", path(u"system"_s)},
                                           {"PATH", path(u"bin"_s) + ":/usr/bin:/bin"_L1}};
    for (auto it = places.begin(); it != places.end(); ++it) {
        m_environment.insert(it.key(), qgetenv(it.key().constData()));
        qputenv(it.key().constData(), QFile::encodeName(it.value()));
    }
}

void TestInstalledBrowser::cleanup()
{
    for (auto it = m_environment.begin(); it != m_environment.end(); ++it)
        qputenv(it.key().constData(), it.value());
    m_home.reset();
}

/// A browser that writes its arguments down, one a line.
void TestInstalledBrowser::install(const QString &program, const QString &name,
                                   const QByteArray &more, const QString &folder)
{
    const QByteArray script =
        "#!/bin/sh\nprintf '%s\\n' \"$@\" >" + QFile::encodeName(path(u"log~"_s)) + "\nmv " +
        QFile::encodeName(path(u"log~"_s)) + ' ' + QFile::encodeName(path(u"log"_s)) + '\n';
    writeFile(path(u"bin/"_s + program), script,
              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    writeFile(path(folder + u"/applications/"_s + program + u".desktop"_s),
              "[Desktop Entry]\nType=Application\nName=" + name.toUtf8() + "\nExec=" +
                  program.toUtf8() + " %u\nMimeType=text/html;x-scheme-handler/https;\n" + more);
}

QByteArray TestInstalledBrowser::record() const
{
    QFile log(path(u"log"_s));
    return log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
}

void TestInstalledBrowser::splitsACommandLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("plain") << u"firefox %u"_s << QStringList{u"firefox"_s, u"%u"_s};
    QTest::newRow("quoted") << u"\"/opt/my browser/go\"  --new %U"_s
                            << QStringList{u"/opt/my browser/go"_s, u"--new"_s, u"%U"_s};
    QTest::newRow("escaped within quotes")
        << u"\"a\\\"b\\$c\" d"_s << QStringList{u"a\"b$c"_s, u"d"_s};
    QTest::newRow("empty word") << u"a \"\" b"_s << QStringList{u"a"_s, QString(), u"b"_s};
    QTest::newRow("open quote") << u"a \"b"_s << QStringList();
    QTest::newRow("nothing") << QString() << QStringList();
}

void TestInstalledBrowser::splitsACommandLine()
{
    QFETCH(const QString, text);
    QTEST(desktopCommand(text), "words");
}

void TestInstalledBrowser::placesTheAddress_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QStringList>("result");
    const QString url = QString::fromLatin1(page.toEncoded());
    QTest::newRow("where it says")
        << QStringList{u"b"_s, u"%u"_s, u"-x"_s} << QStringList{u"b"_s, u"-o"_s, url, u"-x"_s};
    QTest::newRow("at the end") << QStringList{u"b"_s} << QStringList{u"b"_s, u"-o"_s, url};
    QTest::newRow("once") << QStringList{u"b"_s, u"%u"_s, u"%U"_s}
                          << QStringList{u"b"_s, u"-o"_s, url};
    QTest::newRow("flatpak") << QStringList{u"flatpak"_s, u"run"_s, u"org.b"_s,
                                            u"@@u"_s,     u"%u"_s,  u"@@"_s}
                             << QStringList{u"flatpak"_s, u"run"_s, u"org.b"_s, u"-o"_s, url};
    QTest::newRow("percent") << QStringList{u"b"_s, u"100%%"_s, u"%i"_s, u"%u"_s}
                             << QStringList{u"b"_s, u"100%"_s, u"-o"_s, url};
}

void TestInstalledBrowser::placesTheAddress()
{
    QFETCH(const QStringList, command);
    const DesktopEntry entry{.id = {}, .name = {}, .icon = {}, .command = command, .mimeTypes = {}};
    QTEST(entry.commandFor(page, {u"-o"_s}), "result");
}

void TestInstalledBrowser::findsOnlyWhatOpensWebPagesAndIsThere()
{
    install(u"zebra"_s, u"Zebra"_s);
    install(u"ant"_s, u"Ant"_s);
    install(u"hidden"_s, u"Hidden"_s, "Hidden=true\n");
    install(u"silent"_s, u"Silent"_s, "NoDisplay=true\n");
    install(u"text"_s, u"Text"_s, "Terminal=true\n");
    install(u"probe"_s, u"Probe"_s, "TryExec=/nonexistent\n");
    install(u"other"_s, u"Other group"_s, "[Desktop Action x]\nName=Wrong\n");
    install(u"gone"_s, u"Gone"_s);
    QVERIFY(QFile::remove(path(u"bin/gone"_s)));
    writeFile(path(u"system/applications/editor.desktop"_s),
              "[Desktop Entry]\nType=Application\nName=Editor\nExec=sh %u\nMimeType=text/plain;\n");
    writeFile(path(u"system/applications/broken.desktop"_s), QByteArray(300'000, '\xff'));
    QStringList names;
    for (const InstalledBrowser &browser : installedBrowsers())
        names.append(browser.entry.name);
    QCOMPARE(names, (QStringList{u"Ant"_s, u"Other group"_s, u"Zebra"_s}));
}

void TestInstalledBrowser::takesTheUsersFileBeforeTheSystems()
{
    install(u"one"_s, u"The system's"_s);
    install(u"one"_s, u"The user's"_s, {}, u"user"_s);
    install(u"two"_s, u"Shown"_s);
    install(u"two"_s, u"Put away"_s, "Hidden=true\n", u"user"_s);
    const QList<InstalledBrowser> browsers = installedBrowsers();
    QCOMPARE(browsers.size(), 1);
    QCOMPARE(browsers.first().entry.name, u"The user's"_s);
}

void TestInstalledBrowser::readsFirefoxProfiles()
{
    install(u"firefox-esr"_s, u"Firefox ESR"_s);
    QCOMPARE(installedBrowsers().first().profiles, QList<BrowserProfile>());
    writeFile(path(u".mozilla/firefox/profiles.ini"_s),
              "[Install1]\nDefault=x\n[Profile1]\nName=Work\nPath=b\n[Profile0]\nName=default\n"
              "Path=a\n[General]\nVersion=2\n");
    const InstalledBrowser firefox = installedBrowsers().first();
    QCOMPARE(firefox.kind, InstalledBrowser::Kind::Firefox);
    QCOMPARE(firefox.profiles,
             (QList<BrowserProfile>{{u"default"_s, u"default"_s}, {u"Work"_s, u"Work"_s}}));
    const QString url = QString::fromLatin1(page.toEncoded());
    const QString id = u"firefox-esr.desktop"_s;
    QCOMPARE(browserCommand({firefox}, {id, u"Work"_s, false}, page),
             (QStringList{u"firefox-esr"_s, u"-P"_s, u"Work"_s, url}));
    QCOMPARE(browserCommand({firefox}, {id, {}, true}, page),
             (QStringList{u"firefox-esr"_s, u"--private-window"_s, url}));
    QCOMPARE(browserCommand({firefox}, {id, u"Left"_s, false}, page), QStringList());
    QCOMPARE(browserCommand({firefox}, {u"x.desktop"_s, {}, false}, page), QStringList());
}

void TestInstalledBrowser::readsChromiumProfiles()
{
    install(u"google-chrome-stable"_s, u"Google Chrome"_s);
    writeFile(
        path(u".config/google-chrome/Local State"_s),
        R"({"profile":{"info_cache":{"Default":{"name":"Ada"},"Profile 2":{"name":"Client"}}}})");
    const InstalledBrowser chrome = installedBrowsers().first();
    QCOMPARE(chrome.kind, InstalledBrowser::Kind::Chromium);
    QCOMPARE(chrome.profiles,
             (QList<BrowserProfile>{{u"Default"_s, u"Ada"_s}, {u"Profile 2"_s, u"Client"_s}}));
    const QString url = QString::fromLatin1(page.toEncoded());
    const QString id = u"google-chrome-stable.desktop"_s;
    QCOMPARE(browserCommand({chrome}, {id, u"Profile 2"_s, false}, page),
             (QStringList{u"google-chrome-stable"_s, u"--profile-directory=Profile 2"_s, url}));
    QCOMPARE(browserCommand({chrome}, {id, {}, true}, page),
             (QStringList{u"google-chrome-stable"_s, u"--incognito"_s, url}));
}

void TestInstalledBrowser::survivesDamagedProfileLists_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"profile":{"info_cache":{"Default":{"na)");
    QTest::newRow("wrong types") << QByteArray(R"({"profile":{"info_cache":[1,2]}})");
    QTest::newRow("deep") << QByteArray(5000, '[');
    QTest::newRow("huge") << QByteArray(5 * 1024 * 1024, ' ');
}

void TestInstalledBrowser::survivesDamagedProfileLists()
{
    QFETCH(const QByteArray, content);
    install(u"chromium"_s, u"Chromium"_s);
    writeFile(path(u".config/chromium/Local State"_s), content);
    QCOMPARE(installedBrowsers().size(), 1);
    QCOMPARE(installedBrowsers().first().profiles, QList<BrowserProfile>());
}

void TestInstalledBrowser::startsTheChosenProfile()
{
    install(u"chromium"_s, u"Chromium"_s);
    DesktopBrowser browser;
    QVERIFY(browser.openIn({u"chromium.desktop"_s, {}, true}, page).isOk());
    QTRY_COMPARE(record(), "--incognito\n" + page.toEncoded() + '\n');
}

void TestInstalledBrowser::saysWhenTheChosenBrowserIsGone()
{
    DesktopBrowser browser;
    const Result<void> result = browser.openIn({u"chromium.desktop"_s, {}, false}, page);
    QVERIFY(!result.isOk());
    QCOMPARE(result.error().kind, ErrorKind::BrowserUnavailable);
}

void TestInstalledBrowser::AR_3_onlyWebPagesReachAChosenBrowser()
{
    install(u"chromium"_s, u"Chromium"_s);
    DesktopBrowser browser;
    for (const QUrl &url : {QUrl(u"file:///etc/passwd"_s), QUrl(u"--help"_s), QUrl()}) {
        const Result<void> result = browser.openIn({u"chromium.desktop"_s, {}, false}, url);
        QVERIFY(!result.isOk());
        QCOMPARE(result.error().kind, ErrorKind::InsecureEndpoint);
    }
    QTest::qWait(50);
    QCOMPARE(record(), QByteArray());
}

QTEST_MAIN(TestInstalledBrowser)
#include "tst_installedbrowser.moc"
