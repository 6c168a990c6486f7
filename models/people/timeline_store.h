// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/rights.h"
#include "models/people/people_store.h"

#include <variant>

namespace leye {

/// What can stand on a person's timeline.
enum class TimelineKind : quint16 {
    Service = 1,
    EnrolmentOpened = 2,
    EnrolmentClosed = 4,
    MarkSet = 8,
    MarkEnded = 16,
    ConsentGiven = 32,
    ConsentWithdrawn = 64,
    Attachment = 128,
};
Q_DECLARE_FLAGS(TimelineKinds, TimelineKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(TimelineKinds)

inline constexpr TimelineKinds kWholeTimeline = TimelineKinds(0xff);

/// Where an entry stands; the next page begins behind it.
struct TimelinePlace {
    QDate date; ///< null: not known; these come last
    TimelineKind kind = TimelineKind::Service;
    qint64 n = 0;
    bool operator==(const TimelinePlace &) const = default;
};

/// One thing that happened with a person, as the viewer may see it.
struct TimelineEntry {
    TimelinePlace place;
    std::variant<Service, Enrolment, Mark, Consent, Attachment> record;
    bool isRestricted = false; ///< 受限记录: something of it is hidden (seen_by.h), never the entry itself

    [[nodiscard]] const Record &base() const
    {
        return std::visit([](const auto &held) -> const Record & { return held; }, record);
    }
};

/// Which entries are wanted.
struct TimelineFilter {
    TimelineKinds kinds = kWholeTimeline;
    QString serviceKind; ///< 职业指导 …: services of this kind alone, and nothing but services
    bool operator==(const TimelineFilter &) const = default;
};

/// A person's life with us: services, enrolments, marks, consents and attachments by their day, newest first. Every
/// role gets the same entries, so that each count equals its list; what a role may not read is hidden inside the entry.
/// On the thread of its connection; read-only.
class TimelineStore {
public:
    TimelineStore(Database &database, PeopleStore &people, const Viewer &viewer)
        : m_database(database)
        , m_people(people)
        , m_viewer(viewer)
    {
    }

    /// At most `limit` entries behind `after` (nothing: from the newest). Fewer than `limit`: the end.
    [[nodiscard]] Result<QList<TimelineEntry>> page(qint64 person, const TimelineFilter &filter, int limit,
                                                    const std::optional<TimelinePlace> &after = {});
    /// How many entries there are of each kind that has any.
    [[nodiscard]] Result<QList<std::pair<TimelineKind, qint64>>> counts(qint64 person);

private:
    [[nodiscard]] Result<std::optional<TimelineEntry>> entry(const TimelinePlace &place);
    template <typename R>
    [[nodiscard]] Result<std::optional<TimelineEntry>> entryOf(const TimelinePlace &place);

    Database &m_database;
    PeopleStore &m_people;
    const Viewer &m_viewer;
};

} // namespace leye
