// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"

#include "catalogue/providerfile.h"
#include "core/logging.h"
#include "core/securefile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

// Q_INIT_RESOURCE declares a function, which must not land in our namespace.
static void initCatalogueResources()
{
    Q_INIT_RESOURCE(lanyard);
}

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

constexpr qint64 longestFile = 1024 * 1024;

Result<QByteArray> readFile(const QString &path, bool isBuiltIn)
{
    if (!isBuiltIn)
        return readPrivateFile(path, longestFile);
    QFile file(path); // a resource has no descriptor that readPrivateFile() could look at
    if (!file.open(QIODevice::ReadOnly))
        return Error{.kind = ErrorKind::FileUnreadable, .detail = file.errorString()};
    return file.read(longestFile);
}

Result<QJsonObject> readDocument(const QString &path, bool isBuiltIn)
{
    const Result<QByteArray> content = readFile(path, isBuiltIn);
    if (!content)
        return content.error();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(content.value(), &problem);
    if (problem.error != QJsonParseError::NoError) {
        const auto line = content.value().left(problem.offset).count('\n') + 1;
        return Error{.kind = ErrorKind::FileDamaged,
                     .detail = u"line %1: %2"_s.arg(line).arg(problem.errorString())};
    }
    if (!document.isObject())
        return Error{.kind = ErrorKind::FileDamaged, .detail = u"must be an object"_s};
    return document.object();
}

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
    m_providers.clear();
    m_problems.clear();
    m_builtIn.clear();
    m_documents.clear();
    const QStringList builtIn = providerFiles(builtInDirectory);
    for (const QString &path : builtIn)
        loadFile(path, true);
    // An empty name would be the working directory.
    const QStringList users =
        userDirectory.isEmpty() ? QStringList() : providerFiles(userDirectory);
    for (const QString &path : users)
        loadFile(path, false);
    sortProviders();
}

void Catalogue::loadFile(const QString &path, bool isBuiltIn)
{
    const Result<QJsonObject> document = readDocument(path, isBuiltIn);
    const Result<void> taken =
        document ? takeDocument(document.value(), isBuiltIn) : Result<void>(document.error());
    if (taken)
        return;
    Error problem = taken.error();
    problem.host = path;
    qCWarning(lcCatalogue).noquote() << "left out" << path << problem.detail;
    m_problems.append(problem);
}

Result<void> Catalogue::takeDocument(const QJsonObject &document, bool isBuiltIn)
{
    const QString id = document.value("id"_L1).toString();
    const QJsonObject whole = mergedDocument(m_documents.value(id), document);
    const Result<Provider> provider = parseProvider(whole);
    if (!provider)
        return provider.error();
    m_documents.insert(id, whole);
    if (isBuiltIn)
        m_builtIn.insert(id, whole);
    add(provider.value());
    return {};
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
