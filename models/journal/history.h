// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/journal_store.h"
#include "models/journal/restricted_keys.h"

#include <functional>

namespace leye {

/// One field that somebody changed: who, when, on which desk, from what to what, why.
struct HistoryEntry {
    OperationRef operation;
    QString name;    ///< of the operation: "person.edit"
    ActionId action;
    UserId user;
    DeskId desk;
    qint64 wallMs = 0;
    int zoneMinutes = 0;
    QString reason;
    QString type;    ///< of the record
    Id16 record;
    QString field;   ///< empty: the record was made
    Value from;
    Value to;
    bool isRestricted = false; ///< the reader may not see its class: nothing but who and when is filled in
};

/// The whole history of a subject (a person with all that hangs on it), oldest first by the hybrid clock.
/// `mayRead` says which confidentiality classes the reader may see.
[[nodiscard]] Result<QList<HistoryEntry>> historyOf(JournalStore &store, const RestrictedKeys &keys, const QString &type, qint64 n,
                                                    const std::function<bool(int)> &mayRead);

/// The body of an operation as this desk can read it. Denied where it cannot.
[[nodiscard]] Result<OperationBody> readBody(const OperationRow &row, const RestrictedKeys &keys);

} // namespace leye
