// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/file_error.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cerrno>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct FileText {
    Q_DECLARE_TR_FUNCTIONS(File)
};

} // namespace

Error fileError(int reason, const QString &path, const char *call)
{
    const QString detail = u"%1 errno %2"_s.arg(QLatin1StringView(call)).arg(reason);
    switch (reason) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {Error::Kind::Full, FileText::tr("There is no space left for %1. Free some and try again.").arg(path),
                detail};
    case EACCES:
    case EPERM:
    case EROFS:
        return {Error::Kind::Denied, FileText::tr("%1 may not be read or written. Check its rights.").arg(path),
                detail};
    case ENOENT:
    case ENOTDIR:
        if (const QFileInfo folder(QFileInfo(path).absolutePath()); !folder.isDir())
            return {Error::Kind::NotFound,
                    FileText::tr("%1 is not there: there is no folder %2. Make it, or choose another place.")
                        .arg(path, folder.filePath()),
                    detail};
        return {Error::Kind::NotFound, FileText::tr("%1 is not there.").arg(path), detail};
    case EEXIST:
    case ENOTEMPTY:
        return {Error::Kind::Conflict, FileText::tr("%1 is there already.").arg(path), detail};
    default:
        return {Error::Kind::Storage,
                FileText::tr("%1 could not be read or written: %2.").arg(path, qt_error_string(reason)), detail};
    }
}

Result<void> writeAll(const FileHandle &file, QByteArrayView bytes, const QString &path)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(file.number(), bytes.data(), size_t(bytes.size()));
        if (written < 0 && errno != EINTR)
            return tl::unexpected(fileError(errno, path, "write"));
        if (written > 0)
            bytes = bytes.sliced(written);
    }
    return {};
}

} // namespace leye
