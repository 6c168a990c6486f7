// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/work_calendar.h"

namespace leye {

/// The days announced for one year (holidays.h) from a table: columns 日期, 类型 (放假 or 上班, also 休 and 班, 调休)
/// and 名称, and where they are there an English name and the day of the week; or under the names of
/// resources/tables/prc_holidays_2024_2026.csv: date, type (holiday, workday_makeup), name_zh, name_en, weekday_zh.
/// Others are not looked at. Any file that openSheets() reads, also as Excel saves it; its first sheet. In the order of
/// their dates.
/// Invalid, saying the line and what to do: a column that is missing, a date that is none, stands there twice, belongs
/// to another year than most or lies on another day of the week, a type or name that is none, a working day that makes
/// up for nothing; and where there are fewer days off in the year than the law gives (WorkCalendar::kFewestHolidays),
/// or it is out of reach. Else as openSheets() says.
[[nodiscard]] Result<QList<SpecialDay>> readHolidayFile(const QString &path, QDate today);

} // namespace leye
