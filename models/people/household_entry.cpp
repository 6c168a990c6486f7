// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/household_entry.h"

#include "models/people/record_edit.h"

#include <QCoreApplication>
#include <QSet>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HouseholdEntry)
};

/// The place a person will take; Conflict where they have one.
Result<HouseholdMember> placeFor(const PeopleDesk &desk, HouseholdId household, const NewMember &wanted)
{
    LEYE_TRY(const Person person, recordOnFile<Person>(desk.people, wanted.person.raw));
    LEYE_TRY(const QList<HouseholdMember> places, desk.people.householdMembers(person.n));
    for (const HouseholdMember &place : places) {
        if (place.person == wanted.person && place.household == household)
            return fail(Error::Kind::Conflict, Words::tr("%1 belongs to this household already.").arg(person.name));
        if (place.person == wanted.person)
            return fail(Error::Kind::Conflict,
                        Words::tr("%1 lives in another household already. Let them leave it first, or merge the two.")
                            .arg(person.name));
    }
    HouseholdMember member;
    member.id = desk.journal.newId();
    member.area = person.area;
    member.household = household;
    member.person = wanted.person;
    member.relation = wanted.relation.trimmed();
    LEYE_CHECK(requireShortTexts(kHouseholdMember, member));
    return member;
}

} // namespace

Result<Saved<Household>> createHousehold(const PeopleDesk &desk, Household household, const QList<NewMember> &members)
{
    LEYE_CHECK(desk.viewer.require(Task::EditPeople));
    if (members.isEmpty())
        return fail(Error::Kind::Invalid, Words::tr("Nobody is in this household. Choose at least one person."));
    household.id = desk.journal.newId();
    QList<HouseholdMember> places;
    QSet<Id16> seen;
    for (const NewMember &wanted : members) {
        if (seen.contains(wanted.person.raw))
            return fail(Error::Kind::Invalid, Words::tr("Somebody is named twice."));
        seen.insert(wanted.person.raw);
        LEYE_TRY(const HouseholdMember place, placeFor(desk, HouseholdId(household.id), wanted));
        places.append(place);
    }
    household.area = places.first().area;
    if (household.label.trimmed().isEmpty()) {
        LEYE_TRY(const Person first, recordOnFile<Person>(desk.people, members.first().person.raw));
        household.label = first.name;
    }
    LEYE_CHECK(requireShortTexts(kHousehold, household));
    Edit edit(u"household.create"_s, desk.viewer.user);
    edit.add(household);
    for (const HouseholdMember &place : places)
        edit.add(place);
    return commitRecord<Household>(desk, edit, household.id);
}

Result<Saved<HouseholdMember>> joinHousehold(const PeopleDesk &desk, HouseholdId household, const NewMember &wanted)
{
    LEYE_CHECK(desk.viewer.require(Task::EditPeople));
    LEYE_CHECK(recordOnFile<Household>(desk.people, household.raw));
    LEYE_TRY(const HouseholdMember member, placeFor(desk, household, wanted));
    return commitRecord<HouseholdMember>(desk, Edit(u"household.join"_s, desk.viewer.user).add(member), member.id);
}

Result<Committed> leaveHousehold(const PeopleDesk &desk, const Id16 &id, const QString &reason)
{
    LEYE_CHECK(desk.viewer.require(Task::EditPeople));
    LEYE_TRY(const HouseholdMember member, recordOnFile<HouseholdMember>(desk.people, id));
    LEYE_TRY(const Household household, recordOnFile<Household>(desk.people, member.household.raw));
    LEYE_TRY(const QList<HouseholdMember> everybody, desk.people.membersOf(household.n));
    Edit edit(u"household.leave"_s, desk.viewer.user);
    edit.because(reason).remove(member);
    if (everybody.size() == 1)
        edit.remove(household);
    return commitAs(desk, edit);
}

Result<Saved<HouseholdMember>> setRelation(const PeopleDesk &desk, const Id16 &id, const QString &relation)
{
    LEYE_CHECK(desk.viewer.require(Task::EditPeople));
    LEYE_TRY(const HouseholdMember before, recordOnFile<HouseholdMember>(desk.people, id));
    HouseholdMember after = before;
    after.relation = relation.trimmed();
    return saveChanges(desk, u"household.edit"_s, before, after);
}

Result<Saved<Household>> changeHousehold(const PeopleDesk &desk, const Household &before, const Household &after)
{
    LEYE_CHECK(desk.viewer.require(Task::EditPeople));
    LEYE_CHECK(requireText(after.label,
                           Words::tr("The household needs a name. Usually it is called after one of its people.")));
    return saveChanges(desk, u"household.edit"_s, before, after);
}

Result<Committed> mergeHouseholds(const PeopleDesk &desk, HouseholdId from, HouseholdId into, const QString &reason)
{
    LEYE_CHECK(desk.viewer.require(Task::EditPeople));
    if (from == into)
        return fail(Error::Kind::Invalid, Words::tr("This is one household already."));
    LEYE_TRY(const Household leaving, recordOnFile<Household>(desk.people, from.raw));
    LEYE_TRY(const Household staying, recordOnFile<Household>(desk.people, into.raw));
    LEYE_TRY(const QList<HouseholdMember> moving, desk.people.membersOf(leaving.n));
    LEYE_TRY(const QList<HouseholdMember> present, desk.people.membersOf(staying.n));
    Edit edit(u"household.merge"_s, desk.viewer.user);
    edit.because(reason);
    for (const HouseholdMember &member : moving) {
        const bool isThere = std::any_of(present.begin(), present.end(),
                                         [&](const HouseholdMember &other) { return other.person == member.person; });
        if (isThere) {
            edit.remove(member);
            continue;
        }
        HouseholdMember moved = member;
        moved.household = into;
        edit.change(member, moved);
    }
    edit.remove(leaving);
    return commitAs(desk, edit);
}

} // namespace leye
