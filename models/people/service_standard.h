// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/office_store.h"
#include "models/people/people_store.h"

namespace leye {

/// 职业指导 2/1
struct StandardItem {
    QString kind; ///< "培训|见习": any of them
    int done = 0;
    int due = 0;
    [[nodiscard]] bool isMet() const { return done >= due; }
    bool operator==(const StandardItem &) const = default;
};

/// What is due to a person, and what they have had of it.
struct StandardStatus {
    QString preset; ///< "1131"
    QString mark;   ///< the group mark it follows from; empty: it holds for every job seeker. May be hidden from a role
    QDate from;
    QDate until;
    QList<StandardItem> items; ///< in the order of the settings
    [[nodiscard]] bool isMet() const;
    bool operator==(const StandardStatus &) const = default;
};

/// The service standard on a day (DOMAIN notes §3.4), from dated settings:
///   standard.preset.<mark>           the preset for whoever has the mark; of several the one that asks for most
///   standard.preset                  for other job seekers
///   standard.<preset>.<kind[|kind]>  how many are due
///   standard.period.<preset>, or standard.period: "year", or "registration" (the default): since the last enrolment as
///                                    a job seeker, or where there is none since the mark was set
/// A service counts only with date, staff, channel and result; a referral counts once per person and job.
/// Nothing where no standard holds: elders, relatives, contacts.
[[nodiscard]] Result<std::optional<StandardStatus>> standardStatus(PeopleStore &people, OfficeStore &office,
                                                                   qint64 person, QDate day);

} // namespace leye
