// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/enrolment.h"
#include "models/people/entry_problem.h"
#include "models/people/people_desk.h"

namespace leye {

/// A field and what was typed for it: by the column's name ("phone") or its label in the language of the window.
struct TypedField {
    QString field;
    QString value; ///< empty: the field is emptied
    bool operator==(const TypedField &) const = default;
};

/// A person after an edit, and what should be looked at although it was saved (a phone of an unusual form).
struct EditedPerson : Saved<Person> {
    QList<EntryProblem> remarks;
};

/// Whether something is saved as typed and only remarked upon; everything else is put right first.
[[nodiscard]] bool isRemark(EntryReason reason);

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

/// Conflict, in words: the ID number is that of somebody called `name`.
[[nodiscard]] Error numberOnFile(const QString &name);

/// Somebody who is not on file yet, as typed, and what they are to us from now on.
struct NewPerson {
    QList<TypedField> fields;
    std::optional<Enrolment> enrolment; ///< what it leaves open is filled in as by openEnrolment(); nothing: a relative
};

/// Takes somebody on file with their enrolment, as one action. Errors are those of editPerson() and openEnrolment();
/// Invalid besides: somebody is enrolled with neither an ID number nor a reason why there is none. Where one field of
/// the person can put it right, the error's detail is its column.
[[nodiscard]] Result<EditedPerson> addPerson(const PeopleDesk &desk, const NewPerson &wanted);

} // namespace leye
