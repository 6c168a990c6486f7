// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/workspace.h"

namespace leye {

/// Every record type of the program: the one list that a new type is added to.
[[nodiscard]] const RecordCatalogue &recordCatalogue();

/// What workspaces are built from. `clock` must outlive them.
[[nodiscard]] WorkspaceParts workspaceParts(const Clock &clock);

/// Where the user's workspace is when no --workspace says otherwise: under the user's data folder.
[[nodiscard]] QString defaultWorkspacePath();

} // namespace leye
