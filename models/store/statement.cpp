// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/statement.h"

#include "models/core/utf8.h"
#include "models/store/database.h"
#include "models/store/no_queries.h"

#include <sqlite3.h>
#include <utility>

namespace leye {

namespace {

// SQLite copies text and blobs at bind: the caller's buffer may end before the statement runs. (The header's
// SQLITE_TRANSIENT is an old-style cast.)
const sqlite3_destructor_type kCopy = reinterpret_cast<sqlite3_destructor_type>(intptr_t(-1));

} // namespace

Statement::~Statement() { sqlite3_finalize(m_statement); }

Statement::Statement(Statement &&other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr))
    , m_bindError(other.m_bindError)
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_statement, other.m_statement);
    std::swap(m_bindError, other.m_bindError);
    return *this;
}

Statement &Statement::note(int bindCode)
{
    if (m_bindError == SQLITE_OK)
        m_bindError = bindCode;
    return *this;
}

Statement &Statement::bind(int parameter, qint64 value)
{
    return note(sqlite3_bind_int64(m_statement, parameter, value));
}

Statement &Statement::bind(int parameter, QStringView text)
{
    if (text.isNull())
        return bindNull(parameter);
    const Utf8 utf8(text);
    return note(sqlite3_bind_text64(m_statement, parameter, utf8.view().data(), sqlite3_uint64(utf8.view().size()),
                                    kCopy, SQLITE_UTF8));
}

Statement &Statement::bind(int parameter, QByteArrayView blob)
{
    if (blob.isNull())
        return bindNull(parameter);
    return note(sqlite3_bind_blob64(m_statement, parameter, blob.data(), sqlite3_uint64(blob.size()), kCopy));
}

Statement &Statement::bind(int parameter, const Id16 &id)
{
    return id.isNull() ? bindNull(parameter) : bind(parameter, id.view());
}

Statement &Statement::bindNull(int parameter) { return note(sqlite3_bind_null(m_statement, parameter)); }

Result<bool> Statement::stepChecking(bool text)
{
#ifdef LEYE_WITH_TESTS
    if (NoQueries::areHeld())
        qFatal("A query on a thread that may not wait for one: %s", sqlite3_sql(m_statement));
#endif
    int code = m_bindError != SQLITE_OK ? m_bindError : sqlite3_step(m_statement);
    if (code == SQLITE_ROW && text && !hasValidText())
        code = SQLITE_CORRUPT;
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        reset();
        return false;
    }
    Error error = databaseError(sqlite3_db_handle(m_statement), code);
    reset();
    return tl::unexpected(std::move(error));
}

bool Statement::hasValidText() const
{
    for (int column = 0; column < columns(); ++column) {
        if (sqlite3_column_type(m_statement, column) == SQLITE_TEXT &&
            !QUtf8StringView(static_cast<const char *>(sqlite3_column_blob(m_statement, column)),
                             sqlite3_column_bytes(m_statement, column))
                 .isValidUtf8())
            return false;
    }
    return true;
}

Result<void> Statement::run()
{
    while (true) {
        LEYE_TRY(const bool more, step());
        if (!more)
            return {};
    }
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    m_bindError = SQLITE_OK;
}

void Statement::clear()
{
    reset();
    sqlite3_clear_bindings(m_statement);
}

int Statement::columns() const { return sqlite3_column_count(m_statement); }

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

bool Statement::isBlob(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_BLOB; }

qint64 Statement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

QString Statement::text(int column) const
{
    if (isNull(column))
        return {};
    const unsigned char *utf8 = sqlite3_column_text(m_statement, column);
    return QString::fromUtf8(reinterpret_cast<const char *>(utf8), sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const
{
    const QByteArrayView bytes = blobView(column);
    return bytes.isNull() ? QByteArray() : bytes.toByteArray();
}

QByteArrayView Statement::blobView(int column) const
{
    if (isNull(column))
        return {};
    const void *bytes = sqlite3_column_blob(m_statement, column);
    return bytes ? QByteArrayView(static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column))
                 : QByteArrayView("", 0);
}

Id16 Statement::id(int column) const { return Id16::fromBytes(blobView(column)).value_or(Id16()); }

} // namespace leye
