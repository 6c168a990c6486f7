// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/operation.h"

namespace leye {

/// Whether an operation counts only with the authority's signature: it changes who may do what, or what words and
/// thresholds mean (FORMAT.md §5).
[[nodiscard]] bool needsAuthority(const OperationBody &body);

} // namespace leye
