// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/journal.h"
#include "models/office/office_store.h"
#include "models/office/rights.h"

namespace leye {

/// The notes to start from: shipped ones (resources/tables/note_templates.csv), and what the office wrote in their
/// place or besides; by kind, in the order of their making.
[[nodiscard]] Result<QList<NoteTemplate>> noteTemplates(OfficeStore &office);

/// Puts `wanted` in the place of `before`; a null id of `before`: it is new. Needs Task::ManageSettings. Invalid
/// without kind, name or text; Conflict where the kind has another one of this name. Where nothing differs, nothing is
/// written and the action is null. On the writer's thread, as is
[[nodiscard]] Result<Committed> putNoteTemplate(Journal &journal, const Viewer &viewer, const NoteTemplate &before,
                                                NoteTemplate wanted);
[[nodiscard]] Result<Committed> removeNoteTemplate(Journal &journal, const Viewer &viewer, const NoteTemplate &old);

} // namespace leye
