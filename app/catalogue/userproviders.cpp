// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/userproviders.h"

#include "catalogue/addressreader.h"
#include "catalogue/catalogue.h"
#include "catalogue/documentfile.h"
#include "catalogue/providerfile.h"
#include "core/securefile.h"
#include "oauth/strictnetwork.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

constexpr qsizetype longestId = 64;

Error refused(ErrorKind kind, const QString &reason, const QString &path)
{
    return Error{.kind = kind, .detail = reason, .host = path};
}

/// "auth-example-org" or "localhost-3000": what can stand in an id.
QString idFromServer(const QUrl &server)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QString id = QString::fromLatin1(QUrl::toAce(server.host())).toLower();
    if (id.isEmpty()) // an IPv6 address is no name
        id = server.host().toLower();
    if (server.port() > 0)
        id += u'-' + QString::number(server.port());
    id += server.path().toLower();
    id.replace(others, u"-"_s);
    while (id.startsWith(u'-'))
        id.remove(0, 1);
    while (id.endsWith(u'-'))
        id.chop(1);
    return id;
}

/// Absent host: whichever of 127.0.0.1 and [::1] there is. Null takes away what a built-in file
/// has.
Result<QJsonObject> redirectObject(const RedirectConfig &redirect)
{
    static const QStringList literals = {QString(), u"127.0.0.1"_s, u"[::1]"_s, u"::1"_s};
    const bool isLiteral = literals.contains(redirect.host);
    if (!isLiteral && redirect.host != "localhost"_L1)
        return Error{.kind = ErrorKind::FileDamaged,
                     .detail = u"/redirect/host: must be localhost, 127.0.0.1 or [::1]"_s};
    QJsonArray ports;
    for (const quint16 port : redirect.ports)
        ports.append(port);
    return QJsonObject{
        {u"host"_s, isLiteral ? QJsonValue(QJsonValue::Null) : QJsonValue(redirect.host)},
        {u"path"_s,
         redirect.path.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(redirect.path)},
        {u"ports"_s, ports},
    };
}

bool isLink(const QString &path)
{
    return QFileInfo(path).isSymLink();
}

} // namespace

UserProviders::UserProviders(Catalogue &catalogue)
    : m_catalogue(catalogue)
{}

QString UserProviders::pathFor(const QString &providerId) const
{
    const QList<Catalogue::UserFile> files = m_catalogue.userFiles(providerId);
    return files.size() == 1 ? files.first().path
                             : QDir(m_catalogue.userDirectory()).filePath(providerId + ".json"_L1);
}

/// Whether the files on disk are those that the catalogue read: nobody's work may be lost.
Result<void> UserProviders::checkUnchanged(const QString &providerId) const
{
    const QList<Catalogue::UserFile> files = m_catalogue.userFiles(providerId);
    for (const Catalogue::UserFile &file : files) {
        const Result<ProviderDocument> now = readDocument(file.path);
        if (!now && QFileInfo::exists(file.path))
            return now.error();
        if (!now || now.value().content != file.content)
            return refused(ErrorKind::FileUnwritable, u"changed since it was read"_s, file.path);
    }
    const QString path = pathFor(providerId);
    if (!files.isEmpty() || !(QFileInfo::exists(path) || isLink(path)))
        return {};
    const Result<ProviderDocument> foreign = readDocument(path);
    if (!foreign)
        return foreign.error();
    const QString id = foreign.value().object.value("id"_L1).toString();
    return refused(ErrorKind::FileUnwritable,
                   id == providerId ? u"changed since it was read"_s
                                    : u"/id: is the file of another provider"_s,
                   path);
}

Result<void> UserProviders::save(const QJsonObject &document)
{
    const QString id = document.value("id"_L1).toString();
    if (m_catalogue.userDirectory().isEmpty())
        return refused(ErrorKind::FileUnwritable, u"there is no folder for provider files"_s, {});
    if (!isProviderId(id)) // before it becomes a file name
        return refused(ErrorKind::FileDamaged,
                       u"/id: must be small letters, digits and '-', at most 64"_s, {});
    const QList<Catalogue::UserFile> files = m_catalogue.userFiles(id);
    if (files.size() > 1)
        return refused(ErrorKind::FileUnwritable, u"several files are about this provider"_s,
                       files.last().path);
    if (const Result<Provider> provider = m_catalogue.preview(document); !provider)
        return refused(provider.error().kind, provider.error().detail, pathFor(id));
    if (const Result<void> unchanged = checkUnchanged(id); !unchanged)
        return unchanged;
    const QByteArray content = QJsonDocument(document).toJson(QJsonDocument::Indented);
    if (const Result<void> written = writePrivateFile(pathFor(id), content); !written)
        return written;
    m_catalogue.reload();
    return {};
}

