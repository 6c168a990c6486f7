// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/sheet.h"

#include <QByteArrayView>

#include <optional>

namespace leye {

/// A date cell from 2026-01-05, 2026-01-05T13:30:00.5, 13:30:00 (ISO 8601; fractions of a second and the zone are left
/// out, and midnight too) or PT13H30M00S (a time of day in OpenDocument). A text cell when it is none of these.
[[nodiscard]] SheetCell dateCell(QByteArrayView text);

/// Whether an Excel number format such as yyyy"年"m"月"d"日" shows a date or a time of day (ECMA-376 part 1, 18.8.31);
/// elapsed times like [h]:mm are numbers.
[[nodiscard]] bool isDateFormat(QStringView code);
/// The formats a file names by number alone, with those of Chinese Excel (ECMA-376 part 1, 18.8.30).
[[nodiscard]] bool isBuiltInDateFormat(qint64 number);

/// The day that a serial number means (momentOfSerial in models/core/date_text.h), in the form of SheetCell::text.
[[nodiscard]] std::optional<QString> dateOfSerial(double serial, bool from1904);
/// The other way, in the 1900 system: nothing for a day before 1900-01-01, or a text that is no date of
/// SheetCell::text.
[[nodiscard]] std::optional<double> serialOfDate(const QString &date);

} // namespace leye
