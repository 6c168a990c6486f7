// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/record.h"

#include <QCoreApplication>

#include <array>

namespace leye {

/// People who live and keep house together, so that the aide sees that a job seeker's grandparents are on the elder list.
struct Household : Record {
    QString label;
    QString address;
    bool operator==(const Household &) const = default;
};
inline constexpr std::array kHouseholdFields{
    field<&Household::label>("label", Basic, QT_TRANSLATE_NOOP("Field", "Household")),
    field<&Household::address>("address", Basic, QT_TRANSLATE_NOOP("Field", "Address")),
};
inline constexpr RecordType kHousehold{"household", kHouseholdFields};
template <>
inline constexpr const RecordType *recordTypeOf<Household> = &kHousehold;

/// Somebody's place in a household.
struct HouseholdMember : Record {
    HouseholdId household;
    PersonId person;
    QString relation; ///< to the household's job seeker or head: 本人, 外祖父 …
    bool operator==(const HouseholdMember &) const = default;
};
inline constexpr std::array kHouseholdMemberFields{
    field<&HouseholdMember::household>("household", Basic, QT_TRANSLATE_NOOP("Field", "Household"), "household"),
    field<&HouseholdMember::person>("person", Basic, QT_TRANSLATE_NOOP("Field", "Person"), "person"),
    field<&HouseholdMember::relation>("relation", Basic, QT_TRANSLATE_NOOP("Field", "Relation")),
};
inline constexpr RecordType kHouseholdMember{"household_member", kHouseholdMemberFields, "person"};
template <>
inline constexpr const RecordType *recordTypeOf<HouseholdMember> = &kHouseholdMember;

} // namespace leye
