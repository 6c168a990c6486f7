// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/journal.h"
#include "models/office/code_tables.h"
#include "models/office/rights.h"
#include "models/people/people_store.h"

namespace leye {

/// Whom and what an operation on people is done with and checked against; made once for many operations. `people`
/// reads the connection that `journal` writes.
struct PeopleDesk {
    Journal &journal;
    PeopleStore &people;
    const CodeTables &codes;
    const Viewer &viewer;
    QString station; ///< code of the desk's station, where an entry does not name one
};

/// A record as it stands after an operation, and what the operation did: views refresh from `touched`, Undo takes
/// `action`. Nothing was written when `operations` is empty: everything had its value already.
template <typename R>
struct Saved : Committed {
    R record;
};

/// Denied, naming the class, when an edit writes a confidentiality class that is not the viewer's.
[[nodiscard]] Result<void> requireMayWrite(const Viewer &viewer, const Edit &edit);

/// Checks the classes and makes the edit last. An edit without changes writes nothing and has no action.
[[nodiscard]] Result<Committed> commitAs(const PeopleDesk &desk, const Edit &edit);

/// The same, and reads the record again as it now stands.
template <typename R>
[[nodiscard]] Result<Saved<R>> commitRecord(const PeopleDesk &desk, const Edit &edit, const Id16 &id)
{
    LEYE_TRY(Committed committed, commitAs(desk, edit));
    LEYE_TRY(std::optional<R> record, desk.people.records().template load<R>(id));
    return Saved<R>{std::move(committed), record ? *std::move(record) : R()};
}

/// NotFound, in words.
[[nodiscard]] Error notOnFile(const RecordType &type, const Id16 &id);

/// A record that is there to be changed. NotFound when it is not, or lies in the bin.
template <typename R>
[[nodiscard]] Result<R> recordOnFile(PeopleStore &people, const Id16 &id)
{
    LEYE_TRY(std::optional<R> record, people.records().template load<R>(id));
    if (!record || record->isDeleted() || record->createdMs == 0)
        return tl::unexpected<Error>(notOnFile(*recordTypeOf<R>, id));
    return *std::move(record);
}

/// The person, unless they have died (outcome 去世 of an enrolment): Denied, since nobody writes into the life of the
/// dead. NotFound when they are not on file, or in the bin.
[[nodiscard]] Result<Person> livingPerson(PeopleStore &people, PersonId id);

/// Invalid, with the choices, unless the code is one that can still be chosen. `what` begins the sentence: "The kind".
[[nodiscard]] Result<void> requireCode(const CodeTables &codes, const QString &table, const QString &code,
                                       const QString &what);
/// Invalid when a day lies after today. `what` begins the sentence.
[[nodiscard]] Result<void> requireNotFuture(const PeopleDesk &desk, QDate day, const QString &what);
/// Invalid when a text is empty but for blanks. `what` says what to give, as a sentence.
[[nodiscard]] Result<void> requireText(const QString &text, const QString &what);

} // namespace leye
