// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QByteArrayView>

namespace leye {

/// Replaces a file as a whole: after a crash at any moment the old or the new content is there, and when this has
/// returned without an error the new one stays, also after a power cut (QSaveFile does not flush the folder). Readable
/// by its owner alone. One writer a path at a time: it is written beside it as `<path>.new`.
[[nodiscard]] Result<void> atomicWrite(const QString &path, QByteArrayView bytes);

/// The same, but never over a file that is there: Conflict.
[[nodiscard]] Result<void> atomicCreate(const QString &path, QByteArrayView bytes);

/// Gives a file or folder that is written to its end its final name on the same disk, replacing a file or an empty
/// folder; flushes both.
[[nodiscard]] Result<void> atomicRename(const QString &from, const QString &to);

/// The same for a file, but never over what is there: Conflict.
[[nodiscard]] Result<void> atomicRenameToFree(const QString &from, const QString &to);

/// Makes a folder for its owner alone. Fine when it is there already.
[[nodiscard]] Result<void> makePrivateFolder(const QString &path);

/// Makes the content of a file, or the names in a folder, survive a power cut.
[[nodiscard]] Result<void> syncToDisk(const QString &path);

/// The whole file. Damaged when it is larger than `most` bytes.
[[nodiscard]] Result<QByteArray> readWhole(const QString &path, qint64 most);

} // namespace leye
