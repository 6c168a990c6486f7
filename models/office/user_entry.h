// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/journal.h"
#include "models/office/records.h"
#include "models/office/rights.h"

namespace leye {

// What is changed about a user without their keys; the rest is a Workspace's. On the writer's thread.

/// Where a user can work: Invalid, in the field "station", for a code that nothing has and for a closed station.
[[nodiscard]] Result<void> requireOpenStation(Database &database, const QString &code);

/// From now on they work elsewhere: one operation that can be undone. Everybody's station, one's own as well: it gives
/// no right. Needs Task::ManageUsers. Invalid as above; NotFound and Denied for who is not on file or does not work
/// here any more. Where they work there already, nothing is written and the action is null.
[[nodiscard]] Result<Committed> moveUser(Journal &journal, const Viewer &viewer, UserId user, const QString &station);

/// NotFound: not on file; Denied: they do not work here any more.
[[nodiscard]] Result<User> workingUser(Database &database, UserId user);

} // namespace leye
