// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <optional>

namespace leye {

/// Full years (周岁) on a day; who was born on 29 February turns on 1 March in other years (DOMAIN notes §6).
/// Nothing for an invalid date and before the birth.
[[nodiscard]] std::optional<int> fullYears(QDate birth, QDate on);

/// The day on which somebody turns `years`; null for an invalid date or negative years.
[[nodiscard]] QDate dayOfAge(QDate birth, int years);

/// The birthday in a year: 29 February, or 1 March where there is none. Null for an invalid date.
[[nodiscard]] QDate birthdayIn(QDate birth, int year);

/// Whole months from one day to a later one: one is over when its day of the month comes round again, or the first of
/// the next month where that day does not exist. For months without work and months of an internship (DOMAIN notes
/// §3.1). Nothing for an invalid date and when `to` is before `from`.
[[nodiscard]] std::optional<int> wholeMonths(QDate from, QDate to);

} // namespace leye
