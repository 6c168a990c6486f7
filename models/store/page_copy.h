// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <functional>

namespace leye {

/// Pages copied and in all; false stops.
using PageProgress = std::function<bool(qint64 done, qint64 total)>;

/// A database on its way: removed, with what SQLite lays beside it, unless it got another name before.
class UnfinishedDatabase {
public:
    /// Removes what an earlier try left at this place.
    explicit UnfinishedDatabase(QString path);
    ~UnfinishedDatabase();
    UnfinishedDatabase(const UnfinishedDatabase &) = delete;
    UnfinishedDatabase &operator=(const UnfinishedDatabase &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

/// How large the database is, the log's pages included.
[[nodiscard]] Result<qint64> databaseBytes(Database &database);

/// Copies a database page by page into a new file for its owner alone (SQLite's online backup), through the same VFS
/// and in bounded memory, whatever its size. What is still in the log comes along. A read-only `source` is copied as
/// it is now, while the writer goes on; on the writer's own connection, its changes between two calls of `progress`
/// come along. On disk when this returns without an error; else nothing is left at `target`.
/// Conflict when there is a file already; Invalid inside a transaction; Full, Cancelled, Damaged, Storage.
[[nodiscard]] Result<void> copyPages(Database &source, const QString &target, const PageProgress &progress);

} // namespace leye
