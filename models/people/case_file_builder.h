// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/disclosure.h"
#include "models/people/case_file.h"
#include "models/people/people_desk.h"

namespace leye {

/// Everything the station holds on one person (一人一档), as the viewer of `desk` may see it and as `wish` masks it, on
/// this day. The same database at the same moment gives the same value. Signs a checkpoint, whose root stands on paper;
/// writes no operation: recordPrint() does, before the file is handed over.
/// What a role may not read is left out and named: a part in Print::withheld, an entry as 受限记录.
/// Until referrals have a record of their own they are the services of kind 岗位推荐, whose title is 单位/岗位.
/// Denied, Invalid: see requireMayDisclose(). NotFound: nobody of this id is on file.
[[nodiscard]] Result<CaseFile> buildCaseFile(const PeopleDesk &desk, PersonId person, const DisclosureWish &wish,
                                             bool isDemo);

/// Says in the log that something about these people was printed ("casefile"), and into which file (its folder is
/// nobody's business).
[[nodiscard]] Result<Committed> recordPrint(const PeopleDesk &desk, const DisclosureWish &wish, const QString &what,
                                            const QList<PersonId> &people, const QString &path);

} // namespace leye
