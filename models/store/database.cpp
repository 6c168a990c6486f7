// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"

#include "models/store/opening.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <functional>
#include <sqlite3.h>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct DatabaseText {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

} // namespace

/// So that a text is looked up without a copy of it.
struct TextHash {
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

struct Database::Private {
    sqlite3 *handle = nullptr;
    qint64 rollbacks = 0;
    std::unordered_map<std::string, Statement, TextHash, std::equal_to<>> statements; // which never move

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

Result<Database> Database::open(const QString &path, const OpenOptions &options)
{
    if (options.mode == OpenOptions::Mode::Create)
        LEYE_CHECK(makeDatabaseFile(path));
    else if (!QFileInfo::exists(path))
        return fail(Error::Kind::Damaged,
                    DatabaseText::tr("The database %1 is missing.").arg(path) + u' ' + restoreAdvice(), u"open"_s);
    const bool reader = options.mode == OpenOptions::Mode::ReadOnly;
    const int flags =
        SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | (reader ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE);
    setUpLibrary();
    auto p = std::make_unique<Private>();
    int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &p->handle, flags,
                               options.vfs.isEmpty() ? nullptr : options.vfs.constData());
    // Where it cannot write, SQLite opens for reading instead: a writer must know at once.
    if (code == SQLITE_OK && !reader && sqlite3_db_readonly(p->handle, "main") != 0)
        code = SQLITE_READONLY;
    const Result<void> ready = code == SQLITE_OK ? setUpConnection(p->handle, path, options)
                                                 : tl::unexpected(databaseError(p->handle, code, u"open"_s));
    if (ready) {
        sqlite3_rollback_hook(
            p->handle, [](void *rollbacks) { ++*static_cast<qint64 *>(rollbacks); }, &p->rollbacks);
        return Database(std::move(p));
    }
    p.reset();
    if (options.mode == OpenOptions::Mode::Create)
        removeDatabaseFiles(path); // an empty one would only be in the way of the next try
    return failure(ready);
}

Result<Statement> Database::prepareFirst(std::string_view &sql)
{
    sqlite3_stmt *statement = nullptr;
    const char *tail = sql.data();
    const int code =
        sqlite3_prepare_v3(d->handle, sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, &tail);
    if (code != SQLITE_OK)
        return tl::unexpected(databaseError(d->handle, code, QString::fromUtf8(sqlite3_errmsg(d->handle))));
    sql.remove_prefix(size_t(tail - sql.data()));
    return Statement(statement);
}

Result<Statement> Database::prepare(std::string_view sql)
{
    LEYE_TRY(Statement statement, prepareFirst(sql));
    LEYE_TRY(const Statement second, prepareFirst(sql));
    if (!statement.isValid() || second.isValid())
        return fail(Error::Kind::Invalid, DatabaseText::tr("Exactly one SQL statement is prepared at a time."),
                    u"prepare"_s);
    return statement;
}

Result<Statement *> Database::cached(std::string_view sql)
{
    auto known = d->statements.find(sql);
    if (known == d->statements.end()) {
        LEYE_TRY(Statement statement, prepare(sql));
        known = d->statements.emplace(std::string(sql), std::move(statement)).first;
    }
    known->second.clear();
    return &known->second;
}

Result<void> Database::execute(std::string_view script)
{
    while (!script.empty()) {
        LEYE_TRY(Statement statement, prepareFirst(script));
        if (statement.isValid()) // else white space or a comment
            LEYE_CHECK(statement.run());
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
qint64 Database::rollbacks() const { return d->rollbacks; }
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
    if (m_database && m_database->inTransaction())
        sqlite3_exec(m_database->handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<void> Transaction::commit()
{
    LEYE_TRY(Statement * statement, m_database->cached("COMMIT"));
    LEYE_CHECK(statement->run());
    m_database = nullptr;
    return {};
}

Result<Snapshot> Snapshot::begin(Database &database)
{
    if (database.inTransaction())
        return Snapshot(nullptr);
    LEYE_TRY(Statement * statement, database.cached("BEGIN"));
    LEYE_CHECK(statement->run());
    return Snapshot(&database);
}

Snapshot::Snapshot(Snapshot &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Snapshot::~Snapshot()
{
    if (!m_database || !m_database->inTransaction())
        return;
    if (const auto statement = m_database->cached("COMMIT"))
        std::ignore = (*statement)->run(); // nothing was written
}

} // namespace leye
