// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/sheet.h"

#include <QByteArrayView>

namespace leye {

/// A number cell from its text in the file, "3.10109E+17" or "36.600000000000001": plain digits, rounded to the 15
/// significant ones that spreadsheets show; from 1e15 on all digits of the file, marked digitsLost.
/// A text cell when it is not a number.
[[nodiscard]] SheetCell numberCell(QByteArrayView text);

/// A text cell of a text file: marked digitsLost when a spreadsheet program wrote a long number as 3.10109E+17.
[[nodiscard]] SheetCell textCell(QString text);

/// What stands where a file holds a formula but not its result, as files made by scripts do: it must not look empty.
[[nodiscard]] SheetCell uncalculatedCell();

} // namespace leye
