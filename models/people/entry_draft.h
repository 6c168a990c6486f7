// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/journal_store.h"
#include "models/people/service.h"

namespace leye {

/// What somebody was typing when they were interrupted: kept on this desk only, never an operation, and gone once it is
/// saved or thrown away. One a user.
struct EntryDraft {
    QList<PersonId> people;
    Service service; ///< as far as it was filled in
    qint64 savedMs = 0;
    [[nodiscard]] bool isEmpty() const { return people.isEmpty() && service.note.isEmpty() && service.title.isEmpty(); }
};

/// On the writer's thread. Durable when it returns: a kill right after loses nothing.
[[nodiscard]] Result<void> keepDraft(JournalStore &store, UserId user, const EntryDraft &draft);
[[nodiscard]] Result<void> dropDraft(JournalStore &store, UserId user);
/// Nothing where there is none, or where what is kept cannot be read.
[[nodiscard]] Result<std::optional<EntryDraft>> draftOf(JournalStore &store, UserId user);

/// Numbers in a note that do not belong there: an ID number, a mobile phone, a bank card. Empty when there is none.
enum class NumberInNote { None, IdNumber, Phone, BankCard };
[[nodiscard]] NumberInNote numberIn(QStringView note);

} // namespace leye
