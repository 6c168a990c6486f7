// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/folder_lock.h"

#include "models/store/atomic_file.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#include <fcntl.h>
#include <pwd.h>

#include <cerrno>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct LockText {
    Q_DECLARE_TR_FUNCTIONS(FolderLock)
};

QString userName()
{
    passwd entry{};
    passwd *found = nullptr;
    char buffer[4096];
    if (::getpwuid_r(::getuid(), &entry, buffer, sizeof buffer, &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name);
    return QString::number(::getuid());
}

QByteArray holder()
{
    return QJsonDocument(QJsonObject{{u"program"_s, QCoreApplication::applicationName()},
                                     {u"user"_s, userName()},
                                     {u"host"_s, QSysInfo::machineHostName()},
                                     {u"pid"_s, qint64(::getpid())}})
        .toJson(QJsonDocument::Compact);
}

tl::unexpected<Error> inUse(const QString &path)
{
    const auto who = QJsonDocument::fromJson(readWhole(path, 4096).value_or(QByteArray())).object();
    const QString since = QFileInfo(path).lastModified().toString(u"yyyy-MM-dd HH:mm"); // written when it was taken
    // Its holder may have taken the lock a moment ago and not yet written.
    const QString message =
        who.isEmpty() ? LockText::tr("The workspace is in use by another program. Close it there and try again.")
                      : LockText::tr("The workspace is in use by %1 of user %2 on %3 (process %4) since %5. Close it "
                                     "there and try again.")
                            .arg(who["program"_L1].toString(), who["user"_L1].toString(), who["host"_L1].toString())
                            .arg(who["pid"_L1].toInteger())
                            .arg(since);
    return fail(Error::Kind::InUse, message, u"lock held by pid %1"_s.arg(who["pid"_L1].toInteger()));
}

} // namespace

Result<FolderLock> FolderLock::take(const QString &path)
{
    FileHandle file(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file.isOpen())
        return tl::unexpected(fileError(errno, path, "open"));
    // An open-file-description lock: it belongs to this opening and not, like POSIX's, to the process.
    struct flock whole {};
    whole.l_type = F_WRLCK;
    whole.l_whence = SEEK_SET;
    if (::fcntl(file.number(), F_OFD_SETLK, &whole) != 0) {
        if (errno == EAGAIN || errno == EACCES)
            return inUse(path);
        return tl::unexpected(fileError(errno, path, "lock"));
    }
    // The lock itself is the kernel's. On a full disk its holder stays unnamed, but the workspace can still be opened.
    const QByteArray text = holder();
    [[maybe_unused]] const bool named =
        ::ftruncate(file.number(), 0) == 0 &&
        ::pwrite(file.number(), text.constData(), size_t(text.size()), 0) == text.size();
    return FolderLock(std::move(file));
}

} // namespace leye
