// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/rights.h"
#include "models/people/person_likeness_store.h"

namespace leye {

/// Somebody on file who may be the one that is asked about, in words and as the viewer may see them.
struct LikelyPerson {
    PersonId id;
    QString name;
    QString kinds;     ///< what they are to us
    QStringList facts; ///< sex, day of birth, age, numbers (masked), address; what is not known is left out
    PersonLikeness likeness;
    bool operator==(const LikelyPerson &) const = default;
};

/// PersonLikenessStore::like() for a window or a list.
[[nodiscard]] Result<QList<LikelyPerson>> likelyPeople(Database &database, const Viewer &viewer, const Person &person,
                                                       QDate today, qsizetype limit);

} // namespace leye
