// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/lunar_date.h"

#include "models/core/compact_text.h"
#include "models/core/date_text.h"

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMonths = 12;
constexpr int kLongestMonth = 30;

bool canBe(const LunarDate &date)
{
    return date.month >= 1 && date.month <= kMonths && date.day >= 1 && date.day <= kLongestMonth;
}

} // namespace

std::optional<LunarDate> readLunarDate(QStringView text)
{
    const qsizetype yearEnd = text.indexOf(u'-');
    if (yearEnd < 1 || yearEnd > 4 || !isAllDigits(text.first(yearEnd)))
        return {};
    QStringView rest = text.sliced(yearEnd + 1);
    const bool isLeapMonth = rest.startsWith(u'-');
    if (isLeapMonth)
        rest = rest.sliced(1);
    const QList<QStringView> parts = rest.split(u'-');
    const auto isPart = [](QStringView part) { return isAllDigits(part) && part.size() <= 2; };
    if (parts.size() != 2 || !std::ranges::all_of(parts, isPart))
        return {};
    const LunarDate date{digitsValue(text.first(yearEnd)), digitsValue(parts[0]), digitsValue(parts[1]), isLeapMonth};
    return canBe(date) ? std::optional(date) : std::nullopt;
}

QString lunarDayText(const LunarDate &date)
{
    if (!canBe(date))
        return {};
    const QStringList months{u"正"_s, u"二"_s, u"三"_s, u"四"_s, u"五"_s,   u"六"_s,
                             u"七"_s, u"八"_s, u"九"_s, u"十"_s, u"十一"_s, u"十二"_s};
    const QString ones = u"一二三四五六七八九十"_s.mid((date.day - 1) % 10, 1);
    QString day;
    if (date.day <= 10)
        day = u"初"_s + ones;
    else if (date.day % 10 == 0)
        day = date.day == 20 ? u"二十"_s : u"三十"_s;
    else
        day = (date.day < 20 ? u"十"_s : u"廿"_s) + ones;
    return u"农历"_s + (date.isLeapMonth ? u"闰"_s : QString()) + months[date.month - 1] + u"月"_s + day;
}

Result<LunarCalendar> LunarCalendar::load()
{
    LEYE_TRY(const ShippedTable table,
             ShippedTable::load(u"lunar_years_1900_2100"_s, {u"lunar_year"_s, u"new_year_solar"_s, u"leap_month"_s,
                                                             u"month_lengths"_s, u"total_days"_s}));
    return fromTable(table);
}

/// "1:29 2:30 L2:29 3:30 …"
std::optional<LunarCalendar::Year> LunarCalendar::readYear(const QString &lengths)
{
    Year year;
    for (QStringView word : QStringView(lengths).split(u' ')) {
        Month month;
        month.isLeap = word.startsWith(u'L');
        const QList<QStringView> parts = (month.isLeap ? word.sliced(1) : word).split(u':');
        if (parts.size() != 2 || !isAllDigits(parts[0]) || parts[0].size() > 2 ||
            (parts[1] != u"29" && parts[1] != u"30"))
            return {};
        month.number = digitsValue(parts[0]);
        month.days = digitsValue(parts[1]);
        const int before = year.months.isEmpty() ? 0 : year.months.last().number;
        if (month.number != (month.isLeap ? before : before + 1) || (month.isLeap && year.leapMonth != 0))
            return {};
        if (month.isLeap)
            year.leapMonth = month.number;
        year.months.append(month);
    }
    return year.months.last().number == kMonths && year.leapMonth <= kMonths ? std::optional(year) : std::nullopt;
}

Result<LunarCalendar> LunarCalendar::fromTable(const ShippedTable &table)
{
    LunarCalendar calendar;
    for (qsizetype row = 0; row < table.rows(); ++row) {
        std::optional<Year> year = readYear(table.cell(row, u"month_lengths"));
        if (!year)
            return table.damaged(row, u"month_lengths");
        if (year->leapMonth != table.cell(row, u"leap_month").toInt())
            return table.damaged(row, u"leap_month");
        int days = 0;
        for (const Month &month : std::as_const(year->months))
            days += month.days;
        if (days != table.cell(row, u"total_days").toInt())
            return table.damaged(row, u"total_days");
        year->newYear = readDate(table.cell(row, u"new_year_solar")).value_or(QDate());
        if (!year->newYear.isValid() || (row > 0 && year->newYear != calendar.m_end))
            return table.damaged(row, u"new_year_solar");
        const int number = table.cell(row, u"lunar_year").toInt();
        if (row == 0)
            calendar.m_firstYear = number;
        if (number != calendar.m_firstYear + row || number != year->newYear.year())
            return table.damaged(row, u"lunar_year");
        calendar.m_end = year->newYear.addDays(days);
        calendar.m_years.append(*std::move(year));
    }
    return calendar;
}

QDate LunarCalendar::firstDay() const { return m_years.isEmpty() ? QDate() : m_years.first().newYear; }

QDate LunarCalendar::lastDay() const { return m_end.addDays(-1); }

const LunarCalendar::Year *LunarCalendar::yearOf(int year) const
{
    const qsizetype at = qsizetype(year) - m_firstYear;
    return at >= 0 && at < m_years.size() ? &m_years[at] : nullptr;
}

std::optional<LunarDate> LunarCalendar::lunarDate(QDate day) const
{
    if (!day.isValid() || m_years.isEmpty() || day < firstDay() || day >= m_end)
        return {};
    // The lunar year begins in the solar year of its name, so it is this one or the one before.
    int number = day.year();
    const Year *year = yearOf(number);
    if (!year || day < year->newYear)
        year = yearOf(--number);
    qint64 behind = year->newYear.daysTo(day);
    auto month = year->months.begin();
    for (; behind >= month->days; ++month)
        behind -= month->days;
    return LunarDate{number, month->number, int(behind) + 1, month->isLeap};
}

QDate LunarCalendar::solarDate(const LunarDate &date) const
{
    const Year *year = yearOf(date.year);
    if (!year || !canBe(date))
        return {};
    QDate first = year->newYear;
    for (const Month &month : year->months) {
        if (month.number == date.month && month.isLeap == date.isLeapMonth)
            return date.day <= month.days ? first.addDays(date.day - 1) : QDate();
        first = first.addDays(month.days);
    }
    return {};
}

int LunarCalendar::leapMonth(int year) const
{
    const Year *found = yearOf(year);
    return found ? found->leapMonth : 0;
}

QDate LunarCalendar::birthdayIn(const LunarDate &birth, int lunarYear) const
{
    LunarDate day = birth;
    day.year = lunarYear;
    day.isLeapMonth = birth.isLeapMonth && leapMonth(lunarYear) == birth.month;
    const QDate found = solarDate(day);
    if (found.isValid() || day.day != kLongestMonth)
        return found;
    --day.day;
    return solarDate(day);
}

QDate LunarCalendar::nextBirthday(const LunarDate &birth, QDate from) const
{
    const std::optional<LunarDate> today = lunarDate(from);
    if (!today)
        return {};
    const int year = std::max(today->year, birth.year);
    const QDate birthday = birthdayIn(birth, year);
    return birthday.isValid() && birthday < from ? birthdayIn(birth, year + 1) : birthday;
}

std::optional<int> LunarCalendar::nominalAge(QDate birth, QDate on) const
{
    const std::optional<LunarDate> born = lunarDate(birth);
    const std::optional<LunarDate> now = lunarDate(on);
    if (!born || !now || on < birth)
        return {};
    return now->year - born->year + 1;
}

} // namespace leye
