// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/code_tables.h"
#include "models/people/entry_problem.h"
#include "models/people/person.h"
#include "models/people/typed_text.h"

namespace leye {

/// What somebody typed for a field of a person, or a list holds for it: nothing of it was looked at yet.
struct TypedCell {
    const FieldSpec *field = nullptr; ///< of kPersonFields
    QString text;                     ///< empty: the field is emptied
    bool digitsLost = false;          ///< SheetCell::digitsLost
};

/// A person as he would be written, and what is to be said about it.
struct PreparedPerson {
    Person person;
    QList<EntryProblem> problems;
    [[nodiscard]] bool isRejected() const { return hasWeight(problems, EntryWeight::Rejects); }
};

/// Lengths in UTF-16 units; with them and kMaxEntryName a whole person stays far below what one operation carries
/// (FORMAT.md §4).
inline constexpr qsizetype kMaxEntryText = 1'000;
inline constexpr qsizetype kMaxEntryRemark = 10'000;

/// The one place where a person is prepared before it is written; import, command line and window all come here.
/// Lays `typed` over `before`: names and texts tidied, ID numbers checked and normalised, birth and sex taken from them
/// (DOMAIN notes §2.1), phones normalised, a second number of one cell put into phone2, codes by code, label or alias,
/// dates in every form of models/core/date_text.h. What is no code of its list, and what is no phone number, is kept as
/// it was typed, so that nothing typed is lost. Birth or sex that differ from the ID number count only where
/// derived_override says why. A field with a rejecting problem keeps what it had before.
/// That the number is somebody else's already is for the caller to ask.
[[nodiscard]] PreparedPerson preparePerson(const CodeTables &codes, QDate today, const Person &before,
                                           const QList<TypedCell> &typed);

/// A column of kPersonFields by its name; it must be one.
[[nodiscard]] const FieldSpec *personField(QAnyStringView column);

} // namespace leye