Result<QString> UserProviders::addServer(const QString &providerId, const QUrl &baseUrl,
                                         const QString &name)
{
    const Provider *original = m_catalogue.provider(providerId);
    if (!original || !m_catalogue.isBuiltIn(providerId))
        return Error{.kind = ErrorKind::ConfigurationInvalid,
                     .detail = u"no built-in "_s + providerId};
    if (const Result<void> address = checkEndpoint(baseUrl, u"baseUrl"_s); !address)
        return address.error();
    const QString server = normalizedServer(baseUrl);
    for (const Provider &known : m_catalogue.providers()) {
        const bool isSameService = known.id == providerId || known.basedOn == providerId;
        if (isSameService && normalizedServer(known.baseUrl) == server)
            return known.id;
    }
    const QString id = freshId(QUrl(server), providerId);
    const QString place = server.mid(server.indexOf("://"_L1) + 3);
    const QJsonObject document{
        {u"id"_s, id},
        {u"basedOn"_s, providerId},
        {u"name"_s, name.isEmpty() ? u"%1 (%2)"_s.arg(original->name, place) : name},
        {u"baseUrl"_s, server},
    };
    if (const Result<void> saved = save(document); !saved)
        return saved.error();
    return id;
}

Result<void> UserProviders::setOwnClient(const QString &providerId, const OwnClient &client)
{
    if (!m_catalogue.provider(providerId))
        return Error{.kind = ErrorKind::ConfigurationInvalid, .detail = u"no "_s + providerId};
    const Result<QJsonObject> redirect = redirectObject(client.redirect);
    if (!redirect)
        return redirect.error();
    const QList<Catalogue::UserFile> files = m_catalogue.userFiles(providerId);
    QJsonObject document =
        files.isEmpty() ? QJsonObject{{u"id"_s, providerId}} : files.first().document;
    QJsonObject object = document.value("client"_L1).toObject();
    object[u"id"_s] = client.clientId;
    object[u"scopes"_s] = QJsonArray::fromStringList(client.scopes);
    if (!client.hasSecret)
        object[u"authentication"_s] = u"none"_s;
    else if (object.value("authentication"_L1) == QJsonValue(u"none"_s))
        object.remove("authentication"_L1); // the built-in file's counts again
    document[u"client"_s] = object;
    document[u"redirect"_s] = redirect.value();
    // Else the sign-in would look for a secret that nobody has.
    document[u"wantsClientSecret"_s] = client.hasSecret;
    return save(document);
}

Result<void> UserProviders::remove(const QString &providerId)
{
    const QList<Catalogue::UserFile> files = m_catalogue.userFiles(providerId);
    if (files.isEmpty())
        return refused(ErrorKind::FileUnreadable, u"there is no file of the user's"_s,
                       pathFor(providerId));
    if (const Result<void> unchanged = checkUnchanged(providerId); !unchanged)
        return unchanged;
    Result<void> removed;
    for (const Catalogue::UserFile &file : files) {
        QFile entry(file.path);
        if (!entry.remove() && removed)
            removed = refused(ErrorKind::FileUnwritable, entry.errorString(), file.path);
    }
    m_catalogue.reload();
    return removed;
}

Result<QString> UserProviders::importFrom(const QString &path)
{
    if (isLink(path))
        return refused(ErrorKind::FileUnreadable, u"is a link; name the file itself"_s, path);
    const Result<ProviderDocument> file = readDocument(path);
    if (!file) {
        Error error = file.error();
        error.host = path;
        return error;
    }
    const QString id = file.value().object.value("id"_L1).toString();
    if (const Result<Provider> provider = m_catalogue.preview(file.value().object); !provider)
        return refused(provider.error().kind, provider.error().detail, path);
    if (m_catalogue.provider(id))
        return refused(ErrorKind::FileDamaged, u"/id: there is a provider with this id"_s, path);
    if (const Result<void> saved = save(file.value().object); !saved)
        return saved.error();
    return id;
}

Result<void> UserProviders::exportTo(const QString &path, const QString &providerId) const
{
    const QList<Catalogue::UserFile> files = m_catalogue.userFiles(providerId);
    if (files.size() != 1)
        return refused(ErrorKind::FileUnreadable,
                       files.isEmpty() ? u"there is no file of the user's"_s
                                       : u"several files are about this provider"_s,
                       pathFor(providerId));
    const QFileInfo target(path);
    if (target.isSymLink() || (target.exists() && !target.isFile()))
        return refused(ErrorKind::FileUnwritable, u"is no regular file"_s, path);
    // What was loaded passed the same test; it stands here so that no later change can get round
    // it: every key that could hold a secret is a fault.
    const QJsonObject document = files.first().document;
    if (const Result<Provider> provider = m_catalogue.preview(document); !provider)
        return refused(provider.error().kind, provider.error().detail, files.first().path);
    return writePrivateFile(path, QJsonDocument(document).toJson(QJsonDocument::Indented));
}

QString UserProviders::freshId(const QUrl &server, const QString &basedOn) const
{
    QString stem = basedOn.isEmpty() ? idFromServer(server) : basedOn + u'-' + idFromServer(server);
    stem = stem.left(longestId - 4);
    while (stem.endsWith(u'-'))
        stem.chop(1);
    if (!isProviderId(stem))
        stem = u"server"_s;
    const auto isTaken = [this](const QString &id) {
        return m_catalogue.provider(id) || QFileInfo::exists(pathFor(id));
    };
    QString id = stem;
    for (int i = 2; isTaken(id); ++i)
        id = stem + u'-' + QString::number(i);
    return id;
}

} // namespace Lanyard
