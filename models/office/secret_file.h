// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/crypto.h"
#include "models/core/error.h"

#include <QString>

namespace leye {

inline constexpr size_t kMaxPassphraseBytes = 1024;

/// A whole file of at most `mostBytes`, straight into locked memory. NotFound, Invalid when it is longer, Denied when
/// its group or others can read it: it is no secret then, and its owner should hear of it.
[[nodiscard]] Result<SecretBytes> readSecretFile(const QString &path, size_t mostBytes);

/// The first line of such a file, without its line end and byte order mark; `-` reads one line from standard input and
/// leaves what follows. Invalid when it is empty, longer than kMaxPassphraseBytes or not UTF-8.
[[nodiscard]] Result<SecretBytes> readPassphrase(const QString &path);

} // namespace leye
