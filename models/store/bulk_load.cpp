// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bulk_load.h"

#include <utility>

namespace leye {

namespace {

constexpr qint64 kLogKept = 16 * 1024 * 1024; // bytes that a log may keep on disk once it was emptied

} // namespace

Result<void> BulkLoad::set(Database &database, qint64 cache, qint64 pagesToCheckpoint)
{
    return database.execute("PRAGMA cache_size = " + std::to_string(cache) +
                            "; PRAGMA wal_autocheckpoint = " + std::to_string(pagesToCheckpoint));
}

Result<BulkLoad> BulkLoad::begin(Database &database)
{
    BulkLoad load(database);
    LEYE_TRY(load.m_cache, database.integer("PRAGMA cache_size"));
    LEYE_TRY(load.m_pagesToCheckpoint, database.integer("PRAGMA wal_autocheckpoint"));
    LEYE_CHECK(set(database, -kCacheKib, kPagesToCheckpoint));
    return load;
}

BulkLoad::BulkLoad(BulkLoad &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_cache(other.m_cache)
    , m_pagesToCheckpoint(other.m_pagesToCheckpoint)
{
}

BulkLoad::~BulkLoad()
{
    if (!m_database)
        return;
    // Best effort: it is about speed and space alone. The next commit empties the log, which then shrinks.
    (void)set(*m_database, m_cache, m_pagesToCheckpoint);
    (void)m_database->execute("PRAGMA journal_size_limit = " + std::to_string(kLogKept) +
                              "; PRAGMA wal_checkpoint(PASSIVE)");
}

Result<LaterIndexes> LaterIndexes::take(Database &database, const QList<QByteArray> &except)
{
    LaterIndexes later(database);
    LEYE_TRY(Transaction transaction, Transaction::begin(database));
    LEYE_TRY(Statement find, database.prepare("SELECT name, tbl_name, sql FROM sqlite_schema WHERE type = 'index' AND "
                                              "sql IS NOT NULL ORDER BY name")); // without those of constraints
    QList<QByteArray> names;
    while (true) {
        LEYE_TRY(const bool more, find.step());
        if (!more)
            break;
        if (except.contains(find.text(1).toUtf8()))
            continue;
        names.append(find.text(0).toUtf8());
        later.m_statements.append(find.text(2).toUtf8());
    }
    for (const QByteArray &name : std::as_const(names))
        LEYE_CHECK(database.execute("DROP INDEX \"" + name.toStdString() + '"'));
    LEYE_CHECK(transaction.commit());
    return later;
}

Result<void> LaterIndexes::make()
{
    for (const QByteArray &statement : std::exchange(m_statements, {}))
        LEYE_CHECK(m_database->execute(std::string_view(statement.constData(), size_t(statement.size()))));
    return {};
}

} // namespace leye
