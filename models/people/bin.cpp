// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/bin.h"

#include "models/people/seen_by.h"

#include <QCoreApplication>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Bin)
};

Result<void> requireReason(const QString &reason)
{
    return requireText(reason, Words::tr("Say why this is deleted: it stays in the history."));
}

} // namespace

Result<void> requireMayTidy(const Viewer &viewer, const RecordType &type)
{
    return viewer.require(&type == &kService ? Task::RecordServices : Task::EditPeople);
}

Result<Committed> binPerson(const PeopleDesk &desk, PersonId id, const QString &reason)
{
    LEYE_CHECK(desk.viewer.require(Task::EditPeople));
    LEYE_CHECK(requireReason(reason));
    LEYE_TRY(const Person person, recordOnFile<Person>(desk.people, id.raw));
    return commitAs(desk, Edit(binName(kPerson, false), desk.viewer.user).remove(person).because(reason));
}

Result<Saved<Person>> restorePerson(const PeopleDesk &desk, PersonId id)
{
    LEYE_CHECK(desk.viewer.require(Task::EditPeople));
    LEYE_TRY(const std::optional<Person> person, desk.people.person(id));
    if (!person || !person->isDeleted())
        return tl::unexpected<Error>(notInBin(id.raw));
    if (!person->idNumber.isEmpty()) {
        LEYE_TRY(const QList<Person> same, desk.people.byIdNumber(person->idType, person->idNumber));
        if (!same.isEmpty())
            return fail(
                Error::Kind::Conflict,
                Words::tr("%1 is on file with the same ID number by now. Open that file; what is missing there can be "
                          "read in the bin.")
                    .arg(same.first().name));
    }
    return commitRecord<Person>(desk, Edit(binName(kPerson, true), desk.viewer.user).restore(*person), id.raw);
}

Result<void> requireMayBin(const PeopleDesk &desk, const RecordType &type, Record &record, const QString &reason)
{
    LEYE_CHECK(requireMayTidy(desk.viewer, type));
    LEYE_CHECK(requireReason(reason));
    hideFrom(desk.viewer, type, record);
    if (!record.sealed.isEmpty())
        return fail(Error::Kind::Denied,
                    Words::tr("Part of this entry is hidden from you, so only those who may read it can delete it."));
    return {};
}

Result<void> requireMayRestore(const PeopleDesk &desk, const RecordType &type)
{
    return requireMayTidy(desk.viewer, type);
}

QString binName(const RecordType &type, bool isRestored)
{
    return QLatin1StringView(type.name) + (isRestored ? u".restore"_s : u".delete"_s);
}

Error notInBin(const Id16 &id) { return {Error::Kind::NotFound, Words::tr("This is not in the bin."), id.toString()}; }

} // namespace leye
