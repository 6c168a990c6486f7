// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/core/shipped_table.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

namespace leye {

/// A day on which the rule of weekends does not hold.
struct SpecialDay {
    QDate date;
    bool isWorkday = false; ///< a weekend that makes up for a day off (调休)
    QString name;           ///< 春节
    QString nameEnglish;
    bool operator==(const SpecialDay &) const = default;
};

/// Which days are worked: weekends, statutory holidays and their make-up working days. Holidays are announced year by
/// year; for a year nobody entered only weekends are known, and knows() says so. A value; a copy is cheap.
class WorkCalendar {
public:
    enum class Kind { Workday, Weekend, Holiday, MakeUpWorkday };
    /// A year with fewer days off entered than the law has given since 2014 is not complete.
    static constexpr int kFewestHolidays = 11;

    /// Weekends only.
    WorkCalendar() = default;
    explicit WorkCalendar(const QList<SpecialDay> &days);

    /// The years that come with the program (prc_holidays_2024_2026).
    [[nodiscard]] static Result<WorkCalendar> load();
    [[nodiscard]] static Result<QList<SpecialDay>> shippedDays();
    /// Columns date (in any form of date_text.h), type (holiday, workday_makeup), name_zh and, if there, name_en.
    /// Damaged, naming the row.
    [[nodiscard]] static Result<QList<SpecialDay>> daysOf(const ShippedTable &table);

    /// With the days of later years, or corrections: for the same date the new one counts.
    [[nodiscard]] WorkCalendar with(const QList<SpecialDay> &days) const;

    [[nodiscard]] Kind kind(QDate day) const;
    [[nodiscard]] bool isWorkday(QDate day) const;
    /// What the holiday or make-up day is for, in Chinese or English; empty for any other day.
    [[nodiscard]] QString nameOf(QDate day, bool english = false) const;
    /// Whether the holidays of that year were entered.
    [[nodiscard]] bool knows(int year) const { return m_holidays.value(year) >= kFewestHolidays; }

    /// The n-th working day behind `day`, or before it when n is negative. 0: the day itself, worked or not.
    /// Null for an invalid date and beyond the range of dates; n may be at most a million.
    [[nodiscard]] QDate plusWorkdays(QDate day, int n) const;
    /// Working days from `from` to `to`, both counted; negative when `to` is earlier, 0 for an invalid date.
    [[nodiscard]] qint64 workdaysBetween(QDate from, QDate to) const;
    [[nodiscard]] QDate lastWorkdayUntil(QDate day) const;
    [[nodiscard]] QDate firstWorkdayFrom(QDate day) const;

    /// When something due on `day` is to be done. Both are shown (DOMAIN notes §5.2).
    struct Due {
        QDate day;             ///< as the frequency gives it
        QDate workday;         ///< the same, or the last working day before it
        bool isCertain = true; ///< false: the holidays of that year are not known, weekends alone decided
        bool operator==(const Due &) const = default;
    };
    [[nodiscard]] Due due(QDate day) const;

private:
    QHash<QDate, SpecialDay> m_days;
    QHash<int, int> m_holidays; ///< days off by year
};

} // namespace leye
