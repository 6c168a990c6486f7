// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/journal.h"
#include "models/office/office_store.h"
#include "models/office/rights.h"

namespace leye {

/// What an administrator changes about the office as a whole: code tables, dated settings, import profiles; for
/// stations see station_entry.h. Each is one operation that can be undone. All need Task::ManageSettings; where nothing
/// differs, nothing is written and the action is null. On the writer's thread.

/// A new entry of a code table that is there already, offered from code.from on (left open: at once). Invalid without
/// table, code or label; Conflict where the code is taken, or the label by another entry that is still offered.
[[nodiscard]] Result<Committed> addCode(Journal &journal, const Viewer &viewer, Code code);
/// Other labels or another last day for an entry, shipped or added; the rest of `wanted` but table and code is not
/// looked at. What was recorded with the code shows the new label, too, and keeps it after the entry has ended. Invalid
/// without label, and for an end before the beginning; Conflict as addCode().
[[nodiscard]] Result<Committed> changeCode(Journal &journal, const Viewer &viewer, const Code &wanted);

/// What a setting may be: one of these words; or, where the list is empty, a whole number.
[[nodiscard]] QStringList valuesOf(const QString &setting, const QList<Setting> &all);
/// A value from a day on, in the place of one of the same day; the first one where the setting is there for each entry
/// of a code table (code_settings.h). Invalid for a setting nobody knows, a value it cannot have, and without day or
/// source.
[[nodiscard]] Result<Committed> setSetting(Journal &journal, const Viewer &viewer, const Setting &wanted);
/// Takes out a value that should never have been, such as one from a wrong day: the value before it holds on. The log
/// keeps it. NotFound where there is none from that day; Invalid for a value that came with the program, also where the
/// office put another one in its place.
[[nodiscard]] Result<Committed> removeSetting(Journal &journal, const Viewer &viewer, const QString &name, QDate from);

/// Conflict where another profile of this kind of list has the name.
[[nodiscard]] Result<Committed> renameProfile(Journal &journal, const Viewer &viewer, const ImportProfile &profile,
                                              const QString &name);
[[nodiscard]] Result<Committed> removeProfile(Journal &journal, const Viewer &viewer, const ImportProfile &profile);

} // namespace leye
