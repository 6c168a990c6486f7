// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/journal.h"

namespace leye {

/// What an undo did, and what it left because somebody has changed it since.
struct Undone {
    ActionId action;         ///< of the undo itself: undoing it again is "redo"
    int restoredFields = 0;
    int removedRecords = 0;
    int skipped = 0;         ///< fields and records that were used or changed since
    QList<Touched> touched;
};

/// Takes an action back, as an action of its own. Fields nobody changed since get the value they had; records the
/// action made go to the bin unless somebody has worked with them since. Large actions go in slices of
/// kMaxOperationsPerTransaction, so that a kill in between leaves a smaller undo that can be repeated.
/// NotFound: no such action on this desk. Conflict: it is undone already.
[[nodiscard]] Result<Undone> undo(Journal &journal, ActionId action, UserId user);

} // namespace leye
