// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/work_calendar.h"
#include "models/people/people_desk.h"

namespace leye {

/// Fills in what an enrolment of `person` leaves open: start (today), station (the desk's), aide (the user), its id;
/// and checks it. Invalid: no such kind, category or stage, a start in the future or before birth.
[[nodiscard]] Result<Enrolment> prepareEnrolment(const PeopleDesk &desk, Enrolment enrolment, const Person &person);

/// Takes somebody on: as a job seeker, an elder, a member of the companion programme, by prepareEnrolment(). Denied:
/// the right to edit people, or the person has died. Conflict: they are enrolled for it already.
[[nodiscard]] Result<Saved<Enrolment>> openEnrolment(const PeopleDesk &desk, Enrolment enrolment);

/// How an enrolment ends (DOMAIN notes §3.8).
struct Closing {
    QString outcome; ///< app_outcome
    QDate date;
    QString evidence; ///< 合同, 录用, 参保, 本人说明
    QString employer;
    QString jobTitle;
    std::optional<qint64> pay; ///< 分 a month
    QDate followUp;            ///< left open: the working day of the first of followUpDates()
    bool operator==(const Closing &) const = default;
};

/// Whether an outcome counts as 实现就业: 单位就业, 灵活就业, 自主创业, 公益性岗位. 见习 does not.
[[nodiscard]] bool isPlacement(QStringView outcome);
/// 去世: there is nobody to follow up, and nothing more is recorded.
[[nodiscard]] bool isDeath(QStringView outcome);

/// The days on which somebody is asked how it went, as the settings follow_up.days and follow_up.second_days say on the
/// day of the outcome; none after a death. What falls on a day off in the office's calendar is done on the last working
/// day before it (DOMAIN notes §5.2), yet never before the day of the outcome. On any connection.
[[nodiscard]] Result<QList<WorkCalendar::Due>> followUpDates(Database &database, QStringView outcome, QDate day);

/// Closes an enrolment. Invalid: outcome, date or evidence missing; a date in the future or before the start; a
/// follow-up before the outcome. Conflict: it is closed already. A death closes everything the person was enrolled for,
/// in the same action and with the same words: nobody calls a bereaved family, and nobody dies on two days.
[[nodiscard]] Result<Saved<Enrolment>> closeEnrolment(const PeopleDesk &desk, EnrolmentId id, const Closing &closing);

/// Takes the end back: a mistake, or they are with us again. What the closing said stays in the history. Conflict: it
/// is open, or they are enrolled for the same again. `reason` is needed.
[[nodiscard]] Result<Saved<Enrolment>> reopenEnrolment(const PeopleDesk &desk, EnrolmentId id, const QString &reason);

/// Changes an enrolment: stage, aide, station, remark … `before` is the record as it was shown (see layOver()).
/// How it ends is said by closing and reopening it, never here; what a closing said may be corrected, but not whether
/// it was a death, which ends more than this one. What is said of a death is corrected wherever it stands, in the same
/// action. Where the day of the outcome is, the end goes along.
[[nodiscard]] Result<Saved<Enrolment>> changeEnrolment(const PeopleDesk &desk, const Enrolment &before,
                                                       const Enrolment &after, const QString &reason = {});

} // namespace leye
