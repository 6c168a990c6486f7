// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/people_desk.h"

namespace leye {

/// Denied where the viewer may not put records of this type into the bin, or take them out.
[[nodiscard]] Result<void> requireMayTidy(const Viewer &viewer, const RecordType &type);

// What the templates below are made of.
[[nodiscard]] Result<void> requireMayBin(const PeopleDesk &desk, const RecordType &type, Record &record,
                                         const QString &reason);
[[nodiscard]] Result<void> requireMayRestore(const PeopleDesk &desk, const RecordType &type);
[[nodiscard]] QString binName(const RecordType &type, bool isRestored); ///< of the operation: "service.delete"
[[nodiscard]] Error notInBin(const Id16 &id);

/// Puts a person into the bin: no search and no list shows them any more. What hangs on them stays as it is, so that
/// what was counted stays counted, and comes back with them. Invalid: no reason given. Denied: the right to edit
/// people.
[[nodiscard]] Result<Committed> binPerson(const PeopleDesk &desk, PersonId id, const QString &reason);

/// Takes a person out of the bin. NotFound: they are not in it. Conflict: somebody else with their ID number is on file
/// by now.
[[nodiscard]] Result<Saved<Person>> restorePerson(const PeopleDesk &desk, PersonId id);

/// Puts one entry of a person into the bin: a Service, Enrolment, Mark, Consent or Attachment recorded by mistake. It
/// counts nowhere any more. Denied also where part of it is hidden from the viewer.
template <typename R>
[[nodiscard]] Result<Committed> binEntry(const PeopleDesk &desk, const Id16 &id, const QString &reason)
{
    LEYE_TRY(R record, recordOnFile<R>(desk.people, id));
    LEYE_CHECK(requireMayBin(desk, *recordTypeOf<R>, record, reason));
    return commitAs(desk, Edit(binName(*recordTypeOf<R>, false), desk.viewer.user).remove(record).because(reason));
}

/// Takes an entry out of the bin. NotFound: it is not in it, or its person is.
template <typename R>
[[nodiscard]] Result<Saved<R>> restoreEntry(const PeopleDesk &desk, const Id16 &id)
{
    LEYE_TRY(std::optional<R> record, desk.people.records().template load<R>(id));
    if (!record || !record->isDeleted())
        return tl::unexpected<Error>(notInBin(id));
    LEYE_CHECK(recordOnFile<Person>(desk.people, record->person.raw));
    LEYE_CHECK(requireMayRestore(desk, *recordTypeOf<R>));
    return commitRecord<R>(desk, Edit(binName(*recordTypeOf<R>, true), desk.viewer.user).restore(*record), id);
}

} // namespace leye
