// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/journal_store.h"
#include "models/people/person_edit.h"

namespace leye {

/// A new person somebody was typing when they were interrupted: kept on this desk only, never an operation, and gone
/// once it is saved or thrown away (entry_draft.h). One a user.
struct PersonDraft {
    NewPerson person;
    qint64 savedMs = 0;
    /// Nothing was typed: what a form proposes by itself is no draft.
    [[nodiscard]] bool isEmpty() const { return person.fields.isEmpty(); }
};

/// On the writer's thread. Durable when it returns: a kill right after loses nothing.
[[nodiscard]] Result<void> keepPersonDraft(JournalStore &store, UserId user, const PersonDraft &draft);
[[nodiscard]] Result<void> dropPersonDraft(JournalStore &store, UserId user);
/// Nothing where there is none, or where what is kept cannot be read.
[[nodiscard]] Result<std::optional<PersonDraft>> personDraftOf(JournalStore &store, UserId user);

} // namespace leye
