// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/journal_store.h"
#include "models/journal/restricted_keys.h"

#include <functional>

class QIODevice;

namespace leye {

/// What is known of one desk's chain.
struct LedgerOrigin {
    DeskId desk;
    QString station;
    qint64 size = 0;
    Sha256 root{};             ///< RFC 6962 tree head over the headers
    qint64 checkpointSize = 0; ///< covered by the last signed checkpoint
    qint64 unwitnessed = 0;    ///< records no other desk has cosigned yet
    qint64 unreadable = 0;     ///< payloads that could not be checked with the keys at hand
};

/// Called with operations done and in all; false stops.
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// Recomputes every chain, commit and checkpoint. Damaged names the desk and the place of the first fault.
/// `authorityKey` (32 bytes) checks the signatures of operations that need one; empty: they are refused.
[[nodiscard]] Result<QList<LedgerOrigin>> verifyLedger(JournalStore &store, const RestrictedKeys &keys,
                                                       const QByteArray &authorityKey, const Progress &progress);

/// The same facts from what is stored, without checking.
[[nodiscard]] Result<QList<LedgerOrigin>> ledgerStatus(JournalStore &store);

/// A clock that is further behind what was already written than this is taken for wrong.
inline constexpr qint64 kClockDoubtMs = 24 * 60 * 60 * 1000;

/// When a desk wrote last, by the hybrid clock (FORMAT.md §3) in ms; 0 where it never has.
[[nodiscard]] Result<qint64> lastWritten(JournalStore &store, DeskId desk);

/// Operations that carry a later time than a clock says.
struct LaterOperations {
    qint64 count = 0;
    qint64 newestMs = 0; ///< 0 where there are none
    bool operator==(const LaterOperations &) const = default;
};
/// Of all desks, by the hybrid clock. Reads a few headers only: the times of a chain never fall.
[[nodiscard]] Result<LaterOperations> operationsAfter(JournalStore &store, qint64 ms);

/// One line of JSON an operation, then one an origin (FORMAT.md §9). Payloads are null where the keys do not open them
/// and where `mayRead` refuses their confidentiality class to whoever takes the file along.
[[nodiscard]] Result<qint64> exportLedger(JournalStore &store, const RestrictedKeys &keys,
                                          const std::function<bool(int)> &mayRead, QIODevice &out,
                                          const Progress &progress);

} // namespace leye
