// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/store/statement.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <string_view>

struct sqlite3;

namespace leye {

/// How a connection is opened.
struct OpenOptions {
    enum class Mode { ReadOnly, ReadWrite, Create };
    Mode mode = Mode::ReadOnly;
    QByteArray vfs;           ///< empty: the platform's; the one seam through which sealed pages will come
    int cacheKib = 16 * 1024; ///< page cache of this connection
};

/// One SQLite connection, opened defensively (sqlite.org/security.html). Used by one thread at a time, except for
/// interrupt(). Every open sets and asserts what the format relies on (opening.h).
class Database {
public:
    static constexpr int kPageSize = 8192;
    static constexpr int kReservedBytes = 40; ///< per page: nonce and tag of the sealed pages to come

    /// Create makes the file (readable by its owner alone) with kPageSize and kReservedBytes, Conflict when there is
    /// one; the others refuse, as Damaged, a file that differs or is not ours, without touching it.
    [[nodiscard]] static Result<Database> open(const QString &path, const OpenOptions &options);
    ~Database();
    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;

    [[nodiscard]] Result<Statement> prepare(std::string_view sql);
    /// The same statement text gives the same prepared statement, reset and unbound; owned by the connection.
    /// Never used again inside its own rows.
    [[nodiscard]] Result<Statement *> cached(std::string_view sql);
    /// Runs every statement of a script; stops at the first that fails.
    [[nodiscard]] Result<void> execute(std::string_view script);
    /// First column of the first row, 0 when there is none.
    [[nodiscard]] Result<qint64> integer(std::string_view sql);

    [[nodiscard]] qint64 lastInsertRowId() const;
    [[nodiscard]] qint64 changes() const;
    [[nodiscard]] bool inTransaction() const;
    /// How many transactions were undone so far, by us or by SQLite. What is remembered of a row holds while this
    /// stays.
    [[nodiscard]] qint64 rollbacks() const;
    /// Stops the running statement of this connection; the only call allowed from another thread.
    void interrupt();
    [[nodiscard]] QString path() const;
    [[nodiscard]] sqlite3 *handle() const;

private:
    struct Private;
    explicit Database(std::unique_ptr<Private> d);
    /// Takes the first statement off the front of `sql`; an invalid one when there is none.
    [[nodiscard]] Result<Statement> prepareFirst(std::string_view &sql);
    std::unique_ptr<Private> d;
};

/// The error of the last call on a connection, in words: full, locked, damaged and read-only are told apart.
[[nodiscard]] Error databaseError(sqlite3 *handle, int code, QString detail = {});

/// A write transaction as a scope: rolled back unless commit() succeeded.
class Transaction {
public:
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    /// Durable when it returns without an error.
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) {}
    Database *m_database;
};

/// What several statements read in its scope is of one moment, that of the first; and the file is locked once and not for
/// each of them.
/// Inside a transaction, or another snapshot, it does nothing.
class Snapshot {
public:
    [[nodiscard]] static Result<Snapshot> begin(Database &database);
    ~Snapshot();
    Snapshot(Snapshot &&other) noexcept;
    Snapshot &operator=(Snapshot &&) = delete;

private:
    explicit Snapshot(Database *database) : m_database(database) {}
    Database *m_database;
};

} // namespace leye
