// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QByteArrayView>

#include <unistd.h>

#include <utility>

namespace leye {

/// The error of a system call on a file or folder, in words: full, denied, missing and existing are told apart.
/// `call` names it for the log.
[[nodiscard]] Error fileError(int reason, const QString &path, const char *call);

/// An open file of the operating system, closed when it ends.
class FileHandle {
public:
    FileHandle() = default;
    explicit FileHandle(int number) : m_number(number) {}
    FileHandle(FileHandle &&other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    FileHandle &operator=(FileHandle &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~FileHandle()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number = -1;
};

/// Writes all of it, however often the system takes only a part.
[[nodiscard]] Result<void> writeAll(const FileHandle &file, QByteArrayView bytes, const QString &path);

} // namespace leye
