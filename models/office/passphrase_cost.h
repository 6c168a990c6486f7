// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/crypto.h"
#include "models/core/error.h"

#include <functional>

namespace leye {

/// What deriving a key shall take at least on the machine that makes the workspace, in milliseconds.
inline constexpr qint64 kLeastDerivationMs = 300;

/// Milliseconds that one derivation takes. Storage when the memory cannot be had.
using MeasureCost = std::function<Result<qint64>(PassphraseCost)>;
/// By the real derivation and a steady clock.
[[nodiscard]] Result<qint64> measureDerivation(PassphraseCost cost);

/// The cost for new slots: from 256 MiB and 3 passes down by halves while it takes twice as long as it must or the
/// memory cannot be had, up to 1 GiB and then by passes while it takes less. Never below the floor of PassphraseCost,
/// however slow the machine is.
[[nodiscard]] Result<PassphraseCost> calibrateCost(const MeasureCost &measure = measureDerivation);

} // namespace leye
