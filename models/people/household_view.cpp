// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/household_view.h"

#include "models/people/enrolment_entry.h"

#include <algorithm>

namespace leye {

namespace {

Result<std::optional<Housemate>> housemate(PeopleStore &people, const HouseholdMember &place, qint64 self)
{
    LEYE_TRY(const std::optional<Person> person, people.person(place.person));
    if (!person || person->isDeleted())
        return std::nullopt;
    Housemate mate{place,         person->n, PersonId(person->id), person->name, person->birth,
                   person->phone, {},        person->n == self,    false};
    LEYE_TRY(const QList<Enrolment> enrolments, people.enrolments(person->n));
    for (const Enrolment &enrolment : enrolments) {
        if (!enrolment.end.isValid() && !mate.kinds.contains(enrolment.kind))
            mate.kinds.append(enrolment.kind);
        mate.hasDied = mate.hasDied || isDeath(enrolment.outcome);
    }
    return mate;
}

} // namespace

Result<QList<HouseholdView>> householdsOf(PeopleStore &people, qint64 person)
{
    QList<HouseholdView> views;
    LEYE_TRY(const QList<HouseholdMember> places, people.householdMembers(person));
    for (const HouseholdMember &place : places) {
        auto view = std::find_if(views.begin(), views.end(),
                                 [&](const HouseholdView &known) { return known.household.id == place.household.raw; });
        if (view == views.end()) {
            LEYE_TRY(const std::optional<Household> household, people.records().load<Household>(place.household.raw));
            if (!household || household->isDeleted())
                continue;
            view = views.insert(views.end(), {*household, {}});
        }
        LEYE_TRY(const std::optional<Housemate> mate, housemate(people, place, person));
        if (mate)
            view->people.append(*mate);
    }
    return views;
}

} // namespace leye
