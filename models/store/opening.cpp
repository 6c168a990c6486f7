// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/opening.h"

#include "models/store/file_error.h"
#include "models/store/tokenizer.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <sqlite3.h>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct OpeningText {
    Q_DECLARE_TR_FUNCTIONS(Opening)
};

constexpr int kBusyMs = 5000;

tl::unexpected<Error> refusal(sqlite3 *handle, int code, const QString &detail)
{
    return tl::unexpected(databaseError(handle, code, detail));
}

Result<void> run(sqlite3 *handle, const QByteArray &script)
{
    const int code = sqlite3_exec(handle, script.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return refusal(handle, code, QString::fromUtf8(script));
    return {};
}

Result<QByteArray> ask(sqlite3 *handle, const QByteArray &pragma)
{
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(handle, pragma.constData(), -1, &statement, nullptr);
    QByteArray answer;
    if (code == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW)
        answer = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
    if (const int end = sqlite3_finalize(statement); code == SQLITE_OK)
        code = end;
    if (code != SQLITE_OK)
        return refusal(handle, code, QString::fromUtf8(pragma));
    return answer;
}

struct Setting {
    QByteArray name, value;
    QByteArray answer; ///< what SQLite says once it is set
};

Result<void> setAll(sqlite3 *handle, const QList<Setting> &settings)
{
    for (const auto &[name, value, answer] : settings) {
        LEYE_CHECK(run(handle, "PRAGMA " + name + "=" + value));
        LEYE_TRY(const QByteArray now, ask(handle, "PRAGMA " + name));
        if (now != answer)
            return refusal(handle, SQLITE_ERROR, u"%1 is %2"_s.arg(QString::fromUtf8(name), QString::fromUtf8(now)));
    }
    return {};
}

/// What sqlite.org/security.html advises for files that may come from elsewhere.
Result<void> defend(sqlite3 *handle, bool reader)
{
    const std::pair<int, int> settings[] = {
        {SQLITE_DBCONFIG_DEFENSIVE, 1},
        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_DQS_DDL, 0},
        {SQLITE_DBCONFIG_DQS_DML, 0},
        {SQLITE_DBCONFIG_ENABLE_FKEY, 1},
        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
        {SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, reader ? 1 : 0}, // only the writer checkpoints
    };
    for (const auto &[setting, wanted] : settings) {
        int now = -1;
        const int code = sqlite3_db_config(handle, setting, wanted, &now);
        if (code != SQLITE_OK || now != wanted)
            return refusal(handle, SQLITE_ERROR, u"db_config %1"_s.arg(setting));
    }
    return {};
}

Result<void> layOut(sqlite3 *handle)
{
    int reserved = Database::kReservedBytes;
    const int code = sqlite3_file_control(handle, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
    if (code != SQLITE_OK)
        return refusal(handle, code, u"reserve bytes"_s);
    return run(handle, "PRAGMA page_size=" + QByteArray::number(Database::kPageSize) +
                           "; PRAGMA application_id=" + QByteArray::number(kApplicationId));
}

Result<void> checkLayout(sqlite3 *handle, const QString &path)
{
    LEYE_TRY(const QByteArray application, ask(handle, "PRAGMA application_id"));
    if (application.toInt() != kApplicationId)
        return fail(Error::Kind::Damaged,
                    OpeningText::tr("%1 is not a LeyeDesk database.").arg(path) + u' ' + restoreAdvice(),
                    u"application_id %1"_s.arg(QString::fromUtf8(application)));
    LEYE_TRY(const QByteArray pageSize, ask(handle, "PRAGMA page_size"));
    int reserved = -1; // asks without setting
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
    if (pageSize.toInt() != Database::kPageSize || reserved != Database::kReservedBytes)
        return fail(Error::Kind::Damaged,
                    OpeningText::tr("%1 has not the page layout LeyeDesk writes.").arg(path) + u' ' + restoreAdvice(),
                    u"page %1 reserved %2"_s.arg(pageSize.toInt()).arg(reserved));
    return {};
}

} // namespace

QString restoreAdvice()
{
    return OpeningText::tr("Keep a copy of the folder as it is, then restore the last verified backup into a new one: "
                           "leyedesk restore BACKUP --workspace FOLDER.");
}

Result<void> makeDatabaseFile(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return tl::unexpected(fileError(errno, path, "open"));
    ::close(file);
    return {};
}

void removeDatabaseFiles(const QString &path)
{
    // The log goes first: left behind, it would be read into the next database of this name.
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s, u""_s})
        QFile::remove(path + suffix);
}

void setUpLibrary()
{
    static const int set = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(set) // where somebody has opened a database before us it stays as it is
}

Result<void> setUpConnection(sqlite3 *handle, const QString &path, const OpenOptions &options)
{
    const bool reader = options.mode == OpenOptions::Mode::ReadOnly;
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, kBusyMs);
    LEYE_CHECK(defend(handle, reader));
    if (options.mode == OpenOptions::Mode::Create)
        LEYE_CHECK(layOut(handle));
    LEYE_CHECK(checkLayout(handle, path));
    const QByteArray cache = QByteArray::number(-options.cacheKib); // negative: KiB instead of pages
    LEYE_CHECK(setAll(handle, {{"cell_size_check", "ON", "1"},
                               {"mmap_size", "0", "0"},
                               {"temp_store", "MEMORY", "2"},
                               {"cache_size", cache, cache},
                               {"query_only", reader ? "ON" : "OFF", reader ? "1" : "0"}}));
    if (reader)
        LEYE_CHECK(setAll(handle, {{"wal_autocheckpoint", "0", "0"}}));
    else
        LEYE_CHECK(setAll(handle, {{"journal_mode", "WAL", "wal"},
                                   {"synchronous", "FULL", "2"},
                                   {"cache_spill", "OFF", "0"},
                                   {"secure_delete", "ON", "1"}}));
    return registerTokenizer(handle);
}

} // namespace leye
