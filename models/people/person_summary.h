// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/household_view.h"
#include "models/people/person_time.h"
#include "models/people/service_standard.h"
#include "models/people/timeline_store.h"

namespace leye {

/// One entry of the timeline, in words.
struct TimelineLine {
    QDate date;
    TimelineKind kind = TimelineKind::Service;
    QString title;  ///< 职业指导, 结果：单位就业
    QString facts;  ///< who, how, how long
    QString text;   ///< what was said and done; 受限记录 where the viewer may not read it
    QString result; ///< 完成, 录用
    bool isRestricted = false;
    const RecordType *type = nullptr; ///< of the record behind it
    Id16 record;
    bool operator==(const TimelineLine &) const = default;
};

/// What the person page shows at a glance: everything is in words and as the viewer may see it.
struct PersonSummary {
    Person person; ///< numbers masked
    QString sex;
    std::optional<int> age; ///< 周岁 today
    QString stage;
    QString committee; ///< its name
    QString station;
    QString aide;
    QList<Mark> marks; ///< in force today
    std::optional<StandardStatus> standard;
    QList<ServiceCount> counts;
    QList<Housemate> household; ///< the others
    std::optional<WithoutWork> withoutWork;
    std::optional<Enrolment> closed;                 ///< the last enrolment as a job seeker that has an outcome
    QString outcome;                                 ///< its words
    QList<std::pair<TimelineKind, qint64>> timeline; ///< how many entries of each kind that has any
};

/// NotFound when the person is not on file.
[[nodiscard]] Result<PersonSummary> personSummary(Database &database, const RestrictedKeys &keys, const Viewer &viewer,
                                                  PersonId id, QDate today);

/// A page of the timeline in words, newest first; `after` as in TimelineStore.
struct TimelinePage {
    QList<TimelineLine> lines;
    std::optional<TimelinePlace> next; ///< nothing: that was the end
};
[[nodiscard]] Result<TimelinePage> timelinePage(Database &database, const RestrictedKeys &keys, const Viewer &viewer,
                                                PersonId id, QDate today, const TimelineFilter &filter, int limit,
                                                const std::optional<TimelinePlace> &after = {});

} // namespace leye
