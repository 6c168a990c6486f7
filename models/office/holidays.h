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

/// The year that days are announced for: that of most of them. Where New Year takes the last days of December along,
/// the State Council announces those with it (元旦 2023: from 2022-12-31). 0: there are none.
[[nodiscard]] int announcedYear(const QList<SpecialDay> &days);
/// Whether a day can be announced for a year: it lies in it, or in the December before.
[[nodiscard]] bool isAnnouncedFor(int year, QDate day);
/// Invalid for a year before those that came with the program, and later than the one after the next: a year is
/// announced in the autumn before, so that is a slip.
[[nodiscard]] Result<void> requireYearInReach(int year, QDate today);

/// The days announced for one year, in the place of what the office brought in for it before. Needs
/// Task::ManageSettings. Invalid without days, with days of several years or of a year out of reach, and without
/// source. Where nothing differs, nothing is written and the action is null. On the writer's thread, as is
[[nodiscard]] Result<Committed> bringInHolidays(Journal &journal, const Viewer &viewer, const QList<SpecialDay> &days,
                                                const QString &source);
/// Takes out what the office brought in; what came with the program for that year counts again. NotFound where it
/// brought in nothing.
[[nodiscard]] Result<Committed> removeHolidays(Journal &journal, const Viewer &viewer, int year);

} // namespace leye
