// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"

#include "catalogue/documentfile.h"
#include "catalogue/providerfile.h"
#include "core/logging.h"

#include <QDir>
#include <QFile>

#include <algorithm>

// Q_INIT_RESOURCE declares a function, which must not land in our namespace.
static void initCatalogueResources()
{
    Q_INIT_RESOURCE(lanyard);
}

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

QStringList providerFiles(const QString &directory)
{
    // With QDir::System pipes and dangling links are listed too: they are named, not passed over.
    const QFileInfoList entries =
        QDir(directory).entryInfoList({u"*.json"_s}, QDir::Files | QDir::System, QDir::Name);
    QStringList paths;
    for (const QFileInfo &entry : entries)
        paths.append(entry.absoluteFilePath());
    return paths;
}

} // namespace

void Catalogue::load(const QString &builtInDirectory, const QString &userDirectory)
{
    initCatalogueResources();
    m_builtInDirectory = builtInDirectory;
    m_userDirectory = userDirectory;
    reload();
}

void Catalogue::reload()
{
    if (m_builtInDirectory.isEmpty())
        return;
    m_providers.clear();
    m_problems.clear();
    m_builtIn.clear();
    m_documents.clear();
    m_userFiles.clear();
    const QStringList builtIn = providerFiles(m_builtInDirectory);
    for (const QString &path : builtIn)
        loadBuiltIn(path);
    // An empty name would be the working directory.
    const QStringList users =
        m_userDirectory.isEmpty() ? QStringList() : providerFiles(m_userDirectory);
    for (const QString &path : users)
        loadUsers(path);
    sortProviders();
}

void Catalogue::loadBuiltIn(const QString &path)
{
    QFile file(path); // a resource has no descriptor that readPrivateFile() could look at
    const Result<QJsonObject> document =
        file.open(QIODevice::ReadOnly)
            ? parseDocument(file.readAll())
            : Error{.kind = ErrorKind::FileUnreadable, .detail = file.errorString()};
    const Result<void> taken =
        document ? takeBuiltIn(document.value()) : Result<void>(document.error());
    if (!taken)
        leaveOut(path, taken.error());
}

void Catalogue::loadUsers(const QString &path)
{
    const Result<ProviderDocument> file = readDocument(path);
    const Result<void> taken = file ? takeUsers({path, file.value().content, file.value().object})
                                    : Result<void>(file.error());
    if (!taken)
        leaveOut(path, taken.error());
}

void Catalogue::leaveOut(const QString &path, const Error &reason)
{
    Error problem = reason;
    problem.host = path;
    qCWarning(lcCatalogue).noquote() << "left out" << path << problem.detail;
    m_problems.append(problem);
}

Result<void> Catalogue::takeBuiltIn(const QJsonObject &document)
{
    const Result<Provider> provider = parseProvider(document);
    if (!provider)
        return provider.error();
    m_documents.insert(provider.value().id, document);
    m_builtIn.insert(provider.value().id, document);
    add(provider.value());
    return {};
}

Result<void> Catalogue::takeUsers(const UserFile &file)
{
    const QString id = file.document.value("id"_L1).toString();
    QJsonObject base = m_documents.value(id);
    if (base.isEmpty() || file.document.contains("basedOn"_L1)) {
        const Result<QJsonObject> under = baseOf(file.document);
        if (!under)
            return under.error();
        base = mergedDocument(under.value(), base);
    }
    const QJsonObject whole = mergedDocument(base, file.document);
    Result<Provider> provider = parseProvider(whole);
    if (!provider)
        return provider.error();
    Provider made = provider.takeValue();
    made.isUserMade = true;
    m_documents.insert(id, whole);
    m_userFiles[id].append(file);
    add(made);
    return {};
}

/// What lies beneath a user's file: the built-in one of its id, or the one that it is based on.
Result<QJsonObject> Catalogue::baseOf(const QJsonObject &document) const
{
    const QString id = document.value("id"_L1).toString();
    if (!document.contains("basedOn"_L1))
        return m_builtIn.value(id);
    const QString basedOn = document.value("basedOn"_L1).toString();
    if (!m_builtIn.contains(basedOn) || m_builtIn.contains(id))
        return Error{.kind = ErrorKind::FileDamaged,
                     .detail = m_builtIn.contains(id)
                                   ? u"/basedOn: is for ids that are not built in"_s
                                   : u"/basedOn: must be the id of a built-in service"_s};
    QJsonObject base = m_builtIn.value(basedOn);
    // Another server has another name, and is not where a variable says that the first one is.
    for (const QLatin1String key : {"issuer"_L1, "serverVariable"_L1, "knownServers"_L1})
        base.remove(key);
    return base;
}

QList<Catalogue::UserFile> Catalogue::userFiles(const QString &id) const
{
    return m_userFiles.value(id);
}

Result<Provider> Catalogue::preview(const QJsonObject &document) const
{
    const Result<QJsonObject> base = baseOf(document);
    return base ? parseProvider(mergedDocument(base.value(), document))
                : Result<Provider>(base.error());
}

void Catalogue::sortProviders()
{
    std::stable_sort(m_providers.begin(), m_providers.end(),
                     [this](const Provider &left, const Provider &right) {
                         const bool leftIsOurs = m_builtIn.contains(left.id);
                         if (leftIsOurs != m_builtIn.contains(right.id))
                             return leftIsOurs;
                         return left.name.localeAwareCompare(right.name) < 0;
                     });
}

const Provider *Catalogue::provider(const QString &id) const
{
    const auto found = std::find_if(m_providers.cbegin(), m_providers.cend(),
                                    [&](const Provider &provider) { return provider.id == id; });
    return found == m_providers.cend() ? nullptr : &*found;
}

void Catalogue::add(const Provider &provider)
{
    const auto found = std::find_if(m_providers.begin(), m_providers.end(),
                                    [&](const Provider &known) { return known.id == provider.id; });
    if (found != m_providers.end())
        *found = provider;
    else
        m_providers.append(provider);
}

Result<Provider> Catalogue::retarget(const QString &id, const QJsonObject &overlay) const
{
    if (!m_builtIn.contains(id))
        return Error{.kind = ErrorKind::ConfigurationInvalid, .detail = u"no built-in "_s + id};
    Result<Provider> provider = parseProvider(mergedDocument(m_builtIn.value(id), overlay));
    if (!provider)
        return provider;
    Provider practice = provider.takeValue();
    practice.isPractice = true;
    return practice;
}

} // namespace Lanyard
