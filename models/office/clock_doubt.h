// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/workspace.h"

namespace leye {

/// For whoever has just signed in: that the clock of this computer may be wrong, because this desk has written at a
/// later time (kClockDoubtMs). Empty where there is no doubt, and for synthetic people, whose days are made up.
[[nodiscard]] Result<QString> clockDoubt(Workspace &workspace);

} // namespace leye
