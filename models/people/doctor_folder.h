// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/doctor.h"

namespace leye {

// The parts of an examination that need nobody signed in (doctor.h).

/// Says 本机数据库尚未加密 while it is so.
[[nodiscard]] Finding encryptionOf(const WorkspaceFacts &facts);
/// Copies from before a migration, what does not belong, whether it is a copy itself; free space.
[[nodiscard]] QList<Finding> folderFindings(const WorkspaceFolder &folder);
/// Whether everybody on the sign-in page has a key, and the recovery sheet, too.
[[nodiscard]] Finding usersOf(const WorkspaceFolder &folder);
/// `lastMs` = 0: never.
[[nodiscard]] Finding backupAge(qint64 lastMs, qint64 nowMs);

} // namespace leye
