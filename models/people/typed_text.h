// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

namespace leye {

/// A text as it is kept: line ends as one form, without other control characters, those that turn the direction of
/// writing around, lone surrogates and blanks at its ends. As long as it is: cut it with beginningOf().
[[nodiscard]] QString tidyText(QStringView typed);
/// At most `most` UTF-16 units, never half a character.
[[nodiscard]] QString beginningOf(const QString &text, qsizetype most);
/// A name as it is kept: on one line, single blanks, none between two Chinese characters, where lists put them to align
/// (李　明); without what cannot be seen. Rare characters, dots and notes in brackets stay as typed.
[[nodiscard]] QString tidyName(QStringView typed);

/// In UTF-16 units. The longest names of the field, those with middle dots, have a quarter of it.
inline constexpr qsizetype kMaxEntryName = 100;
/// The name of a person, as tidyName() keeps it. Nothing for what can be nobody's: without a letter of any script
/// (dots, digits, emoji), or longer than kMaxEntryName.
[[nodiscard]] std::optional<QString> personName(QStringView typed);
/// Whether two names are one when blanks, dots and widths are left aside.
[[nodiscard]] bool isSameName(QStringView one, QStringView other);

/// What people put into a cell for which there is nothing: "-", "/", and with `words` also 无, 暂无, 不详.
[[nodiscard]] bool saysNothing(QStringView typed, bool words);
/// 是, 有, √, yes, 1 and 否, 无, ×, no, 0; nothing for anything else.
[[nodiscard]] std::optional<bool> readYesNo(QStringView typed);
/// Minutes from "30", "30分钟", "1小时", "1.5小时", "1小时30分"; nothing outside 1 … 1440 and for anything else.
[[nodiscard]] std::optional<int> readMinutes(QStringView typed);

/// A date of which the day, or the month as well, is not told: 2023年6月, 2023.6, 202306, 2023年, 2023.
struct PartialDate {
    int year = 0;
    int month = 0; ///< 0: not told
    [[nodiscard]] QDate firstDay() const { return {year, month == 0 ? 1 : month, 1}; }
    [[nodiscard]] bool holds(QDate day) const { return day.year() == year && (month == 0 || day.month() == month); }
    bool operator==(const PartialDate &) const = default;
};
[[nodiscard]] std::optional<PartialDate> readPartialDate(QStringView typed);

} // namespace leye
