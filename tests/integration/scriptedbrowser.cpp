// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/scriptedbrowser.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QUrl>

namespace Lanyard {

using namespace Qt::StringLiterals;

void ScriptedBrowser::open(const QUrl &url, const QString &person, bool allows)
{
    const QJsonObject plan{{"person"_L1, person}, {"decision"_L1, allows ? "allow"_L1 : "deny"_L1}};
    QFile file(m_folder.filePath(u"plan.json"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no plan for the browser");
    file.write(QJsonDocument(plan).toJson());
    file.close();

    QProcess browser;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LANYARD_BROWSER_DIR"_s, m_folder.path());
    browser.setProcessEnvironment(environment);
    browser.setProgram(qEnvironmentVariable("LANYARD_SCRIPTED_BROWSER"));
    browser.setArguments({url.toString(QUrl::FullyEncoded)});
    browser.startDetached();
}

ScriptedBrowser::Page ScriptedBrowser::lastPage() const
{
    const QList<QJsonObject> all = visits();
    if (all.isEmpty())
        return {};
    const QJsonObject &last = all.last();
    return {.status = last.value("status"_L1).toInt(),
            .url = last.value("url"_L1).toString(),
            .text = last.value("text"_L1).toString(),
            .error = last.value("error"_L1).toString()};
}

int ScriptedBrowser::endedVisits() const
{
    return static_cast<int>(visits().size());
}

QList<QJsonObject> ScriptedBrowser::visits() const
{
    QList<QJsonObject> ended;
    QFile file(m_folder.filePath(u"visits.jsonl"_s));
    if (!file.open(QIODevice::ReadOnly))
        return ended;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        const QJsonObject visit = QJsonDocument::fromJson(line).object();
        if (line.endsWith('\n') && !visit.contains("arguments"_L1))
            ended.append(visit);
    }
    return ended;
}

} // namespace Lanyard
