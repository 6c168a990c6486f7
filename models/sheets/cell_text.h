// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/sheet.h"

#include <QByteArrayView>

#include <optional>

namespace leye {

/// A number cell from its text in the file, "3.10109E+17" or "36.600000000000001": plain digits, rounded to the 15
/// significant ones that spreadsheets show; from 1e15 on all digits of the file, marked digitsLost.
/// A text cell when it is not a number.
[[nodiscard]] SheetCell numberCell(QByteArrayView text);

/// A text cell of a text file: marked digitsLost when a spreadsheet program wrote a long number as 3.10109E+17.
[[nodiscard]] SheetCell textCell(QString text);

/// Whether an Excel number format such as yyyy"年"m"月"d"日" shows a date or a time of day (ECMA-376 part 1, 18.8.31);
/// elapsed times like [h]:mm are numbers.
[[nodiscard]] bool isDateFormat(QStringView code);
/// The formats a file names by number alone, with those of Chinese Excel (ECMA-376 part 1, 18.8.30).
[[nodiscard]] bool isBuiltInDateFormat(qint64 number);

/// The day that a serial number means, in the form of SheetCell::text. Day 1 is 1900-01-01, and the 1900-02-29 that never
/// was is day 60; in workbooks of the 1904 system day 0 is 1904-01-01. Nothing outside 1900 … 9999 and for day 60.
[[nodiscard]] std::optional<QString> dateOfSerial(double serial, bool from1904);

} // namespace leye
