// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/store/file_error.h"

namespace leye {

/// Keeps a workspace for one opening at a time, also inside one process. The kernel lets go of it when the process
/// dies, however that happens, so that nobody has to delete the file.
class FolderLock {
public:
    /// Makes the file `path` when it is missing and writes into it who holds it. InUse names the program, user,
    /// computer, process and since when.
    [[nodiscard]] static Result<FolderLock> take(const QString &path);

private:
    explicit FolderLock(FileHandle file) : m_file(std::move(file)) {}
    FileHandle m_file;
};

} // namespace leye
