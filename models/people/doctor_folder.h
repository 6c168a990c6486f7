// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/doctor.h"

namespace leye {

// The parts of an examination that need nobody signed in (doctor.h).

/// Beside leye.db while it is compared with its log.
inline constexpr QLatin1StringView kRebuildSuffix(".rebuild");

/// Says 本机数据库尚未加密 while it is so.
[[nodiscard]] Finding encryptionOf(const WorkspaceFacts &facts);
/// Rights, copy, leftovers of what was cut off, free space.
[[nodiscard]] QList<Finding> folderFindings(const WorkspaceFolder &folder);
/// Whether everybody on the sign-in page has a key, and the recovery sheet, too.
[[nodiscard]] Finding usersOf(const WorkspaceFolder &folder);
/// `lastMs` = 0: never.
[[nodiscard]] Finding backupAge(qint64 lastMs, qint64 nowMs);

} // namespace leye
