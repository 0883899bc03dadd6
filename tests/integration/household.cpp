// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/household.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>

namespace Lanyard {

using namespace Qt::StringLiterals;

Household::Household(const QJsonObject &provider)
    : m_keychainName(u"lanyard-"_s + QFileInfo(m_folder.path()).fileName())
    , m_keychain(m_keychainName)
{
    const QString catalogue = m_folder.filePath(u"catalogue"_s);
    QDir().mkpath(catalogue);
    QFile file(catalogue + u"/real.json"_s);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no provider file");
    file.write(QJsonDocument(provider).toJson());
    file.close();
    m_catalogue.load(m_folder.filePath(u"nothing-built-in"_s), catalogue);
    for (const Error &problem : m_catalogue.problems())
        qFatal("%s", qPrintable(problem.detail));
    restart();
}

void Household::restart()
{
    m_service.reset();
    m_repository = std::make_unique<AccountRepository>(m_folder.filePath(u"accounts.json"_s));
    m_service = std::make_unique<AccountService>(AccountService::Parts{.catalogue = m_catalogue,
                                                                       .repository = *m_repository,
                                                                       .secrets = m_keychain,
                                                                       .network = m_network,
                                                                       .pages = m_pages,
                                                                       .clock = m_clock});
    const auto opened = m_service->open();
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    m_service->start();
}

QMap<QString, QByteArray> Household::storedSecrets() const
{
    QProcess tool;
    tool.setProcessChannelMode(QProcess::MergedChannels); // secrets on one, names on the other
    tool.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, m_keychainName});
    if (!tool.waitForFinished())
        qFatal("secret-tool does not answer");
    QMap<QString, QByteArray> secrets;
    QByteArray secret;
    while (tool.canReadLine()) {
        const QByteArray line = tool.readLine().trimmed();
        if (line.startsWith("secret = "))
            secret = QByteArray::fromBase64(line.mid(9)); // qtkeychain's way with bytes
        else if (line.startsWith("attribute.user = "))
            secrets.insert(QString::fromUtf8(line.mid(17)), secret);
    }
    return secrets;
}

QByteArray Household::accountsFile() const
{
    QFile file(m_folder.filePath(u"accounts.json"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace Lanyard
