// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/store/workspace_folder.h"

#include <functional>

namespace leye {

/// Pages copied and in all; false stops.
using BackupProgress = std::function<bool(qint64 done, qint64 total)>;
/// Checks the copy before it counts: the log above all.
using BackupCheck = std::function<Result<void>(Database &copy)>;

/// Copies the workspace into one file while it is in use: a database with the same pages (SQLite's online backup) and a
/// table backup_part(name, bytes) with workspace.json, keyslots and the attachments. Checked (integrity_check, `check`)
/// before it takes its name, so that a file under that name is a whole backup. Full, Denied, Storage, Cancelled.
[[nodiscard]] Result<void> backUp(Database &source, const WorkspaceFolder &folder, const QString &file,
                                  const BackupCheck &check, const BackupProgress &progress);

/// Lays a backup out as a workspace folder and holds it. The facts are written by the caller, last: until then the
/// folder is no workspace. Damaged when the file is no whole backup; Conflict when the folder is not empty.
struct Restored {
    WorkspaceFolder folder;
    WorkspaceFacts facts; ///< as they were in the backup
};
[[nodiscard]] Result<Restored> restoreFolder(const QString &file, const QString &target, const BackupCheck &check);

/// SQLite's own check; Damaged with its first findings in detail.
[[nodiscard]] Result<void> checkIntegrity(Database &database);

} // namespace leye
