// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/people_desk.h"

namespace leye {

/// Somebody's place in a household that is to be made.
struct NewMember {
    PersonId person;
    QString relation; ///< 本人, 配偶, 外祖父 …
};

/// Makes a household of people; without a label it is called after the first. Invalid: nobody in it, or somebody twice.
/// Conflict: somebody lives in another household already. Denied: the right to edit people.
[[nodiscard]] Result<Saved<Household>> createHousehold(const PeopleDesk &desk, Household household,
                                                       const QList<NewMember> &members);

/// Takes somebody into a household. Conflict: they live in one already (leave it, or merge the two).
[[nodiscard]] Result<Saved<HouseholdMember>> joinHousehold(const PeopleDesk &desk, HouseholdId household,
                                                           const NewMember &member);

/// Somebody moves out. A household that nobody lives in any more goes to the bin with them.
[[nodiscard]] Result<Committed> leaveHousehold(const PeopleDesk &desk, const Id16 &member, const QString &reason = {});

/// Says what somebody is to the household.
[[nodiscard]] Result<Saved<HouseholdMember>> setRelation(const PeopleDesk &desk, const Id16 &member,
                                                         const QString &relation);

/// Changes label or address. `before` is the record as it was shown (see saveChanges()).
[[nodiscard]] Result<Saved<Household>> changeHousehold(const PeopleDesk &desk, const Household &before,
                                                       const Household &after);

/// Two households turn out to be one: everybody of `from` moves into `into`, `from` goes to the bin. Who was in both
/// stays once. Invalid: the two are the same.
[[nodiscard]] Result<Committed> mergeHouseholds(const PeopleDesk &desk, HouseholdId from, HouseholdId into,
                                                const QString &reason = {});

} // namespace leye
