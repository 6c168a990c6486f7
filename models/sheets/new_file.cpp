// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/new_file.h"

#include "models/store/atomic_file.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>

#include <cerrno>

namespace leye {

namespace {

constexpr qsizetype kPiece = 256 * 1024;

} // namespace

Result<std::unique_ptr<NewFile>> NewFile::create(const QString &path, bool replace)
{
    std::unique_ptr<NewFile> file(new NewFile(path, replace));
    if (!replace && QFileInfo::exists(path)) // spares the work; finish() is what keeps the promise
        return tl::unexpected(fileError(EEXIST, path, "exists"));
    const QByteArray name = QFile::encodeName(file->m_temporary);
    file->m_file = FileHandle(::open(name.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file->m_file.isOpen())
        return tl::unexpected(fileError(errno, path, "open"));
    return file;
}

NewFile::~NewFile()
{
    if (m_file.isOpen())
        QFile::remove(m_temporary);
}

Result<> NewFile::append(QByteArrayView bytes)
{
    m_buffer.append(bytes);
    return m_buffer.size() < kPiece ? Result<>() : flush();
}

Result<> NewFile::flush()
{
    for (QByteArrayView rest(m_buffer); !rest.isEmpty();) {
        const ssize_t written = ::write(m_file.number(), rest.data(), size_t(rest.size()));
        if (written < 0 && errno != EINTR)
            return tl::unexpected(fileError(errno, m_path, "write"));
        if (written > 0)
            rest = rest.sliced(written);
    }
    m_buffer.resize(0);
    return {};
}

Result<> NewFile::finish()
{
    LEYE_CHECK(flush());
    LEYE_CHECK(m_replace ? atomicRename(m_temporary, m_path) : atomicRenameToFree(m_temporary, m_path));
    m_file = FileHandle();
    return {};
}

} // namespace leye
