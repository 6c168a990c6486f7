// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QByteArrayView>

namespace leye {

/// Full, saying how much is missing, when the disk that holds `folder` has less than `bytes` to give. The figure can be
/// out of date at once: it spares a long wait, and nothing relies on it.
[[nodiscard]] Result<void> requireFreeSpace(const QString &folder, qint64 bytes);

/// Network shares do not keep the locks and shared memory a database needs (sqlite.org/wal.html, lockingv3.html).
/// `fileSystem` as /proc/mounts names it.
[[nodiscard]] bool isNetworkFileSystem(QByteArrayView fileSystem);

/// Unsupported when `folder` lies on a network share.
[[nodiscard]] Result<void> requireLocalDisk(const QString &folder);

} // namespace leye
