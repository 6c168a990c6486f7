// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/merge.h"

#include <optional>

namespace leye {

/// The SQL of a full-text table and of its queue.
struct SearchStatements {
    const char *name; ///< of the full-text table
    const char *count, *isWaiting, *enqueue, *next, *dequeue, *remove, *insert, *remake;
};

/// A full-text table that is written after the commit: rows wait in a table of its own until settle(), which takes them
/// in the order of their numbers, as FTS5 likes it. A contentless table is emptied of a row only by its exact old text,
/// so the queue holds that of rows which are in already. Who searches looks at the waiting rows, too
/// (PersonSearchStore, NoteStore), so that search never lags behind, not even after a kill.
class SearchIndex : public Projector {
public:
    [[nodiscard]] Result<qint64> waiting(Database &database) override;
    [[nodiscard]] Result<bool> settle(Database &database) override;

protected:
    /// Where the table was made by rules of another version, all of it is made anew.
    SearchIndex(const SearchStatements &statements, quint32 version) : m_sql(statements), m_version(version) {}
    /// The row will have other tokens, or none.
    [[nodiscard]] Result<void> enqueue(Database &database, qint64 n);
    /// The same of a row whose present tokens are about to change: they are kept.
    [[nodiscard]] Result<void> enqueueLeaving(Database &database, qint64 n);
    /// Of the row as it is; empty: it is found by nothing.
    [[nodiscard]] virtual Result<QString> tokensOf(Database &database, qint64 n) = 0;

private:
    [[nodiscard]] Result<void> checkVersion(Database &database);
    [[nodiscard]] Result<void> write(Database &database, qint64 n, const QString &old);

    const SearchStatements &m_sql;
    quint32 m_version = 0;
    std::optional<qint64> m_waiting; ///< at least so many rows are in the queue
    qint64 m_checkedAt = -1;         ///< number of rollbacks when the version was found right
};

/// Keeps the sort key of every person who is not in the bin, and the search tokens (models/core/people_keys.h).
class PersonIndex : public SearchIndex {
public:
    PersonIndex();
    [[nodiscard]] const RecordType &type() const override;
    [[nodiscard]] bool dependsOn(const QString &field) const override;
    [[nodiscard]] Result<void> leaving(Database &database, qint64 n) override;
    [[nodiscard]] Result<void> entered(Database &database, qint64 n) override;

private:
    [[nodiscard]] Result<QString> tokensOf(Database &database, qint64 n) override;
};

/// Keeps the tokens of the notes of services. Notes under the class-4 key are in no index (NoteStore opens them
/// one by one).
class NoteIndex : public SearchIndex {
public:
    NoteIndex();
    [[nodiscard]] const RecordType &type() const override;
    [[nodiscard]] bool dependsOn(const QString &field) const override;
    [[nodiscard]] Result<void> leaving(Database &database, qint64 n) override;
    [[nodiscard]] Result<void> entered(Database &database, qint64 n) override;

private:
    [[nodiscard]] Result<QString> tokensOf(Database &database, qint64 n) override;
};

/// A store's own check of its full-text tables; Damaged names the table.
[[nodiscard]] Result<void> checkSearchTables(Database &database);

} // namespace leye
