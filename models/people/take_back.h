// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/undo.h"
#include "models/office/rights.h"

namespace leye {

/// What the users undo: work on people, services and settings, and imports. Not what the log itself rests on, such as
/// desks, users with their roles and keys, and what was shown to whom.
[[nodiscard]] bool canBeTakenBack(const ActionRow &action);

/// undo() for the one signed in. Denied for what somebody else did, for what can not be taken back, and without the
/// right that doing it takes. On the writer's thread.
[[nodiscard]] Result<Undone> takeBack(Journal &journal, const Viewer &viewer, ActionId action);

} // namespace leye
