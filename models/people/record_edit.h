// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/people_desk.h"

namespace leye {

/// The state of a record as it was shown, as it shall be, and as it is now.
struct EditedStates {
    const Record &shown;
    const Record &wanted;
    const Record &present;
};

/// Lays the fields that `wanted` has otherwise than `shown` over `result`, a copy of `present`.
/// Denied: a field was hidden from whoever edits. Conflict: somebody changed the same field meanwhile; the message has
/// its name. Invalid: a code that cannot be chosen, a text that is too long, another person. Error::detail is the
/// column.
[[nodiscard]] Result<void> layOver(const PeopleDesk &desk, const RecordType &type, const EditedStates &states,
                                   Record &result);

/// Saves what somebody changed in a form: only the fields that differ between `before`, the record as it was shown, and
/// `after` are written, so that colleagues' changes to other fields stay. Errors: layOver(), commitAs().
template <typename R>
[[nodiscard]] Result<Saved<R>> saveChanges(const PeopleDesk &desk, const QString &name, const R &before, const R &after,
                                           const QString &reason = {})
{
    LEYE_TRY(const R present, recordOnFile<R>(desk.people, before.id));
    R result = present;
    LEYE_CHECK(layOver(desk, *recordTypeOf<R>, {before, after, present}, result));
    return commitRecord<R>(desk, Edit(name, desk.viewer.user).change(present, result).because(reason), before.id);
}

/// Invalid when a text of the record is longer than an operation can carry (64 KiB), naming the field.
[[nodiscard]] Result<void> requireShortTexts(const RecordType &type, const Record &record);

} // namespace leye
