// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/journal.h"

namespace leye {

/// An operation as it came from another desk; the payload is empty where this desk may not read it.
struct ReceivedOperation {
    QByteArray header;
    QByteArray payload;
};

/// What receiving did.
struct Received {
    int accepted = 0;    ///< new on file
    int duplicates = 0;  ///< on file already, byte for byte the same
    int waiting = 0;     ///< on file, but something before them is missing
    QList<Touched> touched;
};

/// Takes operations of another desk, in any order and any number of times; applies them up to the last whole
/// transaction without a gap. One SQLite transaction: all or nothing.
/// Damaged: a header, a commit or the chain is broken. Conflict: two operations claim one place (the desk was copied).
[[nodiscard]] Result<Received> receive(Journal &journal, const QByteArray &publicKey, const QString &station,
                                       const QList<ReceivedOperation> &operations);

} // namespace leye
