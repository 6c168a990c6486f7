// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/user_entry.h"

#include "models/office/natural_record.h"
#include "models/office/network.h"
#include "models/office/office_store.h"
#include "models/office/station_entry.h"

#include <QCoreApplication>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(UserEntry)
};

} // namespace

Result<void> requireOpenStation(Database &database, const QString &code)
{
    LEYE_TRY(const std::optional<Station> station, OfficeStore(database).station(code));
    if (!station || station->isDeleted() || isClosed(*station))
        return fail(Error::Kind::Invalid, Words::tr("Choose the station of the user."), u"station"_s);
    return {};
}

Result<User> workingUser(Database &database, UserId user)
{
    LEYE_TRY(const std::optional<User> found, OfficeStore(database).user(user));
    if (!found)
        return fail(Error::Kind::NotFound, Words::tr("This user is not on file any more."), user.toString());
    if (found->retired.isValid())
        return fail(Error::Kind::Denied, Words::tr("This user does not work here any more."), user.toString());
    return *found;
}

Result<Committed> moveUser(Journal &journal, const Viewer &viewer, UserId user, const QString &station)
{
    LEYE_CHECK(viewer.require(Task::ManageUsers));
    LEYE_TRY(const User before, workingUser(journal.database(), user));
    User after = before;
    if (station != before.station) {
        LEYE_CHECK(requireOpenStation(journal.database(), station));
        after.station = station;
        after.area = areaOf(station);
    }
    return commitChanges(journal, Edit(u"user.station"_s, viewer.user).change(before, after));
}

} // namespace leye
