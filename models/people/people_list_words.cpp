// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/people_list_words.h"

#include "models/people/mark_entry.h"

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

QString PeopleListWords::stationName(const QString &code) const
{
    const auto at = std::find_if(stations.begin(), stations.end(),
                                 [&code](const Station &station) { return station.code == code; });
    return at == stations.end() ? code : at->name;
}

QString PeopleListWords::userName(UserId user) const
{
    const auto at =
        std::find_if(users.begin(), users.end(), [user](const User &other) { return UserId(other.id) == user; });
    return at == users.end() ? QString() : at->name;
}

Result<PeopleListWords> peopleListWords(Database &database, const Viewer &viewer, QDate today)
{
    OfficeStore office(database);
    PeopleListWords words;
    words.today = today;
    LEYE_TRY(words.codes, CodeTables::load(office, today));
    LEYE_TRY(words.stations, office.stations());
    std::sort(words.stations.begin(), words.stations.end(),
              [](const Station &left, const Station &right) { return left.code < right.code; });
    LEYE_TRY(words.users, office.users());
    words.users.removeIf([today](const User &user) { return user.retired.isValid() && user.retired < today; });
    for (const QString &mark : words.codes.codes(u"app_mark"_s)) {
        LEYE_TRY(const int sensitivity, sensitivityOfMark(office, mark, today));
        if (viewer.mayRead(sensitivity))
            words.marks.append(mark);
    }
    return words;
}

} // namespace leye
