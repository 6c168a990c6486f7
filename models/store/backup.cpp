// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup.h"

#include "models/store/atomic_file.h"
#include "models/store/backup_parts.h"
#include "models/store/backup_seal.h"
#include "models/store/disk.h"
#include "models/store/opening.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

constexpr int kCacheKib = 4096;

/// A name by mistake must never cost the workspace itself, nor a file that is no backup.
Result<void> requireReplaceable(const QString &file, const WorkspaceFolder &folder)
{
    const QFileInfo info(file);
    const QString place = QFileInfo(info.absolutePath()).canonicalFilePath();
    const QString own = QFileInfo(folder.path()).canonicalFilePath();
    if (place.isEmpty())
        return fail(Error::Kind::NotFound,
                    Words::tr("The folder of %1 is not there. Make it, or plug the disk in, and try again.").arg(file));
    if (place == own || place.startsWith(own + u'/'))
        return fail(Error::Kind::Invalid,
                    Words::tr("%1 lies in the workspace itself. Put backups on another disk.").arg(file));
    if (!info.exists() && !info.isSymLink())
        return {};
    if (info.isFile() && !info.isSymLink()) {
        Result<Database> old = Database::open(file, {OpenOptions::Mode::ReadOnly, {}, kCacheKib});
        if (old && hasParts(*old).value_or(false))
            return {};
    }
    return fail(Error::Kind::Conflict,
                Words::tr("%1 is there already and is no backup of LeyeDesk. Give another name.").arg(file));
}

Result<void> checkCopy(Database &copy, const BackupCheck &check)
{
    LEYE_CHECK(checkIntegrity(copy));
    return check ? check(copy) : Result<void>();
}

Result<Database> openBackup(const QString &file)
{
    if (!QFileInfo(file).isFile())
        return fail(Error::Kind::NotFound, Words::tr("There is no backup %1.").arg(file));
    LEYE_CHECK(checkSeal(file));
    LEYE_TRY(Database backup, Database::open(file, {OpenOptions::Mode::ReadOnly, {}, kCacheKib}));
    LEYE_TRY(const bool whole, hasParts(backup));
    if (!whole)
        return fail(Error::Kind::Damaged, Words::tr("%1 is a database, but no backup of a workspace.").arg(file),
                    u"no parts"_s);
    return backup;
}

/// The database without what the backup carried along. VACUUM writes it anew, so that no room is lost to the parts.
Result<void> layOutDatabase(Database &backup, const WorkspaceFolder &folder, const QString &scratch,
                            const PageProgress &progress)
{
    LEYE_CHECK(copyPages(backup, scratch + u"/leye.db"_s, progress));
    LEYE_TRY(Database copy, Database::open(scratch + u"/leye.db"_s, {OpenOptions::Mode::ReadWrite, {}, kCacheKib}));
    // The scratch copy is removed at once: overwriting what it drops would only hold all of it in memory.
    LEYE_CHECK(copy.execute("PRAGMA secure_delete=OFF"));
    LEYE_CHECK(dropParts(copy));
    LEYE_CHECK(makeDatabaseFile(folder.database()));
    LEYE_TRY(Statement statement, copy.prepare("VACUUM INTO ?"));
    LEYE_CHECK(statement.bindAll(folder.database()).run());
    LEYE_CHECK(syncToDisk(folder.database()));
    return syncToDisk(folder.path());
}

} // namespace

Result<void> checkIntegrity(Database &database)
{
    LEYE_TRY(Statement statement, database.prepare("PRAGMA integrity_check(5)"));
    QStringList findings;
    while (true) {
        LEYE_TRY(const bool more, statement.step());
        if (!more)
            break;
        findings.append(statement.text(0));
    }
    if (findings == QStringList{u"ok"_s})
        return {};
    return fail(Error::Kind::Damaged, Words::tr("The database is damaged. Restore the last verified backup."),
                findings.join(u"; "_s));
}

Result<void> backUp(Database &source, const WorkspaceFolder &folder, const QString &file, const BackupCheck &check,
                    const PageProgress &progress)
{
    LEYE_CHECK(requireReplaceable(file, folder));
    const UnfinishedDatabase unfinished(file + u".new"_s);
    LEYE_TRY(const qint64 bytes, databaseBytes(source));
    LEYE_CHECK(requireFreeSpace(QFileInfo(file).absolutePath(), bytes + partBytes(folder)));
    LEYE_CHECK(copyPages(source, unfinished.path(), progress));
    {
        LEYE_TRY(Database copy, Database::open(unfinished.path(), {OpenOptions::Mode::ReadWrite, {}, kCacheKib}));
        LEYE_CHECK(addParts(copy, folder));
        LEYE_CHECK(checkCopy(copy, check));
        // One file, that also a read-only medium can hold: nothing may stay in a log beside it.
        LEYE_CHECK(copy.execute("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode=DELETE"));
    }
    LEYE_CHECK(addSeal(unfinished.path()));
    return atomicRename(unfinished.path(), file);
}

Result<Restored> restoreFolder(const QString &file, const QString &target, const BackupCheck &check,
                               const PageProgress &progress)
{
    LEYE_TRY(Database backup, openBackup(file));
    LEYE_CHECK(checkCopy(backup, check));
    LEYE_TRY(WorkspaceFolder folder, WorkspaceFolder::create(target));
    LEYE_TRY(const qint64 bytes, databaseBytes(backup));
    LEYE_CHECK(requireFreeSpace(folder.path(), 2 * bytes));
    const QString scratch = folder.scratch();
    LEYE_CHECK(makePrivateFolder(scratch));
    LEYE_TRY(const WorkspaceFacts facts, layOutParts(backup, folder, scratch));
    LEYE_CHECK(layOutDatabase(backup, folder, scratch, progress));
    QDir(scratch).removeRecursively();
    return Restored{std::move(folder), facts};
}

} // namespace leye
