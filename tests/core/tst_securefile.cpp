// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/securefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Lanyard;
using namespace Qt::StringLiterals;

class TestSecureFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_path = m_directory->filePath(u"lanyard/accounts.json"_s);
    }

    void newFileIsPrivateWhateverTheUmask()
    {
        const mode_t before = ::umask(0);
        const auto written = writePrivateFile(m_path, "content");
        ::umask(before);
        QVERIFY(written.isOk());
        QCOMPARE(modeOf(m_path), 0600u);
        QCOMPARE(modeOf(QFileInfo(m_path).path()), 0700u);
        QCOMPARE(readPrivateFile(m_path).value(), QByteArray("content"));
    }

    void openFileBecomesPrivate()
    {
        QVERIFY(writePrivateFile(m_path, "old").isOk());
        QVERIFY(QFile::setPermissions(m_path, QFile::Permissions(0x6644)));
        QVERIFY(writePrivateFile(m_path, "new").isOk());
        QCOMPARE(modeOf(m_path), 0600u);
        QCOMPARE(readPrivateFile(m_path).value(), QByteArray("new"));
    }

    void failureKeepsTheOldContent()
    {
        QVERIFY(writePrivateFile(m_path, "old").isOk());
        QVERIFY(QDir().mkpath(m_path + u"x/y"_s));
        const auto result = writePrivateFile(m_path + u"x"_s, "new"); // a directory stands there
        QVERIFY(!result.isOk());
        QCOMPARE(result.error().kind, ErrorKind::FileUnwritable);
        QCOMPARE(readPrivateFile(m_path).value(), QByteArray("old"));
    }

    void whatIsNoFileIsNotRead()
    {
        QVERIFY(QDir().mkpath(m_path));
        QCOMPARE(readPrivateFile(m_path).error().kind, ErrorKind::FileUnreadable);
        const QString fifo = m_directory->filePath(u"fifo"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
        QCOMPARE(readPrivateFile(fifo).error().kind,
                 ErrorKind::FileUnreadable); // and does not hang
        QCOMPARE(readPrivateFile(u"/dev/zero"_s).error().kind, ErrorKind::FileUnreadable);
        QCOMPARE(readPrivateFile(u"/nowhere/at/all"_s).error().kind, ErrorKind::FileUnreadable);
    }

    void tooLongIsNotRead()
    {
        QVERIFY(writePrivateFile(m_path, QByteArray(100, 'x')).isOk());
        QVERIFY(readPrivateFile(m_path, 100).isOk());
        QVERIFY(!readPrivateFile(m_path, 99).isOk());
    }

    void damagedFilesAreKept()
    {
        QVERIFY(writePrivateFile(m_path, "{").isOk());
        QCOMPARE(setFileAside(m_path).value(), m_path + u".damaged-1"_s);
        QVERIFY(writePrivateFile(m_path, "[").isOk());
        QCOMPARE(setFileAside(m_path).value(), m_path + u".damaged-2"_s);
        QCOMPARE(readPrivateFile(m_path + u".damaged-1"_s).value(), QByteArray("{"));
    }

private:
    static uint modeOf(const QString &path)
    {
        struct stat status
        {
        };
        ::stat(QFile::encodeName(path).constData(), &status);
        return status.st_mode & 0777;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestSecureFile)
#include "tst_securefile.moc"
