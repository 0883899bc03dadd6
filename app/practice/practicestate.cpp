// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practicestate.h"

#include "core/logging.h"
#include "core/securefile.h"
#include "practice/practiceallowance.h"
#include "practice/practicegrants.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

constexpr int stateVersion = 1;
constexpr qint64 longestState = 1024 * 1024;

} // namespace

void PracticeState::load()
{
    if (m_path.isEmpty() || !QFileInfo::exists(m_path))
        return;
    const Result<QByteArray> content = readPrivateFile(m_path, longestState);
    if (!content) {
        qCWarning(lcPractice) << "the practice state cannot be read:" << content.error().detail;
        m_path.clear(); // what cannot be read must not be written over either
        return;
    }
    const QJsonObject state = QJsonDocument::fromJson(content.value()).object();
    const int version = state["version"_L1].toInt();
    if (version > stateVersion) {
        qCWarning(lcPractice) << "the practice state was written by a newer version";
        m_path.clear();
        return;
    }
    if (version < 1) {
        const Result<QString> aside = setFileAside(m_path);
        qCWarning(lcPractice) << "the practice state was damaged; set aside:" << aside.isOk();
        return;
    }
    const QJsonObject services = state["services"_L1].toObject();
    for (auto it = m_grants.cbegin(); it != m_grants.cend(); ++it)
        it.value()->readJson(services[it.key()].toArray());
    if (!services.contains("context7"_L1) &&
        m_grants.contains(u"context7"_s)) // the first version's
        m_grants.value(u"context7"_s)->readJson(state["grants"_L1].toArray());
    m_allowance.readJson(state["allowance"_L1].toObject());
}

void PracticeState::save()
{
    if (m_path.isEmpty())
        return;
    QJsonObject services;
    for (auto it = m_grants.cbegin(); it != m_grants.cend(); ++it)
        services[it.key()] = it.value()->toJson();
    const QJsonObject state{{u"version"_s, stateVersion},
                            {u"services"_s, services},
                            {u"allowance"_s, m_allowance.toJson()}};
    const Result<void> written = writePrivateFile(m_path, QJsonDocument(state).toJson());
    if (!written)
        qCWarning(lcPractice) << "the practice state cannot be kept:" << written.error().detail;
}

} // namespace Lanyard
