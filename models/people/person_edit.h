// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/entry_problem.h"
#include "models/people/people_desk.h"

namespace leye {

/// A field and what was typed for it: by the column's name ("phone") or its label in the language of the window.
struct TypedField {
    QString field;
    QString value; ///< empty: the field is emptied
};

/// A person after an edit, and what should be looked at although it was saved (a phone of an unusual form).
struct EditedPerson : Saved<Person> {
    QList<EntryProblem> remarks;
};

/// Changes fields of a person from what was typed, prepared by preparePerson(). `shown` is the person as the form
/// showed them (see saveChanges()). All or nothing: what an import would keep with a remark is refused here, where it
/// can be put right at once. Invalid, naming field and reason: no such field, an ID number that cannot be, an unknown
/// code, no date, no amount, a text that is too long, a birth or sex that the ID number contradicts. Conflict besides:
/// the ID number belongs to somebody else on file. Denied without the right to edit people.
[[nodiscard]] Result<EditedPerson> editPerson(const PeopleDesk &desk, const Person &shown,
                                              const QList<TypedField> &fields, const QString &reason = {});
/// The same for a person as they are now.
[[nodiscard]] Result<EditedPerson> editPerson(const PeopleDesk &desk, PersonId id, const QList<TypedField> &fields,
                                              const QString &reason = {});

} // namespace leye
