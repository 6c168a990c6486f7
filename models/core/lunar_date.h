// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/core/shipped_table.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace leye {

/// A day of the Chinese calendar.
struct LunarDate {
    int year = 0; ///< named after the solar year in which it begins
    int month = 0;
    int day = 0;
    bool isLeapMonth = false;
    bool operator==(const LunarDate &) const = default;
};

/// "1941-6-10", of a leap month "1941--6-10", as in the case files; nothing for anything else.
[[nodiscard]] std::optional<LunarDate> readLunarDate(QStringView text);
/// 农历闰六月初十, without the year; empty for a date that cannot be.
[[nodiscard]] QString lunarDayText(const LunarDate &date);

/// The Chinese calendar from the embedded table, lunar years 1900 to 2100; never from ICU, which differs in windows of
/// eleven years (DOMAIN notes §6). A value; a copy is cheap.
class LunarCalendar {
public:
    [[nodiscard]] static Result<LunarCalendar> load();
    /// Damaged, naming the row, when the lengths of months do not add up or years do not follow each other.
    [[nodiscard]] static Result<LunarCalendar> fromTable(const ShippedTable &table);

    [[nodiscard]] QDate firstDay() const; ///< 1900-01-31
    [[nodiscard]] QDate lastDay() const;  ///< 2101-01-28
    /// Nothing outside the table.
    [[nodiscard]] std::optional<LunarDate> lunarDate(QDate day) const;
    /// Null when there is no such day.
    [[nodiscard]] QDate solarDate(const LunarDate &date) const;
    /// The leap month of a lunar year, 0 for none.
    [[nodiscard]] int leapMonth(int year) const;

    /// When somebody born on a lunar date celebrates in a lunar year: in the leap month if born in one and the year has
    /// it, else in the ordinary month; a 30th in a month of 29 days on the 29th (DOMAIN notes §6). Null outside the
    /// table.
    [[nodiscard]] QDate birthdayIn(const LunarDate &birth, int lunarYear) const;
    /// The first birthday on `from` or later; null outside the table.
    [[nodiscard]] QDate nextBirthday(const LunarDate &birth, QDate from) const;
    /// 虚岁: one at birth and one more with each lunar new year. Nothing outside the table and before the birth.
    [[nodiscard]] std::optional<int> nominalAge(QDate birth, QDate on) const;

private:
    struct Month {
        int number = 0;
        int days = 0;
        bool isLeap = false;
    };
    struct Year {
        QDate newYear;
        int leapMonth = 0;
        QList<Month> months;
    };
    [[nodiscard]] static std::optional<Year> readYear(const QString &lengths);
    [[nodiscard]] const Year *yearOf(int year) const;
    int m_firstYear = 0;
    QList<Year> m_years;
    QDate m_end; ///< the day behind the last
};

} // namespace leye
