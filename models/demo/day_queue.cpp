// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/day_queue.h"

#include "models/core/lunar_date.h"

namespace leye {

using namespace Qt::StringLiterals;

namespace {

void addDays(QList<SpecialDay> &days, QDate from, int count, const QString &name)
{
    for (int i = 0; from.isValid() && i < count; ++i)
        days.append({from.addDays(i), false, name, {}});
}

QList<SpecialDay> fixedHolidays(const LunarCalendar &lunar, int year)
{
    QList<SpecialDay> days;
    addDays(days, QDate(year, 1, 1), 1, u"元旦"_s);
    addDays(days, lunar.solarDate({year, 1, 1, false}), 7, u"春节"_s);
    addDays(days, QDate(year, 4, 5), 1, u"清明节"_s);
    addDays(days, QDate(year, 5, 1), 5, u"劳动节"_s);
    addDays(days, lunar.solarDate({year, 5, 5, false}), 1, u"端午节"_s);
    addDays(days, lunar.solarDate({year, 8, 15, false}), 1, u"中秋节"_s);
    addDays(days, QDate(year, 10, 1), 7, u"国庆节"_s);
    return days;
}

} // namespace

DayQueue::DayQueue(QDate first, QDate last, const WorkCalendar &calendar)
    : m_first(first)
    , m_workdayFrom(size_t(first.daysTo(last) + 1))
    , m_days(size_t(first.daysTo(last) + 1))
{
    qint32 next = qint32(m_days.size());
    for (qint32 i = next - 1; i >= 0; --i) {
        if (calendar.isWorkday(first.addDays(i)))
            next = i;
        m_workdayFrom[size_t(i)] = next;
    }
    for (qint32 i = 0; i < qint32(m_days.size()); ++i) {
        if (m_workdayFrom[size_t(i)] == i)
            m_workdays.append(first.addDays(i));
    }
}

void DayQueue::put(QDate day, DemoTask task)
{
    const qint64 at = std::max<qint64>(place(day), 0);
    if (at >= qint64(m_days.size()))
        return;
    const size_t workday = size_t(m_workdayFrom[size_t(at)]);
    if (workday < m_days.size())
        m_days[workday].push_back(task);
}

std::vector<DemoTask> DayQueue::take(QDate day)
{
    const qint64 at = place(day);
    return at < 0 || at >= qint64(m_days.size()) ? std::vector<DemoTask>() : std::exchange(m_days[size_t(at)], {});
}

bool DayQueue::isWorkday(QDate day) const
{
    const qint64 at = place(day);
    return at >= 0 && at < qint64(m_days.size()) && m_workdayFrom[size_t(at)] == at;
}

Result<WorkCalendar> demoCalendar(QDate first, QDate last)
{
    LEYE_TRY(const WorkCalendar shipped, WorkCalendar::load());
    LEYE_TRY(const LunarCalendar lunar, LunarCalendar::load());
    QList<SpecialDay> days;
    for (int year = first.year(); year <= last.year(); ++year) {
        if (!shipped.knows(year))
            days.append(fixedHolidays(lunar, year));
    }
    return shipped.with(days);
}

} // namespace leye
