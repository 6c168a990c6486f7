// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/people_store.h"

namespace leye {

/// Somebody in a household as the aide sees them beside a person: their name, and on which of our lists they stand.
struct Housemate {
    HouseholdMember place;
    qint64 n = 0; ///< of the person
    PersonId id;
    QString name;
    QDate birth;
    QString phone;
    QStringList kinds; ///< open enrolments: 求职人员, 为老服务
    bool isSelf = false;
    bool hasDied = false;
    bool operator==(const Housemate &) const = default;
};

struct HouseholdView {
    Household household;
    QList<Housemate> people; ///< in the order in which they joined
    bool operator==(const HouseholdView &) const = default;
};

/// The households a person lives in, with everybody; people in the bin are left out. Empty for who lives in none.
[[nodiscard]] Result<QList<HouseholdView>> householdsOf(PeopleStore &people, qint64 person);

} // namespace leye
