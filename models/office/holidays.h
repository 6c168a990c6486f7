// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/work_calendar.h"
#include "models/journal/journal.h"
#include "models/office/rights.h"

namespace leye {

/// Statutory holidays and make-up working days (调休) of one year as an office brought them in: they are announced year
/// by year, and the program knows those it was shipped with. Key: the year.
struct HolidayYear : Record {
    HolidayYear() { sensitivity = Office; }

    QString year;     ///< 2027
    Value::List days; ///< [date, makes up for a day off, name, English name] each
    QString source;   ///< the notice that announced them
    bool operator==(const HolidayYear &) const = default;
};
inline constexpr std::array kHolidayYearFields{
    field<&HolidayYear::year>("year", Office, QT_TRANSLATE_NOOP("Field", "Year")),
    field<&HolidayYear::days>("days", Office, QT_TRANSLATE_NOOP("Field", "Days")),
    field<&HolidayYear::source>("source", Office, QT_TRANSLATE_NOOP("Field", "Source")),
};
inline constexpr RecordType kHolidayYear{"holiday_year", kHolidayYearFields, "", true};
template <>
inline constexpr const RecordType *recordTypeOf<HolidayYear> = &kHolidayYear;

/// The special days of a year, in their order, and where they come from.
struct KnownHolidays {
    int year = 0;
    QList<SpecialDay> days;
    QString source;         ///< of the office's own
    bool isShipped = false; ///< they came with the program
    bool operator==(const KnownHolidays &) const = default;
};

/// All years that are known, in their order. What the office brought in takes the place of the whole year as shipped.
/// For reading connections, too, as is
[[nodiscard]] Result<QList<KnownHolidays>> knownHolidays(Database &database);
/// the calendar of them: to be used wherever it is asked whether a day is worked.
[[nodiscard]] Result<WorkCalendar> officeCalendar(Database &database);

/// The days of one year, in the place of what the office brought in for it before. Needs Task::ManageSettings. Invalid
/// without days, with days of several years, and without source. Where nothing differs, nothing is written and the
/// action is null. On the writer's thread, as is
[[nodiscard]] Result<Committed> bringInHolidays(Journal &journal, const Viewer &viewer, const QList<SpecialDay> &days,
                                                const QString &source);
/// Takes out what the office brought in; what came with the program for that year counts again. NotFound where it
/// brought in nothing.
[[nodiscard]] Result<Committed> removeHolidays(Journal &journal, const Viewer &viewer, int year);

} // namespace leye
