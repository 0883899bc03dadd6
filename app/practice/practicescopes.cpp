// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practicewords.h"

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

struct ScopeWords
{
    QByteArray scope;
    QString english;
    QString german;
    QString arabic;
};

const QList<ScopeWords> &scopeWords()
{
    static const QList<ScopeWords> words{
        {"profile:read", u"View basic profile information"_s,
         u"Grundlegende Profilangaben ansehen"_s, u"عرض معلومات الملف الشخصي الأساسية"_s},
        {"contexts:read", u"View context files and their contents"_s,
         u"Kontextdateien und ihren Inhalt ansehen"_s, u"عرض ملفات السياق ومحتوياتها"_s},
        {"contexts:write", u"Create, update, and delete context files"_s,
         u"Kontextdateien anlegen, ändern und löschen"_s, u"إنشاء ملفات السياق وتحديثها وحذفها"_s},
        {"skills:read", u"View skills and their configurations"_s,
         u"Skills und ihre Einstellungen ansehen"_s, u"عرض المهارات وإعداداتها"_s},
        {"skills:execute", u"Run skills to generate content"_s,
         u"Skills ausführen, um Inhalte zu erzeugen"_s, u"تشغيل المهارات لتوليد المحتوى"_s},
        {"tasks:read", u"View tasks and workflows"_s, u"Aufgaben und Abläufe ansehen"_s,
         u"عرض المهام وسير العمل"_s},
        {"tasks:execute", u"Run tasks and workflows"_s, u"Aufgaben und Abläufe ausführen"_s,
         u"تشغيل المهام وسير العمل"_s},
        {"tasks:write", u"Create, update, and delete tasks"_s,
         u"Aufgaben anlegen, ändern und löschen"_s, u"إنشاء المهام وتحديثها وحذفها"_s},
    };
    return words;
}

} // namespace

QString PracticeWords::scope(const QByteArray &scope) const
{
    for (const ScopeWords &words : scopeWords()) {
        if (words.scope != scope)
            continue;
        if (language == "de"_L1)
            return words.german;
        return language == "ar"_L1 ? words.arabic : words.english;
    }
    return QString::fromUtf8(scope);
}

} // namespace Lanyard
