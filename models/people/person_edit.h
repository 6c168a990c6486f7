// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/people_desk.h"

namespace leye {

/// A field and what was typed for it: by the column's name ("phone") or its label in the language of the window.
struct TypedField {
    QString field;
    QString value; ///< empty: the field is emptied
};

/// Changes fields of a person from typed text (readField()). Invalid besides: a name that is emptied, a day of birth
/// in the future. Denied without the right to edit people.
[[nodiscard]] Result<Saved<Person>> editPerson(const PeopleDesk &desk, PersonId id, const QList<TypedField> &fields,
                                               const QString &reason = {});
/// The same from a form, with the person as it was shown and as it shall be.
[[nodiscard]] Result<Saved<Person>> savePerson(const PeopleDesk &desk, const Person &before, const Person &after,
                                               const QString &reason = {});

} // namespace leye
