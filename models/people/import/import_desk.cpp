// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/import/import_desk.h"

#include "models/people/typed_text.h"

namespace leye {

Result<ImportDesk> ImportDesk::load(Journal &journal, const Viewer &viewer, const QString &station)
{
    OfficeStore office(journal.database());
    LEYE_TRY(CodeTables codes, CodeTables::load(office, journal.clock().today()));
    LEYE_TRY(Places places, Places::load());
    ImportDesk desk{journal, viewer, station, std::move(codes), std::move(places), {}, {}};
    LEYE_TRY(const QList<User> users, office.users());
    for (const User &user : users) {
        const QString name = tidyName(user.name);
        desk.staff.insert(name, desk.staff.contains(name) ? UserId() : UserId(user.id));
    }
    LEYE_TRY(const QList<Station> stations, office.stations());
    for (const Station &node : stations) {
        desk.stations.insert(node.code, node.code);
        desk.stations.insert(tidyName(node.name), node.code);
    }
    return desk;
}

} // namespace leye
