// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <QList>

#include <string>
#include <variant>

struct sqlite3_stmt;

namespace leye::bench {

/// A statement of SQLite itself: nothing of ours is measured with it.
struct RawStatement {
    RawStatement(Database &database, const std::string &sql);
    ~RawStatement();
    RawStatement(const RawStatement &) = delete;
    RawStatement &operator=(const RawStatement &) = delete;
    sqlite3_stmt *raw = nullptr;
};

/// Rows as they lie in a table, to insert them elsewhere with nothing in between.
class BareRows {
public:
    explicit BareRows(std::string table) : m_table(std::move(table)) {}
    /// Takes the rows of a table that meet a condition.
    void read(Database &from, const std::string &condition);
    /// Inserts them with one prepared statement; inside the caller's transaction.
    void insert(Database &into) const;
    [[nodiscard]] qsizetype count() const { return m_columns == 0 ? 0 : m_values.size() / m_columns; }

private:
    using Value = std::variant<std::monostate, qint64, QByteArray, std::string>;
    std::string m_table;
    int m_columns = 0;
    QList<Value> m_values;
};

} // namespace leye::bench
