// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/journal.h"
#include "models/journal/record_store.h"

namespace leye {

/// Adds a record whose id is made from its key to an edit: new, in the place of the one that is there, or out of the
/// bin.
template <typename R>
Result<void> putNatural(Journal &journal, Edit &edit, const R &record)
{
    LEYE_TRY(const std::optional<R> before, RecordStore(journal.database()).load<R>(record.id));
    if (!before) {
        edit.add(record);
        return {};
    }
    Edit parts(edit.name(), edit.user());
    if (before->isDeleted())
        parts.restore(*before);
    parts.change(*before, record);
    if (parts.isEmpty())
        return {};
    EditedRecord whole = parts.records().first(); // an operation names a record once
    for (const EditedRecord &part : parts.records().mid(1))
        whole.cells.append(part.cells);
    edit.append(whole);
    return {};
}

/// Writes what an edit changes. Where it changes nothing, nothing is written and the action is null.
inline Result<Committed> commitChanges(Journal &journal, const Edit &edit)
{
    return edit.isEmpty() ? Result<Committed>(Committed()) : journal.commit(edit);
}

} // namespace leye
