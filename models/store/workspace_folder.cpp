// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/workspace_folder.h"

#include "models/core/crypto.h"
#include "models/store/atomic_file.h"
#include "models/store/disk.h"

#include <QCoreApplication>
#include <QDir>
#include <QSysInfo>

#include <fcntl.h>

#include <cerrno>
#include <sys/stat.h>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct FolderText {
    Q_DECLARE_TR_FUNCTIONS(WorkspaceFolder)
};

constexpr mode_t kOwnerAlone = 0700;
constexpr auto kMarker = "unfinished"_L1;
constexpr auto kScratch = "restoring"_L1;

QString file(const QString &folder, QLatin1StringView name) { return folder + u'/' + name; }

/// Of the folder itself: moving it within its disk keeps inode and birth, every copy has others, and it does not matter
/// which files in it are replaced. Hashed with the workspace's name, so that it tells nobody which computer it is.
QString fingerprint(const QString &folder, const Id16 &workspace)
{
    struct statx facts {};
    if (::statx(AT_FDCWD, QFile::encodeName(folder).constData(), 0, STATX_INO | STATX_BTIME, &facts) != 0)
        return {};
    QByteArray place = QSysInfo::machineUniqueId() + ' ' + QByteArray::number(quint64(facts.stx_ino));
    if (facts.stx_mask & STATX_BTIME)
        place += ' ' + QByteArray::number(qint64(facts.stx_btime.tv_sec)) + '.' +
                 QByteArray::number(facts.stx_btime.tv_nsec);
    return QString::fromLatin1(view(sha256({workspace.view(), place})).first(16).toByteArray().toHex());
}

/// Refuses a place where nothing can be kept from others: FAT, or a folder of somebody else.
Result<void> keepPrivate(const QString &folder)
{
    const QByteArray name = QFile::encodeName(folder);
    struct stat now {};
    if (::chmod(name.constData(), kOwnerAlone) != 0 || ::stat(name.constData(), &now) != 0)
        return tl::unexpected(fileError(errno, folder, "chmod"));
    if ((now.st_mode & 0777) != kOwnerAlone)
        return fail(
            Error::Kind::Unsupported,
            FolderText::tr("The disk of %1 cannot keep files from other users. Choose a folder on another disk.")
                .arg(folder));
    return {};
}

/// What the program itself left when it was cut off; nobody else writes here while the lock is held.
void removeLeftovers(const QString &path)
{
    QDir folder(path);
    for (const QString &name :
         folder.entryList({u"*.new"_s, u"leye.db.rebuild*"_s, kMarker}, QDir::Files | QDir::Hidden))
        folder.remove(name);
    QDir(folder.filePath(kScratch)).removeRecursively();
}

/// What lies in a folder besides the lock. Conflict where that is more than what a cut off making left.
Result<QStringList> unfinishedIn(const QString &path)
{
    QStringList names = QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    names.removeOne(u"lock"_s);
    const bool unfinished = names.contains(kMarker) && !names.contains(u"workspace.json"_s);
    const bool barelyBegun = names == QStringList{kMarker + u".new"_s}; // cut off while the mark itself was written
    if (!names.isEmpty() && !unfinished && !barelyBegun)
        return fail(Error::Kind::Conflict,
                    FolderText::tr("%1 is not empty. Choose a new or an empty folder for the workspace.").arg(path));
    return names;
}

/// Leaves nothing but the lock, in a folder that is empty or whose making was cut off.
Result<void> clearUnfinished(const QString &path)
{
    QDir folder(path);
    LEYE_TRY(QStringList names, unfinishedIn(path));
    names.removeOne(kMarker); // stays to the end: the clearing can be cut off too
    for (const QString &name : names) {
        const QFileInfo info(folder.filePath(name));
        const bool removed =
            info.isDir() && !info.isSymLink() ? QDir(info.filePath()).removeRecursively() : folder.remove(name);
        if (!removed)
            return fail(Error::Kind::Storage, FolderText::tr("%1 cannot be removed.").arg(info.filePath()));
    }
    return {};
}

} // namespace

