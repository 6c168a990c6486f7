// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup.h"

#include "models/store/atomic_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

constexpr int kPagesAtATime = 512;
constexpr auto kFacts = "workspace.json"_L1;

/// Removes an unfinished copy whatever goes wrong.
struct Unfinished {
    QString path;
    ~Unfinished()
    {
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(path + suffix);
    }
};

Result<void> copyPages(Database &source, Database &target, const BackupProgress &progress)
{
    sqlite3_backup *copy = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
    if (!copy)
        return tl::unexpected<Error>(databaseError(target.handle(), sqlite3_errcode(target.handle()), u"backup"_s));
    int code = SQLITE_OK;
    bool wanted = true;
    while (wanted && (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED)) {
        code = sqlite3_backup_step(copy, kPagesAtATime);
        const qint64 total = sqlite3_backup_pagecount(copy);
        wanted = !progress || progress(total - sqlite3_backup_remaining(copy), total);
    }
    sqlite3_backup_finish(copy);
    if (!wanted)
        return fail(Error::Kind::Cancelled, Words::tr("The backup was stopped."));
    if (code != SQLITE_DONE)
        return tl::unexpected<Error>(databaseError(target.handle(), code, u"backup"_s));
    return {};
}

Result<void> addPart(Database &copy, const QString &name, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Storage, Words::tr("%1 cannot be read: it would be missing in the backup.").arg(path));
    LEYE_TRY(Statement * statement, copy.cached("INSERT INTO backup_part(name, bytes) VALUES(?, ?)"));
    const QByteArray bytes = file.readAll();
    return statement->bindAll(name, QByteArrayView(bytes.isNull() ? QByteArrayLiteral("") : bytes)).run();
}

Result<void> addParts(Database &copy, const WorkspaceFolder &folder)
{
    LEYE_TRY(Transaction transaction, Transaction::begin(copy));
    LEYE_CHECK(copy.execute("CREATE TABLE backup_part(name TEXT PRIMARY KEY, bytes BLOB NOT NULL)"));
    const QDir root(folder.path());
    LEYE_CHECK(addPart(copy, kFacts, root.filePath(kFacts)));
    LEYE_CHECK(addPart(copy, u"keyslots"_s, folder.keySlots()));
    QDirIterator files(folder.attachments(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        LEYE_CHECK(addPart(copy, root.relativeFilePath(path), path));
    }
    return transaction.commit();
}

/// Names come from a file that may be anybody's: only what a workspace folder holds is laid out.
bool isPartOfAWorkspace(const QString &name)
{
    return name == kFacts || name == "keyslots"_L1 ||
           (name.startsWith("attachments/"_L1) && !name.contains(".."_L1) && !name.contains(u'\0') &&
            !name.endsWith(u'/'));
}

Result<WorkspaceFacts> layOutParts(Database &copy, const WorkspaceFolder &folder, const QString &scratch)
{
    LEYE_TRY(Statement statement, copy.prepare("SELECT name, bytes FROM backup_part"));
    while (true) {
        LEYE_TRY(const bool more, statement.step());
        if (!more)
            break;
        const QString name = statement.text(0);
        if (!isPartOfAWorkspace(name))
            return fail(Error::Kind::Damaged,
                        Words::tr("The backup holds a file that does not belong into a workspace."), u"part"_s);
        const QString path = name == kFacts ? scratch + u'/' + name : folder.path() + u'/' + name;
        QDir().mkpath(QFileInfo(path).absolutePath());
        LEYE_CHECK(atomicWrite(path, statement.blob(1)));
    }
    return readWorkspaceFacts(scratch + u'/' + kFacts);
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
                    const BackupProgress &progress)
{
    const Unfinished unfinished{file + u".new"_s};
    QFile::remove(unfinished.path);
    {
        LEYE_TRY(Database copy, Database::open(unfinished.path, {OpenOptions::Mode::Create, {}, 4096}));
        LEYE_CHECK(copyPages(source, copy, progress));
        LEYE_CHECK(addParts(copy, folder));
        LEYE_CHECK(checkIntegrity(copy));
        if (check)
            LEYE_CHECK(check(copy));
        // One file: nothing may stay in a WAL beside it.
        LEYE_CHECK(copy.execute("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode=DELETE"));
    }
    return atomicRename(unfinished.path, file);
}

Result<Restored> restoreFolder(const QString &file, const QString &target, const BackupCheck &check)
{
    if (!QFileInfo::exists(file))
        return fail(Error::Kind::NotFound, Words::tr("There is no backup %1.").arg(file));
    LEYE_TRY(WorkspaceFolder folder, WorkspaceFolder::create(target));
    const QString scratch = folder.path() + u"/restoring"_s;
    LEYE_CHECK(makePrivateFolder(scratch));
    const Unfinished unfinished{scratch + u"/leye.db"_s};
    if (!QFile::copy(file, unfinished.path))
        return fail(Error::Kind::Storage,
                    Words::tr("The backup %1 could not be copied to %2. Check that there is space.").arg(file, target));
    QFile::setPermissions(unfinished.path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    WorkspaceFacts facts;
    {
        LEYE_TRY(Database copy, Database::open(unfinished.path, {OpenOptions::Mode::ReadWrite, {}, 4096}));
        LEYE_CHECK(checkIntegrity(copy));
        if (check)
            LEYE_CHECK(check(copy));
        LEYE_TRY(facts, layOutParts(copy, folder, scratch));
        LEYE_CHECK(copy.execute("DROP TABLE backup_part; PRAGMA wal_checkpoint(TRUNCATE)"));
    }
    LEYE_CHECK(atomicRename(unfinished.path, folder.database()));
    QDir(scratch).removeRecursively();
    return Restored{std::move(folder), std::move(facts)};
}

} // namespace leye
