// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"

#include "models/store/tokenizer.h"

#include <QCoreApplication>
#include <QFile>

#include <map>
#include <sqlite3.h>
#include <utility>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

constexpr int kApplicationId = 0x4c657965; // "Leye"
constexpr int kBusyMs = 5000;

tl::unexpected<Error> refused(const QString &message, const QString &detail)
{
    return fail(Error::Kind::Damaged, message, detail);
}

} // namespace

struct Database::Private {
    sqlite3 *handle = nullptr;
    std::map<std::string, Statement, std::less<>> statements;

    ~Private()
    {
        statements.clear(); // before their connection
        sqlite3_close_v2(handle);
    }
};

Database::Database(std::unique_ptr<Private> p) : d(std::move(p)) {}
Database::~Database() = default;
Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&) noexcept = default;

Error databaseError(sqlite3 *handle, int code, QString detail)
{
    const int primary = code & 0xff;
    const QString technical = u"sqlite %1 (%2)%3"_s.arg(handle ? sqlite3_extended_errcode(handle) : code)
                                  .arg(QString::fromUtf8(sqlite3_errstr(code)), detail.isEmpty() ? detail : u": "_s + detail);
    switch (primary) {
    case SQLITE_FULL:
        return {Error::Kind::Full, Words::tr("The disk is full. Free some space and try again; nothing was saved."), technical};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Error::Kind::Damaged,
                Words::tr("The workspace's database is damaged. Run \"leyedesk doctor\" or restore the last verified backup."), technical};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {Error::Kind::Denied, Words::tr("The workspace cannot be written: check the rights of its folder."), technical};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Kind::InUse, Words::tr("The database is in use by another program. Close it and try again."), technical};
    case SQLITE_INTERRUPT:
        return {Error::Kind::Cancelled, Words::tr("Stopped."), technical};
    case SQLITE_CANTOPEN:
        return {Error::Kind::Storage, Words::tr("The database file cannot be opened. Check that the folder is there and readable."), technical};
    default:
        return {Error::Kind::Storage, Words::tr("The database could not do this (%1). Try again; if it stays so, run \"leyedesk doctor\".")
                                          .arg(QString::fromUtf8(sqlite3_errstr(code))), technical};
    }
}