QString WorkspaceFolder::scratch() const { return file(m_path, kScratch); }
QString WorkspaceFolder::rebuilt() const { return file(m_path, "leye.db.rebuild"_L1); }
QString WorkspaceFolder::database() const { return file(m_path, "leye.db"_L1); }
QString WorkspaceFolder::keySlots() const { return file(m_path, "keyslots"_L1); }
QString WorkspaceFolder::signin() const { return file(m_path, "signin"_L1); }
QString WorkspaceFolder::attachments() const { return file(m_path, "attachments"_L1); }

Result<WorkspaceFolder> WorkspaceFolder::create(const QString &path)
{
    const QString absolute = QDir::cleanPath(QDir(path).absolutePath());
    const QString parent = QFileInfo(absolute).absolutePath();
    if (!QDir().mkpath(parent))
        return tl::unexpected(fileError(errno, parent, "mkdir"));
    LEYE_CHECK(makePrivateFolder(absolute));
    LEYE_CHECK(requireLocalDisk(absolute));
    if (!QFileInfo::exists(file(absolute, "lock"_L1))) // nothing is put into a folder of somebody's own, no lock either
        LEYE_CHECK(unfinishedIn(absolute));
    LEYE_TRY(FolderLock lock, FolderLock::take(file(absolute, "lock"_L1)));
    LEYE_CHECK(clearUnfinished(absolute)); // another one may have begun meanwhile
    LEYE_CHECK(keepPrivate(absolute));
    LEYE_CHECK(atomicWrite(file(absolute, kMarker), {}));
    WorkspaceFolder folder(absolute, std::move(lock));
    LEYE_CHECK(makePrivateFolder(folder.attachments()));
    return folder;
}

Result<WorkspaceFolder> WorkspaceFolder::open(const QString &path)
{
    const QString absolute = QDir::cleanPath(QDir(path).absolutePath());
    if (!QFileInfo::exists(file(absolute, "workspace.json"_L1))) // before a lock is put there
        return fail(
            Error::Kind::NotFound,
            FolderText::tr(
                "There is no workspace in %1. Make one with \"leyedesk init\", or give its folder with --workspace.")
                .arg(absolute));
    LEYE_CHECK(requireLocalDisk(absolute));
    LEYE_TRY(FolderLock lock, FolderLock::take(file(absolute, "lock"_L1)));
    LEYE_CHECK(keepPrivate(absolute));
    WorkspaceFolder folder(absolute, std::move(lock));
    LEYE_TRY(folder.m_facts, readWorkspaceFacts(file(absolute, "workspace.json"_L1)));
    removeLeftovers(absolute);
    return folder;
}

void WorkspaceFolder::abandon(const QString &path, bool wasThere)
{
    const QString absolute = QDir::cleanPath(QDir(path).absolutePath());
    if (!QFileInfo::exists(file(absolute, kMarker)) || QFileInfo::exists(file(absolute, "workspace.json"_L1)))
        return;
    const Result<FolderLock> lock = FolderLock::take(file(absolute, "lock"_L1));
    if (!lock || !clearUnfinished(absolute))
        return; // the next one made there clears it
    QFile::remove(file(absolute, kMarker));
    QFile::remove(file(absolute, "lock"_L1));
    if (!wasThere)
        QDir().rmdir(absolute);
}

Result<void> WorkspaceFolder::setFacts(WorkspaceFacts facts)
{
    facts.instance = fingerprint(m_path, facts.workspace);
    LEYE_CHECK(atomicWrite(file(m_path, "workspace.json"_L1), facts.toJson()));
    QFile::remove(file(m_path, kMarker));
    m_facts = std::move(facts);
    return {};
}

bool WorkspaceFolder::isCopy() const
{
    return m_facts.instance.isEmpty() || m_facts.instance != fingerprint(m_path, m_facts.workspace);
}

} // namespace leye
