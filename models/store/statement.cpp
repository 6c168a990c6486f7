// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/statement.h"

#include "models/store/database.h"

#include <sqlite3.h>

#include <utility>

namespace leye {

namespace {

// SQLite copies text and blobs at bind: the caller's buffer may end before the statement runs. (The header's
// SQLITE_TRANSIENT is an old-style cast.)
const sqlite3_destructor_type kCopy = reinterpret_cast<sqlite3_destructor_type>(intptr_t(-1));

} // namespace

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement::Statement(Statement &&other) noexcept : m_statement(std::exchange(other.m_statement, nullptr)) {}

Statement &Statement::operator=(Statement &&other) noexcept
{
    if (this != &other) {
        sqlite3_finalize(m_statement);
        m_statement = std::exchange(other.m_statement, nullptr);
    }
    return *this;
}

// A bind fails only for a wrong parameter number (our mistake) or without memory; a value that is too large is
// reported by the next step.
Statement &Statement::bind(int parameter, qint64 value)
{
    [[maybe_unused]] const int code = sqlite3_bind_int64(m_statement, parameter, value);
    Q_ASSERT(code == SQLITE_OK);
    return *this;
}

Statement &Statement::bind(int parameter, QStringView text)
{
    if (text.isNull())
        return bindNull(parameter);
    const QByteArray utf8 = text.toUtf8();
    [[maybe_unused]] const int code = sqlite3_bind_text64(m_statement, parameter, utf8.constData(), sqlite3_uint64(utf8.size()),
                                                          kCopy, SQLITE_UTF8);
    Q_ASSERT(code != SQLITE_RANGE && code != SQLITE_MISUSE);
    return *this;
}

Statement &Statement::bind(int parameter, QByteArrayView blob)
{
    if (blob.isNull())
        return bindNull(parameter);
    [[maybe_unused]] const int code =
        sqlite3_bind_blob64(m_statement, parameter, blob.data(), sqlite3_uint64(blob.size()), kCopy);
    Q_ASSERT(code != SQLITE_RANGE && code != SQLITE_MISUSE);
    return *this;
}

Statement &Statement::bind(int parameter, const Id16 &id)
{
    return id.isNull() ? bindNull(parameter) : bind(parameter, id.view());
}

Statement &Statement::bindNull(int parameter)
{
    [[maybe_unused]] const int code = sqlite3_bind_null(m_statement, parameter);
    Q_ASSERT(code == SQLITE_OK);
    return *this;
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    sqlite3 *handle = sqlite3_db_handle(m_statement);
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_statement);
        return false;
    }
    Error error = databaseError(handle, code);
    sqlite3_reset(m_statement);
    return tl::unexpected<Error>(std::move(error));
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
}

int Statement::columns() const
{
    return sqlite3_column_count(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

bool Statement::isBlob(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_BLOB;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

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

Id16 Statement::id(int column) const
{
    return Id16::fromBytes(blobView(column)).value_or(Id16());
}

} // namespace leye
