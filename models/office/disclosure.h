// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/masking.h"
#include "models/journal/journal.h"
#include "models/office/records.h"
#include "models/office/rights.h"

namespace leye {

inline constexpr qsizetype kPurposeAtMost = 200; ///< UTF-16 units; it stands at the foot of each printed page
inline constexpr qsizetype kSubjectsAtMost = 50; ///< of more people than that the log names the number alone

/// What is about to leave the program, before anything of it is read.
struct DisclosureWish {
    MaskLevel mask = MaskLevel::Partial;
    QString purpose;              ///< why (PIPL art. 6, 28)
    std::optional<Viewer> second; ///< another user who signed in for this (Workspace::secondPerson)
};

/// Whether `viewer` may let this out, and said what for:
///   - the task itself (Task::PrintFiles, or exportTask(people)),
///   - mask None takes the right to whole numbers and a purpose,
///   - where two people must answer (rights.h), both need the task, and a purpose is asked for; what is masked
///     Full says no number and no whole name, so that one person is enough.
/// Denied says who could; Invalid says what to give.
[[nodiscard]] Result<void> requireMayDisclose(const Viewer &viewer, const DisclosureWish &wish, Task task);

/// Whether operations of a class may leave as they are, with the whole numbers in them (the ledger for others to
/// check); those about people only `withPeople`.
[[nodiscard]] bool mayTakeAlong(const Viewer &viewer, int sensitivity, bool withPeople);
/// What is said of at most kManyPeople goes along; of more only where a second person answers for it, so that the
/// ledger is no way around requireMayDisclose(), whose errors there are here: Denied, Invalid.
[[nodiscard]] Result<bool> takesPeopleAlong(const Viewer &viewer, const DisclosureWish &wish, qsizetype people);

/// Makes it last in the log before the file is handed over: a crash in between leaves an entry too many, never a file
/// that nobody answers for. `disclosure` says kind, what, rows, target and subjects; the rest is filled in here.
[[nodiscard]] Result<Committed> recordDisclosure(Journal &journal, const Viewer &viewer, const DisclosureWish &wish,
                                                 const QString &station, Disclosure disclosure);

/// That nothing came of it after all: the entry then counts no rows, and its history says why. The caller's error stays
/// the one that is shown.
[[nodiscard]] Result<void> recordNotHandedOver(Journal &journal, const Viewer &viewer, const Committed &recorded,
                                               const Error &why);

} // namespace leye