namespace {

Result<void> runScript(sqlite3 *handle, const char *script)
{
    const int code = sqlite3_exec(handle, script, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected<Error>(databaseError(handle, code, QString::fromUtf8(sqlite3_errmsg(handle))));
    return {};
}

Result<qint64> pragma(sqlite3 *handle, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr);
    qint64 value = 0;
    if (code == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW)
        value = sqlite3_column_int64(statement, 0);
    code = sqlite3_finalize(statement);
    if (code != SQLITE_OK)
        return tl::unexpected<Error>(databaseError(handle, code, QString::fromUtf8(sql)));
    return value;
}

/// What sqlite.org/security.html advises for files that may come from elsewhere.
Result<void> defend(sqlite3 *handle)
{
    constexpr std::pair<int, int> kSettings[] = {
        {SQLITE_DBCONFIG_DEFENSIVE, 1},   {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_DQS_DDL, 0},     {SQLITE_DBCONFIG_DQS_DML, 0},
        {SQLITE_DBCONFIG_ENABLE_FKEY, 1}, {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    };
    for (const auto &[setting, wanted] : kSettings) {
        int now = -1;
        const int code = sqlite3_db_config(handle, setting, wanted, &now);
        if (code != SQLITE_OK || now != wanted)
            return tl::unexpected<Error>(databaseError(handle, SQLITE_ERROR, u"db_config %1"_s.arg(setting)));
    }
    return runScript(handle, "PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY");
}

/// The writer's settings are asserted: with others Debian's SQLite 3.40.1 loses acknowledged commits (README.md here).
Result<void> assertWriter(sqlite3 *handle)
{
    LEYE_CHECK(runScript(handle, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_spill=OFF; PRAGMA secure_delete=ON"));
    constexpr std::pair<const char *, qint64> kExpected[] = {
        {"PRAGMA synchronous", 2}, {"PRAGMA cache_spill", 0},  {"PRAGMA secure_delete", 1},
        {"PRAGMA temp_store", 2},  {"PRAGMA foreign_keys", 1},
    };
    for (const auto &[sql, expected] : kExpected) {
        LEYE_TRY(const qint64 value, pragma(handle, sql));
        if (value != expected)
            return tl::unexpected<Error>(databaseError(handle, SQLITE_ERROR, QString::fromUtf8(sql)));
    }
    return {};
}

Result<void> layOut(sqlite3 *handle)
{
    int reserved = Database::kReservedBytes;
    const int code = sqlite3_file_control(handle, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
    if (code != SQLITE_OK)
        return tl::unexpected<Error>(databaseError(handle, code, u"reserve bytes"_s));
    const QByteArray script = "PRAGMA page_size=" + QByteArray::number(Database::kPageSize) + "; PRAGMA application_id=" +
                              QByteArray::number(kApplicationId);
    return runScript(handle, script.constData());
}

Result<void> checkLayout(sqlite3 *handle, const QString &path)
{
    LEYE_TRY(const qint64 application, pragma(handle, "PRAGMA application_id"));
    if (application != kApplicationId)
        return refused(Words::tr("%1 is not a LeyeDesk database.").arg(path), u"application_id %1"_s.arg(application));
    LEYE_TRY(const qint64 pageSize, pragma(handle, "PRAGMA page_size"));
    int reserved = -1; // asks without setting
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
    if (pageSize != Database::kPageSize || reserved != Database::kReservedBytes)
        return refused(Words::tr("%1 has another page layout than LeyeDesk writes.").arg(path),
                       u"page %1 reserved %2"_s.arg(pageSize).arg(reserved));
    return {};
}

Result<void> setUp(sqlite3 *handle, const QString &path, const OpenOptions &options)
{
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, kBusyMs);
    LEYE_CHECK(defend(handle));
    if (options.mode == OpenOptions::Mode::Create)
        LEYE_CHECK(layOut(handle));
    const QByteArray cache = "PRAGMA cache_size=-" + QByteArray::number(options.cacheKib);
    LEYE_CHECK(runScript(handle, cache.constData()));
    if (options.mode == OpenOptions::Mode::ReadOnly) {
        // Only the writer checkpoints: two that do can lose commits (SQLite's WAL-reset bug, README.md here).
        LEYE_CHECK(runScript(handle, "PRAGMA query_only=ON; PRAGMA wal_autocheckpoint=0"));
        sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    } else {
        LEYE_CHECK(assertWriter(handle));
    }
    LEYE_CHECK(checkLayout(handle, path));
    return registerTokenizer(handle);
}

} // namespace

Result<Database> Database::open(const QString &path, const OpenOptions &options)
{
    auto p = std::make_unique<Private>();
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    // A reader opens for writing too: a WAL database cannot be read without its shared memory. query_only guards it.
    flags |= SQLITE_OPEN_READWRITE;
    if (options.mode == OpenOptions::Mode::Create)
        flags |= SQLITE_OPEN_CREATE;
    const QByteArray file = QFile::encodeName(path);
    const int code = sqlite3_open_v2(file.constData(), &p->handle, flags, options.vfs.isEmpty() ? nullptr : options.vfs.constData());
    if (code != SQLITE_OK)
        return tl::unexpected<Error>(databaseError(p->handle, code, u"open"_s));
    LEYE_CHECK(setUp(p->handle, path, options));
    return Database(std::move(p));
}

Result<Statement> Database::prepare(std::string_view sql)
{
    sqlite3_stmt *statement = nullptr;
    const char *tail = nullptr;
    const int code = sqlite3_prepare_v3(d->handle, sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, &tail);
    if (code != SQLITE_OK)
        return tl::unexpected<Error>(databaseError(d->handle, code, QString::fromUtf8(sqlite3_errmsg(d->handle))));
    Statement prepared(statement);
    if (tail && tail < sql.data() + sql.size() && !QByteArrayView(tail, sql.data() + sql.size() - tail).trimmed().isEmpty())
        return fail(Error::Kind::Invalid, Words::tr("One statement at a time."), u"prepare"_s);
    return prepared;
}

Result<Statement *> Database::cached(std::string_view sql)
{
    auto known = d->statements.find(sql);
    if (known == d->statements.end()) {
        LEYE_TRY(Statement statement, prepare(sql));
        known = d->statements.emplace(std::string(sql), std::move(statement)).first;
    }
    known->second.reset();
    return &known->second;
}

Result<void> Database::execute(std::string_view script)
{
    const char *next = script.data();
    const char *const end = script.data() + script.size();
    while (next < end) {
        sqlite3_stmt *statement = nullptr;
        const int code = sqlite3_prepare_v2(d->handle, next, int(end - next), &statement, &next);
        if (code != SQLITE_OK)
            return tl::unexpected<Error>(databaseError(d->handle, code, QString::fromUtf8(sqlite3_errmsg(d->handle))));
        Statement owned(statement);
        if (statement)
            LEYE_CHECK(owned.run());
    }
    return {};
}

Result<qint64> Database::integer(std::string_view sql)
{
    LEYE_TRY(Statement statement, prepare(sql));
    LEYE_TRY(const bool found, statement.step());
    return found ? statement.integer(0) : 0;
}

qint64 Database::lastInsertRowId() const { return sqlite3_last_insert_rowid(d->handle); }
qint64 Database::changes() const { return sqlite3_changes64(d->handle); }
bool Database::inTransaction() const { return sqlite3_get_autocommit(d->handle) == 0; }
void Database::interrupt() { sqlite3_interrupt(d->handle); }
QString Database::path() const { return QFile::decodeName(sqlite3_db_filename(d->handle, "main")); }
sqlite3 *Database::handle() const { return d->handle; }

Result<Transaction> Transaction::begin(Database &database)
{
    LEYE_TRY(Statement * statement, database.cached("BEGIN IMMEDIATE"));
    LEYE_CHECK(statement->run());
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction()
{
    // SQLite has rolled back already after some errors (full disk, I/O): a second ROLLBACK would only complain.
    if (m_database && m_database->inTransaction()) {
        if (const auto statement = m_database->cached("ROLLBACK"))
            (void)(*statement)->run();
    }
}

Result<void> Transaction::commit()
{
    LEYE_TRY(Statement * statement, m_database->cached("COMMIT"));
    LEYE_CHECK(statement->run());
    m_database = nullptr;
    return {};
}

} // namespace leye
