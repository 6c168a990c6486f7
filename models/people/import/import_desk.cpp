// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/import/import_desk.h"

#include "models/office/station_entry.h"
#include "models/people/mark_entry.h"
#include "models/people/typed_text.h"

namespace leye {

using namespace Qt::StringLiterals;

Result<ImportDesk> ImportDesk::load(Journal &journal, const Viewer &viewer, const QString &station)
{
    OfficeStore office(journal.database());
    const QDate today = journal.clock().today();
    LEYE_TRY(CodeTables codes, CodeTables::load(office, today));
    LEYE_TRY(Places places, Places::load());
    ImportDesk desk{journal, viewer, station, std::move(codes), std::move(places), {}, {}, {}, today};
    LEYE_TRY(const QList<User> users, office.users());
    for (const User &user : users) {
        const QString name = tidyName(user.name);
        desk.staff.insert(name, desk.staff.contains(name) ? UserId() : UserId(user.id));
    }
    LEYE_TRY(const QList<Station> stations, office.stations());
    for (const Station &node : stations) {
        desk.stations.insert(node.code, node.code);
        if (const QString name = tidyName(node.name); !isClosed(node) || !desk.stations.contains(name))
            desk.stations.insert(name, node.code); // a name that was given again is that of the open one
    }
    for (const CodeRow &mark : desk.codes.rows(u"app_mark"_s)) {
        LEYE_TRY(desk.markClasses[mark.code], sensitivityOfMark(office, mark.code, today));
    }
    return desk;
}

} // namespace leye
