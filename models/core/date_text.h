// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>
#include <QTime>

#include <optional>

namespace leye {

/// The day in 2024-1-2, 2024/1/2, 2024.1.2, 20240102, 2024年1月2日 (or 号), also in full-width digits and with a time
/// of day or 周二 behind it; and in five digits, the serial number of a day that spreadsheets keep (DOMAIN notes §6).
/// Years 1800 … 2199. Nothing for two-digit years and day-first forms, which nobody can tell apart, and for days that
/// do not exist. `from1904`: the workbook counts days from 1904-01-01.
[[nodiscard]] std::optional<QDate> readDate(QStringView typed, bool from1904 = false);

/// What a spreadsheet's serial number means.
struct SerialMoment {
    QDate day; ///< null: a time of day without a day
    QTime time;
    bool operator==(const SerialMoment &) const = default;
};

/// Day 1 is 1900-01-01, and the 1900-02-29 that never was is day 60; in workbooks of the 1904 system day 0 is
/// 1904-01-01. Rounded to a second. Nothing for day 60, negative numbers and what lies behind 9999.
[[nodiscard]] std::optional<SerialMoment> momentOfSerial(double serial, bool from1904);

} // namespace leye
