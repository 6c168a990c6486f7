// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/work_calendar.h"

#include "models/core/date_text.h"

#include <QSet>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostWorkdays = 1'000'000;

bool isWeekend(QDate day) { return day.dayOfWeek() >= Qt::Saturday; }

/// Mondays to Fridays from Julian day 0, a Monday, until the day before; negative before it.
qint64 weekdaysBefore(qint64 julianDay)
{
    const qint64 weeks = julianDay >= 0 ? julianDay / 7 : -((6 - julianDay) / 7);
    return weeks * 5 + std::min<qint64>(julianDay - weeks * 7, 5);
}

} // namespace

WorkCalendar::WorkCalendar(const QList<SpecialDay> &days)
{
    for (const SpecialDay &day : days)
        m_days.insert(day.date, day);
    for (const SpecialDay &day : std::as_const(m_days)) {
        if (!day.isWorkday)
            ++m_holidays[day.date.year()];
    }
}

Result<WorkCalendar> WorkCalendar::load()
{
    LEYE_TRY(const QList<SpecialDay> days, shippedDays());
    return WorkCalendar(days);
}

Result<QList<SpecialDay>> WorkCalendar::shippedDays()
{
    LEYE_TRY(const ShippedTable table,
             ShippedTable::load(u"prc_holidays_2024_2026"_s, {u"date"_s, u"type"_s, u"name_zh"_s, u"name_en"_s}));
    return daysOf(table);
}

Result<QList<SpecialDay>> WorkCalendar::daysOf(const ShippedTable &table)
{
    QList<SpecialDay> days;
    QSet<QDate> seen;
    for (qsizetype row = 0; row < table.rows(); ++row) {
        const QDate date = readDate(table.cell(row, u"date")).value_or(QDate());
        const QString type = table.cell(row, u"type");
        if (!date.isValid() || seen.contains(date))
            return table.damaged(row, u"date");
        if (type != u"holiday" && type != u"workday_makeup")
            return table.damaged(row, u"type");
        seen.insert(date);
        days.append({date, type == u"workday_makeup", table.cell(row, u"name_zh"), table.cell(row, u"name_en")});
    }
    return days;
}

WorkCalendar WorkCalendar::with(const QList<SpecialDay> &days) const { return WorkCalendar(m_days.values() + days); }

WorkCalendar::Kind WorkCalendar::kind(QDate day) const
{
    if (const auto special = m_days.constFind(day); special != m_days.cend())
        return special->isWorkday ? Kind::MakeUpWorkday : Kind::Holiday;
    return isWeekend(day) ? Kind::Weekend : Kind::Workday;
}

bool WorkCalendar::isWorkday(QDate day) const
{
    const auto special = m_days.constFind(day);
    return special != m_days.cend() ? special->isWorkday : day.isValid() && !isWeekend(day);
}

QString WorkCalendar::nameOf(QDate day, bool english) const
{
    const auto special = m_days.constFind(day);
    if (special == m_days.cend())
        return {};
    return english && !special->nameEnglish.isEmpty() ? special->nameEnglish : special->name;
}

QDate WorkCalendar::plusWorkdays(QDate day, int n) const
{
    if (n > kMostWorkdays || n < -kMostWorkdays)
        return {};
    const int step = n < 0 ? -1 : 1;
    while (n != 0 && day.isValid()) {
        day = day.addDays(step);
        if (isWorkday(day))
            n -= step;
    }
    return day;
}

qint64 WorkCalendar::workdaysBetween(QDate from, QDate to) const
{
    if (!from.isValid() || !to.isValid())
        return 0;
    if (to < from)
        return -workdaysBetween(to, from);
    qint64 days = weekdaysBefore(to.toJulianDay() + 1) - weekdaysBefore(from.toJulianDay());
    for (const SpecialDay &special : m_days) {
        if (special.date >= from && special.date <= to)
            days += int(special.isWorkday) - int(!isWeekend(special.date));
    }
    return days;
}

QDate WorkCalendar::lastWorkdayUntil(QDate day) const { return isWorkday(day) ? day : plusWorkdays(day, -1); }

QDate WorkCalendar::firstWorkdayFrom(QDate day) const { return isWorkday(day) ? day : plusWorkdays(day, 1); }

WorkCalendar::Due WorkCalendar::due(QDate day) const
{
    const QDate workday = lastWorkdayUntil(day);
    return {day, workday, knows(day.year()) && knows(workday.year())};
}

} // namespace leye
