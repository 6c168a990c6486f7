// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/page_copy.h"

#include "models/store/atomic_file.h"
#include "models/store/opening.h"

#include <QCoreApplication>
#include <QFile>

#include <memory>
#include <optional>
#include <sqlite3.h>
#include <utility>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PageCopy)
};

constexpr int kPagesAtATime = 64; // half a megabyte: a stop is heard, the writer is let in

struct Closing {
    void operator()(sqlite3 *handle) const { sqlite3_close_v2(handle); }
};
using Handle = std::unique_ptr<sqlite3, Closing>;

/// Not opened like a workspace's database: nothing reads the copy before it is whole, so it needs no journal, and its
/// pages go to the disk as they come instead of waiting in memory for one commit.
Result<Handle> openTarget(Database &source, const QString &target)
{
    sqlite3_vfs *vfs = nullptr;
    sqlite3_file_control(source.handle(), "main", SQLITE_FCNTL_VFS_POINTER, &vfs);
    sqlite3 *opened = nullptr;
    int code = sqlite3_open_v2(QFile::encodeName(target).constData(), &opened,
                               SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_READWRITE | SQLITE_OPEN_EXRESCODE,
                               vfs ? vfs->zName : nullptr);
    Handle handle(opened);
    int reserved = Database::kReservedBytes;
    if (code == SQLITE_OK)
        code = sqlite3_file_control(opened, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
    if (code == SQLITE_OK)
        code = sqlite3_exec(opened,
                            "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA temp_store=MEMORY; "
                            "PRAGMA cache_size=-4096",
                            nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected<Error>(databaseError(opened, code, u"copy target"_s));
    return handle;
}

Result<void> copyInto(sqlite3 *target, Database &source, const PageProgress &progress)
{
    sqlite3_backup *copy = sqlite3_backup_init(target, "main", source.handle(), "main");
    if (!copy)
        return tl::unexpected<Error>(databaseError(target, sqlite3_errcode(target), u"copy"_s));
    int code = SQLITE_OK;
    bool wanted = true;
    while (wanted && code == SQLITE_OK) {
        code = sqlite3_backup_step(copy, kPagesAtATime);
        const qint64 total = sqlite3_backup_pagecount(copy);
        wanted = !progress || progress(total - sqlite3_backup_remaining(copy), total);
    }
    // Asked before the copy is finished: then the operating system's reason is gone.
    const bool ofSource = (code & 0xff) == SQLITE_CORRUPT || code == SQLITE_IOERR_READ || code == SQLITE_IOERR_DATA;
    const Error error = databaseError(ofSource ? source.handle() : target, code, u"copy"_s);
    sqlite3_backup_finish(copy);
    if (!wanted)
        return fail(Error::Kind::Cancelled, Words::tr("Stopped; no copy was made."));
    return code == SQLITE_DONE ? Result<void>() : tl::unexpected<Error>(error);
}

/// Keeps a reader at one moment: otherwise every commit of the writer would make the copy begin again.
Result<std::optional<Snapshot>> snapshotOf(Database &source)
{
    if (sqlite3_db_readonly(source.handle(), "main") != 1)
        return std::nullopt;
    LEYE_TRY(Snapshot snapshot, Snapshot::begin(source));
    LEYE_CHECK(source.integer("SELECT count(*) FROM sqlite_schema")); // it begins with the first look
    return snapshot;
}

} // namespace

UnfinishedDatabase::UnfinishedDatabase(QString path) : m_path(std::move(path)) { removeDatabaseFiles(m_path); }

UnfinishedDatabase::~UnfinishedDatabase() { removeDatabaseFiles(m_path); }

Result<qint64> databaseBytes(Database &database)
{
    LEYE_TRY(const qint64 pages, database.integer("PRAGMA page_count"));
    return pages * Database::kPageSize;
}

Result<void> copyPages(Database &source, const QString &target, const PageProgress &progress)
{
    if (source.inTransaction())
        return fail(Error::Kind::Invalid, Words::tr("A database cannot be copied in the middle of a change."));
    LEYE_CHECK(makeDatabaseFile(target));
    const auto copied = [&]() -> Result<void> {
        LEYE_TRY(const std::optional<Snapshot> snapshot, snapshotOf(source));
        LEYE_TRY(const Handle handle, openTarget(source, target));
        return copyInto(handle.get(), source, progress);
    }();
    const Result<void> kept = copied ? syncToDisk(target) : copied;
    if (!kept)
        removeDatabaseFiles(target);
    return kept;
}

} // namespace leye
