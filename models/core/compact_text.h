// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace leye {

/// A number, date or amount that is longer than this is none (UTF-16 units, without white space at its ends).
constexpr qsizetype kMaxCompactLength = 128;

/// What was typed, ready for a parser of numbers: NFKC, so that full-width digits are digits; without white space,
/// control and invisible format characters; every kind of dash and minus is '-'. Empty when it is too long.
[[nodiscard]] QString compactText(QStringView typed);

/// The same with each stretch of white space as one U+0020, none at the ends: where a blank separates.
[[nodiscard]] QString compactWords(QStringView typed);

/// Without the mark by which spreadsheets say that digits are text: '310109… in its straight and its curly form.
[[nodiscard]] QStringView withoutTextMark(QStringView text);

/// 0 … 9 of ASCII only: QChar::isDigit also says yes to the digits of other scripts.
[[nodiscard]] constexpr bool isAsciiDigit(char16_t unit) { return unit >= u'0' && unit <= u'9'; }
[[nodiscard]] constexpr bool isAsciiCapital(char16_t unit) { return unit >= u'A' && unit <= u'Z'; }
/// Not empty, and nothing but ASCII digits.
[[nodiscard]] bool isAllDigits(QStringView text);
/// The value of at most nine ASCII digits.
[[nodiscard]] int digitsValue(QStringView digits);

} // namespace leye
