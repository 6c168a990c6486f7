// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/person_edit.h"

namespace leye {

/// One fact about a person, as the viewer may see and change it.
struct Fact {
    const FieldSpec *field = nullptr; ///< of kPersonFields
    Value value;                      ///< as it is shown: masked where isMasked, null where it is hidden
    QString text;                     ///< the same in words; 受限 where it is hidden
    bool isMasked = false;            ///< revealFact() shows all of it
    bool isFromId = false;            ///< birth and sex, where the ID number tells them
    QString locked;                   ///< why it cannot be changed here, as a sentence; empty: it can
    bool operator==(const Fact &) const = default;
};

/// Every fact on file about a person.
struct FactSheet {
    QList<Fact> facts; ///< in the order of kPersonFields, empty ones too
    CodeTables codes;  ///< what can be chosen
};
/// NotFound: the person is not on file.
[[nodiscard]] Result<FactSheet> factSheet(Database &database, const RestrictedKeys &keys, const Viewer &viewer,
                                          PersonId id, QDate today);

/// Saves what was typed for one fact, by the rules of editPerson(); of a residents' committee its name will do.
/// `shown` is the fact as whoever typed saw it: Conflict without a detail when somebody has changed it since.
[[nodiscard]] Result<EditedPerson> editFact(const PeopleDesk &desk, PersonId id, const Fact &shown,
                                            const QString &typed);

/// The whole of a masked fact. That it was looked at is in the log before it is shown (Personal Information Protection
/// Law, art. 51). Denied: the right to see whole numbers, or the fact is hidden.
[[nodiscard]] Result<Fact> revealFact(const PeopleDesk &desk, PersonId id, const FieldSpec &field);

} // namespace leye
