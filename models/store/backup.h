// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/page_copy.h"
#include "models/store/workspace_folder.h"

namespace leye {

/// Checks a copy before it counts: the log above all. The copy may be open for reading only.
using BackupCheck = std::function<Result<void>(Database &copy)>;

/// Copies the workspace into one file while it is in use (page_copy.h says how `source` matters): a database with the
/// same pages and a table backup_part with workspace.json, keyslots and the attachments. Checked (integrity_check,
/// `check`) and sealed (backup_seal.h) before it takes its name, so that a file under that name is a whole backup; one
/// that is there already is replaced by it at that moment. Conflict when something else is there; Invalid inside the
/// workspace's own folder; Full, Denied, Storage, Cancelled. Nothing is left behind when it fails.
[[nodiscard]] Result<void> backUp(Database &source, const WorkspaceFolder &folder, const QString &file,
                                  const BackupCheck &check, const PageProgress &progress);

/// Lays a backup out as a workspace folder and holds it. The facts are written by the caller, last: until then the
/// folder is no workspace. The backup is checked first and only read. Damaged when it is no whole backup; Conflict when
/// the folder is not empty.
struct Restored {
    WorkspaceFolder folder;
    WorkspaceFacts facts; ///< as they were in the backup
};
[[nodiscard]] Result<Restored> restoreFolder(const QString &file, const QString &target, const BackupCheck &check,
                                             const PageProgress &progress);

/// SQLite's own check; Damaged with its first findings in detail.
[[nodiscard]] Result<void> checkIntegrity(Database &database);

} // namespace leye
