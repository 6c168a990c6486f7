// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

namespace leye {

/// "Leye": PRAGMA application_id of every database of ours.
inline constexpr int kApplicationId = 0x4c657965;

/// Makes an empty file that only its owner can read, for SQLite to lay out. Conflict when there is one already.
[[nodiscard]] Result<void> makeDatabaseFile(const QString &path);

/// Removes a database and the files SQLite lays beside it. Nobody may have it open.
void removeDatabaseFiles(const QString &path);

/// Before the first connection: SQLite need not count its memory, which takes a lock that all threads share.
void setUpLibrary();

/// Sets and asserts, on a fresh connection, everything the format and safety rely on (README.md here says why each).
/// A file that is not ours is refused before anything in it is touched.
[[nodiscard]] Result<void> setUpConnection(sqlite3 *handle, const QString &path, const OpenOptions &options);

/// What to do where a database is damaged or missing, for people; the same wherever it is met.
[[nodiscard]] QString restoreAdvice();

} // namespace leye
