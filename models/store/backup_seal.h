// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

namespace leye {

// A sum over the whole file of a backup. SQLite's own check and the log notice much of what years on a stick do to a
// file, but not a bit in a value: this does. It is SHA-256, and stands in the room that every page reserves at its end,
// on the first one, which is zero while it is counted.

/// After nobody has the file open any more. Full, Storage.
[[nodiscard]] Result<void> addSeal(const QString &file);

/// Damaged, in words for whoever restores: another file than was written, or none of ours. Storage: it cannot be read.
[[nodiscard]] Result<void> checkSeal(const QString &file);

} // namespace leye
