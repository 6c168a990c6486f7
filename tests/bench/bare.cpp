// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bare.h"

#include "tests/bench/desk.h"

#include <sqlite3.h>

namespace leye::bench {

namespace {

const char *bytesOf(sqlite3_stmt *raw, int column)
{
    return static_cast<const char *>(sqlite3_column_blob(raw, column));
}

} // namespace

RawStatement::RawStatement(Database &database, const std::string &sql)
{
    if (sqlite3_prepare_v2(database.handle(), sql.c_str(), -1, &raw, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(database.handle()));
}

RawStatement::~RawStatement() { sqlite3_finalize(raw); }

void BareRows::read(Database &from, const std::string &condition)
{
    const RawStatement statement(from, "SELECT * FROM " + m_table + " WHERE " + condition);
    sqlite3_stmt *raw = statement.raw;
    m_columns = sqlite3_column_count(raw);
    while (sqlite3_step(raw) == SQLITE_ROW) {
        for (int column = 0; column < m_columns; ++column) {
            switch (sqlite3_column_type(raw, column)) {
            case SQLITE_INTEGER:
                m_values.append(qint64(sqlite3_column_int64(raw, column)));
                break;
            case SQLITE_TEXT:
                m_values.append(std::string(bytesOf(raw, column), size_t(sqlite3_column_bytes(raw, column))));
                break;
            case SQLITE_BLOB:
                m_values.append(QByteArray(bytesOf(raw, column), sqlite3_column_bytes(raw, column)));
                break;
            default:
                m_values.append(std::monostate());
            }
        }
    }
}

void BareRows::insert(Database &into) const
{
    if (m_values.isEmpty())
        return;
    std::string marks = "?";
    for (int column = 1; column < m_columns; ++column)
        marks += ",?";
    const RawStatement statement(into, "INSERT INTO " + m_table + " VALUES(" + marks + ")");
    sqlite3_stmt *raw = statement.raw;
    for (qsizetype row = 0; row < m_values.size(); row += m_columns) {
        for (int column = 0; column < m_columns; ++column) {
            const Value &value = m_values[row + column];
            if (const auto *number = std::get_if<qint64>(&value))
                sqlite3_bind_int64(raw, column + 1, *number);
            else if (const auto *text = std::get_if<std::string>(&value))
                sqlite3_bind_text(raw, column + 1, text->data(), int(text->size()), SQLITE_STATIC);
            else if (const auto *blob = std::get_if<QByteArray>(&value))
                sqlite3_bind_blob(raw, column + 1, blob->constData(), int(blob->size()), SQLITE_STATIC);
            else
                sqlite3_bind_null(raw, column + 1);
        }
        if (sqlite3_step(raw) != SQLITE_DONE)
            qFatal("%s", sqlite3_errmsg(into.handle()));
        sqlite3_reset(raw);
    }
}

} // namespace leye::bench
