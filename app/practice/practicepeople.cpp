// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practicepeople.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lanyard {

QString PracticePerson::initials() const
{
    return name.left(1) + name.mid(name.lastIndexOf(u' ') + 1, 1);
}

const QList<PracticePerson> &practicePeople()
{
    static const QList<PracticePerson> people = {
        {u"ada"_s, u"Ada Lindqvist"_s, u"ada.lindqvist@example.org"_s, u"ts_platform"_s,
         u"Platform"_s, u"pro"_s, 10, 7, 5},
        {u"bo"_s, u"Bo Nakamura"_s, u"bo.nakamura@example.org"_s, {}, {}, u"free"_s, 3, 1, 1},
        {u"chidi"_s, u"Chidi Okafor"_s, u"chidi.okafor@example.org"_s, u"ts_research"_s,
         u"Research"_s, u"unlimited"_s, std::nullopt, 24, std::nullopt},
    };
    return people;
}

const PracticePerson *practicePerson(const QString &id)
{
    const QList<PracticePerson> &people = practicePeople();
    const auto found = std::find_if(people.cbegin(), people.cend(),
                                    [&](const PracticePerson &person) { return person.id == id; });
    return found == people.cend() ? nullptr : &*found;
}

} // namespace Lanyard
