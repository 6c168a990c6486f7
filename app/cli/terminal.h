// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/crypto.h"

namespace leye {

/// Asks on the terminal without showing what is typed. Denied when nobody sits there: then --passphrase-file is needed.
[[nodiscard]] Result<SecretBytes> askPassphrase(const QString &prompt);

} // namespace leye
