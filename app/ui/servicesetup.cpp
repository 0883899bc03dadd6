// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servicesetup.h"

#include "catalogue/catalogue.h"

using namespace Qt::StringLiterals;

namespace Lanyard {

ServiceSetup::ServiceSetup(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_files(parts.catalogue)
{}

template<typename T>
T ServiceSetup::told(T result)
{
    if (result)
        Q_EMIT changed();
    return result;
}

bool ServiceSetup::canKeep() const
{
    return !m_parts.catalogue.userDirectory().isEmpty();
}

Result<void> ServiceSetup::save(const QJsonObject &document)
{
    return told(m_files.save(document));
}

Result<QString> ServiceSetup::addServer(const QString &providerId, const QUrl &baseUrl)
{
    return told(m_files.addServer(providerId, baseUrl));
}

Result<void> ServiceSetup::setOwnClient(const QString &providerId, const OwnClient &client)
{
    return told(m_files.setOwnClient(providerId, client));
}

Result<QString> ServiceSetup::importFrom(const QString &path)
{
    return told(m_files.importFrom(path));
}

Result<void> ServiceSetup::exportTo(const QString &path, const QString &providerId) const
{
    return m_files.exportTo(path, providerId);
}

QString ServiceSetup::freshId(const QUrl &server) const
{
    return m_files.freshId(server);
}

Result<Provider> ServiceSetup::serverAt(const QString &providerId, const QUrl &baseUrl) const
{
    const Provider *original = m_parts.catalogue.provider(providerId);
    return m_parts.catalogue.preview({
        {u"id"_s, m_files.freshId(baseUrl, providerId)},
        {u"basedOn"_s, providerId},
        {u"name"_s, original ? original->name : providerId},
        {u"baseUrl"_s, baseUrl.toString(QUrl::FullyEncoded)},
    });
}

} // namespace Lanyard
