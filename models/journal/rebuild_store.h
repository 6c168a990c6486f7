// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/ledger.h"
#include "models/journal/merge.h"

namespace leye {

/// A table that is not what the log says.
struct RebuildDifference {
    QString table;
    QString record; ///< id of the first record that differs, in hex
};

struct RebuildResult {
    qint64 operations = 0;
    qint64 unreadable = 0; ///< operations whose content this reader has no key for: their fields are not compared
    QList<RebuildDifference> differences;
    [[nodiscard]] bool isEqual() const { return differences.isEmpty(); }
};

/// Applies every operation of `source` to `target`, an empty database with the same tables, and compares what came out:
/// records by their ids (local numbers differ), sets, heads, conflicts. `projectors` fill what is derived in `target`;
/// without them the secondary indexes are made last, in half the time.
/// The source is only read.
[[nodiscard]] Result<RebuildResult> rebuildAndCompare(Database &source, Database &target,
                                                      const RecordCatalogue &catalogue,
                                                      const std::vector<std::unique_ptr<Projector>> &projectors,
                                                      const RestrictedKeys &keys, const Progress &progress);

} // namespace leye
