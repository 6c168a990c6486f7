// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/holiday_store.h"

#include "models/journal/record_store.h"

namespace leye {

Result<QList<HolidayYear>> holidayYears(Database &database)
{
    return RecordStore(database).where<HolidayYear>(
        "t.year IS NOT NULL AND ifnull(t.life, '') <> 'deleted' ORDER BY t.year", {});
}

} // namespace leye
