// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/store/workspace_folder.h"

namespace leye {

// What a backup holds besides the database: workspace.json, keyslots and the attachments, in slices with their sums,
// in the table backup_part of the copy. No more than one slice is in memory.

/// How many bytes the files of a workspace take besides its database.
[[nodiscard]] qint64 partBytes(const WorkspaceFolder &folder);

/// Storage when a file cannot be read: it would be missing.
[[nodiscard]] Result<void> addParts(Database &copy, const WorkspaceFolder &folder);

/// Whether a database carries them: it is a backup, not a workspace's own.
[[nodiscard]] Result<bool> hasParts(Database &backup);

/// Writes every file to its place, but workspace.json into the folder `scratch` (the last file of a workspace is
/// written by whoever makes it one). Damaged when a sum is wrong, a slice or one of the two files is missing, or a
/// name lies outside: the file may be anybody's.
[[nodiscard]] Result<WorkspaceFacts> layOutParts(Database &backup, const WorkspaceFolder &folder,
                                                 const QString &scratch);

[[nodiscard]] Result<void> dropParts(Database &copy);

} // namespace leye
