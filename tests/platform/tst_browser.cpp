// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/browser.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

// A directory in front of the PATH with an xdg-open that writes down how it was called, one
// argument a line, and a line with only "." at the end.
class RecordingOpener
{
public:
    RecordingOpener()
    {
        QFile script(m_directory.filePath(u"xdg-open"_s));
        if (!script.open(QIODevice::WriteOnly))
            qFatal("no opener");
        const QByteArray log = QFile::encodeName(logPath());
        script.write("#!/bin/sh\n{ for a in \"$@\"; do printf '%s\\n' \"$a\"; done; echo .; } >>'" +
                     log + "'\n");
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_path = qgetenv("PATH");
        qputenv("PATH", QFile::encodeName(m_directory.path()) + ':' + m_path);
    }
    ~RecordingOpener() { qputenv("PATH", m_path); }
    Q_DISABLE_COPY_MOVE(RecordingOpener)

    [[nodiscard]] QByteArray record() const
    {
        QFile log(logPath());
        return log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
    }

private:
    [[nodiscard]] QString logPath() const { return m_directory.filePath(u"log"_s); }

    QTemporaryDir m_directory;
    QByteArray m_path;
};

bool hasDesktop()
{
    // The offscreen and minimal platforms have no opener at all.
    return QGuiApplication::platformName() == "xcb"_L1 ||
           QGuiApplication::platformName() == "wayland"_L1;
}

} // namespace

class TestBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void AR_1_signInOpensTheUsersOwnBrowserOnceWithTheAddressUnchanged();
    void AR_3_onlyWebPagesReachTheOpener_data();
    void AR_3_onlyWebPagesReachTheOpener();
    void AR_3_theMessageNamesTheAddressWithoutItsQuery();
    void saysWhenNothingTookTheAddress();
};

void TestBrowser::AR_1_signInOpensTheUsersOwnBrowserOnceWithTheAddressUnchanged()
{
    if (!hasDesktop())
        QSKIP("needs an X or Wayland display: this platform has no opener");
    const RecordingOpener opener;
    const QByteArray address("https://as.example/authorize?client_id=a%2Bb&scope=profile%20email"
                             "&redirect_uri=http%3A%2F%2F127.0.0.1%3A4711%2Fcallback"
                             "&state=q%22%27%3B%24%28id%29");
    DesktopBrowser browser;
    QVERIFY(browser.open(QUrl::fromEncoded(address, QUrl::StrictMode)).isOk());
    QTRY_VERIFY(opener.record().endsWith(".\n"));
    QTest::qWait(200); // time for a second launch to show
    QCOMPARE(opener.record(), address + "\n.\n");
}

void TestBrowser::AR_3_onlyWebPagesReachTheOpener_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("file") << QUrl(u"file:///etc/passwd"_s);
    QTest::newRow("script") << QUrl(u"javascript:alert(1)"_s);
    QTest::newRow("option") << QUrl(u"--help"_s);
    QTest::newRow("share") << QUrl(u"smb://h/s"_s);
    QTest::newRow("data") << QUrl(u"data:text/html,<b>x"_s);
    QTest::newRow("mail") << QUrl(u"mailto:a@example.org"_s);
    QTest::newRow("own scheme") << QUrl(u"lanyard://open"_s);
    QTest::newRow("no host") << QUrl(u"https:///x"_s);
    QTest::newRow("relative") << QUrl(u"/authorize"_s);
    QTest::newRow("no scheme") << QUrl(u"//as.example/x"_s);
    QTest::newRow("password inside") << QUrl(u"https://user:word@as.example/"_s);
    QTest::newRow("user inside") << QUrl(u"https://as.example@evil.example/"_s);
    QTest::newRow("line break in the host") << QUrl(u"https://as\n/X"_s);
    QTest::newRow("line break, strictly read") << QUrl(u"https://as/\nX"_s, QUrl::StrictMode);
    QTest::newRow("empty") << QUrl();
}

void TestBrowser::AR_3_onlyWebPagesReachTheOpener()
{
    QFETCH(const QUrl, url);
    const RecordingOpener opener;
    DesktopBrowser browser;
    const Result<void> result = browser.open(url);
    QVERIFY(!result.isOk());
    QCOMPARE(result.error().kind, ErrorKind::InsecureEndpoint);
    QTest::qWait(50);
    QCOMPARE(opener.record(), QByteArray());
}

void TestBrowser::AR_3_theMessageNamesTheAddressWithoutItsQuery()
{
    DesktopBrowser browser;
    const Result<void> result = browser.open(QUrl(u"ftp://h/x?code=SECRET"_s));
    QVERIFY(!result.isOk());
    QCOMPARE(result.error().detail, u"ftp://h/x"_s);
}

void TestBrowser::saysWhenNothingTookTheAddress()
{
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nonexistent");
    DesktopBrowser browser;
    const Result<void> result = browser.open(QUrl(u"https://as.example/"_s));
    qputenv("PATH", path);
    QVERIFY(!result.isOk());
    QCOMPARE(result.error().kind, ErrorKind::BrowserUnavailable);
}

QTEST_MAIN(TestBrowser)
#include "tst_browser.moc"
