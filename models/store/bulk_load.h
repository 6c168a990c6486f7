// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <QList>

namespace leye {

/// Settings of the writing connection while much is written: an import, demo data, a rebuild. A page cache that holds
/// the pages of a large transaction, and fewer checkpoints, so that a page written often goes to the file once. What is
/// acknowledged is as durable as ever. Ends with the settings as they were.
class BulkLoad {
public:
    static constexpr int kCacheKib = 256 * 1024;
    static constexpr int kPagesToCheckpoint =
        65'536; ///< 512 MiB of log: pages written by one part after the other go over once

    [[nodiscard]] static Result<BulkLoad> begin(Database &database);
    ~BulkLoad();
    BulkLoad(BulkLoad &&other) noexcept;
    BulkLoad &operator=(BulkLoad &&) = delete;

private:
    explicit BulkLoad(Database &database) : m_database(&database) {}
    [[nodiscard]] static Result<void> set(Database &database, qint64 cache, qint64 pagesToCheckpoint);
    Database *m_database;
    qint64 m_cache = 0;
    qint64 m_pagesToCheckpoint = 0;
};

/// Takes the indexes of a database that nobody uses yet away, to make each of them in one go when all rows are in: a
/// third of the work of keeping it row by row. Constraints stay.
class LaterIndexes {
public:
    LaterIndexes() = default; ///< none were taken
    /// Of all tables but `except`, whose indexes are needed while rows come in. In a transaction of its own.
    [[nodiscard]] static Result<LaterIndexes> take(Database &database, const QList<QByteArray> &except);
    [[nodiscard]] Result<void> make();

private:
    explicit LaterIndexes(Database &database) : m_database(&database) {}
    Database *m_database = nullptr;
    QList<QByteArray> m_statements;
};

} // namespace leye
