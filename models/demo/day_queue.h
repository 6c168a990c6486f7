// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/work_calendar.h"

#include <vector>

namespace leye {

/// What is to happen to whom; eight bytes, since a district has a hundred thousand of them waiting.
struct DemoTask {
    quint32 life = 0;
    quint8 what = 0;
};

/// The days of the demonstration, and what waits for them. Only working days have anything: what falls on another is
/// moved to the next. What lies behind the last day never happens.
class DayQueue {
public:
    DayQueue(QDate first, QDate last, const WorkCalendar &calendar);

    void put(QDate day, DemoTask task);
    /// Takes out what waits for a day, in the order in which it was put there.
    [[nodiscard]] std::vector<DemoTask> take(QDate day);
    [[nodiscard]] bool isWorkday(QDate day) const;
    /// Working days, first to last.
    [[nodiscard]] const QList<QDate> &workdays() const { return m_workdays; }
    [[nodiscard]] QDate first() const { return m_first; }
    [[nodiscard]] QDate last() const { return m_first.addDays(qint64(m_days.size()) - 1); }

private:
    [[nodiscard]] qint64 place(QDate day) const { return m_first.daysTo(day); }

    QDate m_first;
    QList<QDate> m_workdays;
    std::vector<qint32> m_workdayFrom; ///< by day: the first working day on or after it
    std::vector<std::vector<DemoTask>> m_days;
};

/// The shipped calendar, and for years whose holidays it does not know the days that the law fixes: New Year, seven
/// days from the lunar new year, 清明, 1 to 5 May, 端午, 中秋, 1 to 7 October.
[[nodiscard]] Result<WorkCalendar> demoCalendar(QDate first, QDate last);

} // namespace leye
