// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/journal_store.h"
#include "models/journal/restricted_keys.h"
#include "models/people/service.h"

namespace leye {

/// What somebody was typing when they were interrupted: kept on this desk only, never an operation, and gone once it is
/// saved or thrown away. A user may have several: who is interrupted may be interrupted again.
struct EntryDraft {
    qint64 key = 0; ///< which of the user's; 0: a new one
    QList<PersonId> people;
    Service service; ///< as far as it was filled in
    qint64 savedMs = 0;
    [[nodiscard]] bool isEmpty() const { return people.isEmpty() && service.note.isEmpty() && service.title.isEmpty(); }
};

/// Where the drafts of a user lie. What belongs to class 4 lies there under the class-4 key of `area`.
struct DraftPlace {
    JournalStore &store;
    const RestrictedKeys &keys;
    qint64 area;
    UserId user;
};

/// On the writer's thread. Durable when it returns: a kill right after loses nothing. Who has no class-4 key cannot
/// save a counselling note, and of its draft the words are not kept. Takes the place of the one with its key, beside
/// all others, and tells its key; an empty one is dropped and has none.
[[nodiscard]] Result<qint64> keepDraft(const DraftPlace &place, const EntryDraft &draft);
[[nodiscard]] Result<void> dropDraft(const DraftPlace &place, qint64 key);
/// Those that can be read, the one that was kept last first.
[[nodiscard]] Result<QList<EntryDraft>> draftsOf(const DraftPlace &place);

/// Numbers in a note that do not belong there: an ID number, a mobile phone, a bank card. Empty when there is none.
enum class NumberInNote { None, IdNumber, Phone, BankCard };
[[nodiscard]] NumberInNote numberIn(QStringView note);

} // namespace leye
