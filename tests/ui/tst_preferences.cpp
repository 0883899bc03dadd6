// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }
    void startsWithTheDefaults();
    void keepsWhatWasSet();
    void practiceRemembersItsAccountApart();
    void proxyAndAuthorityAreKept();
    void aDamagedFileIsTheDefaults();
    void livesInTheConfigurationFolder();

private:
    [[nodiscard]] QString path() const { return m_directory->filePath(u"a/lanyard.conf"_s); }
    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestPreferences::startsWithTheDefaults()
{
    const Preferences preferences(path());
    QCOMPARE(preferences.language(), QString());
    QCOMPARE(preferences.windowGeometry(), QByteArray());
    QCOMPARE(preferences.splitterState(), QByteArray());
    QCOMPARE(preferences.chosenAccountId(), QString());
    QVERIFY(!preferences.quitsOnCloseWithoutAsking());
    QVERIFY(!preferences.wasToldAboutTray());
}

void TestPreferences::keepsWhatWasSet()
{
    const QByteArray bytes("\x01\xd9\xd0\xcb\x00\"@;=\n", 10);
    {
        Preferences preferences(path());
        preferences.setLanguage(u"de"_s);
        preferences.setWindowGeometry(bytes);
        preferences.setSplitterState(bytes + 'x');
        preferences.setChosenAccountId(u"a/b"_s);
        preferences.setQuitsOnCloseWithoutAsking(true);
        preferences.setWasToldAboutTray(true);
    }
    Preferences again(path());
    QCOMPARE(again.language(), u"de"_s);
    QCOMPARE(again.windowGeometry(), bytes);
    QCOMPARE(again.splitterState(), bytes + 'x');
    QCOMPARE(again.chosenAccountId(), u"a/b"_s);
    QVERIFY(again.quitsOnCloseWithoutAsking());
    QVERIFY(again.wasToldAboutTray());
    again.setLanguage({});
    QCOMPARE(again.language(), QString());
}

void TestPreferences::practiceRemembersItsAccountApart()
{
    Preferences preferences(path());
    preferences.setChosenAccountId(u"real"_s);
    preferences.setLanguage(u"ar"_s);
    preferences.setPractice(true);
    QCOMPARE(preferences.chosenAccountId(), QString());
    QCOMPARE(preferences.language(), u"ar"_s);
    preferences.setChosenAccountId(u"made up"_s);
    preferences.setPractice(false);
    QCOMPARE(preferences.chosenAccountId(), u"real"_s);
}

void TestPreferences::proxyAndAuthorityAreKept()
{
    NetworkSettings own;
    own.proxy = NetworkSettings::Proxy::Socks5;
    own.proxyHost = u"proxy.example"_s;
    own.proxyPort = 1080;
    {
        Preferences preferences(path());
        QCOMPARE(preferences.proxy(), NetworkSettings());
        preferences.setProxy(own);
        preferences.setAuthorityPath(u"/nowhere/ca.pem"_s);
    }
    Preferences preferences(path());
    QCOMPARE(preferences.proxy(), own);
    QCOMPARE(preferences.authorityPath(), u"/nowhere/ca.pem"_s);
    QCOMPARE(networkSettings(preferences), own); // the file is not there: nobody is added
    own.proxyHost.clear();
    preferences.setProxy(own);
    QCOMPARE(networkSettings(preferences).proxy, NetworkSettings::Proxy::System);
}

void TestPreferences::aDamagedFileIsTheDefaults()
{
    QVERIFY(QDir().mkpath(m_directory->filePath(u"a"_s)));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[window\n\xff\xfe garbage\n=\n[[[\ngeometry=@Variant(\n");
    file.close();
    Preferences preferences(path());
    QVERIFY(!preferences.quitsOnCloseWithoutAsking());
    preferences.setWasToldAboutTray(true);
    QVERIFY(preferences.wasToldAboutTray());
}

void TestPreferences::livesInTheConfigurationFolder()
{
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_directory->path()));
    {
        Preferences preferences;
        preferences.setWasToldAboutTray(true);
    }
    QVERIFY(QFile::exists(m_directory->filePath(u"lanyard/lanyard.conf"_s)));
}

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
