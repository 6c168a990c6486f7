// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/rights.h"
#include "models/people/service.h"

namespace leye {

/// Empties what the viewer may not read and names it in Record::sealed, so that a gap is seen to be one and nothing is
/// silently missing. Who it is about stays; so do the countable facts of a counselling session (kind, date, minutes,
/// staff, station), of which the viewer sees nothing else (受限记录).
void hideFrom(const Viewer &viewer, const RecordType &type, Record &record);

/// A record as the viewer may see it.
template <typename R>
[[nodiscard]] R asSeenBy(const Viewer &viewer, R record)
{
    hideFrom(viewer, *recordTypeOf<R>, record);
    return record;
}
template <typename R>
[[nodiscard]] QList<R> asSeenBy(const Viewer &viewer, QList<R> records)
{
    for (R &record : records)
        hideFrom(viewer, *recordTypeOf<R>, record);
    return records;
}

/// Whether something in it is hidden: shown as 受限记录.
[[nodiscard]] inline bool isRestricted(const Record &record) { return !record.sealed.isEmpty(); }

} // namespace leye
