// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/holidays.h"

namespace leye {

/// The years the office brought in. All SQL on their table.
[[nodiscard]] Result<QList<HolidayYear>> holidayYears(Database &database);

} // namespace leye
