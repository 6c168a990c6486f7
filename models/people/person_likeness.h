// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/person.h"

#include <QList>

namespace leye {

/// What two records of people have in common, or contradict each other in; what tells most comes first.
enum class Likeness : quint8 {
    IdNumber, ///< of one kind of document; of travel permits the part that stays (idMatchKey)
    Name,     ///< whatever the dots and widths; also where it is the other's also_called
    Sound,    ///< other characters that are read alike: 陈小明, 程晓铭
    Phone,    ///< any of both
    Birth,
    Address,       ///< lived at or registered at, down to a number of a house
    OtherIdNumber, ///< both have one of the same kind
    OtherBirth,    ///< both are known
};
/// For people, translated: "Same name".
[[nodiscard]] QString wordsFor(Likeness likeness);
[[nodiscard]] bool speaksAgainst(Likeness likeness);

enum class LikenessRank : quint8 { Same, Likely, Possible, None };

/// Whether two records may be of one person, and why. The rank follows from the weight of all reasons.
struct PersonLikeness {
    LikenessRank rank = LikenessRank::None;
    QList<Likeness> reasons; ///< in the order of the enumeration
    int weight = 0;          ///< orders those of one rank: more is more alike
    bool operator==(const PersonLikeness &) const = default;
};

/// Asked at entry, in the review of an import and before a merge. Both ways round the same. Compares what is kept:
/// both records must have been prepared (person_entry.h).
[[nodiscard]] PersonLikeness likenessOf(const Person &one, const Person &other);

} // namespace leye
