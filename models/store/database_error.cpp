// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/opening.h"

#include <QCoreApplication>

#include <cerrno>
#include <sqlite3.h>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct DatabaseText {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

/// A full disk comes as SQLITE_FULL from a page, but as an I/O error from the log's shared memory.
bool isFull(sqlite3 *handle, int primary)
{
    const int reason = handle && primary == SQLITE_IOERR ? sqlite3_system_errno(handle) : 0;
    return primary == SQLITE_FULL || reason == ENOSPC || reason == EDQUOT;
}

Error::Kind kindOf(sqlite3 *handle, int code)
{
    const int primary = code & 0xff;
    if (isFull(handle, primary))
        return Error::Kind::Full;
    switch (primary) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Error::Kind::Damaged;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return Error::Kind::Denied;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::Kind::InUse;
    case SQLITE_INTERRUPT:
        return Error::Kind::Cancelled;
    case SQLITE_CONSTRAINT:
        return Error::Kind::Conflict;
    default:
        return code == SQLITE_IOERR_DATA ? Error::Kind::Damaged : Error::Kind::Storage;
    }
}

QString messageOf(Error::Kind kind, const QString &path, const QString &reason)
{
    switch (kind) {
    case Error::Kind::Full:
        return DatabaseText::tr("The disk of %1 is full; nothing was saved. Free some space and try again.").arg(path);
    case Error::Kind::Damaged:
        return DatabaseText::tr("The database %1 is damaged.").arg(path) + u' ' + restoreAdvice();
    case Error::Kind::Denied:
        return DatabaseText::tr("The database %1 cannot be written. Check the rights of its folder.").arg(path);
    case Error::Kind::InUse:
        return DatabaseText::tr("The database %1 is in use by another program. Close it and try again.").arg(path);
    case Error::Kind::Cancelled:
        return DatabaseText::tr("Stopped.");
    case Error::Kind::Conflict:
        return DatabaseText::tr("The database %1 holds this record already, or something that excludes it; nothing was "
                                "saved.")
            .arg(path);
    default:
        return DatabaseText::tr(
                   "The database %1 could not do this (%2). Try again; if it stays so, see whether its disk "
                   "works and whether the rights of its folder are right.")
            .arg(path, reason);
    }
}

} // namespace

Error databaseError(sqlite3 *handle, int code, QString detail)
{
    const char *file = handle ? sqlite3_db_filename(handle, "main") : nullptr;
    const QString reason = QString::fromUtf8(sqlite3_errstr(code));
    // SQLite's own words name tables and columns here; for other codes they may quote what a person typed.
    if (handle && detail.isEmpty() && (code & 0xff) == SQLITE_CONSTRAINT)
        detail = QString::fromUtf8(sqlite3_errmsg(handle));
    const Error::Kind kind = kindOf(handle, code);
    const QString technical =
        u"sqlite %1 (%2)%3"_s.arg(code).arg(reason, detail.isEmpty() ? QString() : u": "_s + detail);
    return {kind, messageOf(kind, QString::fromUtf8(file ? file : ""), reason), technical};
}

} // namespace leye
