// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/work_calendar.h"

namespace leye {

/// The days of one year from a table in the form of resources/tables/prc_holidays_2024_2026.csv: columns date, type
/// (holiday, workday_makeup), name_zh and, where they are there, name_en and weekday_zh; others are not looked at. Any
/// file that openSheets() reads, also as Excel saves it; its first sheet. In the order of their dates.
/// Invalid, saying the line and what to do: a column that is missing, a date that is none, stands there twice, lies in
/// another year than the first or on another day of the week, a type or name that is none, a working day that makes up
/// for nothing, fewer days off than the law gives (WorkCalendar::kFewestHolidays). Else as openSheets() says.
[[nodiscard]] Result<QList<SpecialDay>> readHolidayFile(const QString &path);

} // namespace leye
